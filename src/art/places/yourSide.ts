import { type Pen, radial } from '../displayList';
import { byWeather } from '../light';
import { boxPath, path } from '../shapes';
import { PLACE, type Scene } from './backdrop';

/** The slanted line between the customer's place and your desk: where it meets the upper and the lower edge. */
interface Divide {
  readonly top: number;
  readonly bottom: number;
}

/** All that lies left of the line, where the customer is. */
const theirSide = ({ top, bottom }: Divide): string => path`M0 0H${top}L${bottom} ${PLACE.height}H0Z`;

/** The light over your own desk: milder than the weather, since you are not in it. */
const deskTone = (weather: number) => ({
  tint: byWeather(weather, '#97A0BC', '#ADB3C6', '#CFCDD0', '#F0E2D0', '#FFF4E4'),
  saturation: byWeather(weather, 0.74, 0.82, 0.9, 1, 1.08),
});

function drawLine(pen: Pen, d: string): void {
  pen.line(d, '#1b1430', 16, { opacity: 0.14 });
  pen.line(d, '#FFF6E6', 9);
}

/** Your desk, beside the customer where the screen has room for both. */
export function drawYourSide(place: Scene, divide: Divide, desk: (scene: Scene) => void): void {
  const { pen, view, weather } = place;
  const [left, , width] = view;
  if (left + width <= divide.bottom) return;
  const { top, bottom } = divide;
  const scene: Scene = { ...place, tone: deskTone(weather) };
  pen.clip(path`M${top} 0H${PLACE.width}V${PLACE.height}H${bottom}Z`, () => desk(scene));
  drawLine(pen, path`M${top + 0.8} -6L${bottom - 0.8} ${PLACE.height + 6}`);
}

/** The dark that closes in on the customer's side, around where they are. */
export function closeIn({ pen, weather }: Scene, divide: Divide, x: number): void {
  const edge = byWeather(weather, '#0c1026', '#141832', '#2a2040', '#4a2a3c', '#5a2c38');
  const dark = byWeather(weather, 0.6, 0.5, 0.3, 0.18, 0.13);
  pen.clip(theirSide(divide), () =>
    pen.path(
      boxPath(0, 0, divide.top, PLACE.height),
      radial(x, 310, 620, [
        [0, '#0c1026', 0],
        [0.56, '#0c1026', 0],
        [1, edge, dark],
      ]),
    ),
  );
}

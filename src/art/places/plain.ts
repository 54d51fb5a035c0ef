import { linear } from '../displayList';
import { byWeather, INDOORS } from '../light';
import { vignette } from './air';
import { type Backdrop, PLACE } from './backdrop';

/** Stands in for a place nobody has drawn: a plain wall and a plain counter in the right light. */
export const PLAIN_BACKDROP: Backdrop = {
  light: INDOORS,
  customer: { x: 540, y: 600, scale: 0.84 },
  behind: ({ pen, weather }) => {
    const wall = byWeather(weather, '#5F6880', '#8089A0', '#B9B7B4', '#E2CBA6', '#F0D6A4');
    const far = byWeather(weather, '#4A5268', '#6A7288', '#A09C98', '#CBB088', '#DDB986');
    pen.box(
      0,
      0,
      PLACE.width,
      PLACE.height,
      linear(0, 0, PLACE.width, 0, [
        [0, wall],
        [1, far],
      ]),
    );
  },
  extras: [],
  counter: ({ pen, tone }) =>
    pen.group(tone, () => {
      pen.box(0, 588, PLACE.width, 132, '#9A6A46');
      pen.box(0, 588, PLACE.width, 5, '#E0B58A');
    }),
  near: ({ pen, weather }) => vignette(pen, weather),
  life: [],
  propSpots: [],
  rain: null,
};

import { linear, radial } from '../../../src/art/displayList';
import { byWeather, INDOORS, type LightKeys } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Backdrop, Scene } from '../../../src/art/places/backdrop';
import { rain } from '../../../src/art/places/sky';
import { boxPath, path } from '../../../src/art/shapes';
import { drawBirds, drawCanopy, drawClock, drawLampLight } from './canopy';
import { drawDesk } from './desk';
import { PLATFORM_LIFE } from './life';
import { drawPlatformFloor, drawSky, drawSkyline, drawTrain, drawWetGround, lowSky } from './station';
import { PLATFORM_EXTRAS } from './travellers';

const DUSK: LightKeys = {
  ...INDOORS,
  tint: ['#75809F', '#8B93AE', '#BBB4BE', '#F6DAC6', '#FFE8D2'],
  rim: ['#8FA8D6', '#9DB2D8', '#D8C8CC', '#FFC489', '#FFB668'],
  rimAlpha: [0.5, 0.45, 0.4, 0.9, 1],
};

const CALLER_SIDE = 'M0 0H786L690 720H0Z';
const DESK_SIDE = 'M786 0H1280V720H690Z';
// The stretch of the desk that is shown below a caller.
const DESK_LEFT = 652;
const DESK_WIDTH = 626;
const sunIn = (weather: number) => byWeather(weather, 0, 0, 0, 0.6, 1);

function drawTrainIn({ weather, ...scene }: Scene): void {
  const come = byWeather(weather, 0, 0.45, 0.85, 1, 1);
  if (come <= 0.02) return;
  const x = byWeather(weather, 640, 470, 250, 60, 0);
  scene.pen.group({ x, opacity: come }, () => drawTrain({ weather, ...scene }));
}

function drawBehind(scene: Scene): void {
  const { pen, weather } = scene;
  drawSky(scene);
  drawSkyline(scene);
  drawTrainIn(scene);
  drawPlatformFloor(scene);
  drawWetGround(scene);
  drawCanopy(scene);
  drawLampLight(scene);
  drawClock(scene);
  drawBirds(scene);
  rain(pen, 9, 150, [0, 120, 880, 580], byWeather(weather, 0.85, 0.55, 0, 0, 0));
  pen.path(boxPath(0, 0, 860, 720), lowSky(weather), { opacity: 0.1 });
  const sun = sunIn(weather);
  if (sun <= 0) return;
  const shaft = linear(120, 400, 320, 720, [
    [0, '#FFDFA0', 0.35 * sun],
    [1, '#FFDFA0', 0],
  ]);
  pen.path('M100 380L-40 720H560L200 400Z', shaft);
}

function drawDivider({ pen }: Scene, d: string): void {
  pen.line(d, '#1b1430', 16, { opacity: 0.14 });
  pen.line(d, '#FFF6E6', 9);
}

/** Beside the caller, where the screen is wide. */
function drawDeskBeside(scene: Scene): void {
  scene.pen.clip(DESK_SIDE, () => drawDesk(scene));
  drawDivider(scene, 'M786 -6L690 726');
}

/** Below the caller, where the screen is narrow: your desk is what you sit at while you listen. */
function drawDeskBelow(scene: Scene): void {
  const { pen, view } = scene;
  const [left, top, width, height] = view;
  const [right, bottom] = [left + width, top + height];
  const [low, high] = [bottom - height * 0.08, bottom - height * 0.19];
  const size = (width + 24) / DESK_WIDTH;
  pen.clip(path`M${left - 9} ${low}L${right + 9} ${high}V${bottom + 9}H${left - 9}Z`, () =>
    pen.group({ x: left - 12 - DESK_LEFT * size, y: bottom - 718 * size, scaleX: size, scaleY: size }, () =>
      drawDesk(scene),
    ),
  );
  drawDivider(scene, path`M${left - 9} ${low}L${right + 9} ${high}`);
}

/** The desk hides whoever stands behind it, so it is drawn as the counter is elsewhere. */
function drawDeskSide(scene: Scene): void {
  const [left, , width, height] = scene.view;
  if (left + width > 730) drawDeskBeside(scene);
  else if (height > 420) drawDeskBelow(scene);
}

function drawNear({ pen, weather }: Scene): void {
  const edge = byWeather(weather, '#0c1026', '#141832', '#2a2040', '#5a2a4a', '#6a2a48');
  const dark = byWeather(weather, 0.6, 0.5, 0.3, 0.2, 0.16);
  pen.clip(CALLER_SIDE, () => {
    rain(pen, 19, 16, [0, 120, 200, 580], byWeather(weather, 0.7, 0.3, 0, 0, 0), -0.22);
    if (sunIn(weather) > 0) glow(pen, 120, 410, 420, '#FFDFA0', 0.3 * sunIn(weather));
    pen.path(
      boxPath(0, 0, 860, 720),
      radial(400, 340, 640, [
        [0, '#0c1026', 0],
        [0.6, '#0c1026', 0],
        [1, edge, dark],
      ]),
    );
  });
}

/** A station platform at dusk, where the caller is, and your desk. */
export const backdrop: Backdrop = {
  light: DUSK,
  customer: { x: 392, y: 716, scale: 0.96 },
  behind: drawBehind,
  extras: PLATFORM_EXTRAS,
  counter: drawDeskSide,
  near: drawNear,
  life: PLATFORM_LIFE,
  propSpots: [
    { x: 178, y: 672, size: 0.58 },
    { x: 74, y: 640, size: 0.5 },
  ],
  rain: { box: [0, 120, 700, 560], isOpen: (x, y) => x < 770 - y * 0.133 },
};

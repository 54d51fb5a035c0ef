import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import type { Scene } from '../../../src/art/places/backdrop';
import { houses } from '../../../src/art/places/houses';
import { skyPanel } from '../../../src/art/places/night';
import { clouds } from '../../../src/art/places/sky';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

/** Where the side street opens between the houses. */
export const GAP = { left: 206, right: 412 } as const;

/** The evening sky over the side street. */
export function drawSky({ pen, weather }: Scene): void {
  skyPanel(
    pen,
    [0, 0, 1280, 500],
    [
      byWeather(weather, '#1F2740', '#2A3350', '#545E80', '#5E7AB4', '#5C86C8'),
      byWeather(weather, '#333C58', '#464E6C', '#8E8698', '#DCA49C', '#F0AE98'),
      byWeather(weather, '#4C5572', '#6A6E86', '#C2A89C', '#FFC986', '#FFDC98'),
    ],
  );
  clouds(
    pen,
    52,
    10,
    [0, 90, 900, 150],
    byWeather(weather, '#272F48', '#3C4462', '#98909E', '#F6BFA4', '#FFCEAC'),
    byWeather(weather, 0.9, 0.85, 0.65, 0.6, 0.6),
    byWeather(weather, 1.2, 1.1, 0.8, 0.5, 0.44),
  );
}

function drawTower({ pen, weather }: Scene): void {
  const stone = byWeather(weather, '#39425E', '#4A526E', '#8A8296', '#C08E8C', '#CE968A');
  pen.path('M296 470V262l18 -56l18 56V470Z', stone);
  pen.path(boxPath(308, 284, 12, 22, 6), byWeather(weather, '#262E48', '#363E5A', '#6A6480', '#8A6478', '#90667A'));
  pen.line('M314 206v-16', stone, 3);
}

function drawSideStreet(scene: Scene): void {
  const { pen, weather } = scene;
  drawTower(scene);
  const wall = byWeather(weather, '#303852', '#40486A', '#787088', '#A2788A', '#AE7E86');
  const lit = byWeather(weather, '#D6A45E', '#DEB474', '#F4D8A0', '#FFE6B0', '#FFF0C8');
  const share = byWeather(weather, 0.2, 0.24, 0.34, 0.5, 0.64);
  houses(pen, { seed: 17, from: 196, ground: 520, to: 420, height: 160, step: 58, wall, lit, share });
}

/** Pavement, road and what the rain leaves on them. */
export function drawGround(scene: Scene): void {
  const { pen, weather, tone } = scene;
  const wet = byWeather(weather, 0.6, 0.45, 0.15, 0.05, 0);
  pen.group(tone, () => {
    pen.path(boxPath(0, 514, 1280, 40), '#C2B49E');
    let joints = '';
    for (let x = 30; x < 1280; x += 70) joints += path`M${x} 516l-10 34`;
    pen.line(joints, '#8C8070', 2, { opacity: 0.5 });
    pen.path(boxPath(0, 550, 1280, 8), '#9C8E7C');
    pen.path(
      boxPath(0, 556, 1280, 60),
      linear(0, 556, 0, 616, [
        [0, '#7E7880'],
        [1, '#938A8A'],
      ]),
    );
  });
  for (const [x, width, colour] of [
    [214, 130, '#FFD890'],
    [800, 150, '#FFCF88'],
    [1050, 170, '#FFCF88'],
  ] as const) {
    pen.path(ellipsePath(x, 574, width * 0.6, 9), colour, { opacity: wet * 0.5 });
  }
}

/** What is seen between the houses. */
export const drawBetween = (scene: Scene): void => {
  scene.pen.clip(boxPath(GAP.left, 60, GAP.right - GAP.left, 470), () => drawSideStreet(scene));
};

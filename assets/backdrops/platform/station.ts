import { mix } from '../../../src/art/colour';
import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { clouds } from '../../../src/art/places/sky';
import { path, ellipsePath, boxPath } from '../../../src/art/shapes';
import { chanceFrom } from '../../../src/core/model/chance';

/** The colour of the sky over the roofs; wet ground gives it back. */
export const lowSky = (weather: number) => byWeather(weather, '#555C74', '#6C6C84', '#B49A98', '#F5B483', '#FFD08A');
/** The windows of the train. */
const trainGlass = (weather: number) => byWeather(weather, '#5f6d8c', '#8c93a4', '#EBD3A0', '#FFE6AE', '#FFF0C4');

export function drawSky({ pen, weather }: Scene): void {
  const top = byWeather(weather, '#1B2238', '#262E4C', '#454A70', '#4E5A98', '#4A68B4');
  const midc = byWeather(weather, '#333B55', '#454B68', '#7D718A', '#B98AA0', '#E59AA0');
  const low = lowSky(weather);
  pen.path(
    boxPath(0, 0, 860, 520),
    linear(0, 0, 0, 470, [
      [0, top],
      [0.55, midc],
      [1, low],
    ]),
  );
  if (weather > 0.5) {
    const k = (weather - 0.5) * 2;
    glow(pen, 150, 420, 380, '#FFD892', 0.9 * k);
    pen.path(ellipsePath(150, 418, 46, 46), '#FFF3CC', { opacity: k });
  }
  clouds(
    pen,
    4,
    9,
    [-40, 60, 860, 200],
    byWeather(weather, '#252C44', '#363D5A', '#8A829A', '#F3B9A4', '#FFC9A8'),
    byWeather(weather, 0.9, 0.8, 0.6, 0.6, 0.62),
    byWeather(weather, 1.6, 1.4, 1.1, 0.8, 0.7),
  );
}

export function drawSkyline({ pen, weather }: Scene): void {
  const far = byWeather(weather, '#2C344E', '#3A415C', '#6C6782', '#8A6C8C', '#A56F86');
  const near = byWeather(weather, '#222A42', '#2D3550', '#54526E', '#6A5274', '#7C4F6E');
  const chance = chanceFrom(12);
  const lit = byWeather(weather, '#E2B36A', '#E2B878', '#F2D09A', '#FFE0A0', '#FFF0C0');
  for (const [c, y, hh, s] of [
    [far, 470, 150, 60],
    [near, 480, 96, 44],
  ] as const) {
    let x = -20;
    while (x < 860) {
      const bw = s * (0.6 + chance() * 0.9);
      const bh = hh * (0.45 + chance() * 0.7);
      pen.path(path`M${x} ${y}v${-bh}h${bw}v${bh}Z`, c);
      if (chance() > 0.6) pen.path(path`M${x + bw * 0.4} ${y - bh}l${bw * 0.1} -30l${bw * 0.1} 30Z`, c);
      for (let i = 0; i < 5; i++)
        if (chance() > byWeather(weather, 0.62, 0.55, 0.45, 0.3, 0.2)) {
          pen.path(boxPath(x + 5 + chance() * (bw - 14), y - bh + 10 + chance() * (bh - 24), 5, 7, 1), lit, {
            opacity: 0.85,
          });
        }
      x += bw + 2;
    }
  }
}

export function drawTrain({ pen, weather, tone }: Scene): void {
  const glass = trainGlass(weather);
  pen.group(tone, () => {
    pen.path('M-60 268H900V498H-60Z', '#E9E4DA');
    pen.path('M-60 268H900V300H-60Z', '#C8543C');
    pen.path('M-60 452H900V476H-60Z', '#2F6F73');
    pen.path('M-60 476H900V500H-60Z', '#3a3f50');
  });
  for (const x of [20, 132, 452, 564, 676]) {
    pen.path(boxPath(x, 322, 96, 84, 12), glass);
    pen.path(path`M${x + 14} 322h20l-26 84h-8v-20Z`, '#ffffff', { opacity: 0.25 });
  }
  for (const x of [252, 340]) {
    pen.group(tone, () => pen.path(boxPath(x, 314, 80, 160, 8), '#C8543C'));
    pen.path(boxPath(x + 12, 328, 56, 92, 8), glass);
  }
  for (const x of [52, 168, 480, 600]) {
    pen.path(ellipsePath(x + 20, 368, 13, 15), '#5a4054', { opacity: 0.75 });
    pen.path(path`M${x - 6} 406q2 -26 26 -26q24 0 26 26Z`, '#5a4054', { opacity: 0.75 });
  }
}

/** Tracks, paving and the edge strip. */
export function drawPlatformFloor({ pen, tone }: Scene): void {
  pen.group(tone, () => {
    pen.path('M0 478H860V520H0Z', '#4A4A56');
    pen.path(
      'M0 506H860V720H0Z',
      linear(0, 506, 0, 720, [
        [0, '#A8A3A0'],
        [1, '#7E7A80'],
      ]),
    );
    pen.path('M0 506H860V516H0Z', '#D6CFC4');
    pen.path('M0 524H860V544H0Z', '#E3B23A');
    for (let i = 0; i < 54; i++) pen.path(ellipsePath(i * 16 + 4, 534, 4, 2.6), '#B98A22', { opacity: 0.7 });
    for (let i = -4; i < 14; i++) {
      pen.line(path`M${i * 90 + 60} 546L${i * 130 - 120} 720`, '#6b6870', 2, { opacity: 0.35 });
    }
    pen.line('M0 610H860', '#6b6870', 2, { opacity: 0.35 });
  });
}

function drawReflections({ pen, weather }: Scene): void {
  const wet = byWeather(weather, 1, 0.85, 0.45, 0.25, 0.12);
  for (const [x, c, wd] of [
    [96, '#FFD890', 40],
    [520, '#FFD890', 46],
    [250, trainGlass(weather), 80],
    [420, trainGlass(weather), 60],
  ] as const) {
    pen.path(
      path`M${x - wd * 0.5} 548h${wd}l${wd * 0.35} 172h${-wd * 1.7}Z`,
      linear(0, 548, 0, 720, [
        [0, c, 0.5 * wet],
        [1, c, 0],
      ]),
    );
  }
  for (const [x, y, rx] of [
    [140, 650, 90],
    [640, 590, 70],
    [330, 700, 120],
  ] as const) {
    pen.path(ellipsePath(x, y, rx, rx * 0.12), mix(lowSky(weather), '#ffffff', 0.15), { opacity: 0.4 * wet });
  }
}

function drawSplashes({ pen, weather }: Scene): void {
  const sp = byWeather(weather, 0.7, 0.45, 0, 0, 0);
  if (sp > 0.02) {
    const chance = chanceFrom(51);
    for (let i = 0; i < 34; i++) {
      const x = chance() * 760;
      const y = 552 + chance() * 160;
      pen.line(
        path`M${x - 7} ${y}q7 -4 14 0M${x} ${y - 4}v-6M${x - 5} ${y - 3}l-3 -4M${x + 5} ${y - 3}l3 -4`,
        '#DCE8F8',
        1.4,
        { opacity: sp * 0.6 },
      );
    }
  }
}

/** Wet ground: reflections fade as it dries, and drops splash while it rains. */
export function drawWetGround(scene: Scene): void {
  drawReflections(scene);
  drawSplashes(scene);
}

import { byWeather } from '../../../src/art/light';
import { clamp } from '../../../src/art/numbers';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { type Casement, glassPath } from '../../../src/art/places/casement';
import { houses } from '../../../src/art/places/houses';
import { skyPanel, stars } from '../../../src/art/places/night';
import { clouds, drops, rain } from '../../../src/art/places/sky';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

export const WINDOW: Casement = {
  glass: [80, 88, 276, 356],
  uprights: [218],
  bars: [206, 324],
  frame: '#7A4E36',
  thickness: 12,
};
const GROUND = 420;

function drawSky({ pen, weather }: Scene): void {
  skyPanel(pen, WINDOW.glass, [
    byWeather(weather, '#141B30', '#1C2542', '#353F6C', '#5F7CBA', '#6CA8DE'),
    byWeather(weather, '#222B44', '#2E3858', '#5A5C8A', '#B79AB4', '#E8B6A4'),
    byWeather(weather, '#39445E', '#475270', '#8E84A4', '#F5B992', '#FFD692'),
  ]);
  stars(pen, 4, 26, [90, 92, 250, 120], byWeather(weather, 0, 0, 0.7, 0.15, 0));
  const risen = clamp((weather - 0.55) / 0.45);
  if (risen > 0) {
    glow(pen, 164, 350 - risen * 92, 230, '#FFE0A4', 0.9 * risen);
    pen.path(ellipsePath(164, 350 - risen * 92, 30, 30), '#FFF8DE', { opacity: risen });
  }
  const cloud = byWeather(weather, '#1C2339', '#27304C', '#666A94', '#F0B8AC', '#FFDCC0');
  const size = byWeather(weather, 1.3, 1.2, 0.9, 0.6, 0.5);
  clouds(pen, 18, 8, [80, 110, 276, 110], cloud, byWeather(weather, 0.9, 0.8, 0.5, 0.6, 0.55), size);
}

function drawHouses({ pen, weather }: Scene): void {
  const lit = byWeather(weather, '#D9AE6C', '#E2B878', '#F2D09A', '#FFE6B4', '#FFF0CC');
  const at = { from: 60, to: 380, ground: GROUND, lit };
  const far = byWeather(weather, '#2A334D', '#37415E', '#5F6488', '#A58CA4', '#C99C9C');
  const near = byWeather(weather, '#1E263C', '#29324B', '#474B6A', '#84708C', '#A8796F');
  houses(pen, {
    ...at,
    seed: 12,
    height: 146,
    step: 62,
    wall: far,
    share: byWeather(weather, 0.1, 0.14, 0.2, 0.3, 0.2),
  });
  houses(pen, {
    ...at,
    seed: 31,
    height: 96,
    step: 82,
    wall: near,
    share: byWeather(weather, 0.16, 0.2, 0.3, 0.4, 0.3),
  });
}

/** The lamp across the street goes out when it is day. */
function drawStreetLamp({ pen, weather }: Scene): void {
  const on = byWeather(weather, 0.8, 0.85, 0.8, 0.35, 0);
  const iron = byWeather(weather, '#151B2C', '#1D2439', '#343850', '#5A4A58', '#6A4E50');
  pen.line(path`M286 ${GROUND}V250q0 -16 -16 -16h-14`, iron, 6);
  pen.path('M236 236h28l-5 12h-18Z', iron);
  pen.path(ellipsePath(250, 249, 9, 3.4), on > 0.1 ? '#FFE9B4' : '#C9BEA8');
  glow(pen, 250, 252, 92, '#FFD890', 0.6 * on);
}

function drawPavement({ pen, weather }: Scene): void {
  const stone = byWeather(weather, '#2A3147', '#353D55', '#5E6079', '#B39A96', '#D9B394');
  pen.path(boxPath(80, GROUND - 8, 276, 40), stone);
  const wet = byWeather(weather, 1, 0.85, 0.5, 0.3, 0.1);
  pen.path(path`M232 ${GROUND - 4}h36l10 32h-56Z`, '#FFD890', {
    opacity: 0.34 * wet * byWeather(weather, 1, 1, 1, 0.4, 0),
  });
  pen.path(
    ellipsePath(150, GROUND + 10, 50, 4),
    byWeather(weather, '#5A6684', '#6C7694', '#A79CB0', '#FFD8A8', '#FFE2A8'),
    {
      opacity: 0.5 * wet,
    },
  );
}

/** The street at night through the window: rain and one lamp in misery, sunrise over the roofs in magic. */
export function drawStreet(scene: Scene): void {
  const { pen, weather } = scene;
  pen.clip(glassPath(WINDOW), () => {
    drawSky(scene);
    drawHouses(scene);
    drawPavement(scene);
    drawStreetLamp(scene);
    rain(pen, 6, 90, [80, 80, 300, 360], byWeather(weather, 1, 0.7, 0, 0, 0));
    drops(pen, 3, 46, [110, 92, 220, 344], byWeather(weather, 1, 0.9, 0.45, 0, 0));
  });
}

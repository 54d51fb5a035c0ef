import { byWeather } from '../../../src/art/light';
import type { Scene } from '../../../src/art/places/backdrop';
import { houses } from '../../../src/art/places/houses';
import { moon, skyPanel, stars } from '../../../src/art/places/night';
import { clouds } from '../../../src/art/places/sky';

/** The night over the roofs: rain, then cloud, then a moon and stars. It never becomes day. */
export function drawNight({ pen, weather }: Scene): void {
  skyPanel(
    pen,
    [130, 76, 170, 240],
    [
      byWeather(weather, '#141B36', '#18213F', '#1E2A54', '#1A2A66', '#182B70'),
      byWeather(weather, '#232C4A', '#2A3556', '#36426E', '#34488C', '#33499A'),
      byWeather(weather, '#3A4462', '#444E6C', '#565E86', '#6068A4', '#6C74B4'),
    ],
  );
  stars(pen, 61, 42, [138, 84, 150, 170], byWeather(weather, 0, 0, 0.2, 0.85, 1));
  moon(pen, 252, 138, 21, byWeather(weather, 0, 0, 0.3, 0.95, 1));
  clouds(
    pen,
    14,
    6,
    [130, 90, 170, 110],
    byWeather(weather, '#1D2540', '#28314E', '#48517A', '#5A68A6', '#6474B4'),
    byWeather(weather, 0.95, 0.85, 0.55, 0.2, 0.14),
    byWeather(weather, 0.9, 0.8, 0.6, 0.4, 0.36),
  );
  const far = byWeather(weather, '#28304C', '#303956', '#3C456C', '#46508A', '#4C5694');
  const near = byWeather(weather, '#1B2238', '#222A44', '#2A3154', '#2C3566', '#2E386C');
  const lit = byWeather(weather, '#C8924E', '#D8A460', '#F0C880', '#FFDD98', '#FFE7AC');
  houses(pen, { seed: 3, from: 120, ground: 320, to: 300, height: 84, step: 44, wall: far, lit, share: 0.12 });
  const share = byWeather(weather, 0.1, 0.14, 0.2, 0.28, 0.34);
  houses(pen, { seed: 23, from: 116, ground: 344, to: 300, height: 66, step: 62, wall: near, lit, share });
}

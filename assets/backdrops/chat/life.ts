import { byWeather } from '../../../src/art/light';
import type { LivingDetail, Scene } from '../../../src/art/places/backdrop';
import { driftingSteam } from '../../../src/art/places/drift';
import { dropsOnGlass } from '../../../src/art/places/glass';
import { ellipsePath, path } from '../../../src/art/shapes';

/** The customer writes: three dots that rise one after the other. */
function drawTyping({ pen, weather }: Scene, seconds: number): void {
  const bubble = byWeather(weather, '#7F8CB0', '#98A2BC', '#CBBBA4', '#E4BB84', '#EDBC80');
  const dot = byWeather(weather, '#2E3654', '#3E4662', '#6A5460', '#7E4E58', '#864E56');
  pen.path('M712 356h62q14 0 14 14q0 14 -14 14h-52l-14 6l4 -14Z', bubble);
  for (let i = 0; i < 3; i++) {
    const lift = Math.max(0, Math.sin(seconds * 4.2 - i * 0.9)) * 4;
    pen.path(ellipsePath(732 + i * 16, 371 - lift, 4.4, 4.4), dot);
  }
}

/** The tip of a sleeping cat's tail. */
function drawTail({ pen, tone }: Scene, seconds: number): void {
  const swing = Math.sin(seconds * 1.1) * 9;
  pen.group(tone, () => {
    pen.line(path`M200 424q22 4 22 26q${swing * 0.3} 14 ${swing} 22`, '#F0E2CA', 11);
    pen.line(path`M${222 + swing * 0.75} ${466}L${222 + swing} 472`, '#5A4448', 11);
  });
}

/** What goes on by itself: rain on the glass, dots on your screen, steam, and the cat's tail. */
export const CHAT_LIFE: readonly LivingDetail[] = [
  dropsOnGlass(19, [[219, 180, 66, 150]]),
  {
    id: 'typing',
    box: [704, 352, 90, 44],
    layer: 'front',
    pace: 12,
    isThere: () => true,
    draw: drawTyping,
  },
  {
    id: 'mug',
    box: [2, 514, 62, 100],
    layer: 'front',
    pace: 8,
    isThere: (weather) => weather > 0.2,
    draw: ({ pen, weather }, seconds) => driftingSteam(pen, 26, 606, 0.16 + weather * 0.3, seconds),
  },
  {
    id: 'tail',
    box: [190, 414, 54, 72],
    layer: 'behind',
    pace: 10,
    isThere: (weather) => weather > 0.68,
    draw: drawTail,
  },
];

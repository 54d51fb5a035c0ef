import { linear } from '../../../src/art/displayList';
import { byWeather } from '../../../src/art/light';
import { glow } from '../../../src/art/places/air';
import type { Scene } from '../../../src/art/places/backdrop';
import { cup } from '../../../src/art/places/furniture';
import { boxPath, ellipsePath, path } from '../../../src/art/shapes';

function drawDeskTop({ pen }: Scene): void {
  const top = linear(0, 592, 0, 634, [
    [0, '#F1E6D2'],
    [1, '#D9C7A8'],
  ]);
  pen.path('M0 592H1280V634H0Z', top);
  pen.path('M0 592H1280V596H0Z', '#FFFAEE');
  pen.path('M0 634H1280V646H0Z', '#8F7A5E');
  pen.path('M0 646H1280V720H0Z', '#2F5F66');
  pen.path('M0 646H1280V656H0Z', '#1f444a');
  pen.path('M0 684H1280V694H0Z', '#E3A23A');
}

/** A boarding pass that waits for a flight, on a passport. */
function drawPapers({ pen }: Scene): void {
  pen.path('M700 622l62 -10l18 24l-66 12Z', '#2a1240', { opacity: 0.2 });
  pen.path('M700 618l62 -10l18 24l-66 12Z', '#8C3F4C');
  pen.path('M712 621l42 -7l11 15l-44 8Z', '#B4616A', { opacity: 0.6 });
  pen.path('M664 611l66 -2l4 22l-64 4Z', '#FBF4E4');
  pen.path('M713 609.5l17 -0.5l4 22l-17 1Z', '#E3A23A');
  pen.line('M672 618l30 -1M673 625l22 -1', '#6a5a52', 2.4, { opacity: 0.5 });
  for (let i = 0; i < 6; i++)
    pen.line(path`M${717 + i * 2.2} 612l2 16`, '#3a2a20', i % 3 ? 0.8 : 1.6, { opacity: 0.6 });
}

/** It leaves room beside the customer for what they put down. */
const READER_SHIFT = -84;

/** The reader for boarding passes; its strip of light answers the mood. */
function drawReader({ pen, weather, tone }: Scene): void {
  const light = byWeather(weather, '#B4584E', '#B07A52', '#D9AE54', '#8CCB90', '#7FD6A0');
  pen.group({ ...tone, x: READER_SHIFT }, () => {
    pen.path(ellipsePath(330, 630, 64, 8), '#2a1240', { opacity: 0.22 });
    pen.path('M276 604q2 -10 12 -10h80q10 0 12 10l6 22q0 6 -8 6h-100q-8 0 -8 -6Z', '#3B4250');
    pen.path('M276 604q2 -10 12 -10h80q10 0 12 10l1 4h-106Z', '#545D6E');
  });
  pen.path(boxPath(290 + READER_SHIFT, 613, 78, 8, 4), light);
  glow(pen, 329 + READER_SHIFT, 617, 60, light, 0.3);
}

/** Your own screen, from behind. */
function drawScreen({ pen }: Scene): void {
  pen.path(boxPath(1120, 484, 150, 104, 12), '#3B4250');
  pen.path(boxPath(1236, 484, 34, 104, 12), '#2a1240', { opacity: 0.25 });
  pen.path('M1176 588h40l10 26h-60Z', '#2B303C');
  pen.path(boxPath(1146, 612, 100, 10, 5), '#2B303C');
  pen.path(ellipsePath(1195, 534, 12, 12), '#596273');
}

/** The desk: it hides whoever stands behind it, and carries what the two of you talk about. */
export function drawDesk(scene: Scene): void {
  const { pen, tone, light } = scene;
  pen.group(tone, () => drawDeskTop(scene));
  pen.path(ellipsePath(534, 614, 240, 15), light.shade, { opacity: light.shadeAlpha * 0.6 });
  drawReader(scene);
  pen.group(tone, () => {
    pen.group({ x: 122 }, () => drawPapers(scene));
    drawScreen(scene);
    cup(pen, 1018, 624, '#E9B9A0');
  });
}

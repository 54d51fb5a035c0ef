import { path, ellipsePath } from '../shapes';
import { hang } from './hang';
import type { Sitter } from './sitter';
import { skinShade } from './skin';

interface Ear extends Sitter {
  readonly s: -1 | 1;
  /** Where the ear meets the head. */
  readonly ex: number;
  /** How wide it looks; the far ear is foreshortened. */
  readonly k: number;
}

function drawEar({ pen, look, light, s, ex, k }: Ear): void {
  const d = path`M${ex - s * 6} -12C${ex + s * 16 * k} -24 ${ex + s * 19 * k} 4 ${ex + s * 9 * k} 20C${ex + s * 6 * k} 30 ${ex - s * 2} 30 ${ex - s * 6} 22Z`;
  pen.path(d, s === light.from ? look.skin : skinShade(look.skin, 0.24));
  pen.line(
    path`M${ex + s * 1} -6C${ex + s * 10 * k} -10 ${ex + s * 11 * k} 6 ${ex + s * 4 * k} 14`,
    skinShade(look.skin, 0.5),
    2.4,
    { opacity: 0.7 },
  );
}

function drawEarring({ pen, look, face, s, ex }: Ear): void {
  if (look.earring === 'hoop') {
    pen.line(ellipsePath(ex + s * 4 + hang(face, 26) * 1.6, 42, 9, 12), '#E9B44C', 3.4);
  }
  if (look.earring === 'stud') pen.ellipse(ex + s * 3, 26, 4.5, 4.5, '#E9B44C');
  if (look.earring === 'pearl') pen.ellipse(ex + s * 4, 29, 5.5, 5.5, '#fff7ea');
}

function drawHearingAid({ pen, look, s, ex, k }: Ear): void {
  pen.path(
    path`M${ex + s * 2} -20C${ex + s * 20 * k} -26 ${ex + s * 24 * k} -4 ${ex + s * 17 * k} 10C${ex + s * 13 * k} 16 ${ex + s * 9 * k} 10 ${ex + s * 12 * k} 2C${ex + s * 14 * k} -12 ${ex + s * 8} -16 ${ex + s * 2} -20Z`,
    look.hair === 'bun' ? '#B7737F' : '#6c7488',
  );
  pen.line(path`M${ex + s * 3} -17C${ex - s * 2} -8 ${ex} 2 ${ex + s * 3} 8`, '#e9eef4', 2, { opacity: 0.9 });
  pen.ellipse(ex + s * 2, 9, 4, 4, '#cfd6e2');
}

/** The round part of a cochlear implant on the side of the head, its cable, and the part worn behind the ear. */
export function drawImplant({ pen, look, face }: Sitter): void {
  const ex = -look.headWidth - 1 - face.yaw * 9;
  const disc = ex + 7 - face.yaw * 6;
  pen.line(path`M${disc} -50C${disc - 16} -36 ${ex - 14} -28 ${ex - 7} -14`, '#39404f', 3, { cap: 'round' });
  pen.line(path`M${ex - 5} -16C${ex - 17} -18 ${ex - 20} 2 ${ex - 13} 14`, '#4b5468', 8, { cap: 'round' });
  pen.line(path`M${ex - 8} -15C${ex - 17} -15 ${ex - 19} 0 ${ex - 14} 10`, '#8d98b0', 2, {
    cap: 'round',
    opacity: 0.8,
  });
  pen.ellipse(disc, -52, 12.5, 13, '#39404f');
  pen.ellipse(disc - 1.5, -53.5, 8.5, 9, '#566077');
  pen.ellipse(disc - 3.5, -56, 3, 3, '#a9b4ca', { opacity: 0.8 });
}

/** Both ears and what is worn on them. */
export function drawEars(sitter: Sitter): void {
  const { look, face } = sitter;
  const aided = look.hair === 'bun' ? 1 : -1;
  for (const s of [-1, 1] as const) {
    const ear: Ear = {
      ...sitter,
      s,
      ex: s * (look.headWidth + 1) - face.yaw * 9,
      k: face.yaw * s > 0 ? 1 - 0.3 * Math.abs(face.yaw) : 1,
    };
    drawEar(ear);
    drawEarring(ear);
    if (look.hearingAid && s === aided) drawHearingAid(ear);
  }
}

import { darker, mix } from '../colour';
import { path } from '../shapes';
import { rim } from './rim';
import type { Sitter } from './sitter';

const jawDropOf = ({ face }: Sitter): number => face.open * 10;

/** A short beard on the chin, with its shadow along the jaw. */
export function drawGoatee(sitter: Sitter): void {
  const { pen, look, face } = sitter;
  const drop = jawDropOf(sitter);
  const c = look.beardColour ?? look.hairColour;
  pen.path(
    path`M-15 ${84 + drop}Q0 ${79 + drop} 15 ${84 + drop}Q14 ${98 + drop} 0 ${99 + drop}Q-14 ${98 + drop} -15 ${84 + drop}Z`,
    c,
    { opacity: 0.55 },
  );
  pen.path(
    path`M${-look.jaw - 14} 24C${-look.jaw - 8} 64 -40 ${94 + drop} ${face.yaw * 4} ${97 + drop}C40 ${94 + drop} ${look.jaw + 8} 64 ${look.jaw + 14} 24C${look.jaw} 60 30 ${84 + drop} 0 ${86 + drop}C-30 ${84 + drop} ${-look.jaw} 60 ${-look.jaw - 14} 24Z`,
    c,
    { opacity: 0.3 },
  );
}

/** How wide each half of the jaw looks; the far one is foreshortened. */
const far = ({ face }: Sitter, s: number): number =>
  face.yaw * s > 0 ? 1 - 0.16 * Math.abs(face.yaw) : 1 + 0.02 * Math.abs(face.yaw);

/** The cheeks' edge of a beard lifts with a smile, so that the mood shows around the mouth as well. */
const cheekLine = ({ face }: Sitter): number => -Math.max(-0.5, face.smile) * 6 - face.cheek * 4;

/** A full beard. */
export function drawBeard(sitter: Sitter): void {
  const { pen, look, light } = sitter;
  const drop = jawDropOf(sitter);
  const c = look.beardColour ?? look.hairColour;
  const up = cheekLine(sitter);
  const [l, r] = [far(sitter, -1), far(sitter, 1)];
  const w = look.headWidth;
  const d = path`M${(-w - 10) * l} -6C${(-w - 12) * l} 40 ${-66 * l} ${112 + drop} -20 ${132 + drop}Q0 ${140 + drop} 20 ${132 + drop}C${66 * r} ${112 + drop} ${(w + 12) * r} 40 ${(w + 10) * r} -6C${(w - 4) * r} ${20 + up} ${56 * r} ${40 + up} 34 ${44 + up * 0.6}Q0 36 -34 ${44 + up * 0.6}C${-56 * l} ${40 + up} ${(-w + 4) * l} ${20 + up} ${(-w - 10) * l} -6Z`;
  pen.path(d, c);
  pen.clip(d, () => {
    const shine = mix(c, '#8a5d44', 0.5);
    pen.line('M-62 50q4 40 34 66M-44 60q4 36 26 60M-24 94q4 22 12 38M40 60q-2 36 -22 60M58 50q-2 40 -30 66', shine, 3, {
      opacity: 0.5,
    });
    pen.path('M20 30Q70 80 40 150L110 150V20Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, light, -w, w, 8, 0.5);
}

/** A beard kept short along the jaw, dense on the chin and thin on the cheeks. */
export function drawShortBeard(sitter: Sitter): void {
  const { pen, look, light } = sitter;
  const drop = jawDropOf(sitter);
  const c = look.beardColour ?? look.hairColour;
  const up = cheekLine(sitter);
  const [l, r] = [far(sitter, -1), far(sitter, 1)];
  const w = look.headWidth;
  const j = look.jaw;
  const low = look.chin + 9 + drop;
  const edge = (inset: number, top: number) =>
    path`M${(-w - 1) * l} -4C${(-w - 2) * l} 34 ${(-j - 8) * l} ${70 + drop * 0.6} -30 ${low - 4}Q0 ${low + 6} 30 ${low - 4}C${(j + 8) * r} ${70 + drop * 0.6} ${(w + 2) * r} 34 ${(w + 1) * r} -4C${(w - inset) * r} ${26 + up} ${(w - inset - 14) * r} ${52 + up} 32 ${top + up * 0.5}Q0 ${top - 8} -32 ${top + up * 0.5}C${(-w + inset + 14) * l} ${52 + up} ${(-w + inset) * l} ${26 + up} ${(-w - 1) * l} -4Z`;
  pen.path(edge(12, 46), c, { opacity: 0.45 });
  const d = edge(6, 52);
  pen.path(d, c, { opacity: 0.9 });
  pen.clip(d, () => {
    pen.line(
      'M-60 46q2 26 18 40M-44 62q4 20 16 30M-18 84q2 10 8 18M60 46q-2 26 -18 40M44 62q-4 20 -16 30M18 84q-2 10 -8 18',
      mix(c, '#fff0dc', 0.3),
      2.4,
      {
        opacity: 0.45,
      },
    );
    pen.path('M24 30Q66 70 30 130L110 130V10Z', light.shade, { opacity: light.shadeAlpha });
  });
}

/** How full the hair on the upper lip is. */
function fullness({ look }: Sitter): number {
  if (look.moustache) return 1;
  return look.beard ? 0.58 : 0.5;
}

/** The moustache, around the middle of the mouth; part of every beard. It leaves the line of the mouth free. */
export function drawMoustache(sitter: Sitter): void {
  const { pen, look, face } = sitter;
  const c = look.moustache ? look.hairColour : (look.beardColour ?? look.hairColour);
  const smile = Math.max(-1, Math.min(1.1, face.smile));
  const clear = smile > 0 ? smile * 4 : -smile * 8 * (1 - face.open);
  const y = -clear - face.open * 5 - face.round * face.open * 6 - face.square * face.open * 7 - 2.5;
  const w = 24 * face.mouthWidth * (1 - 0.25 * face.round);
  const b = fullness(sitter);
  const tip = smile > 0 ? 2 - smile * 6.5 : -smile * 4;
  const leftY = tip + face.skew * 3;
  const rightY = tip - face.skew * 3;
  pen.path(
    path`M0 ${-15 * b + y}C8 ${-20 * b + y} ${w * 0.8} ${-14 * b + y} ${w + 7} ${rightY}C${w * 0.8} ${2 + y} 8 ${y - 1} 0 ${-5 * b + y}C-8 ${y - 1} ${-w * 0.8} ${2 + y} ${-w - 7} ${leftY}C${-w * 0.8} ${-14 * b + y} -8 ${-20 * b + y} 0 ${-15 * b + y}Z`,
    c,
    { opacity: look.goatee ? 0.42 : 1 },
  );
  if (!look.moustache) return;
  pen.line(path`M-4 ${-12 + y}q-12 -1 -20 10M4 ${-12 + y}q12 -1 20 10`, mix(c, darker(c, 0.5), 0.5), 1.8, {
    opacity: 0.6,
  });
}

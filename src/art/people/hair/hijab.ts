import { darker, lighter } from '../../colour';
import { path } from '../../shapes';
import { rim } from '../rim';
import type { Sitter } from '../sitter';

/** Behind neck and shoulders. */
export function hijabBack({ pen, look }: Sitter): void {
  const d =
    'M-98 20C-112 -84 -66 -140 0 -140C66 -140 112 -84 98 20C104 70 118 104 112 150L-112 150C-118 104 -104 70 -98 20Z';
  pen.path(d, darker(look.hairColour, 0.3));
}

/** The folds of the cloth, one part over the other under the chin. */
function drawWraps({ pen, look, light }: Sitter, x: number): void {
  const shine = lighter(look.hairColour, 0.3);
  const deep = darker(look.hairColour, 0.28);
  pen.path(
    path`M${x + 20} -140C${76 + x} -120 ${92 + x} -50 ${78 + x} 10C${70 + x} 50 ${46 + x} 84 ${12 + x} 104L130 200L140 -140Z`,
    light.shade,
    { opacity: light.shadeAlpha * 0.9 },
  );
  pen.line('M-20 -136C-78 -112 -92 -46 -82 10C-78 44 -60 76 -34 100', shine, 6, { opacity: 0.5 });
  pen.line('M-40 -130C-88 -96 -100 -30 -90 24', deep, 3, { opacity: 0.6 });
  pen.line('M34 -134C88 -100 96 -30 88 26', deep, 3, { opacity: 0.6 });
  pen.path(
    'M-92 60C-60 110 0 128 62 112C92 104 108 84 112 76C120 110 70 150 10 152C-50 152 -96 110 -92 60Z',
    lighter(look.hairColour, 0.14),
  );
  pen.line('M-92 66C-60 116 0 132 62 116C90 108 106 90 112 80', deep, 3, { opacity: 0.65 });
  pen.line('M-84 100C-40 150 40 162 104 116M-100 132C-40 182 50 186 118 138M-20 206C20 196 60 178 84 150', deep, 3, {
    opacity: 0.5,
  });
  pen.line('M-70 96C-30 132 30 140 78 122', shine, 5, { opacity: 0.35 });
}

/** Over the forehead. */
export function hijabFront(sitter: Sitter): void {
  const { pen, look, face, light } = sitter;
  const x = face.yaw * 8;
  const jawDrop = face.open * 9;
  const w = look.headWidth - 9;
  const hole = path`M${-w + x} -14C${-w + x} -58 ${-46 + x} -78 ${x} -78C${46 + x} -78 ${w + x} -58 ${w + x} -14C${w + x} 24 ${w - 12 + x} 58 ${30 + x} ${86 + jawDrop}Q${x} ${100 + jawDrop} ${-30 + x} ${86 + jawDrop}C${-w + 12 + x} 58 ${-w + x} 24 ${-w + x} -14Z`;
  const under = path`M${-w + x} -30C${-w + 6 + x} -62 ${-46 + x} -86 ${x} -86C${46 + x} -86 ${w - 6 + x} -62 ${w + x} -30C${w - 14 + x} -54 ${40 + x} -69 ${x} -69C${-40 + x} -69 ${-w + 14 + x} -54 ${-w + x} -30Z`;
  const out =
    'M-97 14C-110 -86 -64 -138 0 -138C64 -138 110 -86 97 14C98 62 112 92 124 128C132 156 96 196 40 204C-20 210 -104 190 -128 152C-132 130 -100 84 -97 14Z';
  pen.path(out + hole, look.hairColour, { fillRule: 'evenodd' });
  pen.path(under, look.under ?? darker(look.hairColour));
  pen.clip(out + hole, () => drawWraps(sitter, x), 'evenodd');
  pen.line(hole, darker(look.hairColour, 0.35), 2.5, { opacity: 0.55 });
  rim(pen, out, light, -130, 130, 16);
  pen.ellipse(70, 108, 5, 5, '#F4D9A0');
  pen.ellipse(68.5, 106.5, 1.8, 1.8, '#ffffff', { opacity: 0.8 });
}

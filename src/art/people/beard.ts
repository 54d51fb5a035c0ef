import { mix } from '../colour';
import { path } from '../shapes';
import { rim } from './rim';
import type { Sitter } from './sitter';

/** A short beard on the chin, with its shadow along the jaw. */
export function drawGoatee({ pen, look, face }: Sitter): void {
  const jawDrop = face.open * 10;
  const c = look.beardColour ?? look.hairColour;
  pen.path(
    path`M-15 ${84 + jawDrop}Q0 ${79 + jawDrop} 15 ${84 + jawDrop}Q14 ${98 + jawDrop} 0 ${99 + jawDrop}Q-14 ${98 + jawDrop} -15 ${84 + jawDrop}Z`,
    c,
    { opacity: 0.55 },
  );
  pen.path(
    path`M${-look.jaw - 14} 24C${-look.jaw - 8} 64 -40 ${94 + jawDrop} ${face.yaw * 4} ${97 + jawDrop}C40 ${94 + jawDrop} ${look.jaw + 8} 64 ${look.jaw + 14} 24C${look.jaw} 60 30 ${84 + jawDrop} 0 ${86 + jawDrop}C-30 ${84 + jawDrop} ${-look.jaw} 60 ${-look.jaw - 14} 24Z`,
    c,
    { opacity: 0.3 },
  );
}

/** A full beard. */
export function drawBeard({ pen, look, face, light }: Sitter): void {
  const jawDrop = face.open * 10;
  const c = look.beardColour ?? look.hairColour;

  const d = path`M${-look.headWidth - 12} -6C${-look.headWidth - 14} 40 -66 ${112 + jawDrop} -20 ${132 + jawDrop}Q0 ${140 + jawDrop} 20 ${132 + jawDrop}C66 ${112 + jawDrop} ${look.headWidth + 10} 40 ${look.headWidth + 8} -6C${look.headWidth - 4} 20 56 40 34 44Q0 36 -34 44C-56 40 ${-look.headWidth + 4} 20 ${-look.headWidth - 12} -6Z`;
  pen.path(d, c);
  pen.clip(d, () => {
    const shine = mix(c, '#8a5d44', 0.5);
    pen.line('M-62 50q4 40 34 66M-44 60q4 36 26 60M-24 94q4 22 12 38M40 60q-2 36 -22 60M58 50q-2 40 -30 66', shine, 3, {
      opacity: 0.5,
    });
    pen.path('M20 30Q70 80 40 150L110 150V20Z', light.shade, { opacity: light.shadeAlpha });
  });
  rim(pen, d, light, -look.headWidth, look.headWidth, 8, 0.5);
}

/** The moustache, around the middle of the mouth; part of every beard. */
export function drawMoustache({ pen, look, face }: Sitter): void {
  const c = look.moustache ? look.hairColour : (look.beardColour ?? look.hairColour);
  const y = -face.smile * 4 - face.open * 5 - face.round * face.open * 6;
  const w = 24 * face.mouthWidth * (1 - 0.25 * face.round);
  const b = look.moustache ? 1 : 0.62;
  const o = look.goatee ? 0.42 : 1;
  pen.path(
    path`M0 ${-15 * b + y}C8 ${-20 * b + y} ${w * 0.8} ${-14 * b + y} ${w + 7} ${2 - face.smile * 5}C${w * 0.8} ${2 + y} 8 ${y - 1} 0 ${-5 * b + y}C-8 ${y - 1} ${-w * 0.8} ${2 + y} ${-w - 7} ${2 - face.smile * 5}C${-w * 0.8} ${-14 * b + y} -8 ${-20 * b + y} 0 ${-15 * b + y}Z`,
    c,
    { opacity: o },
  );
  if (look.moustache) {
    pen.line(path`M-4 ${-12 + y}q-12 -1 -20 10M4 ${-12 + y}q12 -1 20 10`, mix(c, '#7b6f66', 0.5), 1.8, {
      opacity: 0.6,
    });
  }
}

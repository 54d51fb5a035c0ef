import { chanceFrom } from '../../../core/model/chance';
import { mix, lighter } from '../../colour';
import { path, ellipsePath, type Point, smooth } from '../../shapes';
import { rim } from '../rim';
import type { Sitter } from '../sitter';

// The first eleven points follow the forehead and move with it; the others are the outer edge.
const EDGE: readonly Point[] = [
  [-84, 12],
  [-79, -22],
  [-66, -48],
  [-46, -64],
  [-24, -69],
  [0, -74],
  [24, -69],
  [46, -64],
  [66, -48],
  [79, -22],
  [84, 12],
  [100, -30],
  [104, -80],
  [70, -140],
  [0, -164],
  [-70, -140],
  [-104, -80],
  [-100, -30],
];

/** Behind neck and shoulders. */
export function afroBack({ pen, look, face, light }: Sitter): void {
  const chance = chanceFrom(3);
  const d = smooth(
    Array.from({ length: 30 }, (_, i) => {
      const a = (i / 30) * Math.PI * 2;
      const q = 1 + (chance() - 0.5) * 0.07;
      return [-face.yaw * 4 + 130 * q * Math.cos(a), -64 + 116 * q * Math.sin(a)];
    }),
    true,
    1,
  );
  pen.path(d, look.hairColour);
  rim(pen, d, { ...light, rim: mix(light.rim, '#c98a54', 0.6) }, -140, 140, 16, 0.7);
  pen.clip(d, () =>
    pen.path(ellipsePath(-light.from * 75, 0, 110, 150), light.shade, { opacity: light.shadeAlpha * 0.9 }),
  );
}

function drawBand({ pen, look, light }: Sitter, x: number): void {
  const band = path`M${-88 + x * 0.6} -38C${-70 + x} -92 ${-30 + x} -98 ${x} -98C${30 + x} -98 ${70 + x} -92 ${88 + x * 0.6} -38L${97 + x * 0.5} -62C${80 + x} -112 ${36 + x} -122 ${x} -122C${-36 + x} -122 ${-80 + x} -112 ${-97 + x * 0.5} -62Z`;
  pen.path(band, look.accent);
  pen.clip(band, () => {
    pen.path(
      path`M${-60 + x} -130l14 0l20 60l-14 0ZM${-10 + x} -130l12 0l6 60l-12 0ZM${42 + x} -130l12 0l-4 60l-12 0Z`,
      lighter(look.accent, 0.35),
      { opacity: 0.5 },
    );
    pen.path(ellipsePath(-light.from * 90, -80, 70, 80), light.shade, { opacity: light.shadeAlpha });
  });
}

/** Over the forehead. */
export function afroFront(sitter: Sitter): void {
  const { pen, look, face, light } = sitter;
  const x = face.yaw * 8;
  const pts = EDGE.map(([a, b], i): Point => [a + x * (i < 11 ? 1 : 0) + (i % 2 ? 2 : -2), b + (i % 2 ? 3 : -2)]);
  const d = smooth(pts, true, 0.9);
  pen.path(d, look.hairColour);
  pen.clip(d, () => {
    const chance = chanceFrom(7);
    const shine = mix(look.hairColour, '#b8744a', 0.34);
    const curls = Array.from({ length: 46 }, () => {
      const a = chance() * 6.3;
      const q = Math.sqrt(chance());
      const cx = -34 * -light.from * 1.2 + 92 * q * Math.cos(a);
      const cy = -112 + 52 * q * Math.sin(a);
      return path`M${cx - 6} ${cy}q3 -7 8 -4q5 3 2 8`;
    });
    pen.line(curls.join(''), shine, 2.4, { opacity: 0.4 });
  });
  drawBand(sitter, x);
}

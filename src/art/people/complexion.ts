import { HAIR } from './hair';
import { type Colour, luminance } from '../colour';
import { radial } from '../displayList';
import { clamp } from '../numbers';
import { path, ellipsePath } from '../shapes';
import type { Sitter } from './sitter';
import { skinShade, skinGlow } from './skin';

/** Light and shade on the skin of the face, inside the head's outline. */
export function drawFaceShade({ pen, look, face, light }: Sitter): void {
  const fx = face.yaw * 16;
  const away = -light.from;
  pen.path(
    path`M${light.from * 100} -120L${light.from * 20} -120C${light.from * 30} -20 ${light.from * 40} 40 ${light.from * 10} 120L${light.from * 100} 120Z`,
    skinGlow(look.skin, 0.22),
    { opacity: 0.5 },
  );
  pen.path(
    path`M${away * 120} -120L${away * 62 + fx * 0.6} -80C${away * 50 + fx * 0.6} -40 ${away * 62 + fx * 0.7} -8 ${away * 56 + fx * 0.7} 18C${away * 50 + fx * 0.8} 44 ${away * 26 + fx} 62 ${away * 18 + fx} 84C${away * 10 + fx} 100 ${-away * 20} 104 ${-away * 40} 112L${away * 120} 130Z`,
    skinShade(look.skin, 0.42),
    { opacity: 0.24 + light.shadeAlpha * 0.9 },
  );
  pen.path(path`M-90 -120H90V-62Q${40 + fx} -76 ${fx} -72Q${-40 + fx} -70 -90 -58Z`, skinShade(look.skin, 0.45), {
    opacity: HAIR[look.hair].isBare ? 0 : 0.42,
  });
  if (face.pitch > 0.2) pen.path('M-90 20Q0 84 90 20V140H-90Z', light.shade, { opacity: (face.pitch - 0.2) * 0.22 });
}

/** How blood shows: deeper and stronger the darker the skin. */
function bloodIn(skin: Colour): { readonly red: Colour; readonly alpha: number } {
  const light = luminance(skin);
  if (light < 0.42) return { red: '#b8343a', alpha: 0.4 };
  return light < 0.68 ? { red: '#cf3430', alpha: 0.44 } : { red: '#e4483f', alpha: 0.38 };
}

/** Blood in the skin: cheeks, a wet nose, a furious flush. */
export function drawBlush({ pen, look, face }: Sitter): void {
  const fx = face.yaw * 16;
  const fy = face.pitch * 7;
  const { red, alpha } = bloodIn(look.skin);
  const bl = Math.max(0.16, face.blush);
  for (const s of [-1, 1]) {
    const cx = s * 44 + fx;
    const cy = 34 + fy - face.smile * 3;
    pen.path(
      ellipsePath(cx, cy, 27, 27),
      radial(cx, cy, 27, [
        [0, red, alpha * bl],
        [0.45, red, alpha * 0.7 * bl],
        [1, red, 0],
      ]),
    );
  }
  if (face.blush > 0.3 && face.wet) {
    pen.path(
      ellipsePath(fx * 1.5, 36, 16, 16),
      radial(fx * 1.5, 36, 16, [
        [0, red, 0.5 * face.blush],
        [1, red, 0],
      ]),
    );
  }
  if (face.flush > 0) {
    pen.path(
      ellipsePath(fx, 8, 110, 110),
      radial(fx, 10, 110, [
        [0, '#c9252c', 0.26 * face.flush],
        [0.55, '#c9252c', 0.15 * face.flush],
        [1, '#c9252c', 0],
      ]),
    );
  }
}

/** Lines of forehead, brows and cheeks. */
export function drawWrinkles({ pen, look, face }: Sitter): void {
  if (look.age > 0.3 || face.browIn > 0.7 || face.browOut > 0.8) {
    const o = clamp(look.age * 0.35 + Math.max(0, Math.max(face.browIn, face.browOut) - 0.5) * 0.55);
    const k = Math.max(face.browIn, 0) * 3;
    if (!HAIR[look.hair].hidesForehead) {
      pen.line(
        path`M-26 ${-58 - k}Q0 ${-63 - k} 26 ${-58 - k}M-20 ${-50 - k}Q0 ${-54 - k} 20 ${-50 - k}`,
        skinShade(look.skin, 0.4),
        1.8,
        { opacity: o * 0.8 },
      );
    }
  }
  if (face.pinch > 0.35) {
    pen.line(
      path`M-5 ${-34 + face.pinch}q2 -8 -1 -14M5 ${-34 + face.pinch}q-2 -8 1 -14`,
      skinShade(look.skin, 0.52),
      2.2,
      { opacity: clamp((face.pinch - 0.35) * 1.3) },
    );
  }
  const fold = clamp(Math.max(0, face.smile) * 0.7 + look.age * 0.5 + (face.flare > 0.5 ? 0.5 : 0) + face.wobble * 0.4);
  if (fold > 0.1) {
    for (const s of [-1, 1]) {
      pen.line(
        path`M${s * 15 * look.noseWidth + face.yaw * 9} 30C${s * 27} 36 ${s * (31 + face.mouthWidth * 4)} 46 ${s * (30 * face.mouthWidth + 3)} ${58 - face.smile * 5}`,
        skinShade(look.skin, 0.46),
        2.2,
        { opacity: fold * 0.55 },
      );
    }
  }
}

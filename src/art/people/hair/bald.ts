import { ellipsePath } from '../../shapes';
import type { Sitter } from '../sitter';
import { skinGlow } from '../skin';

/** Nothing shows behind the head. */
export function baldBack(): void {}

/** The light on a bare head. */
export function baldFront({ pen, look, face, light }: Sitter): void {
  const x = face.yaw * 6;
  pen.path(ellipsePath(light.from * 28 + x, -82, 27, 13), skinGlow(look.skin, 0.9), { opacity: 0.34 });
  pen.path(ellipsePath(light.from * 34 + x, -86, 11, 5), skinGlow(look.skin, 1), { opacity: 0.5 });
}

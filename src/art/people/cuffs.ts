import { type Colour, darker } from '../colour';
import type { Pen } from '../displayList';
import type { Look } from '../look';
import { path, type Point } from '../shapes';

const SHIRT: ReadonlySet<Look['clothes']> = new Set(['suit', 'blazer', 'jacket'] as const);
const KNITTED: ReadonlySet<Look['clothes']> = new Set(['knit', 'cardigan', 'hoodie'] as const);
const SHORT: ReadonlySet<Look['clothes']> = new Set(['tee', 'dress'] as const);

/** Whether the sleeves end above the elbow. */
export const hasShortSleeves = ({ clothes }: Look): boolean => SHORT.has(clothes);

/** What of an arm a cuff needs. */
interface Wrist {
  readonly pen: Pen;
  readonly look: Look;
  readonly wrist: Point;
  readonly radius: number;
  /** Unit vector from elbow to wrist. */
  readonly along: Point;
}

/** The line across the arm at `distance` past the wrist, `reach` to either side. */
function cut({ wrist: [wx, wy], along: [ux, uy] }: Wrist, reach: number, distance: number): string {
  const x = wx + ux * distance;
  const y = wy + uy * distance;
  return path`M${x + uy * reach} ${y - ux * reach}L${x - uy * reach} ${y + ux * reach}`;
}

/** The shirt that shows below the sleeve. */
export function drawShirtCuff(arm: Wrist): void {
  if (SHIRT.has(arm.look.clothes)) arm.pen.line(cut(arm, arm.radius - 3, 5), arm.look.inner, 12, { cap: 'butt' });
}

/** The end of the sleeve `fore`. */
export function drawCuff(arm: Wrist, fore: string): void {
  const { pen, look, radius } = arm;
  const edge = cut(arm, radius, -12);
  if (KNITTED.has(look.clothes)) {
    pen.clip(fore, () => pen.line(edge, look.accent, 26, { cap: 'butt', opacity: 0.85 }));
  } else {
    pen.line(edge, darker(look.cloth, 0.35), 2, { opacity: 0.5 });
  }
}

/** The joint and the seams of an artificial forearm. */
export function drawJoint(arm: Wrist, fore: string, colour: Colour): void {
  const { pen, radius } = arm;
  pen.clip(fore, () => {
    pen.line(cut(arm, radius + 12, -8), darker(colour, 0.5), 5, { cap: 'butt' });
    pen.line(cut(arm, radius + 14, -92), darker(colour, 0.4), 3, { cap: 'butt', opacity: 0.7 });
  });
}

/** A watch with a light dial; it shows no hour that matters. */
export function drawWatch(arm: Wrist): void {
  const { pen, wrist, along, radius } = arm;
  const x = wrist[0] - along[0] * 6;
  const y = wrist[1] - along[1] * 6;
  pen.line(cut(arm, radius + 1, -6), '#4b2f24', 15, { cap: 'butt' });
  pen.ellipse(x, y, 15, 15, '#E8C47A');
  pen.ellipse(x, y, 11.5, 11.5, '#fffaf0');
  pen.line(path`M${x} ${y}v-8M${x} ${y}l5 3`, '#2b2c38', 2);
}

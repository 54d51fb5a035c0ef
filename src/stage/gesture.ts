import type { StageView } from '../core/projections/views';
import type { FaceName } from '../core/vocabulary/faces';
import { GESTURES, type MotionName, type PoseName } from '../core/vocabulary/gestures';
import { clamp, easeInOut } from '../art/numbers';

/** A view with its gesture taken apart. */
export interface Acted extends StageView {
  readonly pose: PoseName | null;
  readonly motion: MotionName;
}

export const acted = (view: StageView): Acted => ({
  ...view,
  ...(view.gesture === null ? { pose: null, motion: 'none' } : GESTURES[view.gesture]),
});

/** A movement laid over pose and mood: shifts of the figure in its own units, and turns of the head. */
export interface Movement {
  readonly x: number;
  readonly y: number;
  /** 1 is life size. */
  readonly size: number;
  readonly yaw: number;
  readonly pitch: number;
}

export const NO_MOVEMENT: Movement = { x: 0, y: 0, size: 1, yaw: 0, pitch: 0 };

/** A wave that swells and dies within `length` ms. */
const wave = (elapsed: number, length: number, times: number): number =>
  elapsed >= length ? 0 : Math.sin((elapsed / length) * Math.PI * 2 * times) * Math.sin((elapsed / length) * Math.PI);

const arriving = (elapsed: number, length: number): number => easeInOut(clamp(elapsed / length));

/** The movement `elapsed` ms after it began. Some return, some stay until the next line. */
export function movementAt(motion: MotionName, elapsed: number): Movement {
  switch (motion) {
    case 'nod':
      return { ...NO_MOVEMENT, pitch: 0.5 * Math.abs(wave(elapsed, 1100, 1)) };
    case 'shake':
      return { ...NO_MOVEMENT, yaw: 0.4 * wave(elapsed, 1100, 2) };
    case 'lean':
      return { ...NO_MOVEMENT, size: 1 + 0.03 * arriving(elapsed, 600) };
    case 'sway':
      return { ...NO_MOVEMENT, x: 9 * wave(elapsed, 3200, 2) };
    case 'hop':
      return { ...NO_MOVEMENT, y: -14 * Math.abs(wave(elapsed, 1200, 1.5)) };
    case 'sink':
      return { ...NO_MOVEMENT, y: 9 * arriving(elapsed, 800), pitch: 0.12 * arriving(elapsed, 800) };
    case 'rise':
      return { ...NO_MOVEMENT, y: -7 * arriving(elapsed, 500) };
    case 'turnAway':
      return { ...NO_MOVEMENT, x: 6 * arriving(elapsed, 700), yaw: 0.4 * arriving(elapsed, 700) };
    case 'none':
      return NO_MOVEMENT;
  }
}

const PHONE_POSES: ReadonlySet<PoseName> = new Set(['phone', 'call', 'callHug'] as const);

/** The faces that go with arms crossed. */
const CLOSED: ReadonlySet<FaceName> = new Set(['furious', 'irritated', 'wary'] as const);

type Bearing = Pick<Acted, 'pose' | 'channel' | 'feeling' | 'face'>;

/** How somebody who feels like this holds their arms when the line does not say. */
export function poseFor({ pose, channel, feeling, face }: Bearing): PoseName {
  const isCalling = channel === 'phone';
  if (pose !== null && PHONE_POSES.has(pose) === isCalling) return pose;
  if (isCalling) return feeling < 40 ? 'callHug' : 'call';
  if (pose !== null) return pose;
  if (feeling < 40 && CLOSED.has(face)) return 'crossed';
  return feeling >= 85 ? 'heart' : 'counter';
}

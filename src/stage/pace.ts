/** What the first frames tell of the machine. */
export type Verdict = 'measuring' | 'fast' | 'slow';

/** Frames that are looked at, and those before them that only warm up. */
const FRAMES = 60;
const WARM_UP = 10;
/** A machine that takes longer for its usual frame cannot show full motion; in ms. */
const SLOWEST = 30;
/** A longer gap is no frame: the page was hidden, or did something else. */
const NO_FRAME = 250;

/** The frames seen so far, in ms each. Plain data. */
export type Frames = readonly number[];

export const withFrame = (frames: Frames, milliseconds: number): Frames =>
  milliseconds <= 0 || milliseconds > NO_FRAME || frames.length >= WARM_UP + FRAMES
    ? frames
    : [...frames, milliseconds];

/** Whether the usual frame of the first sixty was quick enough for full motion. */
export function verdictOn(frames: Frames): Verdict {
  if (frames.length < WARM_UP + FRAMES) return 'measuring';
  const sorted = frames.slice(WARM_UP).toSorted((one, other) => one - other);
  return (sorted[FRAMES / 2] ?? 0) > SLOWEST ? 'slow' : 'fast';
}

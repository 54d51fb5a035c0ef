import type { Replay } from '../journal/journal';
import type { Program } from '../scenario/program';

/** One play as the projections read it: what was recorded, replayed, and where the chart stands. */
export interface Play {
  readonly program: Program;
  readonly replay: Replay;
  /** From which the order of replies is drawn. */
  readonly seed: number;
  /** The chart's phase. While reacting, the last turn of the replay is the one on screen. */
  readonly step: 'speaking' | 'listening' | 'reacting';
  readonly paused: boolean;
}

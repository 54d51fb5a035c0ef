import type { Place, Program } from '../scenario/program';
import { boundsOf, SEARCH_CAP, type Bounds } from './bounds';
import { botPlays, type BotPlay } from './bots';
import { randomPlays, type RandomPlays } from './random';
import { reachOf, type Reach } from './reach/reach';
import { rescueOf, type Rescue } from './rescue';

/** Stories of more beats are not solved: it could take minutes and prove nothing. Reach and random play still stand. */
export const MOST_SOLVED_BEATS = 150;
/** Random plays of each customer: of a story that is solved, and of one that is too large. */
const RUNS = { solved: 1_000, large: 100 } as const;
/** All chance in the analysis comes from here, so that the same file always gets the same report. */
const SEED = 2026;

/** What is found out about a story by playing it. Each part is worked out when first asked for, and then kept. */
export interface Analysis {
  readonly reach: () => Reach;
  /** Best and worst of a customer; null where the story is too large to be solved. */
  readonly bounds: (variant: Place) => Bounds | null;
  /** How each bot fares with a customer. */
  readonly bots: (variant: Place) => readonly BotPlay[];
  readonly random: (variant: Place) => RandomPlays;
  /** Whether two poor replies in the first half can be mended; null where the story is too large to be solved. */
  readonly rescue: (variant: Place) => Rescue | null;
}

/** The parts of an analysis, as progress names them. */
export type AnalysisPart = 'reach' | 'bounds' | 'bots' | 'random' | 'rescue';

/** An analysis of a program. `onWork` hears of each part as it begins; `cap` is how many states the solver may visit. */
export function analysisOf(
  program: Program,
  onWork: (part: AnalysisPart) => void = () => undefined,
  cap: number = SEARCH_CAP,
): Analysis {
  const isLarge = program.beats.length > MOST_SOLVED_BEATS;
  const bounds = kept((variant: Place) => (isLarge ? null : boundsOf(program, variant, cap)), onWork, 'bounds');
  const random = kept(
    (variant: Place) => randomPlays(program, variant, SEED, isLarge ? RUNS.large : RUNS.solved),
    onWork,
    'random',
  );
  const reach = kept((_variant: Place) => reachOf(program), onWork, 'reach');
  const bots = kept((variant: Place) => botPlays(program, variant), onWork, 'bots');
  const rescue = kept(
    (variant: Place) => (isLarge ? null : rescueOf(program, variant, Math.floor(random(variant).meanTurns / 2))),
    onWork,
    'rescue',
  );
  return { reach: () => reach(0), bounds, bots, random, rescue };
}

/** Work that is done once for each customer. */
function kept<Value>(
  work: (variant: Place) => Value,
  onWork: (part: AnalysisPart) => void,
  part: AnalysisPart,
): (variant: Place) => Value {
  const known = new Map<Place, Value>();
  return (variant) => {
    if (!known.has(variant)) {
      onWork(part);
      known.set(variant, work(variant));
    }
    return known.get(variant) as Value;
  };
}

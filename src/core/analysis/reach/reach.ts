import type { Grade } from '../../model/words';
import type { Interrupt, Line, Place, Program, Reply } from '../../scenario/program';
import type { Test } from '../../vocabulary/conditions';
import { exploredFrom } from './explore';
import type { Circle, Trail } from './graph';
import { askedIn } from './ground';

export type { Trail } from './graph';

/** Regions that are looked into before a story is called too large to be proved, where little is kept in mind. */
const REACH_CAP = 60_000;

/** Each region keeps every variable and mark, so that a story which remembers more may have fewer of them. */
const capOf = ({ variables, markCount }: Program): number =>
  Math.max(2_000, Math.floor((REACH_CAP * 100) / (100 + variables.length + markCount)));

/**
 * What may happen in all plays of all customers. Everything exact but the feeling, which is known within a range: what is
 * missing here cannot happen, as long as `complete` holds; what is here may need a feeling that never comes together.
 */
export interface Reach {
  /** False when the cap was passed: then nothing is proved by what is missing. */
  readonly complete: boolean;
  readonly regions: number;
  /** Beats that are put before the player, with the shortest way found to each. */
  readonly entered: ReadonlyMap<Place, Trail>;
  /** Those of them in which something can be said. */
  readonly beats: ReadonlyMap<Place, Trail>;
  readonly endings: ReadonlyMap<Place, Trail>;
  /** The grades an ending may have; only told where some ending says which it is to have. */
  readonly grades: ReadonlyMap<Place, ReadonlySet<Grade>>;
  /** Endings of plays that come to the limit of replies. */
  readonly cutOff: ReadonlySet<Place>;
  readonly replies: ReadonlySet<Reply>;
  readonly interrupts: ReadonlySet<Interrupt>;
  /** Bits (see `CAME`) of what each condition may come to; one never asked is missing. */
  readonly outcomes: ReadonlyMap<Test, number>;
  /** Lines that may be said, of beats in which not all always are. */
  readonly spoken: ReadonlySet<Line>;
  /** Beats in which it may be that no line is said, with a way there. */
  readonly silent: ReadonlyMap<Place, Trail>;
  /** Beats in which it may be that nothing can be said, so that the talk ends there, with a way there. */
  readonly dry: ReadonlyMap<Place, Trail>;
  /** Beats that lead round and round. */
  readonly circles: readonly Circle[];
  /** A way on which the customer may walk out, or null. */
  readonly leaving: Trail | null;
  /** Whether some play may come to the limit of replies. */
  readonly isEndless: boolean;
  /** A way to a beat that no play can pass through within the limit of replies, or null. */
  readonly overlong: Trail | null;
}

/** Explores a program by regions, breadth first, until nothing new comes up or the cap is passed. */
export function reachOf(program: Program, cap: number = capOf(program)): Reach {
  const search = {
    entered: new Map<Place, Trail>(),
    beats: new Map<Place, Trail>(),
    endings: new Map<Place, Trail>(),
    grades: new Map<Place, ReadonlySet<Grade>>(),
    cutOff: new Set<Place>(),
    replies: new Set<Reply>(),
    interrupts: new Set<Interrupt>(),
    outcomes: new Map<Test, number>(),
    spoken: new Set<Line>(),
    silent: new Map<Place, Trail>(),
    dry: new Map<Place, Trail>(),
    circles: [] as Circle[],
    leaving: null as Trail | null,
    regions: 0,
    complete: true,
    isEndless: false,
    overlong: null as Trail | null,
  };
  const asked = askedIn(program);
  for (const variant of program.customers.keys()) exploredFrom(program, variant, asked, search, cap);
  return search;
}

import { GRADE_LINES } from '../../customer/constants';
import { untouched } from '../../scenario/advance';
import {
  LONGEST_PLAY,
  SILENCE,
  type Beat,
  type Customer,
  type Interrupt,
  type Line,
  type Place,
  type Program,
  type Reply,
} from '../../scenario/program';
import { rawFeeling, type EncounterState } from '../../scenario/state';
import type { Test } from '../../vocabulary/conditions';
import { boxOf, type Box } from './box';
import { liveIn, type Live } from './live';
import { movesIn, type Moves } from './moves';
import { beatTests, endTests, needTests, partsOf, talkTests } from './tests';

/** The number of replies said, as conditions are told it: always this one, while beats were entered so many before. */
export const NOW = 1_000;

/** Bits of what a condition came to. */
export const CAME = { held: 1, failed: 2 } as const;

/** What each condition came to anywhere, in bits. */
export type Outcomes = Map<Test, number>;

/** Where a talk may stand: everything but the customer exactly, the customer within a box. */
export interface Region {
  /** The beat being answered. */
  readonly at: Place;
  readonly waiting: Place;
  readonly vars: readonly number[];
  readonly marks: readonly number[];
  /** What was shown at turning points; only kept where a condition asks for the feeling. */
  readonly gates: number;
  readonly left: boolean;
  readonly box: Box;
}

/** Hears of all that may follow where a talk stands. */
export interface Hearing {
  /** The talk stands at a beat and something can be said. */
  readonly stands: (region: Region) => void;
  /** The talk is over by this exit; cut off where it would go on but for the limit of replies. */
  readonly ends: (region: Region, exit: Place, isCutOff: boolean) => void;
  readonly cut: (interrupt: Interrupt) => void;
  /** A beat is put before the player, and its lines are heard. */
  readonly entered: (beat: Place) => void;
  /** A beat is entered in which no line is said. */
  readonly silent: (beat: Place) => void;
  /** The talk ends in a beat because nothing can be said there. */
  readonly dry: (beat: Place) => void;
}

/** Where the last entry of a beat is counted, and the lowest count that conditions tell apart. */
interface Since {
  readonly mark: Place;
  readonly floor: number;
}

/** One customer's talks being explored. */
export interface Ground {
  readonly program: Program;
  readonly customer: Customer;
  /** The customer before the first line, and the feeling then, 0-100. */
  readonly fresh: EncounterState;
  readonly start: number;
  /** Feelings that conditions compare with while the talk goes on, in order, and those at the end. */
  readonly lines: { readonly talk: readonly number[]; readonly end: readonly number[] };
  /** The conditions of the end that ask how the customer feels, by themselves or through a need. */
  readonly moody: ReadonlySet<Test>;
  readonly since: readonly Since[];
  readonly live: Live;
  /** For each beat in which everything may always be said and every line is, the places of what may be; else null. */
  readonly plain: readonly (readonly Place[] | null)[];
  /** The replies that are mere moves: see `movesIn`. */
  readonly moves: Moves;
  /** Whether anything asks how the customer feels. */
  readonly asksFeeling: boolean;
  readonly outcomes: Outcomes;
  /** Lines that were said in beats that are not plain. */
  readonly spoken: Set<Line>;
  readonly hearing: Hearing;
}

/** What a program's conditions ask, found once for all its customers. */
export type Asked = Pick<Ground, 'lines' | 'moody' | 'since' | 'live' | 'plain' | 'moves' | 'asksFeeling'>;

/** What a program's conditions ask. */
export function askedIn(program: Program): Asked {
  const ofBeats = program.beats.map(beatTests);
  const talk = talkTests(program, ofBeats);
  const end = endTests(program);
  const asksNeeds = partsOf(talk, 'met').length > 0;
  const mood = needTests(program).some(asksMood);
  const furthest = new Map<Place, number>();
  for (const { mark, value } of partsOf([...talk, ...end], 'turnsSince')) {
    furthest.set(mark, Math.max(furthest.get(mark) ?? 0, Math.ceil(value)));
  }
  const lines = {
    talk: inOrder(linesIn(asksNeeds ? [...talk, ...needTests(program)] : talk)),
    end: inOrder([...linesIn(end), ...gradeLines(program)]),
  };
  const plain = program.beats.map(plainPlaces);
  return {
    lines,
    asksFeeling: lines.talk.length + lines.end.length > 0,
    moody: new Set(end.filter((test) => asksMood(test) || (mood && partsOf([test], 'met').length > 0))),
    live: liveIn(program, ofBeats),
    plain,
    moves: movesIn(program, plain, furthest.size > 0),
    since: [...furthest].map(([mark, most]) => ({ mark, floor: NOW - Math.min(most, LONGEST_PLAY) })),
  };
}

const isPlain = ({ says, pick, replies, hub }: Beat): boolean =>
  hub === null && pick === 'all' && says.every(isUnasked) && replies.every(isAlwaysOpen);

const isUnasked = (line: Line): boolean => line.if === null;
const isAlwaysOpen = (reply: Reply): boolean => reply.if === null && !reply.once && !reply.fallback;

/** The places of what may be said in a plain beat; null for any other. */
const plainPlaces = (beat: Beat): readonly Place[] | null => (isPlain(beat) ? answerPlaces(beat) : null);

const answerPlaces = ({ replies, timer }: Beat): readonly Place[] =>
  timer === null ? [...replies.keys()] : [...replies.keys(), SILENCE];

const asksMood = (test: Test): boolean => partsOf([test], 'feeling').length > 0;

const linesIn = (tests: readonly Test[]): readonly number[] => partsOf(tests, 'feeling').map((part) => part.value);

/** Where grades begin, in a story that says which grade an ending is to have. */
const gradeLines = ({ endings }: Program): readonly number[] =>
  endings.some(({ expects, builtIn }) => expects !== null && !builtIn) ? Object.values(GRADE_LINES) : [];

const inOrder = (lines: readonly number[]): readonly number[] =>
  [...new Set(lines)].toSorted((left, right) => left - right);

/** The ground of one customer, and where that customer's talk begins. */
export function groundOf(
  program: Program,
  variant: Place,
  asked: Asked,
  { outcomes, spoken }: Pick<Ground, 'outcomes' | 'spoken'>,
  hearing: Hearing,
): { readonly ground: Ground; readonly before: Region } {
  const fresh = untouched(program, variant);
  const customer = program.customers[variant] as Customer;
  const { vars, marks, at, waiting } = fresh;
  return {
    ground: {
      program,
      customer,
      fresh,
      start: rawFeeling(fresh),
      lines: asked.lines,
      moody: asked.moody,
      since: asked.since,
      live: asked.live,
      plain: asked.plain,
      moves: asked.moves,
      asksFeeling: asked.asksFeeling,
      outcomes,
      spoken,
      hearing,
    },
    before: { at, waiting, vars, marks, gates: 0, left: false, box: boxOf(fresh) },
  };
}

import { describe, expect, it } from 'vitest';
import { ARRIVALS, type Arrival, type Length, type Phase } from '../../src/core/model/words';
import { advance, arrive } from '../../src/core/scenario/advance';
import type { Program } from '../../src/core/scenario/program';
import { currentFeeling, rawFeeling } from '../../src/core/scenario/state';
import { aBeat, aReply, aScenario, compiled } from '../support/scenarios';

// Every table here was worked out from the formulas of scoring.md in exact fractions, apart from the engine.
// When a constant is retuned on purpose, the tables are what changes, and the laws under them must still hold.

const cell = (value: number, digits: number, width: number): string => (value + 1e-9).toFixed(digits).padStart(width);

/** Whole plays of one style: each turn has the same empathy and advice. */
const STYLES = {
  perfect: [4, 4],
  good: [3, 4],
  cool: [2, 4],
  wrong: [4, 1],
  noHelp: [4, 2],
  polite: [2, 2],
  false: [4, 0],
} as const;
type Style = keyof typeof STYLES;
const STYLE_NAMES = Object.keys(STYLES) as readonly Style[];
const TURNS = [3, 6, 12] as const;
const LENGTH_OF: Readonly<Record<(typeof TURNS)[number], Length>> = { 3: 'moment', 6: 'short', 12: 'full' };

/** A sixth of the talk opens (one turn at least), a sixth closes, the rest is work. */
const phaseAt = (turn: number, turns: number): Phase => {
  const edge = turns / 6 < 1 ? 1 : turns / 6;
  return turn < edge ? 'open' : turn >= turns - edge ? 'close' : 'work';
};

/** A talk without forks: beat after beat, each with one reply of the style. */
function straightTalk(arrives: Arrival, turns: (typeof TURNS)[number], style: Style): Program {
  const [empathy, advice] = STYLES[style];
  const beats = Array.from({ length: turns }, (_, turn) => {
    const next = turn === turns - 1 ? 'end' : `turn-${turn + 1}`;
    const replies = [aReply({ scores: { empathy, advice }, next })];
    return [`turn-${turn}`, aBeat({ phase: phaseAt(turn, turns), replies })] as const;
  });
  return compiled(
    aScenario({
      length: LENGTH_OF[turns],
      customer: { name: 'Mr Adeyemi', arrives },
      start: 'turn-0',
      beats: Object.fromEntries(beats),
    }),
  );
}

interface Course {
  readonly feelings: readonly number[];
  readonly left: boolean;
  /** Feeling at the end without the gate for magic. */
  readonly raw: number;
}

function courseOf(arrives: Arrival, turns: (typeof TURNS)[number], style: Style): Course {
  const program = straightTalk(arrives, turns, style);
  const feelings: number[] = [];
  let state = arrive(program, 0);
  while (state.outcome === null) {
    state = advance(program, state, 0);
    feelings.push(currentFeeling(state));
  }
  return { feelings, left: state.left, raw: rawFeeling(state) };
}

const endOf = (arrives: Arrival, turns: (typeof TURNS)[number], style: Style): number =>
  courseOf(arrives, turns, style).feelings.at(-1) as number;

const told = ({ feelings, left }: Course, width: number): readonly string[] =>
  feelings.map((feeling, turn) =>
    left && turn === feelings.length - 1 ? 'left'.padStart(width) : cell(feeling, 1, width),
  );

describe('whole plays of one style', () => {
  it('end where the formulas say (columns: perfect 4/4, good 3/4, cool 2/4, wrong 4/1, noHelp 4/2, polite 2/2, false 4/0)', () => {
    const rows = ARRIVALS.flatMap((arrives) =>
      TURNS.map((turns) => {
        const ends = STYLE_NAMES.map((style) => told(courseOf(arrives, turns, style), 7).at(-1));
        return `${arrives.padEnd(7)} ${String(turns).padStart(2)} |${ends.join('')}`;
      }),
    );
    expect(rows).toEqual([
      'furious  3 |   84.7   71.4   44.7   39.8   64.0   11.9   15.6',
      'furious  6 |   85.6   75.2   52.3   31.9   61.8   12.3    2.8',
      'furious 12 |   89.0   80.3   59.0   32.4   64.0   12.8   left',
      'angry    3 |   87.2   75.7   55.3   42.5   64.0   20.1   19.0',
      'angry    6 |   87.7   79.2   62.8   35.1   63.9   20.5    5.7',
      'angry   12 |   90.4   83.5   64.0   35.4   64.0   21.0   left',
      'worried  3 |   89.7   80.8   64.0   47.9   64.0   32.3   25.8',
      'worried  6 |   90.0   83.6   64.0   41.3   64.0   32.7   11.6',
      'worried 12 |   92.1   86.9   64.0   41.4   64.0   33.2   left',
      'wary     3 |   91.6   84.8   64.0   52.0   64.0   43.7   30.9',
      'wary     6 |   91.7   86.9   64.0   46.0   64.0   44.0   16.0',
      'wary    12 |   93.3   89.3   64.0   45.9   64.0   44.0   left',
      'fine     3 |   95.7   92.5   70.0   70.0   70.0   70.0   53.0',
      'fine     6 |   95.7   93.5   70.0   67.2   70.0   70.0   35.0',
      'fine    12 |   96.5   94.6   70.0   66.2   70.0   70.0   30.3',
      'glad     3 |   97.2   95.1   80.0   79.2   80.0   80.0   61.5',
      'glad     6 |   97.2   95.7   80.0   76.1   80.0   80.0   42.3',
      'glad    12 |   97.7   96.4   80.0   75.0   80.0   80.0   37.3',
    ]);
  });

  it.each([
    [
      3,
      [
        'perfect |  62.3  80.0  89.7',
        'good    |  54.3  70.6  80.8',
        'cool    |  41.3  57.1  64.0',
        'wrong   |  45.8  44.2  47.9',
        'noHelp  |  53.6  60.7  64.0',
        'polite  |  30.5  31.4  32.3',
        'false   |  39.3  25.9  25.8',
      ],
    ],
    [
      6,
      [
        'perfect |  50.9  63.4  73.1  80.8  86.2  90.0',
        'good    |  43.6  56.9  65.7  73.1  79.4  83.6',
        'cool    |  36.3  45.4  53.9  61.8  64.0  64.0',
        'wrong   |  39.8  41.5  40.7  39.8  39.0  41.3',
        'noHelp  |  44.8  51.4  55.6  59.5  63.0  64.0',
        'polite  |  30.1  30.6  31.1  31.6  32.2  32.7',
        'false   |  35.5  30.8  24.2  17.7  11.6  11.6',
      ],
    ],
    [
      12,
      [
        'perfect |  42.2  53.5  60.3  66.4  71.8  76.5  80.5  83.7  86.5  88.7  90.5  92.1',
        'good    |  37.8  45.8  53.6  59.8  64.7  69.2  73.2  76.9  80.2  83.0  85.1  86.9',
        'cool    |  33.5  37.4  42.7  47.9  52.8  57.5  62.1  64.0  64.0  64.0  64.0  64.0',
        'wrong   |  35.6  41.1  42.2  41.7  41.2  40.7  40.2  39.7  39.2  38.7  40.1  41.4',
        'noHelp  |  38.5  47.0  50.6  53.1  55.5  57.8  59.9  62.0  63.9  64.0  64.0  64.0',
        'polite  |  29.9  30.2  30.5  30.8  31.1  31.4  31.7  32.0  32.3  32.6  32.9  33.2',
        'false   |  33.1  36.5  33.7  30.1  26.0  22.1  18.4  14.8  11.4   8.1   8.1  left',
      ],
    ],
  ] as const)('take a worried customer this course in %d turns', (turns, table) => {
    const rows = STYLE_NAMES.map(
      (style) => `${style.padEnd(7)} |${told(courseOf('worried', turns, style), 6).join('')}`,
    );
    expect(rows).toEqual(table);
  });
});

describe.each(TURNS)('the law of styles, for a worried customer in %d turns', (turns) => {
  const end = Object.fromEntries(STYLE_NAMES.map((style) => [style, endOf('worried', turns, style)])) as Record<
    Style,
    number
  >;

  it('perfect beats good, and good beats right but cool', () => {
    expect(end.perfect).toBeGreaterThan(end.good);
    expect(end.good).toBeGreaterThan(end.cool);
  });

  it('right but cool is at least 15 above kind and wrong', () => {
    expect(end.cool).toBeGreaterThanOrEqual(end.wrong + 15);
  });

  it('kind without help is stopped by the gate at 64', () => {
    expect(courseOf('worried', turns, 'noHelp').raw).toBeGreaterThan(64);
    expect(end.noHelp).toBe(64);
  });

  it('politeness alone stays far below mediocre', () => {
    expect(end.polite).toBeLessThanOrEqual(35);
  });

  it('a warm false promise ends lower than mere politeness', () => {
    expect(end.false).toBeLessThan(end.polite);
  });
});

describe.each(['furious', 'angry', 'wary'] as const)('the law of styles, for a customer who arrives %s', (arrives) => {
  it.each(TURNS)('keeps its order in %d turns', (turns) => {
    const [perfect, good, cool, wrong] = (['perfect', 'good', 'cool', 'wrong'] as const).map((style) =>
      endOf(arrives, turns, style),
    ) as [number, number, number, number];
    expect(perfect).toBeGreaterThan(good);
    expect(good).toBeGreaterThan(cool);
    expect(cool).toBeGreaterThan(wrong);
    expect(endOf(arrives, turns, 'noHelp')).toBeLessThanOrEqual(64);
  });
});

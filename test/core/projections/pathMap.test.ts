import { describe, expect, it } from 'vitest';
import { asId, type BeatId } from '../../../src/core/model/ids';
import type { PathView } from '../../../src/core/projections/deeperViews';
import { projectPathMap } from '../../../src/core/projections/pathMap';
import type { Program } from '../../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled, shipped, SHIPPED } from '../../support/scenarios';
import { replayed } from '../journal/replayed';

const reply = (id: string, next: unknown): Authored => aReply({ id, scores: { empathy: 2, advice: 2 }, next });

/** A fork that comes together again, a way that skips a beat, and endings that decide. */
const fork = (over: Authored = {}): Program =>
  compiled(
    aScenario({
      customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 0, patience: 95 } },
      start: 'one',
      beats: {
        one: aBeat({
          says: 'The first line.',
          replies: [reply('up', 'two'), reply('down', 'three'), reply('skip', 'four')],
        }),
        two: aBeat({ says: 'The second line.', replies: [reply('on', 'four')] }),
        three: aBeat({ says: 'The third line.', replies: [reply('on', 'four'), reply('out', 'rude')] }),
        four: aBeat({ says: 'The fourth line.', replies: [reply('bye', 'end')] }),
      },
      endings: {
        warm: { if: { feeling: { atLeast: 90 } }, title: 'Warm', says: 'He nods.' },
        rude: { if: { feeling: { below: 1 } }, title: 'Rude', says: 'He goes.' },
        cool: { title: 'Cool', says: 'He waits.' },
      },
      ...over,
    }),
  );
const path = (replies: readonly string[], met: readonly string[] = [], program = fork()): PathView =>
  projectPathMap(program, replayed(program, replies), {
    met: new Set(met.map((name) => asId<BeatId>(name))),
    hadMisery: false,
  });
const marks = ({ nodes }: PathView) =>
  nodes.map(({ kind, state, turns }) => `${kind} ${state}${turns.length > 0 ? ` ${turns.join(' ')}` : ''}`);

describe('the places of a path', () => {
  it('are named by turns where this play met them, and by nothing else', () => {
    expect(marks(path(['up', 'on', 'bye']))).toEqual([
      'beat met 1',
      'beat met 2',
      'beat hidden',
      'beat met 3',
      'join hidden',
      'ending hidden',
      'ending hidden',
      'ending met',
      'ending hidden',
    ]);
  });

  it('hold no word of what was not met', () => {
    const text = JSON.stringify(path(['up', 'on', 'bye']));
    for (const hidden of ['third', 'Warm', 'Rude', 'three', 'warm', 'rude']) expect(text).not.toContain(hidden);
  });

  it('are known from earlier plays, with their lines and titles', () => {
    const view = path(['up', 'on', 'bye'], ['one', 'three', 'rude']);
    expect(marks(view)[2]).toBe('beat known');
    expect(view.known).toEqual({ lines: ['The third line.'], titles: ['Rude'] });
  });

  it('are counted: met now, met before, and all', () => {
    const view = path(['up', 'on', 'bye'], ['one', 'three', 'rude']);
    expect(view.beats).toEqual({ met: 3, known: 1, of: 4 });
    expect(view.endings).toEqual({ met: 1, known: 1, of: 4 });
  });

  it('count the beat a stopped play stood at as met, with no turn of its own', () => {
    const view = path(['up']);
    expect(marks(view).slice(0, 4)).toEqual(['beat met 1', 'beat met', 'beat hidden', 'beat hidden']);
    expect(view.endings.met).toBe(0);
  });

  it('are none but the first for a play that was stopped at once', () => {
    expect(path([])).toMatchObject({ steps: [], beats: { met: 1, known: 0, of: 4 } });
  });
});

describe('the ways of a path', () => {
  const taken = (view: PathView) => view.ways.filter((way) => way.taken).map(({ points }) => points);
  const spot = (view: PathView, place: number) => [view.nodes[place]?.column, view.nodes[place]?.row];

  it('lead from the first beat over each one met to the ending', () => {
    const view = path(['up', 'on', 'bye']);
    const trail = [0, 1, 3, 4, 7];
    const ends = taken(view).map((points) => [points[0], points.at(-1)]);
    expect(ends).toHaveLength(4);
    for (const [index, place] of trail.slice(0, -1).entries()) {
      expect(ends).toContainEqual([spot(view, place), spot(view, trail[index + 1] as number)]);
    }
  });

  it('go straight to an ending that a reply names', () => {
    const view = path(['down', 'out']);
    expect(taken(view).map((points) => points.at(-1))).toContainEqual(spot(view, 6));
    expect(taken(view).flat()).not.toContainEqual(spot(view, 4));
  });

  it('are counted where they lead on and were not gone', () => {
    expect(path(['up', 'on', 'bye']).steps).toEqual([
      { turn: 1, others: 2 },
      { turn: 2, others: 0 },
      { turn: 3, others: 0 },
    ]);
    expect(path(['down', 'out']).steps[1]).toEqual({ turn: 2, others: 1 });
  });

  it('go beside a place they skip, never through it', () => {
    const view = path(['skip', 'bye']);
    const skip = taken(view).find((points) => points.length > 2) ?? [];
    const between = skip.slice(1, -1);
    expect(between).toHaveLength(1);
    for (const [column, row] of between) {
      const near = view.nodes.filter((node) => node.column === column).map((node) => Math.abs(node.row - row));
      expect(Math.min(...near)).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('lead a customer who left to the ending for that', () => {
    const program = fork({ customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 0, patience: 2 } } });
    const view = path(['up'], [], program);
    expect(marks(view).at(-1)).toBe('ending met');
    expect(taken(view).map((points) => [points[0], points.at(-1)])).toEqual([[spot(view, 0), spot(view, 8)]]);
    expect(view.steps).toEqual([{ turn: 1, others: 3 }]);
  });
});

describe('a hub and an interrupt', () => {
  const { next: _, ...staying } = reply('ask', 'x');
  const program = compiled(
    aScenario({
      customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 0, patience: 95 } },
      vars: { rang: false },
      start: 'hub',
      beats: {
        hub: aBeat({
          hub: { until: { rang: true }, next: 'last' },
          replies: [staying, { ...staying, id: 'ring', set: { rang: true } }],
        }),
        phone: aBeat({ says: 'The phone rings.', replies: [{ ...staying, id: 'let-it' }] }),
        last: aBeat(),
      },
      interrupts: [{ id: 'rings', if: { rang: true }, beat: 'phone', then: 'return' }],
    }),
  );

  it('hold all the turns that were spent there', () => {
    const view = path(['ask', 'ask', 'ring', 'let-it'], [], program);
    expect(marks(view).slice(0, 3)).toEqual(['beat met 1 2 3', 'beat met 4', 'beat met']);
    expect(view.steps.map(({ others }) => others)).toEqual([0, 0, 1, 0]);
  });
});

describe('the map of a story', () => {
  it('stands still: every play of it is drawn on the same places', () => {
    const places = ({ nodes }: PathView) => nodes.map(({ column, row }) => [column, row]);
    expect(places(path(['down', 'out']))).toEqual(places(path(['up', 'on', 'bye'])));
  });

  it('has columns by the longest way, endings in the last, rows centred', () => {
    const { nodes, columns, rows } = path([]);
    expect(nodes.map(({ column }) => column)).toEqual([0, 1, 1, 2, 3, 4, 4, 4, 4]);
    expect(columns).toBe(5);
    expect(rows).toBe(3);
    expect(nodes.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual([-1.5, -0.5, -0.5, 0, 0, 0, 0.5, 0.5, 1.5]);
  });

  it.each(SHIPPED)('of %s puts no two places in one', (id) => {
    const program = shipped(id);
    const { nodes } = projectPathMap(program, replayed(program));
    expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(nodes.length);
  });

  it.each(SHIPPED)('of %s leads every way beside the places it passes', (id) => {
    const program = shipped(id);
    const { nodes, ways } = projectPathMap(program, replayed(program));
    for (const [column, row] of ways.flatMap(({ points }) => points.slice(1, -1))) {
      const near = nodes.filter((node) => node.column === column).map((node) => Math.abs(node.row - row));
      expect(Math.min(1, ...near)).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('ends where a way leads back', () => {
    const loop = fork({
      beats: {
        one: aBeat({ replies: [reply('on', 'two')] }),
        two: aBeat({ replies: [reply('back', 'one'), reply('bye', 'end')] }),
      },
    });
    const view = path(['on', 'back', 'on', 'bye'], [], loop);
    expect(marks(view).slice(0, 2)).toEqual(['beat met 1 3', 'beat met 2 4']);
    expect(view.nodes.slice(0, 2).map(({ column }) => column)).toEqual([0, 1]);
  });

  it('has no goodbye that nothing leads to', () => {
    const direct = fork({
      beats: { one: aBeat({ replies: [reply('bye', 'rude')] }) },
      endings: { rude: { title: 'Rude', says: 'He goes.' } },
    });
    expect(marks(path(['bye'], [], direct))).toEqual(['beat met 1', 'ending met', 'ending hidden']);
  });

  it('is not drawn above sixty places, and still counted and told', () => {
    const names = Array.from({ length: 61 }, (_, at) => `b${at}`);
    const long = fork({
      start: 'b0',
      length: 'full',
      beats: Object.fromEntries(
        names.map((name, at) => [name, aBeat({ replies: [reply('on', names[at + 1] ?? 'end')] })]),
      ),
    });
    const view = path(['on'], [], long);
    expect(view).toMatchObject({ nodes: [], ways: [], columns: 0, beats: { met: 2, known: 0, of: 61 } });
    expect(view.steps).toEqual([{ turn: 1, others: 0 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { projectMap } from '../../../src/core/projections/map';
import type { MapBeat, MapEdge, MapEnding, MapView } from '../../../src/core/projections/mapViews';
import { bigProgram } from '../../bench/story';
import { aBeat, aReply, aScenario, compiled, shipped, SHIPPED, type Authored } from '../../support/scenarios';

const mapped = (beats: Record<string, Authored>, over: Authored = {}): MapView =>
  projectMap(compiled(aScenario({ start: Object.keys(beats)[0], beats, ...over })));

const beatOf = (view: MapView, id: string): MapBeat =>
  view.nodes.find((node) => node.kind === 'beat' && node.id === id) as MapBeat;
const endingOf = (view: MapView, id: string): MapEnding =>
  view.nodes.find((node) => node.kind === 'ending' && node.id === id) as MapEnding;
const edgeOf = (view: MapView, id: string): MapEdge => {
  const edge = view.edges.find((one) => one.id === id);
  if (edge === undefined) throw new Error(`no ${id} among ${view.edges.map((one) => one.id).join(' ')}`);
  return edge;
};
const idsOf = (view: MapView) => view.nodes.map(({ id }) => id);
const edgesFrom = (view: MapView, from: string) => view.edges.filter((edge) => edge.from === from).map(({ to }) => to);
const ids = (edge: MapEdge) => edge.replies.map(({ id }) => id);

/** Two needs no more than `left`, so that nothing but what a test is about stands on the map. */
const ENDINGS = { gone: { if: { left: true }, says: 'She hangs up.' }, done: { says: 'He nods.' } };

describe('the places of a map', () => {
  it('are all beats and all endings, the start first, then the order of the file', () => {
    const beats = { first: aBeat(), second: aBeat(), third: aBeat() };
    const view = mapped(beats, { start: 'second', endings: ENDINGS });
    expect(idsOf(view)).toEqual(['second', 'first', 'third', 'end', 'gone', 'done']);
    expect(view).toMatchObject({ id: 'cold-waffles', title: 'Cold waffles' });
  });

  it('say which beat is the start, and only of that one', () => {
    const view = mapped({ first: aBeat(), second: aBeat() });
    expect([beatOf(view, 'first').start, beatOf(view, 'second').start]).toEqual([true, false]);
  });

  it('tell phase and turning point of a beat', () => {
    const view = mapped({ first: aBeat({ phase: 'close', turningPoint: true }), second: aBeat() });
    expect(beatOf(view, 'first')).toMatchObject({ phase: 'close', turningPoint: true });
    expect(beatOf(view, 'second')).toMatchObject({ phase: 'work', turningPoint: false });
  });

  it('tell hub, seconds and interrupt, and nothing of them where there are none', () => {
    const view = mapped(
      {
        desk: aBeat({
          hub: { until: { visited: 'desk' }, next: 'bill' },
          timer: { seconds: 20, onTimeout: { next: 'bill' } },
        }),
        bill: aBeat(),
        phone: aBeat({ replies: [{ ...aReply(), next: undefined }] }),
      },
      { interrupts: [{ id: 'ring', if: { visited: 'desk' }, beat: 'phone', then: 'return' }] },
    );
    expect(beatOf(view, 'desk')).toMatchObject({ hub: true, timer: 20, interrupt: false });
    expect(beatOf(view, 'bill')).toMatchObject({ hub: false, timer: null, interrupt: false });
    expect(beatOf(view, 'phone')).toMatchObject({ hub: false, timer: null, interrupt: true });
  });

  it('tell title, meant grade and safety of an ending', () => {
    const endings = {
      safe: { if: { feeling: { below: 40 } }, says: 'x', title: 'Ended by the rule', expects: 'mediocre', safe: true },
      done: { says: 'x' },
    };
    const view = mapped({ first: aBeat() }, { endings });
    expect(endingOf(view, 'safe')).toMatchObject({ title: 'Ended by the rule', grade: 'mediocre', safe: true });
    expect(endingOf(view, 'done')).toMatchObject({ title: '', grade: null, safe: false, builtIn: false });
  });

  it('have ids of their own, whatever authors call beats and endings', () => {
    const view = mapped({ left: aBeat(), anytime: aBeat() }, { endings: { done: { says: 'x' } } });
    expect(new Set(idsOf(view)).size).toBe(view.nodes.length);
    expect(idsOf(view)).toEqual(['left', 'anytime', 'end', 'done', 'Left']);
  });
});

describe('the first line on a card', () => {
  const lineFor = (says: unknown): string => beatOf(mapped({ first: aBeat({ says }) }), 'first').line;

  it('stands as it is where it is short', () => {
    expect(lineFor('These are cold.')).toBe('These are cold.');
  });

  it('is the first of several, or of several variants', () => {
    expect(lineFor(['One.', 'Two.'])).toBe('One.');
    expect(lineFor({ variants: ['Three.', 'Four.'], pick: 'cycle' })).toBe('Three.');
  });

  it('is cut between words, with no sign left hanging', () => {
    const line = lineFor(
      'I rang twice about this parcel, nobody knew a thing about it, and now it is too late for her.',
    );
    expect(line).toBe('I rang twice about this parcel, nobody knew a thing about it, and now it…');
    expect(lineFor(`${'word '.repeat(13)}words, and more of them after that`)).toMatch(/ words…$/);
  });

  it('never cuts a letter in two', () => {
    const line = lineFor('👩‍👩‍👧'.repeat(90));
    expect(line).toBe(`${'👩‍👩‍👧'.repeat(72)}…`);
  });

  it('fills in names, leaves out the marks of emphasis, and keeps what only a play knows', () => {
    const vars = { flavour: ['mint', 'lime'] };
    const says = 'I am {name}, *not* {flavour}.';
    const view = mapped({ first: aBeat({ says, replies: [aReply({ set: { flavour: 'lime' } })] }) }, { vars });
    expect(beatOf(view, 'first').line).toBe('I am Mr Adeyemi, not {flavour}.');
  });
});

describe('a way', () => {
  it('is one for all replies that take it, in their order, with what they say', () => {
    const replies = ['b', 'a', 'c'].map((id) =>
      aReply({ id, text: `Said ${id}.`, next: id === 'c' ? 'end' : 'second' }),
    );
    const view = mapped({ first: aBeat({ replies }), second: aBeat() });
    expect(edgeOf(view, 'first>second').replies).toEqual([
      { id: 'b', text: 'Said b.', conditional: false },
      { id: 'a', text: 'Said a.', conditional: false },
    ]);
    expect(ids(edgeOf(view, 'first>end'))).toEqual(['c']);
  });

  it('leads straight to an ending that a reply names', () => {
    const view = mapped({ first: aBeat({ replies: [aReply({ next: 'done' })] }) }, { endings: ENDINGS });
    expect(edgesFrom(view, 'first')).toEqual(['done']);
  });

  it('is conditional where every reply on it is: one way of several, or a reply not always offered', () => {
    const fork = [{ if: { late: true }, to: 'second' }, { to: 'third' }];
    const replies = [
      aReply({ id: 'fork', next: fork }),
      aReply({ id: 'shy', if: { late: true }, next: 'fourth' }),
      aReply({ id: 'plain', next: 'third', set: { late: true } }),
    ];
    const beats = { first: aBeat({ replies }), second: aBeat(), third: aBeat(), fourth: aBeat() };
    const view = mapped(beats, { vars: { late: false } });
    expect(['second', 'third', 'fourth'].map((to) => edgeOf(view, `first>${to}`).conditional)).toEqual([
      true,
      false,
      true,
    ]);
    expect(edgeOf(view, 'first>third').replies.map((reply) => reply.conditional)).toEqual([true, false]);
  });

  it('names a reply once that leads the same way under two conditions', () => {
    const fork = [{ if: { late: true }, to: 'second' }, { if: { slow: true }, to: 'second' }, { to: 'end' }];
    const replies = [aReply({ next: fork, set: { late: true, slow: true } })];
    const view = mapped({ first: aBeat({ replies }), second: aBeat() }, { vars: { late: false, slow: false } });
    expect(ids(edgeOf(view, 'first>second'))).toEqual(['own-it']);
  });

  it('joins two places that stand on the map, in every scenario that ships', () => {
    for (const id of SHIPPED) {
      const view = projectMap(shipped(id));
      const known = new Set(idsOf(view));
      expect(view.edges.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
      expect(new Set(view.edges.map((edge) => edge.id)).size).toBe(view.edges.length);
    }
  });

  it('is there for every reply of every beat, in every scenario that ships', () => {
    for (const id of SHIPPED) {
      const program = shipped(id);
      const view = projectMap(program);
      const told = view.edges.flatMap((edge) => edge.replies.map((reply) => `${edge.from}/${reply.id}`));
      const all = program.beats.flatMap((beat) => beat.replies.map((reply) => `${beat.id}/${reply.id}`));
      expect([...new Set(told)].toSorted()).toEqual(all.toSorted());
    }
  });
});

describe('the end', () => {
  it('leads to the endings that may be decided there, the last one without a condition', () => {
    const endings = { good: { if: { feeling: { atLeast: 65 } }, says: 'x' }, ...ENDINGS };
    const view = mapped({ first: aBeat() }, { endings });
    expect(edgesFrom(view, 'end')).toEqual(['good', 'gone', 'done']);
    expect(['good', 'gone', 'done'].map((to) => edgeOf(view, `end>${to}`).conditional)).toEqual([true, true, false]);
  });

  it('knows the way of a customer who leaves', () => {
    const view = mapped({ first: aBeat() }, { endings: ENDINGS });
    expect([edgeOf(view, 'end>gone').leaving, edgeOf(view, 'end>done').leaving]).toEqual([true, false]);
  });

  it('shows what stands in for a customer who leaves where the author wrote nothing for that', () => {
    const view = mapped({ first: aBeat() });
    expect(endingOf(view, 'Left')).toMatchObject({ builtIn: true, grade: 'misery' });
    expect(edgeOf(view, 'end>Left').leaving).toBe(true);
    expect(idsOf(mapped({ first: aBeat() }, { endings: ENDINGS }))).not.toContain('Left');
  });

  it('keeps the stand-in where the author wrote one for some who leave only', () => {
    const endings = {
      some: { if: { all: [{ left: true }, { feeling: { below: 20 } }] }, says: 'x' },
      done: { says: 'x' },
    };
    const view = mapped({ first: aBeat() }, { endings });
    expect(edgesFrom(view, 'end')).toEqual(['some', 'done', 'Left']);
    expect(edgeOf(view, 'end>some').leaving).toBe(true);
  });

  it('decides nothing but leaving where every reply names its ending', () => {
    const view = mapped({ first: aBeat({ replies: [aReply({ next: 'done' })] }) }, { endings: ENDINGS });
    expect(edgesFrom(view, 'end')).toEqual(['gone']);
  });
});

describe('hubs, silence and interrupts', () => {
  const hub = { hub: { until: { visited: 'desk' }, next: 'bill' } };
  const staying = (id: string): Authored => ({ ...aReply({ id }), next: undefined });

  it('draw replies that stay in a hub as a way back to it, and the way out as a hub exit', () => {
    const beats = {
      desk: aBeat({ ...hub, replies: [staying('a'), aReply({ id: 'b', next: 'bill' })] }),
      bill: aBeat(),
    };
    const view = mapped(beats);
    expect(ids(edgeOf(view, 'desk>desk'))).toEqual(['a']);
    expect(edgeOf(view, 'desk>bill')).toMatchObject({ hubExit: true, conditional: false });
    expect(ids(edgeOf(view, 'desk>bill'))).toEqual(['b']);
    expect(edgeOf(view, 'desk>desk').hubExit).toBe(false);
  });

  it('draw silence as a way of its own, or with the replies that lead there too', () => {
    const timer = { seconds: 10, onTimeout: { next: 'bill' } };
    const alone = mapped({ desk: aBeat({ timer }), bill: aBeat() });
    expect(edgeOf(alone, 'desk>bill')).toMatchObject({ timeout: true, replies: [] });
    expect(edgeOf(alone, 'desk>end').timeout).toBe(false);
    const shared = mapped({ desk: aBeat({ timer, replies: [aReply({ next: 'bill' })] }), bill: aBeat() });
    expect(edgeOf(shared, 'desk>bill').timeout).toBe(true);
    expect(ids(edgeOf(shared, 'desk>bill'))).toEqual(['own-it']);
  });

  it('keep silence in the hub where it leads nowhere else', () => {
    const beats = { desk: aBeat({ ...hub, timer: { seconds: 10, onTimeout: {} } }), bill: aBeat() };
    expect(edgeOf(mapped(beats), 'desk>desk').timeout).toBe(true);
  });

  const ring = (then: 'return' | 'stay') => ({
    interrupts: [{ id: 'ring', if: { visited: 'desk' }, beat: 'phone', then }],
  });

  it('draw an interrupt that returns as a way from any turn and back', () => {
    const view = mapped({ desk: aBeat(), phone: aBeat({ replies: [staying('a')] }) }, ring('return'));
    expect(idsOf(view)).toEqual(['desk', 'Anytime', 'phone', 'end', 'done', 'Left']);
    expect(edgeOf(view, 'Anytime>phone')).toMatchObject({ interrupt: true, conditional: true, replies: [] });
    expect(edgeOf(view, 'phone>Anytime')).toMatchObject({ interrupt: true });
    expect(ids(edgeOf(view, 'phone>Anytime'))).toEqual(['a']);
  });

  it('draw an interrupt that stays with the ways its replies name', () => {
    const view = mapped({ desk: aBeat(), phone: aBeat() }, ring('stay'));
    expect(edgesFrom(view, 'phone')).toEqual(['end']);
    expect(edgeOf(view, 'phone>end').interrupt).toBe(false);
  });

  it('leave any turn off a map without interrupts', () => {
    expect(mapped({ desk: aBeat() }).nodes.some(({ kind }) => kind === 'anytime')).toBe(false);
  });
});

describe('a map of the largest scenario', () => {
  it('has every beat, and a way for every pair that a reply joins', () => {
    const program = bigProgram(2_000);
    const view = projectMap(program);
    const pairs = new Set(
      program.beats.flatMap(({ id, replies }) => replies.map((reply) => `${id}>${reply.next[0]?.to}`)),
    );
    expect(view.nodes.filter(({ kind }) => kind === 'beat')).toHaveLength(2_000);
    expect(view.edges.filter(({ replies }) => replies.length > 0)).toHaveLength(pairs.size);
  });
});

import { describe, expect, it } from 'vitest';
import {
  asWellAndAsPatient,
  atLeastAsIll,
  atLeastAsWell,
  type Dominance,
  frontierOf,
  same,
  type Visit,
} from '../../../src/core/analysis/frontier';
import { endsMonotone, readsFeeling } from '../../../src/core/analysis/monotone';
import type { CustomerState } from '../../../src/core/customer/respond';
import { arrive } from '../../../src/core/scenario/advance';
import type { Program } from '../../../src/core/scenario/program';
import type { EncounterState } from '../../../src/core/scenario/state';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';

const BASE: CustomerState = { trust: 50, heat: 40, patience: 30, ceiling: 88 };
const customer = (over: Partial<CustomerState>): CustomerState => ({ ...BASE, ...over });

/** Whether the base customer makes another needless, and the other way round. */
const both = (dominance: Dominance, over: Partial<CustomerState>): readonly [boolean, boolean] => [
  dominance(BASE, customer(over)),
  dominance(customer(over), BASE),
];

describe('what makes another state needless', () => {
  it.each([
    [{ trust: 49 }, [true, false]],
    [{ heat: 41 }, [true, false]],
    [{ patience: 29 }, [true, false]],
    [{ ceiling: 76 }, [true, false]],
    [{ trust: 51, heat: 41 }, [false, false]],
    [{ trust: 49, patience: 31 }, [false, false]],
    [{ trust: 49, ceiling: 100 }, [false, false]],
    [{}, [true, true]],
    [{ trust: 50 + 1e-13 }, [true, true]],
  ])('for the best play, against %j: %j', (over, expected) => {
    expect(both(atLeastAsWell, over)).toEqual(expected);
  });

  it.each([
    [{ trust: 49, heat: 41, ceiling: 76 }, [true, false]],
    [{ patience: 29 }, [false, false]],
    [{ trust: 49, patience: 31 }, [false, false]],
    [{ trust: 51, heat: 41 }, [false, false]],
    [{}, [true, true]],
  ])('for the best play where nobody can be kept, against %j: %j, at equal patience only', (over, expected) => {
    expect(both(asWellAndAsPatient, over)).toEqual(expected);
  });

  it.each([
    [{ trust: 51 }, [true, false]],
    [{ heat: 39 }, [true, false]],
    [{ ceiling: 100 }, [true, false]],
    [{ patience: 31 }, [false, false]],
    [{ patience: 29 }, [false, false]],
    [{ trust: 51, patience: 31 }, [false, false]],
    [{ trust: 51, heat: 41 }, [false, false]],
    [{}, [true, true]],
  ])('for the worst play, against %j: %j, for leaving early can save a customer', (over, expected) => {
    expect(both(atLeastAsIll, over)).toEqual(expected);
  });

  it.each([
    [{ trust: 50 + 1e-13 }, [false, false]],
    [{ heat: 39 }, [false, false]],
    [{ patience: 31 }, [false, false]],
    [{ ceiling: 76 }, [false, false]],
    [{}, [true, true]],
  ])('where the feeling is read, against %j: %j, equals only', (over, expected) => {
    expect(both(same, over)).toEqual(expected);
  });
});

const story = (over: Authored = {}): Program => compiled(aScenario({ vars: { fixed: false }, ...over }));

describe('the states worth following', () => {
  const program = story();
  const at = (over: Partial<EncounterState>): Visit => ({
    state: { ...arrive(program, 0), ...over },
    from: null,
    reply: 0,
  });

  it('are told apart by the beat that waits, and not by lines that were picked', () => {
    const frontier = frontierOf(program, atLeastAsWell);
    expect(frontier.add(at({ waiting: 0 }))).toBe(true);
    expect(frontier.add(at({ waiting: -1 }))).toBe(true);
    expect(frontier.add(at({ line: 1, picked: [2, 1], seed: 9 }))).toBe(false);
  });

  it('keep out what is no better than one met before', () => {
    const frontier = frontierOf(program, atLeastAsWell);
    expect(frontier.add(at({ trust: 50 }))).toBe(true);
    expect(frontier.add(at({ trust: 49 }))).toBe(false);
    expect(frontier.add(at({ trust: 50 }))).toBe(false);
  });

  it('drop what a better one makes needless', () => {
    const frontier = frontierOf(program, atLeastAsWell);
    const [poor, good] = [at({ trust: 50 }), at({ trust: 51 })];
    frontier.add(poor);
    expect(frontier.holds(poor)).toBe(true);
    expect(frontier.add(good)).toBe(true);
    expect(frontier.holds(poor)).toBe(false);
    expect(frontier.holds(good)).toBe(true);
  });

  it('keep both where one is happier and the other has more patience', () => {
    const frontier = frontierOf(program, atLeastAsWell);
    expect(frontier.add(at({ trust: 50, patience: 60 }))).toBe(true);
    expect(frontier.add(at({ trust: 60, patience: 50 }))).toBe(true);
  });

  it.each([
    ['stand at another beat', { at: 1 }],
    ['have other variables', { vars: [1] }],
    ['were answered otherwise', { marks: [1] }],
    ['have shown other things at a turning point', { gates: 1 }],
  ])('are not compared with those that %s', (_, over) => {
    const frontier = frontierOf(program, atLeastAsWell);
    frontier.add(at({ trust: 90 }));
    expect(frontier.add(at({ trust: 10, ...over }))).toBe(true);
  });

  it('are compared across turns, but where some condition counts them', () => {
    const counting = story({
      beats: {
        'the-plate': aBeat({
          replies: [aReply(), aReply({ id: 'late', if: { turnsSince: 'the-plate', atLeast: 2 } })],
        }),
      },
    });
    for (const [of, isKept] of [
      [program, false],
      [counting, true],
    ] as const) {
      const frontier = frontierOf(of, atLeastAsWell);
      frontier.add(at({ turns: 1 }));
      expect(frontier.add(at({ turns: 2 }))).toBe(isKept);
    }
  });
});

describe('where the feeling is read before the end', () => {
  const LOW = { feeling: { below: 40 } };
  const replies = (over: Authored) => ({
    beats: { 'the-plate': aBeat({ replies: [aReply(), aReply({ id: 'two', ...over })] }) },
  });

  const hubbed = (next: unknown) => ({ beats: { 'the-plate': aBeat({ hub: { until: { fixed: true }, next } }) } });
  const stayed = { beats: { 'the-plate': aBeat(), 'the-phone': aBeat() } };

  it.each<readonly [string, Authored]>([
    ['in a reply', replies({ if: LOW })],
    ['in an exit', replies({ next: [{ if: LOW, to: 'done' }, { to: 'end' }] })],
    ['in a line', { beats: { 'the-plate': aBeat({ says: ['One.', { text: 'Two.', if: LOW }] }) } }],
    ['in what a hub waits for', { beats: { 'the-plate': aBeat({ hub: { until: LOW, next: 'end' } }) } }],
    ['in the way out of a hub', hubbed([{ if: LOW, to: 'done' }, { to: 'end' }])],
    ['in an interrupt', { ...stayed, interrupts: [{ id: 'ring', if: LOW, beat: 'the-phone', then: 'stay' }] }],
    ['in a variant of a line', { beats: { 'the-plate': aBeat({ says: { variants: [{ text: 'Two.', if: LOW }] } }) } }],
    ['in the aftermath', { aftermath: [{ if: LOW, says: 'Later.' }] }],
    ['in a need', { customer: { name: 'Mr Adeyemi', needs: [{ id: 'calm', text: 'Calm.', metWhen: LOW }] } }],
    ['deep inside a condition', replies({ if: { any: [{ fixed: true }, { not: { all: [LOW] } }] } })],
  ])('%s, only equals may be merged', (_, over) => {
    expect(readsFeeling(story(over))).toBe(true);
  });

  it('an ending does not count, nor does any other question', () => {
    expect(readsFeeling(story({ endings: { cold: { if: LOW, says: 'So.' }, done: { says: 'He nods.' } } }))).toBe(
      false,
    );
    expect(readsFeeling(story(replies({ if: { visited: 'the-plate' } })))).toBe(false);
  });

  it('a promise does not count, for it moves nothing, nor does silence, which bounds leave out', () => {
    const promises = [{ id: 'calm', text: 'Calm.', metWhen: LOW }];
    expect(readsFeeling(story({ moment: { promises } }))).toBe(false);
    const timer = { seconds: 20, onTimeout: { next: [{ if: LOW, to: 'done' }, { to: 'end' }] } };
    expect(readsFeeling(story({ beats: { 'the-plate': aBeat({ timer }) } }))).toBe(false);
  });
});

describe('endings that never put the happier lower', () => {
  const isMonotone = (endings: Authored, over: Partial<EncounterState> = {}): boolean => {
    const program = story({ endings });
    return endsMonotone(program)({ ...arrive(program, 0), ...over });
  };
  const high = (cap: number) => ({ high: { if: { feeling: { atLeast: 60 } }, says: 'Well.', cap } });

  it('are all those without a question for the feeling', () => {
    expect(isMonotone({ fixed: { if: { fixed: true }, says: 'So.', cap: 10 }, done: { says: 'He nods.' } })).toBe(true);
  });

  it('are those whose caps rise with the feeling', () => {
    expect(isMonotone({ ...high(100), done: { says: 'He nods.', cap: 39 } })).toBe(true);
    expect(isMonotone({ ...high(60), done: { says: 'He nods.' } })).toBe(true);
  });

  it('are not those that cap the happier below the others', () => {
    expect(isMonotone({ ...high(50), done: { says: 'He nods.' } })).toBe(false);
    expect(
      isMonotone({ low: { if: { feeling: { below: 40 } }, says: 'So.' }, done: { says: 'He nods.', cap: 20 } }),
    ).toBe(false);
  });

  it('are judged by the facts of the play: a cap that cannot come about does no harm', () => {
    const endings = {
      odd: { if: { all: [{ fixed: true }, { feeling: { atLeast: 60 } }] }, says: 'Hm.', cap: 20 },
      done: { says: 'He nods.' },
    };
    expect(isMonotone(endings, { vars: [0] })).toBe(true);
    expect(isMonotone(endings, { vars: [1] })).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBad, rescueOf } from '../../../src/core/analysis/rescue';
import { advance, arrive } from '../../../src/core/scenario/advance';
import { offered } from '../../../src/core/scenario/offers';
import type { Place, Program, Reply } from '../../../src/core/scenario/program';
import type { EncounterState } from '../../../src/core/scenario/state';
import { type Authored, aBeat, aReply, aScenario, compiled, shipped } from '../../support/scenarios';
import { afterReplies, everyPlay } from './plays';
import { story } from './stories';

const scored = (id: string, empathy: number, advice: number, next: string, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy, advice }, next, ...over });

/** Beats in a row with a good and a poor reply each; after the second, replies are worth `later`. */
function talk(later: number, over: Authored = {}, poor: Authored = {}): Program {
  const beat = (number: number): Authored => {
    const next = number === 4 ? 'end' : `beat-${number + 1}`;
    const level = number <= 2 ? 4 : later;
    return aBeat({ replies: [scored('good', level, level, next), scored('poor', 0, 0, next, poor)] });
  };
  const beats = Object.fromEntries([1, 2, 3, 4].map((number) => [`beat-${number}`, beat(number)]));
  return compiled(aScenario({ start: 'beat-1', beats, ...over }));
}

const POOR: Place = 1;

describe('a bad reply', () => {
  const bad = (empathy: number, advice: number, noHardSell: number | null = null): boolean =>
    isBad({ impact: { empathy, advice, noHardSell, shown: 0, broken: 0, effort: 0 } } as Reply);

  it('has 0 or 1 for empathy or for advice', () => {
    expect([bad(1, 4), bad(4, 1), bad(0, 0)]).toEqual([true, true, true]);
    expect(bad(2, 2)).toBe(false);
  });

  it('is not one that only sells hard', () => {
    expect(bad(2, 2, 0)).toBe(false);
  });
});

describe('after two bad replies', () => {
  it('help is found where later replies are good', () => {
    expect(rescueOf(talk(4), 0, 2)).toEqual({ hopeless: null, complete: true });
  });

  it('none is found where they are not, and the play is told', () => {
    expect(rescueOf(talk(2), 0, 2)).toEqual({ hopeless: [POOR, POOR], complete: true });
  });

  it('only those count that fall early enough', () => {
    expect(rescueOf(talk(2), 0, 1).hopeless).toBeNull();
    expect(rescueOf(talk(2), 0, 0).hopeless).toBeNull();
  });

  it('an open need that must be met is no help', () => {
    const needs = [{ id: 'plate', text: 'Hot', must: true, metWhen: { broken: false } }];
    const lost = talk(4, { vars: { broken: false }, customer: { name: 'Mr A', needs } }, { set: { broken: true } });
    expect(rescueOf(lost, 0, 2).hopeless).not.toBeNull();
    const optional = talk(
      4,
      { vars: { broken: false }, customer: { name: 'Mr A', needs: [{ ...needs[0], must: false }] } },
      { set: { broken: true } },
    );
    expect(rescueOf(optional, 0, 2).hopeless).toBeNull();
  });

  it('a talk that is over then is judged by its end', () => {
    const second = compiled(
      aScenario({
        start: 'beat-1',
        beats: {
          'beat-1': aBeat({ replies: [scored('good', 4, 4, 'beat-2'), scored('poor', 0, 0, 'beat-2')] }),
          'beat-2': aBeat({ replies: [scored('good', 4, 4, 'end'), scored('poor', 0, 0, 'cut-off')] }),
        },
        endings: { 'cut-off': { says: 'Enough.', if: { left: true } }, done: { says: 'So.' } },
      }),
    );
    expect(rescueOf(second, 0, 2).hopeless).toEqual([POOR, POOR]);
  });

  it('a safe ending counts as well enough', () => {
    const safe = (isSafe: boolean): Program =>
      talk(2, { endings: { done: { says: 'Ended by the rules.', safe: isSafe } } });
    expect(rescueOf(safe(true), 0, 2).hopeless).toBeNull();
    expect(rescueOf(safe(false), 0, 2).hopeless).not.toBeNull();
  });

  it('one who is too content for the safe ending is not taken for one who comes to it', () => {
    const endings = {
      trap: { says: 'Well.', cap: 30, if: { feeling: { atLeast: 40 } } },
      out: { says: 'Ended by the rules.', safe: true },
    };
    const poor = (next: string): Authored =>
      aBeat({ replies: [scored('mild', 1, 2, next, { effects: { trust: 15 } }), scored('poor', 0, 0, next)] });
    const last = aBeat({ replies: [scored('plain', 2, 2, 'end'), scored('kind', 3, 2, 'end')] });
    const beats = { 'beat-1': poor('beat-2'), 'beat-2': poor('beat-3'), 'beat-3': last };
    const customer = { name: 'Mr A', state: { trust: 90, heat: 0, patience: 90 } };
    const three = compiled(aScenario({ customer, start: 'beat-1', beats, endings }));
    expect(rescueOf(three, 0, 2)).toEqual({ hopeless: [0, 0], complete: true });
  });

  it('one who leaves to a safe ending does not stand for one who is patient enough to stay', () => {
    const endings = {
      out: { says: 'Ended by the rules.', safe: true, if: { left: true } },
      rest: { says: 'So.', cap: 30 },
    };
    const beats = {
      'beat-1': aBeat({
        replies: [scored('tiring', 0, 0, 'beat-2', { effects: { patience: -15 } }), scored('poor', 0, 0, 'beat-2')],
      }),
      'beat-2': aBeat({ replies: [scored('poor', 0, 0, 'beat-3')] }),
      'beat-3': aBeat({ replies: [scored('plain', 2, 2, 'end')] }),
    };
    const customer = { name: 'Mr A', state: { trust: 40, heat: 0, patience: 31 } };
    const either = compiled(aScenario({ customer, start: 'beat-1', beats, endings }));
    expect(rescueOf(either, 0, 2)).toEqual({ hopeless: [1, 0], complete: true });
  });

  it('a way that no simple player finds is found by searching', () => {
    // Only the reply that looks worst meets the need, and only if nothing better was said before.
    const needs = [{ id: 'plate', text: 'Hot', must: true, metWhen: { twice: { atLeast: 2 } } }];
    const odd = compiled(
      aScenario({
        vars: { twice: { min: 0, max: 2 } },
        customer: {
          name: 'Mr A',
          state: { trust: 90, heat: 0, patience: 90 },
          needs: needs.map((need) => ({ ...need, metWhen: { var: 'twice', atLeast: 2 } })),
        },
        start: 'beat-1',
        beats: Object.fromEntries(
          [1, 2, 3, 4].map((number) => {
            const next = number === 4 ? 'end' : `beat-${number + 1}`;
            const other = number <= 2 ? scored('poor', 1, 1, next) : scored('odd', 2, 2, next, { add: { twice: 1 } });
            return [`beat-${number}`, aBeat({ replies: [scored('good', 4, 4, next), other] })];
          }),
        ),
      }),
    );
    expect(rescueOf(odd, 0, 2)).toEqual({ hopeless: null, complete: true });
  });

  it('one who would be gone before the second does not stand for one who stays', () => {
    // Both first replies are poor; the first also costs the patience that the second reply takes.
    const first = (id: string, effort: number): Authored => scored(id, 0, 0, 'beat-2', { effort });
    const short = compiled(
      aScenario({
        customer: { name: 'Mr A', state: { patience: 40 } },
        start: 'beat-1',
        beats: {
          'beat-1': aBeat({ replies: [first('tiring', 3), first('poor', 0)] }),
          'beat-2': aBeat({ replies: [scored('kind', 4, 2, 'beat-3', { effort: 2 })] }),
          'beat-3': aBeat({ replies: [scored('poor', 0, 0, 'end')] }),
        },
      }),
    );
    expect(rescueOf(short, 0, 3).hopeless).toEqual([1, 0, 0]);
  });

  it('the search may be given up, and says so', () => {
    expect(rescueOf(talk(2), 0, 2, 1)).toEqual({ hopeless: null, complete: false });
  });
});

describe('the two scenarios', () => {
  it.each([
    ['three-waffles', 0, 3],
    ['three-waffles', 1, 3],
    ['third-call-one-shoe-on', 0, 5],
    ['third-call-one-shoe-on', 1, 5],
  ] as const)('%s, customer %i, can be mended after two bad replies among the first %i', (id, variant, turns) => {
    expect(rescueOf(shipped(id), variant, turns)).toEqual({ hopeless: null, complete: true });
  });

  it('come to a point where nothing helps any more', () => {
    const program = shipped('three-waffles');
    const { hopeless } = rescueOf(program, 0, 5);
    const fallen = afterReplies(program, 0, hopeless ?? []);
    expect(hopeless).not.toBeNull();
    for (const { state } of everyPlay(program, 0, fallen)) expect(isSteady(program, state)).toBe(false);
  });
});

const isSteady = (program: Program, { outcome }: EncounterState): boolean =>
  outcome !== null && (program.endings[outcome.ending]?.safe === true || (outcome.feeling >= 40 && !outcome.mustOpen));

/** The same by playing everything: after some second bad reply, is there no steady end? */
function bruteHopeless(program: Program, turns: number, state = arrive(program, 0), bads = 0): boolean {
  if (bads === 2) return ![...everyPlay(program, 0, state)].some((play) => isSteady(program, play.state));
  if (state.outcome !== null || turns === 0) return false;
  return offered(program, state).some((place) => {
    const reply = program.beats[state.at]?.replies[place] as Reply;
    return bruteHopeless(program, turns - 1, advance(program, state, place), bads + (isBad(reply) ? 1 : 0));
  });
}

function expectJudged(program: Program): void {
  const { hopeless, complete } = rescueOf(program, 0, 3);
  expect(complete).toBe(true);
  expect(hopeless !== null).toBe(bruteHopeless(program, 3));
  if (hopeless === null) return;
  const after = everyPlay(program, 0, afterReplies(program, 0, hopeless));
  expect([...after].filter(({ state }) => isSteady(program, state))).toEqual([]);
}

describe('made-up stories', () => {
  it('are judged as by playing everything', () => {
    fc.assert(fc.property(story({ asksFeeling: false, inARow: true }), expectJudged), { numRuns: 60 });
  });

  it('are judged so where feeling is asked, too', () => {
    fc.assert(fc.property(story({ asksFeeling: true, inARow: true }), expectJudged), { numRuns: 40 });
  });
});

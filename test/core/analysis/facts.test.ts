import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/core/analysis/bounds';
import { factsOf, wholeFacts } from '../../../src/core/analysis/facts';
import { atLeastAsWell, frontierOf, type Visit } from '../../../src/core/analysis/frontier';
import { arrive } from '../../../src/core/scenario/advance';
import { LONGEST_PLAY, type Program } from '../../../src/core/scenario/program';
import type { EncounterState } from '../../../src/core/scenario/state';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';

/** `first` reads `early`, `last` reads nothing, the endings read `late`. */
const program = compiled(
  aScenario({
    vars: { early: false, late: false, idle: false },
    start: 'first',
    beats: {
      first: aBeat({
        replies: [aReply({ next: 'last' }), aReply({ id: 'two', if: { early: true }, next: 'last' })],
      }),
      last: aBeat(),
    },
    endings: { high: { if: { late: true }, says: 'Well.' }, done: { says: 'He nods.' } },
  }),
);
const at = (beat: number, vars: readonly number[], over: Partial<EncounterState> = {}): EncounterState => ({
  ...arrive(program, 0),
  at: beat,
  vars,
  ...over,
});

describe('what tells one state of a talk from another', () => {
  const { inTalk, atEnd, atEnding, forgets } = factsOf(program);

  it('is what may still be read in the beat and behind it', () => {
    expect(inTalk(at(0, [1, 0, 0]))).not.toBe(inTalk(at(0, [0, 0, 0])));
    expect(inTalk(at(0, [0, 1, 0]))).not.toBe(inTalk(at(0, [0, 0, 0])));
    expect(inTalk(at(1, [0, 1, 0]))).not.toBe(inTalk(at(1, [0, 0, 0])));
  });

  it('is nothing that is read no more, or never was', () => {
    expect(inTalk(at(1, [1, 0, 0]))).toBe(inTalk(at(1, [0, 0, 0])));
    expect(inTalk(at(0, [0, 0, 1]))).toBe(inTalk(at(0, [0, 0, 0])));
    expect(forgets).toBe(true);
  });

  it('is all that is kept in mind where the whole is asked for', () => {
    const whole = wholeFacts(program);
    expect(whole(at(1, [1, 0, 0]))).not.toBe(whole(at(1, [0, 0, 0])));
    expect(whole(at(1, [1, 0, 0]))).toBe(whole(at(1, [1, 0, 0], { trust: 3 })));
  });

  it('is also the beat that waits, with all that is read there, and what was shown at turning points', () => {
    const [none, waiting] = [at(1, [0, 0, 0]), at(1, [0, 0, 0], { waiting: 0 })];
    expect(inTalk(waiting)).not.toBe(inTalk(none));
    expect(inTalk({ ...waiting, vars: [1, 0, 0] })).not.toBe(inTalk(waiting));
    expect(inTalk({ ...none, gates: 1 })).not.toBe(inTalk(none));
  });

  it('is at the end only what is read there, and whether the customer left', () => {
    expect(atEnd(at(-1, [1, 0, 1]))).toBe(atEnd(at(-1, [0, 0, 0])));
    for (const key of [atEnd, atEnding]) {
      expect(key(at(-1, [0, 1, 0]))).not.toBe(key(at(-1, [0, 0, 0])));
      expect(key(at(-1, [0, 0, 0], { left: true }))).not.toBe(key(at(-1, [0, 0, 0])));
    }
  });
});

describe('what endings ask', () => {
  const asking = (ending: Authored): Program =>
    compiled(
      aScenario({
        vars: { fixed: false },
        customer: { name: 'Mr Adeyemi', needs: [{ id: 'plate', text: 'Hot.', metWhen: { fixed: true } }] },
        endings: { high: { ...ending, says: 'Well.' }, done: { says: 'He nods.' } },
      }),
    );
  const tells = (one: Program): boolean => {
    const { atEnding } = factsOf(one);
    return atEnding({ ...arrive(one, 0), vars: [1] }) !== atEnding({ ...arrive(one, 0), vars: [0] });
  };

  it('counts what the needs read that they name, and no other needs', () => {
    expect(tells(asking({ if: { met: 'plate' } }))).toBe(true);
    expect(tells(asking({ if: { feeling: { atLeast: 50 } } }))).toBe(false);
  });
});

describe('a talk that goes round', () => {
  const round = compiled(
    aScenario({
      vars: { count: { min: 0, max: 99, start: 0 } },
      customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 0, patience: 90 } },
      beats: {
        'the-plate': aBeat({
          replies: [
            aReply({
              scores: { empathy: 2, advice: 2 },
              effects: { patience: 3 },
              add: { count: 1 },
              next: 'the-plate',
            }),
          ],
        }),
      },
    }),
  );

  it('is still followed to the limit of replies, though what it counts is read by nobody', () => {
    const found = boundsOf(round, 0);
    expect(found).toMatchObject({ best: 50, bestKind: 'whole', exact: true });
    expect(found.bestReplies).toHaveLength(LONGEST_PLAY);
  });

  it('has no longest way through its states, and others have', () => {
    const visit = (from: Visit | null, beat: number, over: Partial<EncounterState> = {}): Visit => ({
      state: at(beat, [0, 0, 0], over),
      from,
      reply: 0,
    });
    const frontier = frontierOf(program, atLeastAsWell, factsOf(program).inTalk);
    const first = visit(null, 0, { trust: 40 });
    frontier.add(first);
    expect(frontier.longest()).toBe(1);
    frontier.add(visit(first, 1));
    expect(frontier.longest()).toBe(2);
    const worse = visit(first, 0, { trust: 30 });
    expect(frontier.add(worse)).toBe(false);
    expect(frontier.longest()).toBe(Infinity);
  });
});

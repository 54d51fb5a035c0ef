import { describe, expect, it } from 'vitest';
import { EXIT_END, exitTo, type Beat, type Program } from '../../../../src/core/scenario/program';
import { SILENCE_NAME } from '../../../../src/core/scenario/silence';
import { aBeat, aReply, aScenario, compiled, everything, type Authored } from '../../../support/scenarios';
import { withBeat, without, withReply } from '../read/told';

const beatOf = (over: Authored, more: Authored = {}): Beat => compiled(withBeat(over, more)).beats[0] as Beat;
const staying = (over: Authored = {}): Authored => without(aReply(over), 'next');

describe('a beat that uses none of it', () => {
  it('has no hub, no timer, nothing to pick and nothing to count', () => {
    expect(beatOf({})).toMatchObject({ hub: null, timer: null, pick: 'all', pickFrom: -1 });
    expect(compiled(aScenario())).toMatchObject({ interrupts: [], promises: [], pickCount: 0 });
  });
});

describe('a hub', () => {
  const hub = { until: { late: true }, next: [{ if: { late: true }, to: 'the-plate' }, { to: 'done' }] };
  const program = compiled(withBeat({ hub, replies: [staying()] }, { vars: { late: false } }));

  it('has its condition and its ways on', () => {
    const late = { kind: 'var', slot: 0, by: 'is', value: 1 };
    const next = [
      { if: late, to: 0 },
      { if: null, to: exitTo(0) },
    ];
    expect(program.beats[0]?.hub).toEqual({ until: late, next });
  });

  it('has replies without a way of their own', () => {
    expect(program.beats[0]?.replies[0]?.next).toEqual([]);
  });

  it('counts its visits, since it says its lines once', () => {
    expect(program).toMatchObject({ markCount: 1, beats: [{ visitMark: 0 }] });
  });

  it('may ask for what else is counted', () => {
    const asking = { until: { said: 'own-it' }, next: 'end' };
    expect(compiled(withBeat({ hub: asking, replies: [staying()] })).beats[0]).toMatchObject({
      hub: { until: { kind: 'said', mark: 1 }, next: [{ if: null, to: EXIT_END }] },
      visitMark: 0,
      replies: [{ mark: 1 }],
    });
  });
});

describe('silence', () => {
  const timed = (onTimeout: Authored, more: Authored = {}) =>
    beatOf({ timer: { seconds: 20, onTimeout: { next: 'done', ...onTimeout } } }, more).timer;

  it('is a reply without words, by a name no author can write', () => {
    expect(timed({})).toMatchObject({
      seconds: 20,
      onTimeout: {
        id: SILENCE_NAME,
        text: '',
        next: [{ if: null, to: exitTo(0) }],
        impact: { empathy: 2, advice: 2, noHardSell: null },
      },
    });
  });

  it('is scored where its author scores it', () => {
    expect(timed({ scores: { empathy: 0, noHardSell: 4 } })?.onTimeout.impact).toMatchObject({
      empathy: 0,
      advice: 2,
      noHardSell: 4,
    });
  });

  it('sets, adds and acts as any reply', () => {
    const does = {
      set: { late: true },
      add: { minutes: 2 },
      effects: { trust: -3 },
      behaviours: { speed: -1 },
      reaction: 'Hello?',
    };
    expect(timed(does, { vars: { late: false, minutes: { min: 0, max: 9 } } })?.onTimeout).toMatchObject({
      set: [[0, 1]],
      add: [[1, 2]],
      effects: { trust: -3, heat: 0, patience: 0, why: '' },
      breaks: ['speed'],
      reaction: { says: 'Hello?' },
    });
  });

  it('may stay in a hub', () => {
    const hub = { until: { left: true }, next: 'end' };
    expect(beatOf({ hub, timer: { seconds: 5, onTimeout: {} } }).timer?.onTimeout.next).toEqual([]);
  });
});

describe('variants of lines', () => {
  it.each(['first', 'cycle', 'shuffle', 'leastSeen'])('are picked as their author says: %s', (pick) => {
    const beat = beatOf({ says: { variants: ['A', { text: 'B', cue: 'low' }], pick } });
    expect(beat).toMatchObject({ pick, pickFrom: 0, says: [{ text: 'A' }, { text: 'B', cue: 'low' }] });
  });

  it('are picked by "first" where nothing is said', () => {
    expect(beatOf({ says: { variants: ['A'] } }).pick).toBe('first');
  });

  it('have a count each and one for the last said, beat behind beat', () => {
    const says = (...variants: readonly string[]) => ({ variants, pick: 'cycle' });
    const program = compiled(
      aScenario({
        beats: {
          'the-plate': aBeat({ says: says('A', 'B', 'C') }),
          'the-bill': aBeat(),
          'the-door': aBeat({ says: says('D', 'E') }),
        },
      }),
    );
    expect(program.beats.map((beat) => beat.pickFrom)).toEqual([0, -1, 4]);
    expect(program.pickCount).toBe(7);
  });

  it('count visits where one of them acts', () => {
    expect(beatOf({ says: { variants: ['A', { text: 'B', effects: { heat: 2 } }] } }).visitMark).toBe(0);
    expect(beatOf({ says: { variants: ['A', 'B'] } }).visitMark).toBe(-1);
  });
});

describe('replies', () => {
  it('may be fallbacks', () => {
    expect(compiled(withReply({ fallback: true })).beats[0]?.replies[0]?.fallback).toBe(true);
  });

  it('have a reason to show only where their author wrote one', () => {
    const reason = (whenLocked: unknown) => compiled(withReply({ whenLocked })).beats[0]?.replies[0]?.lockedReason;
    expect([reason({ show: 'Not now' }), reason('hide'), reason(undefined)]).toEqual(['Not now', null, null]);
  });
});

describe('interrupts', () => {
  const cutting = (...interrupts: readonly Authored[]): Program =>
    compiled(
      aScenario({
        beats: { 'the-plate': aBeat(), 'the-phone': aBeat({ replies: [staying()] }), 'the-door': aBeat() },
        interrupts: [{ id: 'phone', if: { left: false }, beat: 'the-phone', then: 'return' }, ...interrupts],
      }),
    );

  it('have every part, what was left out filled in', () => {
    expect(cutting().interrupts).toEqual([
      { id: 'phone', if: { kind: 'left', value: false }, beat: 1, priority: 0, once: true, returns: true, mark: 0 },
    ]);
    const knock = { id: 'knock', if: { visited: 'the-plate' }, beat: 'the-door', then: 'stay', once: false };
    expect(cutting(knock).interrupts[1]).toMatchObject({ beat: 2, once: false, returns: false });
  });

  it('are each counted by themselves', () => {
    const again = { id: 'again', if: { left: false }, beat: 'the-phone', then: 'return' };
    expect(new Set(cutting(again).interrupts.map((one) => one.mark)).size).toBe(2);
  });

  it('stand with the most pressing first, ties in the order of the file', () => {
    const one = (id: string, priority?: number) => ({
      id,
      if: { left: false },
      beat: 'the-door',
      then: 'stay',
      priority,
    });
    const program = cutting(one('low', 1), one('high', 9), one('also-low', 1), one('none'));
    expect(program.interrupts.map((interrupt) => interrupt.id)).toEqual(['high', 'low', 'also-low', 'phone', 'none']);
  });

  it('make count what their conditions ask for', () => {
    const knock = { id: 'knock', if: { turnsSince: 'the-plate', atLeast: 1 }, beat: 'the-door', then: 'stay' };
    expect(cutting(knock)).toMatchObject({ countsTurns: true, beats: [{ sinceMark: expect.any(Number) }, {}, {}] });
    expect(cutting(knock).beats[0]?.sinceMark).toBeGreaterThanOrEqual(0);
  });
});

describe('promises', () => {
  it('have their conditions, and none for more where there is none', () => {
    const promises = [
      { id: 'hot', text: 'Hot', metWhen: { late: false } },
      { id: 'soon', text: 'Soon', metWhen: { said: 'own-it' }, exceededWhen: { late: false } },
    ];
    const program = compiled(aScenario({ moment: { promises }, vars: { late: false } }));
    const early = { kind: 'var', slot: 0, by: 'is', value: 0 };
    expect(program.promises).toEqual([
      { id: 'hot', text: 'Hot', exceededWhen: null, metWhen: early },
      { id: 'soon', text: 'Soon', exceededWhen: early, metWhen: { kind: 'said', mark: 0 } },
    ]);
    expect(program.beats[0]?.replies[0]?.mark).toBe(0);
  });
});

describe('the hash', () => {
  const hub = (over: Authored) => compiled(withBeat({ hub: { until: { left: true }, next: 'end' }, ...over })).hash;

  it('covers every part', () => {
    const hashes = [
      hub({}),
      hub({ hub: { until: { left: false }, next: 'end' } }),
      hub({ timer: { seconds: 5, onTimeout: {} } }),
      hub({ timer: { seconds: 6, onTimeout: {} } }),
      hub({ says: { variants: ['A'] } }),
      hub({ says: { variants: ['A'], pick: 'cycle' } }),
      hub({ replies: [aReply({ fallback: true })] }),
      compiled(aScenario({ moment: { promises: [{ id: 'a', text: 'b', metWhen: { left: true } }] } })).hash,
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is the same each time', () => {
    expect(everything().hash).toBe(everything().hash);
  });
});

import { describe, expect, it } from 'vitest';
import { CAME } from '../../../../src/core/analysis/reach/ground';
import { liveIn } from '../../../../src/core/analysis/reach/live';
import { reachOf } from '../../../../src/core/analysis/reach/reach';
import type { Program } from '../../../../src/core/scenario/program';
import { walked } from '../../../../src/core/rules/trail';
import { bigProgram } from '../../../bench/story';
import type { Authored } from '../../../support/scenarios';
import { aBeatWith, aPlainReply, aStayingReply, aTalk } from '../../scenario/run/support';

const idsOf = (program: Program, places: Iterable<number>): readonly string[] =>
  [...places].map((place) => program.beats[place]?.id as string);
const endingsOf = (program: Program, places: Iterable<number>): readonly string[] =>
  [...places].map((place) => program.endings[place]?.id as string);
const pair = (first: Authored, second: Authored, over: Authored = {}): Program =>
  aTalk({ one: aBeatWith(first), two: aBeatWith(second) }, over);
const feels = (over: Authored): Authored => ({ feeling: over });

describe('what a condition may come to', () => {
  const asked = (condition: Authored, over: Authored = {}) => {
    const program = pair(aPlainReply('ok', [{ if: condition, to: 'two' }, { to: 'end' }]), aPlainReply('bye'), over);
    return reachOf(program).outcomes.get(program.beats[0]?.replies[0]?.next[0]?.if as never);
  };

  it('is exact where the feeling is known', () => {
    expect(asked(feels({ is: 50 }))).toBe(CAME.held);
    expect(asked(feels({ above: 50 }))).toBe(CAME.failed);
  });

  it('is both where two ways bring two feelings', () => {
    const program = aTalk({
      one: aBeatWith(aPlainReply('up', 'two', { effects: { trust: 10 } }), aPlainReply('same', 'two')),
      two: aBeatWith(aPlainReply('ok', 'end', { if: feels({ above: 55 }) }), aPlainReply('no')),
    });
    const [test] = (program.beats[1]?.replies ?? []).map((reply) => reply.if);
    expect(reachOf(program).outcomes.get(test as never)).toBe(CAME.held | CAME.failed);
  });

  it('offers more where a longer way brings another feeling to a beat that was answered before', () => {
    const program = aTalk({
      one: aBeatWith(
        aPlainReply('soon', 'two', { effects: { trust: 15 } }),
        aPlainReply('late', 'detour', { effects: { trust: -5 } }),
      ),
      detour: aBeatWith(aPlainReply('on', 'two')),
      two: aBeatWith(aPlainReply('low', 'end', { if: feels({ below: 50 }) }), aPlainReply('any')),
    });
    const [low] = program.beats.find((beat) => beat.id === 'two')?.replies ?? [];
    expect(reachOf(program).replies.has(low as never)).toBe(true);
  });

  it('offers more where a reply leads back to its own beat with another feeling', () => {
    const program = aTalk({
      one: aBeatWith(
        aPlainReply('low', 'end', { if: feels({ below: 45 }) }),
        aPlainReply('any'),
        aPlainReply('again', 'one', { effects: { trust: -15 } }),
      ),
    });
    expect(reachOf(program).replies.size).toBe(3);
  });

  it('is judged together where conditions stand side by side: one of two that share the whole scale always holds', () => {
    const program = aTalk({
      one: aBeatWith(aPlainReply('up', 'two', { effects: { trust: 15 } }), aPlainReply('same', 'two')),
      two: aBeatWith(
        aPlainReply('low', 'end', { if: feels({ below: 57 }) }),
        aPlainReply('high', 'end', { if: feels({ atLeast: 57 }) }),
      ),
    });
    expect(reachOf(program).dry.size).toBe(0);
  });

  it.each([
    [7, ['two']],
    [15, []],
  ])('sees the gap between two conditions only where it is met: %d points up', (trust, dry) => {
    const program = aTalk({
      one: aBeatWith(aPlainReply('up', 'two', { effects: { trust } }), aPlainReply('same', 'two')),
      two: aBeatWith(
        aPlainReply('low', 'end', { if: feels({ below: 55 }) }),
        aPlainReply('high', 'end', { if: feels({ above: 58 }) }),
      ),
    });
    expect(idsOf(program, reachOf(program).dry.keys())).toEqual(dry);
  });

  it('asks how the customer feels through a need, too', () => {
    const needs = [{ id: 'glad', text: 'Glad.', metWhen: feels({ above: 52, below: 58 }) }];
    const program = aTalk(
      {
        one: aBeatWith(...[0, 5, 14].map((trust) => aPlainReply(`up-${trust}`, 'two', { effects: { trust } }))),
        two: aBeatWith(aPlainReply('ok', [{ if: { met: 'glad' }, to: 'three' }, { to: 'end' }])),
        three: aBeatWith(aPlainReply('bye')),
      },
      { customer: { name: 'Mr Adeyemi', state: { trust: 50, heat: 20 }, needs } },
    );
    expect(idsOf(program, reachOf(program).beats.keys())).toContain('three');
  });

  it('looks between the feelings that conditions name', () => {
    const program = aTalk({
      one: aBeatWith(...[0, 5, 14].map((trust) => aPlainReply(`up-${trust}`, 'two', { effects: { trust } }))),
      two: aBeatWith(aPlainReply('ok', [{ if: feels({ above: 52, below: 58 }), to: 'three' }, { to: 'end' }])),
      three: aBeatWith(aPlainReply('bye')),
    });
    expect(idsOf(program, reachOf(program).beats.keys())).toContain('three');
  });

  it('asks whether a hub can be answered as if it were entered', () => {
    const hub = { until: { said: 'two/ask' }, next: 'three' };
    const program = aTalk({
      one: aBeatWith(aPlainReply('ok', 'two')),
      two: { ...aBeatWith(aStayingReply('ask', { if: { turnsSince: 'two', is: 0 } })), hub },
      three: aBeatWith(aPlainReply('bye')),
    });
    expect(idsOf(program, reachOf(program).beats.keys())).toEqual(['one', 'two', 'three']);
  });

  it('counts turns since a beat up to the highest number that is asked for', () => {
    const since = (turns: number) => ({ turnsSince: 'one', atLeast: turns });
    const program = aTalk({
      one: aBeatWith(aPlainReply('ok', 'two')),
      two: aBeatWith(aPlainReply('again', 'two'), aPlainReply('on', 'three', { if: since(4) })),
      three: aBeatWith(aPlainReply('back', [{ if: since(5), to: 'one' }, { to: 'end' }])),
    });
    const reach = reachOf(program);
    expect(idsOf(program, reach.beats.keys())).toEqual(['one', 'two', 'three']);
    expect(reach.beats.get(2)?.replies).toEqual([0, 0, 0, 0, 1]);
    expect(endingsOf(program, reach.endings.keys())).toEqual(['left']);
    expect(reach.regions).toBeLessThan(50);
  });

  it('asks for needs through their own conditions', () => {
    const needs = [{ id: 'hot', text: 'Hot.', metWhen: { said: 'one/ok' } }];
    const customer = { name: 'Mr Adeyemi', needs };
    expect(asked({ met: 'hot' }, { customer })).toBe(CAME.held);
  });
});

describe('the reach of a story', () => {
  it('is empty of what nothing leads to', () => {
    const reach = reachOf(pair(aPlainReply('ok'), aPlainReply('bye')));
    expect([[...reach.beats.keys()], [...reach.entered.keys()], reach.replies.size]).toEqual([[0], [0], 1]);
  });

  it('tells the shortest way first, whichever stands first in the file', () => {
    const program = aTalk({
      one: aBeatWith(aPlainReply('long', 'two'), aPlainReply('short', 'three')),
      two: aBeatWith(aPlainReply('ok', 'three')),
      three: aBeatWith(aPlainReply('bye')),
    });
    expect(reachOf(program).beats.get(2)?.replies).toEqual([1]);
    expect(reachOf(program).endings.get(0)?.replies).toEqual([1, 0]);
  });

  it('goes through all customers', () => {
    const variants = [{ id: 'early' }, { id: 'late', vars: { late: true } }];
    const program = pair(aPlainReply('ok', [{ if: { late: true }, to: 'two' }, { to: 'end' }]), aPlainReply('bye'), {
      vars: { late: false },
      customer: { name: 'Mr Adeyemi', variants },
    });
    expect(reachOf(program).beats.get(1)).toEqual({ variant: 1, replies: [0] });
  });

  it('enters a beat whose lines make everybody leave, and stops there', () => {
    const storm = { ...aBeatWith(aPlainReply('wait')), says: [{ text: 'Enough.', effects: { patience: -15 } }] };
    const program = aTalk(
      { one: aBeatWith(aPlainReply('ok', 'two')), two: storm },
      { customer: { name: 'Mr Adeyemi', state: { patience: 15 } } },
    );
    const reach = reachOf(program);
    expect(idsOf(program, reach.entered.keys())).toEqual(['one', 'two']);
    expect(idsOf(program, reach.beats.keys())).toEqual(['one']);
    expect(endingsOf(program, reach.endings.keys())).toEqual(['left']);
    expect(reach.leaving).toEqual({ variant: 0, replies: [0] });
  });

  it('hears where no line is said, but not in a hub that is come back to', () => {
    const hub = { until: { said: 'one/on' }, next: 'two' };
    const program = aTalk({
      one: { ...aBeatWith(aStayingReply('on'), aStayingReply('stay')), hub },
      two: { ...aBeatWith(aPlainReply('ok')), says: [{ text: 'Still here.', if: { said: 'one/stay' } }] },
    });
    expect(idsOf(program, reachOf(program).silent.keys())).toEqual(['two']);
  });

  it('says what grades an ending may have where one says which it is to have', () => {
    const endings = { done: { says: 'He nods.', expects: 'magic' } };
    const reach = reachOf(aTalk({ one: aBeatWith(aPlainReply('ok', 'done')) }, { endings }));
    expect([...(reach.grades.get(0) ?? [])]).toEqual(['mediocre']);
  });
});

describe('an interrupt in which nothing can be said', () => {
  it('gives way to the beat that waits, which then waits no longer', () => {
    const hub = { until: { said: 'two/done' }, next: 'three' };
    const program = aTalk(
      {
        one: aBeatWith(aPlainReply('ok', 'two')),
        two: { ...aBeatWith(aStayingReply('ask'), aStayingReply('done')), hub },
        three: aBeatWith(aPlainReply('bye')),
        call: aBeatWith(aStayingReply('later', { if: { visited: 'three' } })),
      },
      { interrupts: [{ id: 'phone', if: { visited: 'one' }, beat: 'call', then: 'return' }] },
    );
    const reach = reachOf(program);
    expect(idsOf(program, reach.beats.keys())).toEqual(['one', 'two', 'three']);
    expect(reach.beats.get(2)?.replies).toEqual([0, 1]);
    expect([reach.interrupts.size, reach.dry.size]).toEqual([1, 0]);
  });
});

describe('the aftermath', () => {
  it('may happen and may not where it asks how the customer feels', () => {
    const program = aTalk(
      { one: aBeatWith(aPlainReply('up', 'end', { effects: { trust: 12 } }), aPlainReply('same')) },
      {
        aftermath: [{ if: feels({ above: 55 }), says: 'Later.', effects: { trust: -40 } }],
        endings: { low: { if: feels({ below: 40 }), says: 'L.' }, high: { says: 'H.' } },
      },
    );
    expect(endingsOf(program, reachOf(program).endings.keys())).toEqual(['low', 'high']);
  });
});

describe('what is still read of a talk', () => {
  const program = aTalk(
    {
      one: { ...aBeatWith(aPlainReply('ok', 'two', { once: true })), says: { text: 'Cold.', effects: { trust: -1 } } },
      two: aBeatWith(aPlainReply('back', 'one', { if: { late: false } }), aPlainReply('on', 'three')),
      three: aBeatWith(aPlainReply('bye', 'end')),
    },
    { vars: { late: false, hot: false }, endings: { a: { if: { hot: true }, says: 'A.' }, b: { says: 'B.' } } },
  );

  it('is what conditions behind a beat ask for, replies that are used up, and lines heard', () => {
    const { beats, end } = liveIn(program);
    expect(beats.map(({ vars }) => new Set(vars))).toEqual([new Set([0, 1]), new Set([0, 1]), new Set([1])]);
    const counted = [program.beats[0]?.visitMark, program.beats[0]?.replies[0]?.mark] as number[];
    expect(beats.map(({ marks }) => counted.every((mark) => marks.includes(mark)))).toEqual([true, true, false]);
    expect(end).toEqual({ vars: [1], marks: [] });
  });

  it('is everywhere whether an interrupt that comes once has come', () => {
    const cut = aTalk(
      {
        one: aBeatWith(aPlainReply('ok', 'two')),
        two: aBeatWith(aPlainReply('bye')),
        call: aBeatWith(aStayingReply('a')),
      },
      { interrupts: [{ id: 'phone', if: { visited: 'one' }, beat: 'call', then: 'return' }] },
    );
    const mark = cut.interrupts[0]?.mark as number;
    expect(liveIn(cut).beats.every(({ marks }) => marks.includes(mark))).toBe(true);
    expect(liveIn(cut).end.marks).not.toContain(mark);
  });
});

describe('a story that goes round', () => {
  const ring = (out: readonly Authored[]) =>
    aTalk({ one: aBeatWith(aPlainReply('ok', 'two')), two: aBeatWith(aPlainReply('back', 'one'), ...out) });

  it('is a circle where nothing leads out, with a way into it', () => {
    const program = ring([]);
    const [circle, ...others] = reachOf(program).circles;
    expect([idsOf(program, circle?.beats ?? []), circle?.trail.replies, others]).toEqual([['one', 'two'], [], []]);
  });

  it('is none where one reply leads out', () => {
    expect(reachOf(ring([aPlainReply('bye')])).circles).toEqual([]);
  });

  it('is told from a row in which the customer leaves for sure', () => {
    const program = aTalk(
      { one: aBeatWith(aPlainReply('ok', 'two', { effects: { patience: -15 } })), two: aBeatWith(aPlainReply('bye')) },
      { customer: { name: 'Mr Adeyemi', state: { patience: 10 } } },
    );
    const reach = reachOf(program);
    expect([reach.circles, [...reach.beats.keys()]]).toEqual([[], [0]]);
  });

  it('begins behind the reply that shuts the way out', () => {
    const program = aTalk(
      {
        one: aBeatWith(aPlainReply('shut', 'two', { set: { shut: true } }), aPlainReply('ok', 'two')),
        two: aBeatWith(aPlainReply('round', 'two'), aPlainReply('bye', 'end', { if: { shut: false } })),
      },
      { vars: { shut: false } },
    );
    const [circle] = reachOf(program).circles;
    expect([idsOf(program, circle?.beats ?? []), circle?.trail.replies]).toEqual([['two'], [0]]);
    expect(walked(program, circle?.trail as never)?.at).toBe(1);
  });

  it('may come to the limit of replies, and to endings only there', () => {
    const endings = { out: { if: { said: 'two/bye' }, says: 'Bye.' }, lost: { says: 'So.' } };
    const program = aTalk(
      { one: aBeatWith(aPlainReply('ok', 'two')), two: aBeatWith(aPlainReply('back', 'one'), aPlainReply('bye')) },
      { endings },
    );
    const reach = reachOf(program);
    expect(reach.isEndless).toBe(true);
    expect(endingsOf(program, reach.endings.keys())).toEqual(['out', 'left']);
    expect(endingsOf(program, reach.cutOff)).toContain('lost');
  });

  it('does not where its replies are used up', () => {
    const program = aTalk({
      one: aBeatWith(aPlainReply('ok', 'two', { once: true }), aPlainReply('bye', 'end')),
      two: aBeatWith(aPlainReply('back', 'one')),
    });
    expect([reachOf(program).isEndless, reachOf(program).cutOff.size]).toEqual([false, 0]);
  });
});

describe('a story in one long row', () => {
  const row = (beats: number) =>
    aTalk(
      Object.fromEntries(
        Array.from({ length: beats }, (_, place) => [
          `beat-${place}`,
          aBeatWith(
            aPlainReply('ok', place + 1 < beats ? `beat-${place + 1}` : 'end', { scores: { empathy: 4, advice: 4 } }),
          ),
        ]),
      ),
    );

  it('can be played through with 60 beats, and is too long with one more', () => {
    expect([reachOf(row(60)).overlong, reachOf(row(60)).beats.size]).toEqual([null, 60]);
    const reach = reachOf(row(61));
    expect([reach.overlong?.replies.length, reach.beats.size, reach.circles]).toEqual([59, 60, []]);
  });
});

describe('a story too large to be proved', () => {
  it('says so, and still tells what it found', () => {
    const reach = reachOf(bigProgram(60), 10);
    expect(reach.complete).toBe(false);
    expect(reach.beats.size).toBeGreaterThan(3);
    expect(reachOf(bigProgram(60)).complete).toBe(true);
  });

  it('is not one of many beats in a ring: boxes stop growing', () => {
    const reach = reachOf(bigProgram(500));
    expect([reach.complete, reach.beats.size]).toEqual([true, 500]);
    expect(reach.regions).toBeLessThan(500 * 7);
  });

  it('is not one that sets much and asks for little of it: what nothing reads is not told apart', () => {
    const names = Array.from({ length: 14 }, (_, place) => place);
    const program = aTalk(
      Object.fromEntries(
        names.map((place) => [
          `beat-${place}`,
          aBeatWith(
            aPlainReply('set', place < 13 ? `beat-${place + 1}` : 'end', { set: { [`flag-${place}`]: true } }),
            aPlainReply(
              'not',
              place < 13 ? `beat-${place + 1}` : 'end',
              place > 0 ? { if: { [`flag-${place - 1}`]: false } } : {},
            ),
          ),
        ]),
      ),
      { vars: Object.fromEntries(names.map((place) => [`flag-${place}`, false])) },
    );
    expect(reachOf(program).regions).toBeLessThan(60);
  });
});

import { describe, expect, it } from 'vitest';
import { endingNeverReached } from '../../../../src/core/rules/plays/endingNeverReached';
import { interruptNeverFires } from '../../../../src/core/rules/plays/interruptNeverFires';
import { island } from '../../../../src/core/rules/plays/island';
import { replyNeverOffered } from '../../../../src/core/rules/plays/replyNeverOffered';
import { unreachableBeat } from '../../../../src/core/rules/plays/unreachableBeat';
import { aBeat, aReply, type Authored } from '../../../support/scenarios';
import { foundBy, goes, saidBy, stays, talk } from './found';

describe('a beat that no play comes to', () => {
  it('is told with whether anything names it', () => {
    const lost = talk({ one: [goes('ok')], two: [goes('bye')] });
    expect(saidBy(unreachableBeat, lost)).toEqual(['No play comes to beat "two": nothing leads there.']);
    const shut = talk({
      one: [goes('ok', [{ if: { visited: 'two' }, to: 'two' }, { to: 'end' }])],
      two: [goes('bye')],
    });
    const [found] = foundBy(unreachableBeat, shut);
    expect(found?.message).toBe('No play comes to beat "two": the ways that lead there are never taken.');
    expect([found?.path, found?.atKey, found?.fix]).toEqual([
      ['beats', 'two'],
      true,
      'Mend the conditions of those ways, or take it out.',
    ]);
  });

  it('is told by itself where it leads back into the story', () => {
    const story = talk({ one: [goes('ok')], two: [goes('bye', 'one')], three: [goes('bye', 'one')] });
    expect(saidBy(unreachableBeat, story)).toHaveLength(2);
    expect(saidBy(island, story)).toEqual([]);
  });

  it('may be one in which the customer leaves at the first line', () => {
    const storm = aBeat({ says: { text: 'Enough.', effects: { patience: -15 } } });
    const story = talk(
      { one: [goes('rude', 'storm'), goes('kind')] },
      { customer: { name: 'Mr Adeyemi', state: { patience: 10 } } },
    );
    const beats = { ...(story['beats'] as Authored), storm };
    expect(saidBy(unreachableBeat, { ...story, beats })).toEqual([]);
  });

  it('is left to the interrupt that was to put it in', () => {
    const interrupts = [{ id: 'phone', if: { visited: 'two' }, beat: 'call', then: 'return' }];
    const story = talk({ one: [goes('ok', 'two')], two: [goes('bye')], call: [stays('later')] }, { interrupts });
    expect(saidBy(unreachableBeat, story)).toEqual([]);
    expect(saidBy(interruptNeverFires, story)).toEqual([
      'Interrupt "phone" never cuts in: its condition never holds between two beats.',
    ]);
  });
});

describe('an island', () => {
  it('is told once, at its first beat, with all its beats', () => {
    const story = talk({
      one: [goes('ok')],
      two: [goes('a', 'three')],
      three: [goes('b', 'four')],
      four: [goes('c')],
      alone: [goes('d')],
    });
    expect(foundBy(island, story)).toEqual([
      {
        path: ['beats', 'two'],
        atKey: true,
        message: 'No play comes to 3 beats that lead to each other: "two", "three", "four".',
        fix: 'Let a reply of the other beats lead to one of them, or take them out.',
      },
    ]);
    expect(saidBy(unreachableBeat, story)).toEqual(['No play comes to beat "alone": nothing leads there.']);
  });
});

describe('a reply that is never offered', () => {
  it('is told with its condition', () => {
    const [found] = foundBy(
      replyNeverOffered,
      talk({ one: [goes('ok'), goes('no', 'end', { if: { visited: 'one' } })] }),
    );
    expect(found?.message).toBe('Reply "no" in beat "one" is never offered: its condition never holds there.');
    expect([found?.path, found?.severity]).toEqual([['beats', 'one', 'replies', 1, 'if'], undefined]);
  });

  it('is a warning where it is shown with the reason, or is a fallback that is never needed', () => {
    const shown = goes('no', 'end', { if: { visited: 'one' }, whenLocked: { show: 'Not before noon' } });
    expect(foundBy(replyNeverOffered, talk({ one: [goes('ok'), shown] }))[0]?.severity).toBe('warning');
    const [spare] = foundBy(replyNeverOffered, talk({ one: [goes('ok'), goes('spare', 'end', { fallback: true })] }));
    expect(spare?.severity).toBe('warning');
    expect(spare?.message).toBe('Reply "spare" in beat "one" is never offered: something else always is.');
  });

  it('is not told of a beat that nobody comes to', () => {
    const lost = [goes('ok', 'end', { if: { visited: 'two' } })];
    expect(saidBy(replyNeverOffered, talk({ one: [goes('ok')], two: lost }))).toEqual([]);
  });

  it('is not told where one customer of several may say it', () => {
    const story = talk(
      { one: [goes('ok'), goes('no', 'end', { if: { late: true } })] },
      {
        vars: { late: false },
        customer: { name: 'Mr Adeyemi', variants: [{ id: 'a' }, { id: 'b', vars: { late: true } }] },
      },
    );
    expect(saidBy(replyNeverOffered, story)).toEqual([]);
  });
});

describe('an interrupt that never cuts in', () => {
  const story = (priority: number) =>
    talk(
      {
        one: [goes('ok', 'two')],
        two: [goes('on', 'three')],
        three: [goes('bye')],
        call: [stays('a')],
        cry: [stays('b')],
      },
      {
        interrupts: [
          { id: 'phone', if: { visited: 'one' }, beat: 'call', then: 'return', once: false },
          { id: 'child', if: { visited: 'one' }, beat: 'cry', then: 'return', priority },
        ],
      },
    );

  it('is told where another always comes before it', () => {
    expect(saidBy(interruptNeverFires, story(0))).toEqual([
      'Interrupt "child" never cuts in: another always comes before it.',
    ]);
    expect(saidBy(interruptNeverFires, story(1))).toEqual([]);
  });
});

describe('an ending that no play comes to', () => {
  const endings = {
    never: { if: { visited: 'two' }, says: 'A.' },
    early: { if: { visited: 'one' }, says: 'B.' },
    late: { says: 'C.' },
  };

  it('is told with the reason', () => {
    expect(saidBy(endingNeverReached, talk({ one: [goes('ok')], two: [goes('b')] }, { endings }))).toEqual([
      'No play comes to ending "never": its condition never holds at the end.',
      'No play comes to ending "late": "early" above it always holds.',
    ]);
    expect(
      saidBy(
        endingNeverReached,
        talk({ one: [goes('ok', 'done')] }, { endings: { done: { says: 'A.' }, rest: { says: 'B.' } } }),
      ),
    ).toEqual(['No play comes to ending "rest": no reply leads there.']);
  });

  it('is a hint where it is only written in case the customer leaves', () => {
    const safe = { gone: { if: { left: true }, says: 'Gone.' }, done: { says: 'Done.' } };
    const [found, ...others] = foundBy(endingNeverReached, talk({ one: [goes('ok')] }, { endings: safe }));
    expect([found?.severity, found?.message, others]).toEqual([
      'hint',
      'No play comes to ending "gone": the customer never leaves.',
      [],
    ]);
    const impatient = { customer: { name: 'Mr Adeyemi', state: { patience: 2 } }, endings: safe };
    const rude = aReply({ id: 'rude', scores: { empathy: 0, advice: 0 } });
    expect(saidBy(endingNeverReached, talk({ one: [goes('ok'), rude] }, impatient))).toEqual([]);
  });

  it('may be one that only plays of 60 replies come to', () => {
    const ends = { out: { if: { said: 'bye' }, says: 'Bye.' }, lost: { says: 'So.' } };
    const story = talk({ one: [goes('on', 'two')], two: [goes('back', 'one'), goes('bye')] }, { endings: ends });
    expect(saidBy(endingNeverReached, story)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { closedLoop } from '../../../../src/core/rules/plays/closedLoop';
import { hubWithoutExit } from '../../../../src/core/rules/plays/hubWithoutExit';
import { playTooLong } from '../../../../src/core/rules/plays/playTooLong';
import { aBeat, type Authored } from '../../../support/scenarios';
import { foundBy, goes, saidBy, stays, talk } from './found';

const GLAD = { customer: { name: 'Mr Adeyemi', arrives: 'glad' } };
const BEST = { scores: { empathy: 4, advice: 4 } };

describe('a closed loop', () => {
  it('is told once for its beats, with the way into it', () => {
    const story = talk({
      one: [goes('in', 'two'), goes('out')],
      two: [goes('a', 'three')],
      three: [goes('b', 'two')],
    });
    expect(foundBy(closedLoop, story)).toEqual([
      {
        path: ['beats', 'two'],
        atKey: true,
        message: 'These beats lead only to each other, and no ending can be reached from them: "two", "three".',
        fix: 'Let one of their replies lead on to an ending.',
        witness: { variant: 'base', replies: ['in'] },
      },
    ]);
  });

  it('is told of a beat that leads to itself', () => {
    expect(saidBy(closedLoop, talk({ one: [goes('again', 'one')] }))).toEqual([
      'Beat "one" leads only back to itself, and no ending can be reached from it.',
    ]);
  });

  it('may be closed by what was said', () => {
    const story = talk(
      {
        one: [goes('shut', 'two', { set: { shut: true } }), goes('ok', 'two')],
        two: [goes('a', 'two'), goes('b', 'end', { if: { shut: false } })],
      },
      { vars: { shut: false } },
    );
    expect(foundBy(closedLoop, story)[0]?.witness).toEqual({ variant: 'base', replies: ['shut'] });
  });

  it('is none where one reply leads out, or the customer leaves for sure', () => {
    expect(saidBy(closedLoop, talk({ one: [goes('a', 'two')], two: [goes('b', 'one'), goes('c')] }))).toEqual([]);
    const rude = goes('rude', 'one', { effects: { patience: -15 } });
    const story = talk({ one: [rude] }, { customer: { name: 'Mr Adeyemi', state: { patience: 3 } } });
    expect(saidBy(closedLoop, story)).toEqual([]);
  });

  it('is not told of two rings as one', () => {
    const story = talk({
      one: [goes('a', 'two'), goes('b', 'three')],
      two: [goes('c', 'two')],
      three: [goes('d', 'three')],
    });
    expect(saidBy(closedLoop, story)).toHaveLength(2);
  });
});

describe('a hub without an exit', () => {
  const hub = (until: Authored, replies: readonly Authored[]): Authored =>
    talk(
      { one: [], two: [goes('bye')] },
      { beats: { one: aBeat({ hub: { until, next: 'two' }, replies }), two: aBeat() } },
    );

  it('is told where it stands, with the way into it', () => {
    const [found, ...others] = foundBy(hubWithoutExit, hub({ visited: 'two' }, [stays('a'), stays('b')]));
    expect([found?.path, found?.witness, others]).toEqual([
      ['beats', 'one', 'hub'],
      { variant: 'base', replies: [] },
      [],
    ]);
    expect(found?.message).toContain('The hub "one" is never left');
  });

  it('is none where its condition may hold, its replies are used up, or one leads on', () => {
    const never = { visited: 'two' };
    expect(saidBy(hubWithoutExit, hub({ said: 'a' }, [stays('a')]))).toEqual([]);
    expect(saidBy(hubWithoutExit, hub(never, [stays('a', { once: true }), stays('b', { once: true })]))).toEqual([]);
    expect(saidBy(hubWithoutExit, hub(never, [stays('a'), goes('on', 'two')]))).toEqual([]);
  });

  it('is one where a single reply is never used up', () => {
    const story = hub({ visited: 'two' }, [stays('a', { once: true }), stays('b')]);
    expect(foundBy(hubWithoutExit, story)).toHaveLength(1);
    expect(foundBy(closedLoop, story)).toEqual([]);
  });
});

describe('a play that only the limit of replies ends', () => {
  const row = (beats: number) =>
    talk(
      Object.fromEntries(
        Array.from({ length: beats }, (_, place) => [
          `beat-${place + 1}`,
          [goes('ok', place + 1 < beats ? `beat-${place + 2}` : 'end', BEST)],
        ]),
      ),
      GLAD,
    );

  it('is an error where a beat comes too late for any ending', () => {
    expect(foundBy(playTooLong, row(60))).toEqual([]);
    const [found] = foundBy(playTooLong, row(61));
    expect(found?.message).toBe(
      'Beat "beat-60" comes after 59 replies at the earliest, and none of its own ends the talk.',
    );
    expect([found?.severity, found?.witness?.replies.length]).toEqual([undefined, 59]);
  });

  it('is a warning where a play may go round so long', () => {
    const story = talk({ one: [goes('on', 'two', BEST)], two: [goes('back', 'one', BEST), goes('bye')] }, GLAD);
    const [found, ...others] = foundBy(playTooLong, story);
    expect([found?.severity, found?.witness?.replies.length, others]).toEqual(['warning', 60, []]);
    expect(found?.message).toContain('until 60 replies bring it to its end');
  });

  it('is not told where the customer walks out first, or the way back is used up', () => {
    const cool = { scores: { empathy: 2, advice: 2 } };
    const tired = talk({ one: [goes('on', 'two', cool)], two: [goes('back', 'one', cool), goes('bye')] });
    expect(foundBy(playTooLong, tired)).toEqual([]);
    const once = talk(
      { one: [goes('on', 'two', BEST)], two: [goes('back', 'one', { ...BEST, once: true }), goes('bye')] },
      GLAD,
    );
    expect(foundBy(playTooLong, once)).toEqual([]);
  });

  it('is left to the closed loop where there is one', () => {
    expect(foundBy(playTooLong, talk({ one: [goes('again', 'one', BEST)] }, GLAD))).toEqual([]);
  });
});

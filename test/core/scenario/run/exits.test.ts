import { describe, expect, it } from 'vitest';
import { EXIT_END, endingOf, exitTo, LONGEST_PLAY } from '../../../../src/core/scenario/program';
import { play } from '../../../support/play';
import { aBeat, type Authored } from '../../../support/scenarios';
import { aBeatWith, aCoolCustomer, aPlainReply, aTalk, outcomeOf } from './support';

describe('exits of a program', () => {
  it('are places of beats from 0 up, the open end at -1 and endings below it', () => {
    expect(EXIT_END).toBe(-1);
    expect([0, 1, 2].map(exitTo)).toEqual([-2, -3, -4]);
  });

  it('are read back as endings, beats and the open end as none', () => {
    for (const ending of [0, 1, 7, 1999]) expect(endingOf(exitTo(ending))).toBe(ending);
    for (const exit of [-1, 0, 1, 1999]) expect(endingOf(exit)).toBeNull();
  });
});

describe('a way on with conditions', () => {
  const playWays = (ways: readonly Authored[], reply: Authored = {}) =>
    play(
      aTalk(
        {
          first: aBeatWith(aPlainReply('say', ways, reply)),
          second: aBeatWith(aPlainReply('done')),
          third: aBeatWith(aPlainReply('done')),
        },
        {
          vars: { late: false, hot: ['missed', 'met', 'exceeded'] },
          endings: { early: { says: 'Over.', if: { hot: 'exceeded' } }, done: { says: 'He nods.' } },
        },
      ),
    ).choose('say');

  it('is the first that holds, though later ones hold too', () => {
    const ways = [{ if: { late: true }, to: 'second' }, { if: { hot: 'met' }, to: 'third' }, { to: 'done' }];
    playWays(ways, { set: { late: true, hot: 'met' } }).expectBeat('second');
    playWays(ways, { set: { hot: 'met' } }).expectBeat('third');
    playWays(ways).expectEnding('done');
  });

  it('may be an ending by its name, whose own condition is not asked', () => {
    playWays([{ if: { late: false }, to: 'early' }, { to: 'second' }]).expectEnding('early');
  });

  it('may be the end where the conditions of the endings decide', () => {
    const ways = [{ if: { late: false }, to: 'end' }, { to: 'second' }];
    playWays(ways).expectEnding('done');
    playWays(ways, { set: { hot: 'exceeded' } }).expectEnding('early');
  });

  it('may lead back to the beat it comes from', () => {
    playWays([{ if: { late: true }, to: 'second' }, { to: 'first' }])
      .expectBeat('first')
      .choose('say')
      .expectBeat('first');
  });

  it('is taken without asking where it is the only one', () => {
    playWays([{ to: 'third' }]).expectBeat('third');
  });

  it('may hang on several things at once, and on one of several', () => {
    const both = [{ if: { late: true, hot: 'met' }, to: 'second' }, { to: 'third' }];
    playWays(both, { set: { late: true } }).expectBeat('third');
    playWays(both, { set: { late: true, hot: 'met' } }).expectBeat('second');
    const either = [{ if: { any: [{ late: true }, { hot: 'met' }] }, to: 'second' }, { to: 'third' }];
    playWays(either, { set: { hot: 'met' } }).expectBeat('second');
    playWays(either).expectBeat('third');
  });
});

describe('the longest play', () => {
  /** A talk that turns in circles; `out` always leads to an ending by name. */
  const circle = aTalk(
    {
      round: aBeat({
        says: { text: 'Again?', effects: { trust: 5 } },
        replies: [aPlainReply('again', 'round', { effects: { patience: 3 } }), aPlainReply('out', 'named')],
      }),
    },
    {
      endings: { tired: { says: 'Sixty.', if: { turnsSince: 'round', atLeast: 1 } }, named: { says: 'Out.' } },
      aftermath: [{ says: 'Sunday.', effects: { trust: -5 } }],
      customer: aCoolCustomer(),
    },
  );
  const rounds = (count: number) => Array.from({ length: count }, () => 'again');

  it('has 60 replies', () => {
    expect(LONGEST_PLAY).toBe(60);
    play(circle)
      .choose(...rounds(59))
      .expectBeat('round')
      .expectOffers('again', 'out');
  });

  it('ends after the sixtieth like any talk: aftermath, then the first ending that holds', () => {
    const talk = play(circle).choose(...rounds(60));
    talk.expectEnding('tired').expectGrade('mediocre');
    expect(talk.state).toMatchObject({ turns: 60, left: false });
    expect(outcomeOf(talk)).toMatchObject({ feeling: 50, later: [{ entry: 0, feeling: 50 }] });
  });

  it('that ends with its sixtieth reply anyway ends where that reply leads', () => {
    play(circle)
      .choose(...rounds(59), 'out')
      .expectEnding('named');
  });

  it('does not hear the lines of a beat it never reaches', () => {
    const program = aTalk(
      {
        round: aBeatWith(
          aPlainReply('again', [{ if: { turnsSince: 'start-of-all', atLeast: 60 }, to: 'never' }, { to: 'round' }], {
            effects: { patience: 3 },
          }),
        ),
        'start-of-all': aBeatWith(aPlainReply('on', 'round', { effects: { patience: 3 } })),
        never: aBeat({ says: { text: 'Too late.', effects: { trust: -15 } } }),
      },
      { start: 'start-of-all' },
    );
    const talk = play(program).choose('on', ...rounds(59));
    expect(outcomeOf(talk).feeling).toBe(50);
  });
});

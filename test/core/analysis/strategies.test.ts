import { describe, expect, it } from 'vitest';
import {
  type Bot,
  BOTS,
  playOut,
  randomly,
  randomPlay,
  strategyOf,
  sumOf,
} from '../../../src/core/analysis/strategies';
import { arrive } from '../../../src/core/scenario/advance';
import { beatAt, offered } from '../../../src/core/scenario/offers';
import type { Program } from '../../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled, shipped } from '../../support/scenarios';

const scored = (id: string, empathy: number, advice: number, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy, advice }, ...over });
const tempted = (id: string, empathy: number, advice: number, noHardSell: number, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy, advice, noHardSell }, ...over });

const oneBeat = (...replies: readonly Authored[]): Program =>
  compiled(
    aScenario({
      length: 'full',
      vars: { open: false },
      customer: { name: 'Mr Adeyemi', state: { trust: 40, heat: 50, patience: 90 } },
      beats: { 'the-plate': aBeat({ phase: 'work', replies }) },
    }),
  );

/** What a bot says to a beat of these replies. */
function chosen(bot: Bot, ...replies: readonly Authored[]): string {
  const program = oneBeat(...replies);
  const state = arrive(program, 0);
  return beatAt(program, state).replies[strategyOf(bot)(program, state, offered(program, state))]?.id ?? '';
}

describe('the bot', () => {
  it('please-now says what lifts the feeling most right now, authored effects too', () => {
    expect(chosen('please-now', scored('wise', 2, 4), scored('sweet', 2, 2, { effects: { trust: 15 } }))).toBe('sweet');
    expect(chosen('please-now', scored('sweet', 2, 2, { effects: { trust: 1 } }), scored('wise', 2, 4))).toBe('wise');
  });

  it('please-now looks past the hold at 64, and takes the first of equals', () => {
    const held = (id: string, trust: number): Authored => scored(id, 2, 2, { effects: { trust } });
    const program = compiled(
      aScenario({
        customer: { name: 'Mr Adeyemi', state: { trust: 60, heat: 0 } },
        beats: { 'the-plate': aBeat({ replies: [held('some', 8), held('more', 12), held('same', 12)] }) },
      }),
    );
    expect(strategyOf('please-now')(program, arrive(program, 0), [0, 1, 2])).toBe(1);
  });

  it('please-now does not see what the next line does', () => {
    const trap = { says: { text: 'What?', effects: { trust: -15 } } };
    const program = compiled(
      aScenario({
        beats: {
          'the-plate': aBeat({
            replies: [scored('safe', 2, 3), scored('trap', 2, 3, { effects: { trust: 1 }, next: 'trap' })],
          }),
          trap: aBeat(trap),
        },
      }),
    );
    expect(strategyOf('please-now')(program, arrive(program, 0), [0, 1])).toBe(1);
  });

  it('best-sum says the highest sum of the scales all replies have, the first of equals', () => {
    expect(chosen('best-sum', scored('low', 2, 2), scored('first', 3, 4), scored('second', 4, 3))).toBe('first');
    expect(chosen('best-sum', tempted('sell', 4, 4, 0), tempted('hold', 2, 3, 4))).toBe('hold');
    expect(chosen('best-sum', tempted('hold', 2, 3, 4), scored('plain', 3, 3))).toBe('plain');
  });

  it('longest and shortest measure the words, ties in file order', () => {
    const texts = ['Six minutes.', 'No.', 'That is not what we promised.', 'Na.'];
    const replies = texts.map((text, place) => scored(`reply-${place}`, 2, 2, { text }));
    expect(chosen('longest', ...replies)).toBe('reply-2');
    expect(chosen('shortest', ...replies)).toBe('reply-1');
  });

  it('first says the first on offer, not the first in the file', () => {
    expect(chosen('first', scored('locked', 4, 4, { if: { open: true } }), scored('free', 0, 0))).toBe('free');
  });

  it('warm says the most empathy with the worst advice among equals', () => {
    expect(chosen('warm', scored('wise', 4, 4), scored('sweet', 4, 0), scored('plain', 3, 0))).toBe('sweet');
  });

  it('advice says the best advice, the coolest among equals', () => {
    expect(chosen('advice', scored('kind', 4, 4), scored('cool', 1, 4), scored('cold', 0, 3))).toBe('cool');
  });

  it('sell pushes where a sale tempts, and plays the best sum elsewhere', () => {
    expect(chosen('sell', tempted('hold', 4, 4, 4), scored('plain', 4, 4), tempted('push', 0, 0, 1))).toBe('push');
    expect(chosen('sell', scored('low', 1, 1), scored('good', 4, 4))).toBe('good');
  });

  it('sell looks only at what is on offer', () => {
    expect(chosen('sell', tempted('push', 0, 0, 0, { if: { open: true } }), scored('a', 1, 1), scored('b', 3, 3))).toBe(
      'b',
    );
  });

  it('sorry says the first apology, else the first', () => {
    const sorry = scored('sorry', 2, 2, { moves: ['apologise'] });
    expect(chosen('sorry', scored('act', 3, 4), sorry, scored('again', 2, 1, { moves: ['apologise'] }))).toBe('sorry');
    expect(chosen('sorry', scored('act', 3, 4), scored('ask', 3, 3))).toBe('act');
  });

  it.each(BOTS)('%s never says what is not on offer, and always comes to an end', (bot) => {
    const program = shipped('three-waffles');
    for (const variant of program.customers.keys()) {
      const { state, replies, beats } = playOut(program, variant, (...asked) => {
        const place = strategyOf(bot)(...asked);
        expect(asked[2]).toContain(place);
        return place;
      });
      expect(state.outcome).not.toBeNull();
      expect(replies).toHaveLength(state.turns);
      expect(beats).toHaveLength(state.turns);
    }
  });
});

describe('the sum of a reply', () => {
  it('leaves out a scale that some reply of the beat lacks', () => {
    const program = oneBeat(tempted('sell', 1, 2, 0), scored('plain', 3, 3));
    const beat = beatAt(program, arrive(program, 0));
    expect([sumOf(beat, 0), sumOf(beat, 1)]).toEqual([3, 6]);
  });

  it('counts all three where every reply has them', () => {
    const program = oneBeat(tempted('sell', 1, 2, 0), tempted('hold', 3, 3, 4));
    const beat = beatAt(program, arrive(program, 0));
    expect([sumOf(beat, 0), sumOf(beat, 1)]).toEqual([3, 10]);
  });
});

describe('random play', () => {
  const program = shipped('three-waffles');

  it('is the same for a seed and a run, and another for another', () => {
    const plays = (seed: number) =>
      Array.from({ length: 20 }, (_, run) => randomPlay(program, 0, seed, run).replies.join());
    expect(plays(7)).toEqual(plays(7));
    expect(plays(7)).not.toEqual(plays(8));
    expect(new Set(plays(7)).size).toBeGreaterThan(5);
  });

  it('takes each of three replies about a third of the time', () => {
    const counts = [0, 0, 0];
    for (let run = 0; run < 3_000; run += 1) {
      const [first = 0] = randomPlay(program, 0, 7, run).replies;
      counts[first] = (counts[first] ?? 0) + 1;
    }
    // Six standard deviations of a fair draw are 155.
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(155);
  });

  it('reaches the last offer and never one beyond it', () => {
    const offers = [4, 6, 9];
    const state = arrive(program, 0);
    expect(randomly(() => 0)(program, state, offers)).toBe(4);
    expect(randomly(() => 0.999_999)(program, state, offers)).toBe(9);
  });
});

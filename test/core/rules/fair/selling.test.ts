import { describe, expect, it } from 'vitest';
import { moneyIsBest } from '../../../../src/core/rules/fair/moneyIsBest';
import { noTemptation } from '../../../../src/core/rules/fair/noTemptation';
import { asked, inARow, said } from '../../../../src/core/rules/fair/samples';
import { sellScoreWithoutSale } from '../../../../src/core/rules/fair/sellScoreWithoutSale';
import { silenceIsBest } from '../../../../src/core/rules/fair/silenceIsBest';
import { messages, paths, raised } from './raised';

type Over = Record<string, unknown>;

/** A reply that is scored for not selling hard. */
const sold = (id: string, empathy: number, noHardSell: number, over: Over = {}) =>
  said(id, [empathy, 3], 'hot-plate', { scores: { empathy, advice: 3, noHardSell }, ...over });
const prompt = { setting: { salesPrompt: { text: 'Offer the Royal.', shownAt: ['the-plate'] } } };
const oneBeat = (...replies: readonly unknown[]) => ({ beats: { 'the-plate': asked('Cold.', ...replies) } });

describe('a sales prompt', () => {
  it('that no reply gives in to tempts nobody', () => {
    const none = { ...prompt, ...oneBeat(sold('own-it', 2, 4), sold('listen', 4, 2)) };
    expect(messages(noTemptation, none)).toEqual(['A sale is prompted, but no reply pushes it.']);
    expect(paths(noTemptation, none)).toEqual(['setting/salesPrompt']);
  });

  it.each([
    ['is warmer', { empathy: 3 }, 0],
    ['is as warm', { empathy: 2 }, 1],
    ['is quicker', { empathy: 1, over: { behaviours: { speed: 1 } } }, 0],
  ])('that %s than not selling: %j', (_what, { empathy, over }: { empathy: number; over?: Over }, count) => {
    const trap = sold('royal', empathy, 1, over);
    expect(messages(noTemptation, { ...prompt, ...oneBeat(sold('own-it', 2, 4), trap) })).toHaveLength(count);
  });

  it('tempts where giving in is less work', () => {
    const work = sold('own-it', 2, 4, { effort: 1 });
    expect(messages(noTemptation, { ...prompt, ...oneBeat(work, sold('royal', 2, 1)) })).toEqual([]);
  });

  it('tempts by a pushing reply, not by a tepid one', () => {
    expect(messages(noTemptation, { ...prompt, ...oneBeat(sold('own-it', 2, 4), sold('royal', 4, 2)) })).toHaveLength(
      1,
    );
  });

  it('is not warmer than silence when only another push is cooler', () => {
    const pushes = oneBeat(sold('own-it', 4, 4), sold('royal', 3, 1), sold('double', 1, 0));
    expect(messages(noTemptation, { ...prompt, ...pushes })).toHaveLength(1);
  });

  it('may tempt in a beat where something is sold without the prompt', () => {
    const elsewhere = {
      setting: { salesPrompt: { text: 'Offer.', shownAt: ['the-plate'] } },
      beats: {
        'the-plate': asked('Cold.', said('own-it', [3, 3], 'the-bill'), said('voucher', [2, 1], 'the-bill')),
        'the-bill': asked('The bill?', sold('own-it', 2, 4), sold('royal', 3, 0, { moves: ['sell'] })),
      },
    };
    expect(messages(noTemptation, elsewhere)).toEqual([]);
  });

  it('is not asked for', () => {
    expect(messages(noTemptation, oneBeat(sold('own-it', 2, 4)))).toEqual([]);
  });
});

describe('a score for not selling hard', () => {
  const beat = (over: Over) =>
    oneBeat(said('listen', [3, 3], 'hot-plate'), sold('own-it', 2, 4), sold('royal', 3, 1, over));

  it('is told where nothing is offered, at the first such reply', () => {
    expect(paths(sellScoreWithoutSale, beat({}))).toEqual(['beats/the-plate/replies/own-it/scores/noHardSell']);
    expect(messages(sellScoreWithoutSale, beat({ moves: ['reassure'] }))).toEqual([
      'Beat "the-plate" scores "noHardSell", but nothing is offered there.',
    ]);
  });

  it.each([['offer'], ['sell']])('belongs where a reply makes the move %s', (move) => {
    expect(messages(sellScoreWithoutSale, beat({ moves: [move] }))).toEqual([]);
  });

  it('belongs where the prompt is shown', () => {
    expect(messages(sellScoreWithoutSale, { ...prompt, ...beat({}) })).toEqual([]);
  });

  it('belongs where somebody cuts in', () => {
    const cutIn = {
      beats: {
        'the-plate': asked('Cold.', said('own-it', [3, 3], 'the-bill'), said('voucher', [2, 1], 'the-bill')),
        'the-bill': asked('The bill?', said('own-it', [3, 3], 'hot-plate'), said('voucher', [2, 1], 'cold-plate')),
        'the-boss': asked('Sell!', sold('own-it', 2, 4, { next: undefined }), sold('royal', 3, 1, { next: undefined })),
      },
      interrupts: [{ id: 'boss', if: { said: 'the-plate/own-it' }, beat: 'the-boss', then: 'return' }],
    };
    expect(messages(sellScoreWithoutSale, cutIn)).toEqual([]);
  });
});

describe('saying nothing of a sale', () => {
  const beats = (best: readonly string[], also: readonly string[] = []) =>
    oneBeat(
      sold('own-it', 3, 4, { moves: best }),
      sold('listen', 3, also.length > 0 ? 4 : 3, { moves: also.length > 0 ? also : ['acknowledge'] }),
      sold('royal', 3, 0, { moves: ['sell'] }),
    );

  it('is told where it is best everywhere', () => {
    expect(messages(silenceIsBest, beats(['reassure']))).toEqual([
      'Wherever a sale tempts ("the-plate"), the best "noHardSell" goes to a reply that does not speak of it.',
    ]);
  });

  it.each([['explain'], ['limit'], ['offer'], ['ask']])('is not: the best one makes the move %s', (move) => {
    expect(messages(silenceIsBest, beats([move]))).toEqual([]);
  });

  it('is not where another that is as good speaks', () => {
    expect(messages(silenceIsBest, beats(['reassure'], ['limit']))).toEqual([]);
  });

  it('is not where one beat of several lets it be spoken of', () => {
    const two = {
      beats: {
        'the-plate': asked(
          'Cold.',
          sold('own-it', 3, 4, { moves: ['act'], next: 'the-bill' }),
          sold('royal', 3, 0, { moves: ['sell'], next: 'the-bill' }),
        ),
        'the-bill': asked(
          'The bill?',
          sold('own-it', 3, 4, { moves: ['explain'] }),
          sold('royal', 3, 0, { moves: ['sell'] }),
        ),
      },
    };
    expect(messages(silenceIsBest, two)).toEqual([]);
  });

  it('is not judged where no moves are written', () => {
    expect(messages(silenceIsBest, { ...prompt, ...oneBeat(sold('own-it', 3, 4), sold('royal', 3, 0)) })).toEqual([]);
  });

  it('is not judged where nothing is sold', () => {
    expect(messages(silenceIsBest, oneBeat(said('own-it', [3, 3], 'hot-plate', { moves: ['act'] })))).toEqual([]);
  });
});

describe('money as the best reply', () => {
  const talk = (money: number, count: number, over: Over = {}) => ({
    start: 'beat-1',
    beats: inARow(count, (next, number) => ({
      says: 'Well?',
      replies: [
        said('own-it', [4, 4], next, { text: number <= money ? 'I will refund all of it.' : 'I will make new ones.' }),
        said('voucher', [1, 1], next),
      ],
    })),
    endings: { done: { says: 'He goes.' } },
    ...over,
  });

  it('is told in more than a quarter of the beats', () => {
    expect(messages(moneyIsBest, talk(2, 8))).toEqual([]);
    expect(messages(moneyIsBest, talk(3, 8))).toEqual([
      'The best reply pays or gives something away in 38 % of beats.',
    ]);
  });

  it('is no pattern in a single beat', () => {
    expect(messages(moneyIsBest, talk(1, 2))).toEqual([]);
  });

  it('is read in English only', () => {
    expect(messages(moneyIsBest, talk(3, 4, { language: 'de' }))).toEqual([]);
    expect(messages(moneyIsBest, talk(3, 4, { language: 'en-GB' }))).toHaveLength(1);
  });

  it('names the beats', () => {
    expect(raised(moneyIsBest, talk(2, 3))[0]?.fix).toContain('"beat-1", "beat-2"');
  });

  it.each(['You are free to sit down.', 'Give me credit for trying.', 'I will take the plate away.'])(
    'is not what "%s" says',
    (text) => {
      const beats = inARow(2, (next) => ({
        says: 'Well?',
        replies: [said('own-it', [4, 4], next, { text }), said('voucher', [1, 1], next)],
      }));
      expect(messages(moneyIsBest, { ...talk(0, 2), beats })).toEqual([]);
    },
  );
});

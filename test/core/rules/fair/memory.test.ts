import { describe, expect, it } from 'vitest';
import { historyUnused } from '../../../../src/core/rules/fair/historyUnused';
import { noClue } from '../../../../src/core/rules/fair/noClue';
import { noRecovery } from '../../../../src/core/rules/fair/noRecovery';
import { onlyBroken } from '../../../../src/core/rules/fair/onlyBroken';
import { asked, inARow, said } from '../../../../src/core/rules/fair/samples';
import { secondApology } from '../../../../src/core/rules/fair/secondApology';
import { telltaleBest } from '../../../../src/core/rules/fair/telltaleBest';
import { messages, paths, raised, twoCustomers, witnesses } from './raised';

type Over = Record<string, unknown>;
const oneBeat = (...replies: readonly unknown[]) => ({ beats: { 'the-plate': asked('Cold.', ...replies) } });
const card = [{ label: 'Visits', text: 'First visit' }];

describe('a history card', () => {
  const split = (over: Over) => ({
    vars: { bus: false },
    customer: twoCustomers({ vars: { bus: true }, history: card }, { history: card }),
    beats: {
      'the-plate': asked('Cold.', said('own-it', [2, 4], 'the-bill'), said('listen', [4, 3], 'the-bill')),
      'the-bill': asked(
        'The bill?',
        said('own-it', [3, 4], 'hot-plate', { if: { bus: true } }),
        said('voucher', [2, 1], 'cold-plate', over),
      ),
    },
  });

  it('that nobody needs is told at the card', () => {
    const told = raised(historyUnused, { customer: { name: 'Mr A', history: card } });
    expect(told.map((one) => one.path)).toEqual(['customer/history']);
  });

  it('is needed where what is best for one customer is not on offer for another', () => {
    expect(messages(historyUnused, split({}))).toEqual([]);
  });

  it('is not needed where customers differ in mood alone', () => {
    const customer = twoCustomers({ arrives: 'angry', history: card }, { arrives: 'wary', history: card });
    expect(messages(historyUnused, { customer })).toEqual(['No best reply depends on the history card.']);
  });

  it('is needed where what one customer needs is another thing than the other does', () => {
    const need = (reply: string) => [{ id: 'want', text: 'It', metWhen: { said: reply } }];
    const customer = twoCustomers({ needs: need('own-it'), history: card }, { needs: need('voucher'), history: card });
    expect(messages(historyUnused, { customer })).toEqual([]);
  });

  it('is used by a best reply that shows history, and not by a poor one', () => {
    const history = { name: 'Mr A', history: card };
    const shows = { behaviours: { history: 1 } };
    const good = oneBeat(said('own-it', [3, 4], 'hot-plate', shows), said('voucher', [2, 1], 'cold-plate'));
    const poor = oneBeat(said('own-it', [3, 4], 'hot-plate'), said('voucher', [2, 1], 'cold-plate', shows));
    expect(messages(historyUnused, { customer: history, ...good })).toEqual([]);
    expect(messages(historyUnused, { customer: history, ...poor })).toHaveLength(1);
  });

  it('that was not written is not missed', () => {
    expect(messages(historyUnused, {})).toEqual([]);
  });
});

describe('what goes wrong later', () => {
  const later = (over: Over, entry: Over = {}) => ({
    vars: { hope: false, bus: false },
    ...oneBeat(
      said('own-it', [3, 4], 'hot-plate'),
      said('voucher', [3, 1], 'cold-plate', { set: { hope: true }, ...over }),
    ),
    aftermath: [{ if: { hope: true }, says: 'There was no other day.', effects: { trust: -9 }, ...entry }],
  });

  it('without a hint is told with its words', () => {
    expect(messages(noClue, later({}))).toEqual([
      'Nothing in the talk hints at what goes wrong later: "There was no other day."',
    ]);
    expect(paths(noClue, later({}))).toEqual(['aftermath/1']);
  });

  it.each<readonly [string, Over]>([
    ['a reaction', { reaction: 'Another day?' }],
    ['a cue', { reaction: { cue: 'looks away' } }],
    ['a thought', { reaction: { thought: 'Which day?' } }],
    ['an effect', { effect: 'He believes it.' }],
    ['a why', { why: 'It was not yours to promise.' }],
  ])('is hinted at by %s', (_what, over) => {
    expect(messages(noClue, later(over))).toEqual([]);
  });

  it('is not hinted at by a face alone', () => {
    expect(messages(noClue, later({ reaction: { face: 'sad' } }))).toHaveLength(1);
  });

  it('is hinted at by a reply that would have kept it away', () => {
    const kept = {
      vars: { fixed: false },
      ...oneBeat(
        said('own-it', [3, 4], 'hot-plate', { set: { fixed: true }, why: 'It is mended.' }),
        said('voucher', [2, 1], 'cold-plate'),
      ),
      aftermath: [{ if: { fixed: false }, says: 'It broke again.', effects: { heat: 9 } }],
    };
    expect(messages(noClue, kept)).toEqual([]);
  });

  it('is hinted at by a line that is said when it holds', () => {
    const line = {
      ...later({ next: 'the-bill' }),
    };
    const beats = {
      ...line.beats,
      'the-bill': {
        says: [{ text: 'Another day, then.', if: { hope: true } }, 'The bill?'],
        replies: [said('own-it', [3, 4], 'hot-plate'), said('voucher', [2, 1], 'cold-plate')],
      },
    };
    expect(messages(noClue, { ...line, beats })).toEqual([]);
  });

  it('is hinted at by a card in which customers differ, where there is one', () => {
    const entry = { if: { bus: true } };
    const customer = (history: unknown) => twoCustomers({ vars: { bus: true }, history }, { history });
    expect(messages(noClue, { ...later({}, entry), customer: customer(card) })).toEqual([]);
    expect(messages(noClue, { ...later({}, entry), customer: customer([]) })).toHaveLength(1);
  });

  it('may come from what was said', () => {
    expect(messages(noClue, later({}, { if: { said: 'voucher' } }))).toHaveLength(1);
    expect(messages(noClue, later({ why: 'No.' }, { if: { said: 'voucher' } }))).toEqual([]);
  });

  it('may come from a low feeling, which is in view', () => {
    expect(messages(noClue, later({}, { if: { feeling: { below: 40 } } }))).toEqual([]);
  });

  it('needs a cause at all', () => {
    expect(messages(noClue, later({}, { if: undefined }))).toEqual([
      'What goes wrong later ("There was no other day.") happens whatever is said.',
    ]);
  });

  it('is not told of what does good, or nothing', () => {
    expect(messages(noClue, later({}, { effects: { trust: 5, heat: -5 } }))).toEqual([]);
    expect(messages(noClue, later({}, { effects: undefined }))).toEqual([]);
  });
});

describe('a behaviour', () => {
  const broken = (behaviour: string, level: number) =>
    said('voucher', [2, 1], 'cold-plate', { behaviours: { [behaviour]: level } });

  it('that is only broken is told where it first is', () => {
    const told = oneBeat(said('own-it', [3, 4], 'hot-plate'), broken('check', -1));
    expect(paths(onlyBroken, told)).toEqual(['beats/the-plate/replies/voucher/behaviours/check']);
  });

  it('that another reply shows is sound, and one that is shown only', () => {
    const shown = said('own-it', [3, 4], 'hot-plate', { behaviours: { check: 1 } });
    expect(messages(onlyBroken, oneBeat(shown, broken('check', -1)))).toEqual([]);
    expect(messages(onlyBroken, oneBeat(shown, broken('check', 1)))).toEqual([]);
  });

  it('is told each for itself', () => {
    const two = said('voucher', [2, 1], 'cold-plate', { behaviours: { speed: -1, check: -1 } });
    expect(messages(onlyBroken, oneBeat(said('own-it', [3, 4], 'hot-plate'), two))).toHaveLength(2);
  });

  it('may be broken by silence', () => {
    const timer = { seconds: 20, onTimeout: { behaviours: { speed: -1 }, next: 'cold-plate' } };
    const beats = { 'the-plate': { ...asked('Cold.', said('own-it', [3, 4], 'hot-plate')), timer } };
    expect(paths(onlyBroken, { beats })).toEqual(['beats/the-plate/timer/onTimeout/behaviours/speed']);
  });
});

describe('a second apology', () => {
  const sorry = (id: string, empathy: number, next: string) => said(id, [empathy, 4], next, { moves: ['apologise'] });
  const talk = (first: unknown, second: unknown) => ({
    beats: {
      'the-plate': asked('Cold.', first, said('voucher', [2, 1], 'the-bill')),
      'the-bill': asked('The bill?', second, said('voucher', [2, 1], 'cold-plate')),
    },
  });

  it('above 2 for empathy is told with the shortest play', () => {
    const told = talk(sorry('own-it', 3, 'the-bill'), sorry('listen', 3, 'hot-plate'));
    expect(paths(secondApology, told)).toEqual(['beats/the-bill/replies/listen/scores/empathy']);
    expect(witnesses(secondApology, told)).toEqual([['own-it', 'listen']]);
  });

  it('of 2 is sound', () => {
    expect(messages(secondApology, talk(sorry('own-it', 4, 'the-bill'), sorry('listen', 2, 'hot-plate')))).toEqual([]);
  });

  it('is none where it can only be the first', () => {
    const first = said('own-it', [3, 4], 'the-bill', { moves: ['act'] });
    expect(messages(secondApology, talk(first, sorry('listen', 4, 'hot-plate')))).toEqual([]);
    expect(messages(secondApology, talk(sorry('own-it', 4, 'hot-plate'), sorry('listen', 4, 'hot-plate')))).toEqual([]);
  });
});

describe('the best reply', () => {
  const talk = (count: number, best: (number: number) => Over, other: Over = { moves: ['offer'] }) => ({
    start: 'beat-1',
    beats: inARow(count, (next, number) => ({
      says: 'Well?',
      replies: [said('own-it', [3, 4], next, best(number)), said('voucher', [2, 1], next, other)],
    })),
    endings: { done: { says: 'He goes.' } },
  });

  it('that always makes the same move gives itself away', () => {
    expect(
      messages(
        telltaleBest,
        talk(3, () => ({ moves: ['ask', 'act'] })),
      ),
    ).toEqual(['The best reply makes the move "ask" in every beat.']);
  });

  it('may make it in all beats but one', () => {
    expect(
      messages(
        telltaleBest,
        talk(3, (number) => ({ moves: [number === 2 ? 'act' : 'ask'] })),
      ),
    ).toEqual([]);
  });

  it('gives nothing away by what all replies do', () => {
    expect(
      messages(
        telltaleBest,
        talk(3, () => ({ moves: ['ask'] }), { moves: ['ask'] }),
      ),
    ).toEqual([]);
  });

  it('is not judged in fewer than 3 beats', () => {
    expect(
      messages(
        telltaleBest,
        talk(2, () => ({ moves: ['ask'] })),
      ),
    ).toEqual([]);
  });

  it('gives itself away by "sorry", in English', () => {
    const sorry = talk(3, () => ({ text: "I'm sorry. New ones, now." }));
    expect(messages(telltaleBest, sorry)).toEqual(['The best reply says "sorry" in every beat.']);
    expect(messages(telltaleBest, { ...sorry, language: 'fr' })).toEqual([]);
  });
});

describe('a poor reply', () => {
  const talk = (voucher: unknown, more: Over = {}) => ({
    beats: {
      'the-plate': asked('Cold.', said('own-it', [3, 4], 'the-bill'), voucher),
      'the-bill': asked('The bill?', said('own-it', [3, 4], 'hot-plate'), said('listen', [3, 3], 'cold-plate')),
      ...more,
    },
  });

  it.each([
    ['0 for empathy', [0, 3], 1],
    ['1 for advice', [3, 1], 1],
    ['2 for both', [2, 2], 0],
  ] as const)('with %s that ends the talk is told: %j', (_what, levels, count) => {
    expect(messages(noRecovery, talk(said('voucher', levels, 'cold-plate')))).toHaveLength(count);
  });

  it('may lead to a beat that mends it', () => {
    expect(messages(noRecovery, talk(said('voucher', [2, 1], 'the-bill')))).toEqual([]);
  });

  it('is told where the beat it leads to mends nothing', () => {
    const shrug = asked('Well.', said('heat-up', [2, 2], 'cold-plate'), said('voucher', [1, 1], 'cold-plate'));
    expect(messages(noRecovery, talk(said('voucher', [2, 1], 'the-shrug'), { 'the-shrug': shrug }))).toEqual([
      'Reply "voucher" in beat "the-plate" is poor, and "the-shrug", where it leads, has no reply that could mend it.',
    ]);
  });

  it('may end the talk in its last beat, where all do', () => {
    const last = talk(said('listen', [3, 3], 'the-bill'));
    const beats = {
      ...last.beats,
      'the-bill': asked('The bill?', said('own-it', [3, 4], 'hot-plate'), said('voucher', [1, 1], 'cold-plate')),
    };
    expect(messages(noRecovery, { beats })).toEqual([]);
  });

  it('may stay in a hub', () => {
    const hub = {
      'the-plate': {
        ...asked('Cold.', said('own-it', [3, 4], 'the-bill'), { ...said('voucher', [2, 1], ''), next: undefined }),
        hub: { until: { said: 'voucher' }, next: 'the-bill' },
      },
    };
    expect(messages(noRecovery, talk(said('voucher', [2, 1], 'the-bill'), hub))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { projectBriefing } from '../../../src/core/projections/briefing';
import { projectEncounter, repliesOf } from '../../../src/core/projections/encounter';
import type { Play } from '../../../src/core/projections/play';
import type { RichText } from '../../../src/core/projections/views';
import { arrive } from '../../../src/core/scenario/advance';
import type { Program } from '../../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled, SHIPPED, shipped } from '../../support/scenarios';
import { replayed } from '../journal/replayed';

const IDS = ['one', 'two', 'three', 'four', 'five'];

const story = (over: Authored = {}): Program =>
  compiled(
    aScenario({
      length: 'full',
      vars: { late: false, flavour: ['mint', 'lime'] },
      setting: { salesPrompt: { text: 'Sell cream.', shownAt: ['the-bill'] } },
      customer: { name: 'Mr Adeyemi', callMe: 'Walter', state: { trust: 40, heat: 30, patience: 90 } },
      beats: {
        'the-plate': aBeat({
          phase: 'open',
          turningPoint: true,
          says: [
            { text: 'Cold, {callMe} says.', cue: 'low' },
            { who: 'Tobi', text: 'Hm.', if: { late: true } },
          ],
          replies: [
            aReply({
              id: 'own-it',
              reaction: { cue: 'a nod', says: 'Good.' },
              set: { flavour: 'lime' },
              next: 'the-bill',
            }),
            aReply({ id: 'deny', scores: { empathy: 0, advice: 0 }, reaction: { thought: 'Rude.' }, next: 'the-bill' }),
            aReply({ id: 'wait', if: { late: true } }),
            aReply({ id: 'ask', if: { late: true }, whenLocked: { show: 'Not before six' } }),
          ],
        }),
        'the-bill': aBeat({
          says: { text: 'And the {flavour}?', effects: { trust: -5 } },
          replies: IDS.map((id) => aReply({ id })),
        }),
      },
      ...over,
    }),
  );

const play = (replies: readonly string[], step: Play['step'] = 'listening', seed = 7, paused = false): Play => {
  const program = story();
  return { program, replay: replayed(program, replies), seed, step, paused };
};
const view = (...told: Parameters<typeof play>) => projectEncounter(play(...told));
const plain = (text: RichText | null): string => (text ?? []).map((run) => run.text).join('');

describe('the replies on offer', () => {
  const program = story();
  const bill = replayed(program, ['own-it']).state;
  const order = (seed: number): string =>
    repliesOf(program, bill, seed)
      .map((reply) => reply.id)
      .join();

  it('stand in the same order for the same seed, and in others for others', () => {
    expect(order(7)).toBe(order(7));
    expect(new Set(Array.from({ length: 40 }, (_, seed) => order(seed))).size).toBeGreaterThan(20);
  });

  it('are numbered by the place where they stand', () => {
    expect(repliesOf(program, bill, 7).map((reply) => reply.key)).toEqual([1, 2, 3, 4, 5]);
    expect(
      repliesOf(program, bill, 7)
        .map((reply) => reply.id)
        .toSorted(),
    ).toEqual(IDS.toSorted());
  });

  it('come first about equally often each, whatever their place in the file', () => {
    const firsts = Array.from({ length: 2_000 }, (_, seed) => repliesOf(program, bill, seed)[0]?.id);
    // 400 each; six standard deviations of a fair draw are 107.
    for (const id of IDS) expect(Math.abs(firsts.filter((one) => one === id).length - 400)).toBeLessThan(107);
  });

  it('are shuffled anew each turn', () => {
    const later = { ...bill, turns: 5 };
    const orders = Array.from({ length: 20 }, (_, seed) => [order(seed), repliesOf(program, later, seed)] as const);
    expect(orders.some(([now, then]) => now !== then.map((reply) => reply.id).join())).toBe(true);
  });

  it('keep order and numbers while the customer speaks, waits and reacts', () => {
    const [speaking, listening] = [view([], 'speaking'), view([], 'listening')];
    expect(speaking.replies).toEqual(listening.replies);
    expect(view(['own-it'], 'reacting').replies).toEqual(listening.replies);
  });

  it('hide what cannot be said, or show it with the reason', () => {
    const shown = new Map(repliesOf(program, arrive(program, 0), 7).map((reply) => [reply.id, reply.locked]));
    expect([...shown.keys()].toSorted()).toEqual(['ask', 'deny', 'own-it']);
    expect([shown.get('ask'), shown.get('own-it')]).toEqual(['Not before six', '']);
  });
});

describe('the encounter on screen', () => {
  it('opens with the first line and nothing said', () => {
    expect(view([], 'speaking')).toMatchObject({
      turn: 1,
      phase: 'open',
      turningPoint: true,
      step: 'speaking',
      said: null,
      reaction: null,
      feeling: { value: 40 },
      feelingBefore: { value: 40 },
      salesPrompt: '',
      paused: false,
      last: false,
    });
  });

  it('says only the lines that hold, with who says them and how', () => {
    expect(view([]).lines).toEqual([
      { who: 'Walter', cue: 'low', text: [{ text: 'Cold, Walter says.', strong: false }] },
    ]);
  });

  it('keeps the beat answered while the customer reacts', () => {
    const reacting = view(['own-it'], 'reacting');
    expect(reacting).toMatchObject({ turn: 1, phase: 'open', step: 'reacting', last: false });
    expect(plain(reacting.said)).toBe('I will make them again now.');
    expect(reacting.reaction).toMatchObject({ who: 'Walter', cue: 'a nod', text: [{ text: 'Good.' }] });
    expect(reacting.lines).toEqual(view([]).lines);
    expect(reacting.feelingBefore.value).toBe(40);
    expect(reacting.feeling.value).toBeGreaterThan(40);
  });

  it('shows no reaction where the author wrote only a thought', () => {
    expect(view(['deny'], 'reacting').reaction).toBeNull();
  });

  it('goes on to the next beat with what its line did, and the trail from the turn before', () => {
    const reacting = view(['own-it'], 'reacting');
    const next = view(['own-it'], 'speaking');
    expect(next).toMatchObject({ turn: 2, said: null, reaction: null, feelingBefore: { value: 40 } });
    expect(reacting.feeling.value - next.feeling.value).toBe(5);
    expect(plain(next.lines[0]?.text ?? [])).toBe('And the lime?');
  });

  it('shows the sales prompt in its beat alone', () => {
    expect(view(['own-it']).salesPrompt).toBe('Sell cream.');
    expect(view(['own-it'], 'reacting').salesPrompt).toBe('');
  });

  it('knows the last reaction of a talk', () => {
    expect(view(['own-it', 'two'], 'reacting').last).toBe(true);
    expect(view(['own-it'], 'reacting').last).toBe(false);
  });

  it('says that it is paused', () => {
    expect(view([], 'listening', 7, true).paused).toBe(true);
  });

  it('never shows a score, a term or what would have been best', () => {
    const told = JSON.stringify(view(['deny'], 'reacting'));
    for (const word of ['empathy', 'advice', 'noHardSell', 'swing', 'terms', 'best']) expect(told).not.toContain(word);
  });
});

describe('the transcript', () => {
  it('holds what was said so far and the turn still open', () => {
    const { transcript } = view(['own-it'], 'listening');
    expect(transcript.map((entry) => [entry.turn, plain(entry.said)])).toEqual([
      [1, 'I will make them again now.'],
      [2, ''],
    ]);
    expect(transcript[1]).toMatchObject({ said: null, reaction: null });
  });

  it('holds the turn being reacted to once, and no open one', () => {
    const { transcript } = view(['own-it'], 'reacting');
    expect(transcript).toHaveLength(1);
    expect(transcript[0]?.reaction?.cue).toBe('a nod');
    expect(transcript[0]?.feeling).toEqual(view(['own-it'], 'reacting').feeling);
  });
});

describe('the briefing', () => {
  it('holds what may be known before, and the card of the customer drawn', () => {
    const card = (text: string) => [{ label: 'Visits', text }];
    const program = compiled(
      aScenario({
        summary: 'Cold.',
        goals: ['Own it'],
        setting: { role: 'Counter.', time: 'Noon', youMay: ['Remake'], youMayNot: ['Leave'], friction: ['Queue'] },
        customer: {
          name: 'Mr Adeyemi',
          variants: [
            { id: 'new', history: card('First') },
            { id: 'old', history: card('Tenth') },
          ],
        },
      }),
    );
    expect(projectBriefing(program, 1)).toMatchObject({
      id: 'cold-waffles',
      title: 'Cold waffles',
      summary: 'Cold.',
      goals: ['Own it'],
      role: 'Counter.',
      customer: { name: 'Mr Adeyemi', callMe: 'Mr Adeyemi' },
      history: [{ label: 'Visits', text: 'Tenth' }],
      youMay: ['Remake'],
      youMayNot: ['Leave'],
      friction: ['Queue'],
      hasDemo: false,
      keyStatus: 'draft',
    });
  });

  it.each(SHIPPED)('of %s tells nothing of needs, endings or variables', (id) => {
    const program = shipped(id);
    const told = JSON.stringify(projectBriefing(program, 0));
    for (const need of program.customers[0]?.needs ?? []) expect(told).not.toContain(need.text);
    for (const ending of program.endings.filter((one) => one.says !== '')) expect(told).not.toContain(ending.says);
  });
});

import { describe, expect, it } from 'vitest';
import { append, foldJournal, openedOf, openingFact, replayJournal } from '../../../src/core/journal/journal';
import type { Journal } from '../../../src/core/journal/journal';
import { PLAIN_OPTIONS, type Fact } from '../../../src/core/model/facts';
import { asId, asSeed, type AttemptId, type BeatId, type ReplyId, type VariantId } from '../../../src/core/model/ids';
import { arrive } from '../../../src/core/scenario/advance';
import type { Program } from '../../../src/core/scenario/program';
import { play } from '../../support/play';
import { aBeat, aReply, aScenario, type Authored, compiled } from '../../support/scenarios';

const BEATS: Authored = {
  'the-plate': aBeat({
    replies: [
      aReply({ id: 'own-it', next: 'the-bill', set: { owned: true } }),
      aReply({ id: 'deny', scores: { empathy: 0, advice: 0 }, next: 'the-bill' }),
    ],
  }),
  'the-bill': aBeat({
    replies: [aReply({ id: 'free', if: { owned: true } }), aReply({ id: 'pay', scores: { empathy: 2, advice: 2 } })],
  }),
};
const VARIANTS = [{ id: 'calm' }, { id: 'cross', state: { heat: 80 } }];

const story = (beats: Authored = {}, over: Authored = {}): Program =>
  compiled(
    aScenario({
      customer: { name: 'Mr Adeyemi', variants: VARIANTS },
      vars: { owned: false },
      beats: { ...BEATS, ...beats },
      ...over,
    }),
  );

const said = (beat: string, reply: string, tookMs = 0): Fact => ({
  type: 'reply.chosen',
  beat: asId<BeatId>(beat),
  reply: asId<ReplyId>(reply),
  tookMs,
});

const opening = (program: Program, variant = 0) => openingFact(program, variant, asSeed(7), PLAIN_OPTIONS);
const recorded = (...facts: readonly Fact[]): Journal => [opening(story()), ...facts];
const WHOLE = [said('the-plate', 'own-it', 900), said('the-bill', 'free', 400)];

describe('a journal', () => {
  it('grows by facts and leaves the one before as it was', () => {
    const before: Journal = [opening(story())];
    const after = append(before, ...WHOLE);
    expect(before).toHaveLength(1);
    expect(after).toEqual([...before, ...WHOLE]);
  });

  it('opens with scenario, program, customer, seed and options', () => {
    const program = story();
    expect(openingFact(program, 1, asSeed(9), { time: 2, startTrust: 3, coach: true })).toEqual({
      type: 'encounter.opened',
      scenario: 'cold-waffles',
      hash: program.hash,
      seed: 9,
      variant: 'cross',
      room: 'solo',
      options: { time: 2, startTrust: 3, coach: true },
      branch: null,
      heard: null,
    });
  });

  it('opens with the play it parts from and the one it was told of', () => {
    const ties = { branch: { of: asId<AttemptId>('first'), turn: 2 }, heard: asId<AttemptId>('other') };
    expect(openingFact(story(), 0, asSeed(9), PLAIN_OPTIONS, ties)).toMatchObject(ties);
  });

  it('is one of a play only when it begins with the opening', () => {
    expect(openedOf(recorded())?.variant).toBe('calm');
    expect(openedOf([])).toBeUndefined();
    expect(openedOf([WHOLE[0] as Fact, opening(story())])).toBeUndefined();
  });
});

describe('replaying', () => {
  it('comes to where the play itself came', () => {
    const program = story();
    const replay = replayJournal(program, recorded(...WHOLE));
    expect(replay.state).toEqual(play(program, 'calm', 7).choose('own-it', 'free').state);
    expect(replay.divergence).toBeNull();
    expect(replay.stopped).toBe(false);
  });

  it('keeps each turn: the state before it, the reply, the time it took', () => {
    const program = story();
    const { start, turns } = replayJournal(program, recorded(...WHOLE));
    expect(start).toEqual(arrive(program, 0, 0, 7));
    expect(turns.map(({ reply, tookMs }) => [reply, tookMs])).toEqual([
      [0, 900],
      [0, 400],
    ]);
    expect(turns[0]?.before).toEqual(start);
    expect(turns[1]?.before).toEqual(turns[0]?.stepped.state);
  });

  it('brings back the customer who came, with the trust they came with', () => {
    const program = story();
    const options = { ...PLAIN_OPTIONS, startTrust: -4 };
    const { start } = replayJournal(program, [openingFact(program, 1, asSeed(7), options)]);
    expect([start.variant, start.trust, start.heat]).toEqual([1, 34, 80]);
  });

  it('stands at the first line when nothing was said yet', () => {
    const replay = replayJournal(story(), recorded());
    expect(replay.turns).toEqual([]);
    expect(replay.state).toEqual(arrive(story(), 0, 0, 7));
  });

  it('passes over votes, which no turn hangs on', () => {
    const vote: Fact = { ...(said('the-plate', 'deny') as object), type: 'vote.cast', seat: 'one' } as unknown as Fact;
    const replay = replayJournal(story(), recorded(vote, ...WHOLE));
    expect(replay.turns).toHaveLength(2);
    expect(replay.divergence).toBeNull();
  });

  it('knows a play that was stopped before its end', () => {
    const replay = replayJournal(story(), recorded(WHOLE[0] as Fact, { type: 'encounter.left' }));
    expect(replay.stopped).toBe(true);
    expect(replay.turns).toHaveLength(1);
    expect(replay.state.outcome).toBeNull();
  });

  it('does not call a play stopped that had come to its end', () => {
    expect(replayJournal(story(), recorded(...WHOLE, { type: 'encounter.left' })).stopped).toBe(false);
  });

  it('folds facts over any state to start from', () => {
    const program = story();
    const angry = { ...arrive(program, 0), trust: 12 };
    const replay = foldJournal(program, angry, recorded(...WHOLE));
    expect(replay.start).toBe(angry);
    expect(replay.turns[0]?.before).toBe(angry);
  });
});

describe('replaying onto an edited scenario', () => {
  const renamed = (id: string, now: string): Program => {
    const { replies } = BEATS['the-plate'] as { replies: readonly Authored[] };
    const edited = replies.map((reply) => (reply['id'] === id ? { ...reply, id: now } : reply));
    return story({ 'the-plate': aBeat({ replies: edited }) });
  };

  it('follows a journal whose words have changed and whose names have not', () => {
    const reworded = story({ 'the-bill': aBeat({ says: 'And the bill?', replies: [aReply({ id: 'free' })] }) });
    const journal = recorded(...WHOLE);
    expect(openedOf(journal)?.hash).not.toBe(reworded.hash);
    expect(replayJournal(reworded, journal).divergence).toBeNull();
  });

  it('names a reply that is gone, and keeps the turns before it', () => {
    const gone = story({ 'the-bill': aBeat({ replies: [aReply({ id: 'pay' })] }) });
    const replay = replayJournal(gone, recorded(...WHOLE));
    expect(replay.divergence).toEqual({ at: 2, kind: 'unknownReply', name: 'free' });
    expect(replay.turns).toHaveLength(1);
    expect(replay.state.at).toBe(1);
  });

  it('names a first reply that is gone, and keeps the customer as they came', () => {
    const replay = replayJournal(renamed('own-it', 'admit-it'), recorded(...WHOLE));
    expect(replay.divergence).toEqual({ at: 1, kind: 'unknownReply', name: 'own-it' });
    expect(replay.state).toEqual(replay.start);
  });

  it('names a beat that is no longer where the talk leads', () => {
    const detour = story({
      'the-plate': aBeat({ replies: [aReply({ id: 'own-it', next: 'the-tip' })] }),
      'the-tip': aBeat({ replies: [aReply({ id: 'thanks', next: 'the-bill' })] }),
    });
    expect(replayJournal(detour, recorded(...WHOLE)).divergence).toEqual({
      at: 2,
      kind: 'otherBeat',
      name: 'the-bill',
    });
  });

  it('names a reply that is there but no longer on offer', () => {
    const journal = recorded(said('the-plate', 'deny'), said('the-bill', 'free'));
    expect(replayJournal(story(), journal).divergence).toEqual({ at: 2, kind: 'notOffered', name: 'free' });
  });

  it('names what was said after a talk that now ends earlier', () => {
    const short = story({ 'the-plate': aBeat({ replies: [aReply({ id: 'own-it' })] }) });
    const replay = replayJournal(short, recorded(...WHOLE));
    expect(replay.divergence).toEqual({ at: 2, kind: 'afterTheEnd', name: 'free' });
    expect(replay.state.outcome).not.toBeNull();
  });

  it('names a customer who is gone, and follows nothing', () => {
    const [first, ...rest] = recorded(...WHOLE);
    const stranger = { ...first, variant: asId<VariantId>('rushed') } as Fact;
    const replay = replayJournal(story(), [stranger, ...rest]);
    expect(replay.divergence).toEqual({ at: 0, kind: 'unknownVariant', name: 'rushed' });
    expect(replay.turns).toEqual([]);
    expect(replay.start.variant).toBe(0);
  });

  it('follows nothing of a journal without an opening', () => {
    expect(replayJournal(story(), WHOLE).divergence).toEqual({ at: 0, kind: 'unknownVariant', name: '' });
    expect(replayJournal(story(), []).turns).toEqual([]);
  });
});

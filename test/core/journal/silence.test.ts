import { describe, expect, it } from 'vitest';
import { decodeJournal, encodeJournal } from '../../../src/core/journal/encode';
import { type Journal, openingFact, replayJournal } from '../../../src/core/journal/journal';
import { type Fact, PLAIN_OPTIONS } from '../../../src/core/model/facts';
import { asId, asSeed, type BeatId, type ReplyId } from '../../../src/core/model/ids';
import { SILENCE, type Program } from '../../../src/core/scenario/program';
import { SILENCE_NAME } from '../../../src/core/scenario/silence';
import { play } from '../../support/play';
import { aBeat, aReply, aScenario, type Authored, compiled } from '../../support/scenarios';

const TIMER = { timer: { seconds: 20, onTimeout: { effects: { trust: -6 }, next: 'the-bill' } } };

const story = (plate: Authored = TIMER): Program =>
  compiled(
    aScenario({
      beats: {
        'the-plate': aBeat({
          says: { variants: ['Cold.', 'Still cold.', 'Stone cold.'], pick: 'shuffle' },
          replies: [aReply({ next: 'the-bill' })],
          ...plate,
        }),
        'the-bill': aBeat({ replies: [aReply({ id: 'free' }), aReply({ id: 'back', next: 'the-plate' })] }),
      },
    }),
  );

const silent = (beat = 'the-plate'): Fact => ({ type: 'reply.timedOut', beat: asId<BeatId>(beat) });
const said = (beat: string, reply: string): Fact => ({
  type: 'reply.chosen',
  beat: asId<BeatId>(beat),
  reply: asId<ReplyId>(reply),
  tookMs: 400,
});
const recorded = (...facts: readonly Fact[]): Journal => [
  openingFact(story(), 0, asSeed(7), { ...PLAIN_OPTIONS, time: 1 }),
  ...facts,
];

describe('a journal in which nothing was said in time', () => {
  const whole = recorded(silent(), said('the-bill', 'back'), silent(), said('the-bill', 'free'));

  it('comes to where the play itself came', () => {
    const program = story();
    const replay = replayJournal(program, whole);
    expect(replay.divergence).toBeNull();
    expect(replay.state).toEqual(play(program, undefined, 7).timeOut().choose('back').timeOut().choose('free').state);
  });

  it('keeps silence as a turn of its own, which took no time to choose', () => {
    const { turns } = replayJournal(story(), whole);
    expect(turns.map(({ reply, tookMs }) => [reply, tookMs])).toEqual([
      [SILENCE, 0],
      [1, 400],
      [SILENCE, 0],
      [0, 400],
    ]);
    expect(turns[0]?.stepped.facts).toEqual([silent()]);
  });

  it('comes back from where it was kept', () => {
    const kept = decodeJournal(encodeJournal(whole));
    expect(kept).toEqual({ ok: true, value: whole });
    expect(kept.ok && replayJournal(story(), kept.value)).toEqual(replayJournal(story(), whole));
  });

  it('keeps the lines the seed has drawn', () => {
    const lines = replayJournal(story(), whole).turns.map(({ before }) => before.line);
    const later = play(story(), undefined, 7).timeOut().choose('back').state;
    expect([lines[0], lines[2]]).toEqual([play(story(), undefined, 7).state.line, later.line]);
    expect(lines[0]).not.toBe(lines[2]);
  });
});

describe('silence that cannot be followed', () => {
  it('is one in a beat that has no timer any more', () => {
    const replay = replayJournal(story({}), recorded(silent(), said('the-bill', 'free')));
    expect(replay.divergence).toEqual({ at: 1, kind: 'notOffered', name: SILENCE_NAME });
    expect(replay.state).toEqual(replay.start);
  });

  it('is one in a beat where the talk does not stand', () => {
    const replay = replayJournal(story(), recorded(silent('the-bill')));
    expect(replay.divergence).toEqual({ at: 1, kind: 'otherBeat', name: 'the-bill' });
  });

  it('is one after the end', () => {
    const replay = replayJournal(story(), recorded(silent(), said('the-bill', 'free'), silent('the-bill')));
    expect(replay.divergence).toEqual({ at: 3, kind: 'afterTheEnd', name: SILENCE_NAME });
    expect(replay.turns).toHaveLength(2);
  });

  it('is no name that a reply could be said by', () => {
    const replay = replayJournal(story(), recorded(said('the-plate', SILENCE_NAME)));
    expect(replay.divergence).toEqual({ at: 1, kind: 'unknownReply', name: SILENCE_NAME });
  });
});

import { describe, expect, it } from 'vitest';
import { asId, type RoomId } from '../../../src/core/model/ids';
import type { RoomAct, RoomFact } from '../../../src/core/room/facts';
import { linkedRoom, type RoomEntry } from '../../../src/core/room/log';
import { replayRoom } from '../../../src/core/room/replay';
import { aPlan, aRoom, aRoomSetup, aStep, aStory, COLD_WAFFLES, type Room, storiesOf } from '../../support/rooms';

const WAFFLES = ['own-it', 'no-idea', 'on-us'] as const;
const ROOM = asId<RoomId>('m2x-1');

function entriesOf(facts: readonly RoomFact[]): readonly RoomEntry[] {
  const entries: RoomEntry[] = [];
  for (const fact of facts) entries.push(linkedRoom(entries.at(-1) ?? null, ROOM, entries.length * 1_000, fact));
  return entries;
}
const NOTE: RoomAct = { type: 'noted', id: 'n1', about: 'play', text: 'A good talk.' };
const whole = (): Room =>
  aRoom()
    .choose(...WAFFLES)
    .until('listing')
    .act(NOTE);
const back = (room: Room, plan = aPlan(), stories = room.stories) => replayRoom(plan, stories, entriesOf(room.facts()));

describe('a room that is brought back from its log', () => {
  it('stands where it stood, to the byte, at every moment of it', () => {
    const { stories, facts } = whole();
    const entries = entriesOf(facts());
    const again = aRoom();
    for (const count of entries.keys()) {
      const act = entries[count]?.fact;
      if (count > 0) again.act(act as RoomAct);
      const { chart, followed } = replayRoom(aPlan(), stories, entries.slice(0, count + 1));
      expect(followed).toBe(count + 1);
      expect(JSON.stringify(chart.state())).toBe(JSON.stringify(again.state()));
    }
  });

  it('goes on from there', () => {
    const { chart } = back(aRoom().until('voting').count({ shrug: 4 }));
    expect(chart.act({ type: 'went.on', from: '1.0.1.voting.0' })).toBeNull();
    expect(chart.state().at.name).toBe('discussing');
  });

  it('needs its opening', () => {
    expect(() => replayRoom(aPlan(), {}, [])).toThrow('a room begins with its opening');
    const [, second] = entriesOf(whole().facts());
    expect(() => replayRoom(aPlan(), {}, [second as RoomEntry])).toThrow('a room begins with its opening');
  });

  it('passes over a second opening', () => {
    const room = aRoom().next();
    const entries = entriesOf([...room.facts(), { type: 'room.opened', ...aRoomSetup() }]);
    const { chart, followed } = replayRoom(aPlan(), room.stories, entries);
    expect(followed).toBe(entries.length - 1);
    expect(chart.state()).toEqual(room.state());
  });
});

describe('a room whose plan or story changed since', () => {
  it('stops where a line is there that was not, and keeps what was written down', () => {
    const room = whole();
    const beats = COLD_WAFFLES['beats'] as Record<string, object>;
    const longer = { ...beats['the-wait'], says: [{ text: 'How long?' }, { text: 'I have a train.' }] };
    const stories = storiesOf(aStory({ ...COLD_WAFFLES, beats: { ...beats, 'the-wait': longer } }));
    const { chart, followed } = back(room, aPlan(), stories);
    expect(chart.state()).toMatchObject({ at: { name: 'line', place: 1 }, take: 0 });
    expect(chart.state().notes).toHaveLength(1);
    expect(followed).toBeLessThan(room.facts().length);
  });

  it('stops where a reply that was said is gone', () => {
    const room = whole();
    const beats = COLD_WAFFLES['beats'] as Record<string, { readonly replies: readonly { readonly id: string }[] }>;
    const replies = beats['the-wait']?.replies.map((reply) => ({
      ...reply,
      id: reply.id === 'no-idea' ? 'soon' : reply.id,
    }));
    const stories = storiesOf(
      aStory({ ...COLD_WAFFLES, beats: { ...beats, 'the-wait': { ...beats['the-wait'], replies } } }),
    );
    const { chart } = back(room, aPlan(), stories);
    expect(chart.state().decisions).toEqual([{ take: 0, turn: 1, option: 'own-it', by: 'most' }]);
    expect(chart.state().at.name).toBe('tied');
  });

  it('is followed to the end where only words changed', () => {
    const room = whole();
    const plan = aPlan({ title: 'Twenty good minutes' });
    expect(back(room, plan).followed).toBe(room.facts().length);
  });

  it('is followed up to a step that is there no more', () => {
    const room = whole();
    const { chart } = back(
      room,
      aPlan({ steps: [aStep({ do: 'tell' }), aStep({ do: 'play' }), aStep({ do: 'cards' })] }),
    );
    expect(chart.state()).toMatchObject({ at: { name: 'listing' }, step: 2, notes: [{ id: 'n1' }] });
  });
});

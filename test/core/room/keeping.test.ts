import { describe, expect, it } from 'vitest';
import { MOST_WRITTEN, type RoomAct, VEILS } from '../../../src/core/room/facts';
import { aRoom, aRoomSetup, type Room } from '../../support/rooms';

const note = (id: string, text: string) => ({ type: 'noted', id, about: 'play', text }) as const;
const rule = (id: string, text: string) => ({ type: 'rule.agreed', id, text }) as const;
const card = (id: string, when: string, will: string) => ({ type: 'card.written', id, when, will }) as const;

describe('what a room writes down', () => {
  it('are notes of the facilitator, changed in place and taken away', () => {
    const room = aRoom().act(note('one', 'Good talk.'), note('two', 'Late start.'), note('one', 'Good talk, long.'));
    expect(room.state().notes).toEqual([
      { id: 'one', about: 'play', text: 'Good talk, long.' },
      { id: 'two', about: 'play', text: 'Late start.' },
    ]);
    expect(
      room
        .act(note('one', ''))
        .state()
        .notes.map(({ id }) => id),
    ).toEqual(['two']);
  });

  it('are rules, which stay with the step in which they were first said', () => {
    const room = aRoom().act(rule('one', 'We call back.')).enter('cards').act(rule('one', 'We call back by six.'));
    room.act(rule('two', 'We say sorry once.'));
    expect(room.state().rules).toEqual([
      { id: 'one', step: 'opening', text: 'We call back by six.' },
      { id: 'two', step: 'cards', text: 'We say sorry once.' },
    ]);
    expect(room.act(rule('one', '')).state().rules).toHaveLength(1);
  });

  it('are if-then cards, which are gone once both halves are empty', () => {
    const room = aRoom().act(card('one', 'They shout', 'I breathe'), card('one', 'They shout', ''));
    expect(room.state().cards).toEqual([{ id: 'one', when: 'They shout', will: '' }]);
    expect(room.act(card('one', '', '')).state().cards).toEqual([]);
  });

  it('takes nothing away that is not there', () => {
    expect(
      aRoom()
        .act(note('one', ''), rule('one', ''), card('one', '', ''))
        .state(),
    ).toEqual(aRoom().state());
  });

  it('is written down at any place, also when the room is over', () => {
    const write = (room: Room): Room => room.act(note('one', 'Yes.'), rule('one', 'Yes.'), card('one', 'This', 'That'));
    for (const place of ['telling', 'line', 'voting'] as const) {
      const room = write(aRoom().until(place)).expectAt(place);
      expect([room.state().notes.length, room.state().rules.length, room.state().cards.length]).toEqual([1, 1, 1]);
    }
    write(aRoom().act({ type: 'room.closed' })).expectAt('over');
  });
});

describe('a room that has written down as much as it keeps', () => {
  const full = (make: (id: string) => RoomAct): Room => {
    const room = aRoom();
    for (let many = 0; many < MOST_WRITTEN; many += 1) room.act(make(`id-${many}`));
    return room;
  };

  it.each<[string, (id: string) => RoomAct]>([
    ['notes', (id) => note(id, 'Good.')],
    ['rules', (id) => rule(id, 'We call back.')],
    ['cards', (id) => card(id, 'They shout', 'I breathe')],
  ])('takes no more %s, but changes and takes away what is there', (_, make) => {
    const room = full(make);
    room.expectRefused(make('one-more'), 'notNow');
    room.act(make('id-7'));
    const gone = { ...make('id-7'), ...({ text: '', when: '', will: '' } as object) };
    room.act(gone, make('one-more'));
    expect(room.chart.act(make('id-7'))).toEqual({ why: 'notNow' });
  });
});

describe('how many people are here', () => {
  it('may change while the room is open', () => {
    const room = aRoom({ setup: aRoomSetup({ people: 12 }) }).act({ type: 'room.resized', people: 30 });
    expect([room.state().people, room.state().setup.people]).toEqual([30, 12]);
    room.act({ type: 'room.closed' }).expectRefused({ type: 'room.resized', people: 12 }, 'notNow');
  });
});

describe('what stands over the wall', () => {
  it('comes and goes at any place, and what goes on behind it stays where it is', () => {
    const room = aRoom().until('voting').count({ shrug: 4 });
    const { at, ballots } = room.state();
    for (const veil of VEILS) expect(room.act({ type: 'veiled', veil }).state()).toMatchObject({ veil, at, ballots });
    room.act({ type: 'veiled', veil: 'paused' }).next().expectAt('discussing');
    expect(room.state().veil).toBe('paused');
  });

  it('may be taken away when the room is over', () => {
    const room = aRoom().act({ type: 'veiled', veil: 'quiet' }, { type: 'room.closed' });
    expect(room.act({ type: 'veiled', veil: 'none' }).expectAt('over').state().veil).toBe('none');
  });
});

describe('closing a room', () => {
  it('ends it wherever it is, and harms nothing when it comes twice', () => {
    const room = aRoom().until('voting').count({ shrug: 4 }).act({ type: 'room.closed' }).expectAt('over');
    const before = room.state();
    expect(room.act({ type: 'room.closed' }).state()).toEqual(before);
    expect(before).toMatchObject({ take: -1, seat: null, ballots: [{ counts: { shrug: 4 } }] });
  });
});

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { asId, type SeatId } from '../../../src/core/model/ids';
import { projectRoomReport } from '../../../src/core/projections/roomReport';
import { roomCsv } from '../../../src/core/records/roomTable';
import { aPlan, aRoom, aRoomSetup, aStep, type Room, someTeams } from '../../support/rooms';
import { NAUGHTY } from '../../support/naughty';
import { logOf, MINUTE, ROOM, walkRoom, type Standing } from '../projections/roomWalks';

const csvOf = (room: Room): string =>
  roomCsv(projectRoomReport(ROOM, room.state(), logOf(room.facts().map((fact) => [fact, MINUTE])), room.stories));

/** The rows as a parser of another house reads them, from the bytes of the file. */
const rowsIn = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse(Buffer.from(csv, 'utf8'), { bom: true, columns: true, record_delimiter: '\r\n' });

/** What a row says beside what all rows say. */
function said(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(row).filter(
    ([name, text]) => text !== '' && !['room', 'plan', 'began', 'kind'].includes(name),
  );
  return Object.fromEntries(own);
}

const ofKind = (csv: string, kind: string) =>
  rowsIn(csv)
    .filter((row) => row['kind'] === kind)
    .map(said);

const STEPS = [
  aStep({ do: 'play' }),
  aStep({ do: 'spot', title: 'Spot it' }),
  aStep({ do: 'rewrite' }),
  aStep({ do: 'league' }),
  aStep({ do: 'cards' }),
];

/** A room that did something of everything. */
function busy(): Room {
  const room = aRoom({ setup: aRoomSetup({ teams: someTeams(2) }), plan: aPlan({ steps: STEPS }) });
  room.until('voting').count({ 'own-it': 4, shrug: 6 }).next(2).count({ 'own-it': 9, shrug: 1 }).next();
  room
    .choose('no-idea', 'on-us')
    .until('marking')
    .act({ type: 'turn.marked', seat: asId<SeatId>('team-2'), turn: 2 });
  room
    .next(2)
    .act({ type: 'reply.rewritten', id: 'a', text: '=One.' }, { type: 'reply.rewritten', id: 'b', text: 'Two.' });
  room.next().count({ a: 3, b: 2 }).next(2).choose('own-it', 'four-minutes', 'on-us').until('ended').next();
  return room
    .act({ type: 'noted', id: 'n', about: 'Turn 1', text: 'They said "own it",\nthen laughed.' })
    .act({ type: 'rule.agreed', id: 'r', text: '@home: one free plate.' })
    .act({ type: 'card.written', id: 'c', when: 'she shouts', will: '+I breathe' });
}

describe('the table of a room', () => {
  it('says in every row which room it was, and what kind of row it is', () => {
    const rows = rowsIn(csvOf(busy()));
    expect(new Set(rows.map(({ room, plan, began }) => `${room} ${plan} ${began}`))).toEqual(
      new Set(['room-1 Twenty minutes 1970-01-01T00:01:01Z']),
    );
    expect([...new Set(rows.map(({ kind }) => kind))]).toEqual([
      'step',
      'play',
      'line',
      'reply',
      'mark',
      'moment',
      'rewrite',
      'league',
      'note',
      'rule',
      'card',
    ]);
  });

  it('has each reply of a turn with its votes before and after the talk', () => {
    const replies = ofKind(csvOf(busy()), 'reply').filter(({ play, turn }) => play === '1' && turn === '1');
    expect(
      replies
        .map(({ letter, ...rest }) => [typeof letter, rest])
        .toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    ).toEqual([
      [
        'string',
        {
          play: '1',
          turn: '1',
          text: 'I will make them again now.',
          first_vote: '4',
          second_vote: '9',
          done: 'true',
          decided_by: 'most',
        },
      ],
      ['string', { play: '1', turn: '1', text: 'It happens.', first_vote: '6', second_vote: '1', done: 'false' }],
      ['string', { play: '1', turn: '1', text: 'The iron is old.', first_vote: '0', second_vote: '0', done: 'false' }],
    ]);
  });

  it('has plays and their lines, with what they came to', () => {
    const csv = csvOf(busy());
    const [first, second] = ofKind(csv, 'play');
    expect(first).toMatchObject({ play: '1', title: 'Cold waffles', text: 'turnaround' });
    expect(Number(first?.['turnaround'])).not.toBeNaN();
    expect(second).toMatchObject({ play: '2', team: 'Owls', turnaround: '100' });
    expect(ofKind(csv, 'line')[0]).toMatchObject({ play: '1', turn: '1', text: 'These are cold. All of them.' });
  });

  it('has what was marked, rewritten, ranked, noted, agreed and written', () => {
    const csv = csvOf(busy());
    expect(ofKind(csv, 'mark')).toEqual([{ title: 'Spot it', turn: '2', team: 'Foxes' }]);
    expect(ofKind(csv, 'rewrite')).toEqual([
      { text: "'=One.", first_vote: '3', done: 'true' },
      { text: 'Two.', first_vote: '2', done: 'false' },
    ]);
    expect(ofKind(csv, 'league')[0]).toMatchObject({
      team: 'Owls',
      turnaround: '100',
      place: '1',
      plays: '1',
      safe: '0',
    });
    expect(ofKind(csv, 'league')[1]).toEqual({ team: 'Foxes', plays: '0', safe: '0' });
    expect(ofKind(csv, 'note')).toEqual([{ title: 'Turn 1', text: 'They said "own it",\nthen laughed.' }]);
    expect(ofKind(csv, 'rule')).toEqual([{ text: "'@home: one free plate." }]);
    expect(ofKind(csv, 'card')).toEqual([{ title: 'she shouts', text: "'+I breathe" }]);
  });

  it('has the time of each step in seconds, beside what was planned', () => {
    expect(ofKind(csvOf(busy()), 'step')[0]).toMatchObject({ title: 'A step', text: 'done', planned_seconds: '300' });
    const seconds = ofKind(csvOf(busy()), 'step').map((row) => Number(row['seconds']));
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBe((busy().facts().length - 1) * 60);
  });

  it('keeps a road not taken apart from the plays', () => {
    const room = aRoom()
      .choose('shrug', 'no-idea', 'on-us')
      .until('debriefing')
      .back(3, 0)
      .choose('as-usual')
      .until('ended');
    expect(ofKind(csvOf(room), 'play')).toHaveLength(1);
    expect(ofKind(csvOf(room), 'road')).toMatchObject([{ play: '2', turn: '3' }]);
  });

  it('has empty fields for counts that an anonymous room did not see', () => {
    const room = aRoom({ setup: aRoomSetup({ anonymous: true }) })
      .until('voting')
      .count({ 'own-it': 3, shrug: 1 })
      .next(2);
    const replies = ofKind(csvOf(room.count({ 'own-it': 2, shrug: 1 }).next()), 'reply');
    expect(replies).toHaveLength(3);
    expect(replies.some((row) => 'first_vote' in row || 'second_vote' in row)).toBe(false);
    expect(replies.filter(({ done }) => done === 'true').map(({ text }) => text)).toEqual([
      'I will make them again now.',
    ]);
  });

  it('tells an open play from one that was ended', () => {
    expect(ofKind(csvOf(aRoom().choose('shrug')), 'play')).toMatchObject([{ text: 'open' }]);
  });

  it('gives back whatever was typed, and lets nothing through that begins like a formula', () => {
    const texts = NAUGHTY.filter((text) => text !== '' && !/\p{Cs}/u.test(text));
    const room = aRoom();
    texts.forEach((text, place) => room.act({ type: 'noted', id: `n${place}`, about: 'x', text }));
    const notes = ofKind(csvOf(room), 'note').map(({ text }) => text ?? '');
    expect(notes).toHaveLength(texts.length);
    notes.forEach((text, place) => expect([texts[place], `'${texts[place]}`]).toContain(text));
    for (const text of notes) expect(text).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u);
  });

  it('is a whole table for any room', () => {
    for (let run = 0; run < 6; run += 1) {
      let last: Standing | null = null;
      walkRoom(run, 160, (standing) => {
        last = standing;
      });
      const { state, entries, stories } = last as unknown as Standing;
      const rows = rowsIn(roomCsv(projectRoomReport(ROOM, state, entries, stories)));
      expect(rows.length).toBeGreaterThan(state.plan.steps.length);
      for (const row of rows)
        for (const name of ['first_vote', 'second_vote', 'turn', 'play']) expect(row[name]).toMatch(/^\d*$/);
    }
  });
});

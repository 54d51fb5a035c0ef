import { describe, expect, it } from 'vitest';
import { asId, type SeatId } from '../../../src/core/model/ids';
import { projectRoomReport } from '../../../src/core/projections/roomReport';
import type { RoomReportView } from '../../../src/core/projections/roomReportViews';
import { aPlan, aRoom, aRoomSetup, aStep, type Room, someTeams } from '../../support/rooms';
import { logOf, MINUTE, ROOM } from './roomWalks';

const reportOf = (room: Room): RoomReportView =>
  projectRoomReport(ROOM, room.state(), logOf(room.facts().map((fact) => [fact, MINUTE])), room.stories);

/** Votes of a turn by reply: before and after the talk, and what was done. */
const votesOf = (report: RoomReportView, take: number, turn: number) => {
  const found = report.takes[take]?.turns.find((one) => one.turn === turn);
  return Object.fromEntries(
    found?.split.options.map(({ id, first, second, chosen }) => [id, [first, second, chosen]]) ?? [],
  );
};

describe('the report of a room', () => {
  it('has the votes before and after the talk, what was done, and how it was felt', () => {
    const room = aRoom().until('voting').count({ 'own-it': 4, shrug: 5, explain: 1 }).next(2);
    room.count({ 'own-it': 8, shrug: 2 }).next().choose('no-idea', 'on-us').until('debriefing');
    const report = reportOf(room);
    expect(votesOf(report, 0, 1)).toEqual({ 'own-it': [4, 8, true], shrug: [5, 2, false], explain: [1, 0, false] });
    expect(votesOf(report, 0, 2)).toEqual({ 'four-minutes': [0, null, false], 'no-idea': [5, null, true] });
    expect(report.takes[0]).toMatchObject({
      title: 'Cold waffles',
      customer: 'Mr Adeyemi',
      team: null,
      from: null,
      exploring: false,
    });
    expect(report.takes[0]?.turns.map(({ turn, line, said }) => [turn, line, said])).toEqual([
      [1, 'These are cold. All of them.', 'I will make them again now.'],
      [2, 'How long will that be?', 'No idea.'],
      [3, 'And the bill?', 'They are on us.'],
    ]);
    expect(report.takes[0]?.headline?.kind).toBe('turnaround');
    const felt = report.takes[0]?.turns.map(({ feeling }) => feeling.value) ?? [];
    expect(felt[1]).toBeLessThan(felt[0] as number);
  });

  it('tells when the room began, how long each step took, and when it was over', () => {
    const room = aRoom({ plan: aPlan({ steps: [aStep({ do: 'tell' }), aStep({ do: 'cards' })] }) }).next(2);
    expect(reportOf(room)).toMatchObject({
      room: 'room-1',
      plan: 'Twenty minutes',
      began: 61_000,
      ended: null,
      people: 12,
    });
    expect(reportOf(room).steps.map(({ spent, state }) => [spent / MINUTE, state])).toEqual([
      [2, 'done'],
      [0, 'open'],
    ]);
    expect(reportOf(room.act({ type: 'room.closed' })).ended).toBe(61_000 + 3 * MINUTE);
  });

  it('has the votes of a turn that was never answered', () => {
    const room = aRoom({ setup: aRoomSetup({ firstCounts: true }) })
      .until('voting')
      .count({ 'own-it': 4, shrug: 1 });
    expect(reportOf(room).takes).toEqual([]);
    const report = reportOf(room.next());
    expect(votesOf(report, 0, 1)).toMatchObject({ 'own-it': [4, null, false] });
    expect(report.takes[0]).toMatchObject({ headline: null, turns: [{ said: '', split: { by: null } }] });
  });

  it('keeps first counts back until the second vote is closed, or the room goes elsewhere', () => {
    const room = aRoom().until('voting').count({ 'own-it': 4, shrug: 1 }).next();
    expect(reportOf(room).takes).toEqual([]);
    expect(reportOf(room.next()).takes).toEqual([]);
    room.count({ 'own-it': 3, shrug: 1 }).next();
    expect(votesOf(reportOf(room), 0, 1)).toMatchObject({ 'own-it': [4, 3, true] });
    const left = aRoom().until('voting').count({ 'own-it': 4, shrug: 1 }).next().act({ type: 'room.closed' });
    expect(votesOf(reportOf(left), 0, 1)).toMatchObject({ 'own-it': [4, null, false] });
  });

  it('has each turn once, where the room went back', () => {
    const room = aRoom().choose('shrug', 'no-idea').back(2).choose('four-minutes', 'on-us').until('ended');
    const { takes } = reportOf(room);
    expect(takes.map(({ from, exploring, turns }) => [from, exploring, turns.map(({ turn }) => turn)])).toEqual([
      [null, false, [1, 2]],
      [2, false, [2, 3]],
    ]);
    expect(takes.map(({ headline }) => headline?.kind ?? null)).toEqual([null, 'turnaround']);
  });

  it('marks a road not taken as one', () => {
    const room = aRoom()
      .choose('shrug', 'no-idea', 'on-us')
      .until('debriefing')
      .back(3, 0)
      .choose('as-usual')
      .until('ended');
    expect(reportOf(room).takes.map(({ exploring, from }) => [exploring, from])).toEqual([
      [false, null],
      [true, 3],
    ]);
  });

  it('leaves out a play that was not begun', () => {
    expect(reportOf(aRoom().until('line')).takes).toEqual([]);
  });

  it('hides what an anonymous room did not see', () => {
    const room = aRoom({ setup: aRoomSetup({ anonymous: true }) })
      .until('voting')
      .count({ 'own-it': 3, shrug: 1 })
      .next(2);
    room.count({ 'own-it': 5, shrug: 1 }).next(2);
    const report = reportOf(room);
    expect(votesOf(report, 0, 1)).toEqual({
      'own-it': [null, 5, true],
      shrug: [null, 1, false],
      explain: [null, 0, false],
    });
    expect(report.takes[0]?.turns[0]?.split.hidden).toBe(true);
  });

  it('names the team of a play in a league, and how all stand', () => {
    const room = aRoom({
      setup: aRoomSetup({ teams: someTeams(2) }),
      plan: aPlan({ steps: [aStep({ do: 'league' })] }),
    });
    room.choose('own-it', 'four-minutes', 'on-us').until('ended').next().choose('shrug');
    const report = reportOf(room);
    expect(report.takes.map(({ team, headline }) => [team?.name, headline?.kind ?? null])).toEqual([
      ['Owls', 'turnaround'],
      ['Foxes', null],
    ]);
    expect(report.league.map(({ team, place }) => [team.name, place])).toEqual([
      ['Owls', 1],
      ['Foxes', null],
    ]);
    expect(report.teams).toHaveLength(2);
  });

  it('has the marks of a step that spotted the turn, where any were made', () => {
    const room = aRoom({
      setup: aRoomSetup({ teams: someTeams(2) }),
      plan: aPlan({ steps: [aStep({ do: 'play' }), aStep({ do: 'spot', title: 'Spot it' }), aStep({ do: 'cards' })] }),
    }).choose('shrug', 'four-minutes', 'on-us');
    room.until('marking');
    expect(reportOf(room).marks).toEqual([]);
    room.act({ type: 'turn.marked', seat: asId<SeatId>('team-2'), turn: 3 });
    const [marked] = reportOf(room).marks;
    expect(marked).toMatchObject({ step: 'Spot it', turns: [{ turn: 3, teams: [{ name: 'Foxes' }] }] });
    expect(marked?.moments.length).toBeGreaterThan(0);
  });

  it('has what was rewritten, with the votes where there were any', () => {
    const room = aRoom({
      plan: aPlan({ steps: [aStep({ do: 'play' }), aStep({ do: 'rewrite' }), aStep({ do: 'cards' })] }),
    });
    room.choose('shrug', 'four-minutes', 'on-us').until('writing');
    const write = (id: string, text: string) => room.act({ type: 'reply.rewritten', id, text });
    write('a', 'One.');
    write('b', 'Two.');
    expect(reportOf(room).rewrites).toEqual([
      { text: 'One.', votes: null, chosen: false },
      { text: 'Two.', votes: null, chosen: false },
    ]);
    room.next().count({ a: 2, b: 6 });
    expect(reportOf(room).rewrites.map(({ votes }) => votes)).toEqual([null, null]);
    expect(reportOf(room.next()).rewrites).toEqual([
      { text: 'One.', votes: 2, chosen: false },
      { text: 'Two.', votes: 6, chosen: true },
    ]);
  });

  it('has the notes, rules and cards in the order they were written', () => {
    const room = aRoom()
      .act({ type: 'noted', id: 'n', about: 'Turn 1', text: 'B was liked' })
      .act({ type: 'rule.agreed', id: 'r', text: 'One free plate.' })
      .act({ type: 'card.written', id: 'c', when: 'she shouts', will: 'I breathe' });
    expect(reportOf(room)).toMatchObject({
      notes: [{ about: 'Turn 1', text: 'B was liked' }],
      rules: ['One free plate.'],
      cards: [{ when: 'she shouts', will: 'I breathe' }],
      rewrites: [],
      league: [],
      marks: [],
    });
  });
});

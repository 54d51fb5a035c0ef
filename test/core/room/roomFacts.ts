import { asId, type SeatId, type StepId, type ScenarioId } from '../../../src/core/model/ids';
import type { RoomFact } from '../../../src/core/room/facts';
import { aRoomSetup, someTeams } from '../../support/rooms';

const seat = asId<SeatId>('team-1');
const scenario = asId<ScenarioId>('cold-waffles');
const from = '1.0.1.voting.0';

/** One fact of every kind, as a room may hold it. */
export const FACTS: readonly RoomFact[] = [
  { type: 'room.opened', ...aRoomSetup({ teams: someTeams(2) }) },
  { type: 'room.resized', people: 14 },
  { type: 'step.entered', step: asId<StepId>('play'), from },
  { type: 'went.on', from },
  { type: 'went.back', take: 0, turn: 1, from },
  {
    type: 'votes.counted',
    ballot: '0-1-1',
    counts: [
      { option: 'own-it', votes: 7 },
      { option: 'shrug', votes: 0 },
    ],
  },
  { type: 'vote.cast', ballot: '0-1-1', seat, option: 'own-it' },
  { type: 'decided', ballot: '0-1-1', option: 'own-it' },
  { type: 'turn.marked', seat, turn: 2 },
  { type: 'reply.rewritten', id: 'r1', text: 'We make them again.' },
  { type: 'result.told', seat, scenario, turnaround: -40 },
  { type: 'noted', id: 'n1', about: 'play', text: 'A good talk.' },
  { type: 'rule.agreed', id: 'a1', text: 'We call back.' },
  { type: 'card.written', id: 'c1', when: 'They shout', will: 'I breathe' },
  { type: 'veiled', veil: 'quiet' },
  { type: 'room.closed' },
];
export const byType = FACTS.map((fact) => [fact.type, fact] as const);

/** The same fact with its fields the other way round. */
export const turned = (fact: object): RoomFact =>
  Object.fromEntries(Object.entries(fact).toReversed()) as unknown as RoomFact;

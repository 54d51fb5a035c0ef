import { hasUnseen } from '../model/unseen';
import { MOST_PEOPLE, MOST_TEAMS, VEILS, VOTING_WAYS, type RoomFact } from './facts';
import { plainRoomFact } from './plainRoomFact';

/** The longest name, and the longest text that somebody writes. */
const LONGEST_NAME = 80;
const LONGEST_TEXT = 400;
const LONGEST_TEAM = 40;
/** The most options of one round, and the most turns that are ever named. */
const MOST_OPTIONS = 100;
const MOST_TURNS = 10_000;

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= 1 && value.length <= LONGEST_NAME;
const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const isPeople = isWhole(1, MOST_PEOPLE);
const isTurn = isWhole(1, MOST_TURNS);
const isSeed = isWhole(0, 2 ** 32 - 1);
const isFlag: Check = (value) => typeof value === 'boolean';
const isTeam: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= 2 * LONGEST_TEAM && isShort(value) && !hasUnseen(value);
/** Counted as people count: a sign of two units is one. */
const isShort = (name: string): boolean => Array.from(name).length <= LONGEST_TEAM;
const isTeams: Check = (value) =>
  Array.isArray(value) && value.length !== 1 && value.length <= MOST_TEAMS && value.every(isTeam);
const isCount = (value: unknown): boolean => isRecord(value) && fits(value, COUNT);
const isCounts: Check = (value) => Array.isArray(value) && value.length <= MOST_OPTIONS && value.every(isCount);
const COUNT = { option: isName, votes: isWhole(0, MOST_PEOPLE) } as const;

/** What each field of each kind of fact may hold. */
const FACTS: { readonly [Type in RoomFact['type']]: Readonly<Record<FieldOf<Type>, Check>> } = {
  'room.opened': {
    plan: isName,
    planHash: isName,
    people: isPeople,
    way: isOneOf(VOTING_WAYS),
    anonymous: isFlag,
    firstCounts: isFlag,
    teams: isTeams,
    seed: isSeed,
  },
  'room.resized': { people: isPeople },
  'step.entered': { step: isName, from: isName },
  'went.on': { from: isName },
  'went.back': { take: isWhole(0, MOST_TURNS), turn: isTurn, from: isName },
  'votes.counted': { ballot: isName, counts: isCounts },
  'vote.cast': { ballot: isName, seat: isName, option: isName },
  decided: { ballot: isName, option: isName },
  'turn.marked': { seat: isName, turn: orNull(isTurn) },
  'reply.rewritten': { id: isName, text: isText },
  'result.told': { seat: isName, scenario: isName, turnaround: orNull(isWhole(-100, 100)) },
  noted: { id: isName, about: isText, text: isText },
  'rule.agreed': { id: isName, text: isText },
  'card.written': { id: isName, when: isText, will: isText },
  veiled: { veil: isOneOf(VEILS) },
  'room.closed': {},
};

type FieldOf<Type extends RoomFact['type']> = Exclude<keyof Extract<RoomFact, { readonly type: Type }>, 'type'>;

const fits = (fields: Fields, checks: Readonly<Record<string, Check>>): boolean =>
  Object.entries(checks).every(([name, check]) => Object.hasOwn(fields, name) && check(fields[name]));

/** One fact of a room read strictly, every field checked, with its known fields only; null for anything else. */
export function readRoomFact(value: unknown): RoomFact | null {
  if (!isRecord(value) || typeof value['type'] !== 'string' || !Object.hasOwn(FACTS, value['type'])) return null;
  return fits(value, FACTS[value['type'] as RoomFact['type']]) ? plainRoomFact(value as unknown as RoomFact) : null;
}

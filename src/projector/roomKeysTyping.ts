import type { SeatId } from '../core/model/ids';
import type { DeskView } from '../core/projections/deskViews';
import { MOST_PEOPLE, type RoomAct } from '../core/room/facts';
import { isCountVote } from './roomKeys';

/** Counts or a mark as they are typed without a field: on the wall, where nobody may read the digits. */
export type Typing =
  /** `place`: the option that is counted; past the last one when all are. */
  | { readonly what: 'counts'; readonly ballot: string; readonly place: number; readonly digits: string }
  /** `seat`: whose mark it is; null until its number is typed. */
  | { readonly what: 'mark'; readonly seat: SeatId | null; readonly digits: string; readonly wrong: boolean };

/** What is typed after a key, and what is done by it. */
export interface Typed {
  readonly typing: Typing | null;
  readonly act: RoomAct | null;
}

const MOST_DIGITS = 3;
const isDigit = (key: string): boolean => /^[0-9]$/.test(key);
const more = (digits: string, key: string): string => (digits + key).slice(0, MOST_DIGITS);

/** The options that may be counted, in the order of their letters. */
export const countable = (desk: DeskView) => desk.ballot?.options.filter(({ locked }) => locked === '') ?? [];

/** How many voted for each option, with one count made anew; what another window has not heard of yet goes along. */
export function countsWith(desk: DeskView, own: ReadonlyMap<string, number>): RoomAct | null {
  if (desk.ballot === null) return null;
  const counts = countable(desk).map(({ id, votes }) => ({ option: id, votes: own.get(id) ?? votes }));
  return { type: 'votes.counted', ballot: desk.ballot.key, counts };
}

type Counting = Extract<Typing, { what: 'counts' }>;
type Marking = Extract<Typing, { what: 'mark' }>;

const afresh = (ballot: string): Counting => ({ what: 'counts', ballot, place: 0, digits: '' });

function takeCount(desk: DeskView, now: Counting, own: Map<string, number>): Typed {
  const option = countable(desk)[now.place];
  const typing = { ...now, place: now.place + 1, digits: '' };
  if (option === undefined || now.digits === '') return { typing, act: null };
  if (Number(now.digits) > MOST_PEOPLE) return { typing: { ...now, digits: '' }, act: null };
  own.set(option.id, Number(now.digits));
  return { typing, act: countsWith(desk, own) };
}

function counted(desk: DeskView, before: Typing | null, key: string, own: Map<string, number>): Typed {
  const ballot = desk.ballot?.key ?? '';
  const now = before?.what === 'counts' && before.ballot === ballot ? before : afresh(ballot);
  const isDone = now.place >= countable(desk).length;
  if (isDigit(key)) {
    const at = isDone ? afresh(ballot) : now;
    return { typing: { ...at, digits: more(at.digits, key) }, act: null };
  }
  if (key === 'Enter') return takeCount(desk, now, own);
  if (key !== 'Backspace') return { typing: null, act: null };
  if (now.digits !== '') return { typing: { ...now, digits: now.digits.slice(0, -1) }, act: null };
  return { typing: { ...now, place: Math.max(0, now.place - 1) }, act: null };
}

/** Whose mark is typed without a team's number: the only one there is. */
const onlySeat = ({ marks }: DeskView): SeatId | null => (marks.length === 1 ? (marks[0]?.team.seat ?? null) : null);

function takeMark(desk: DeskView, now: Marking): Typed {
  const turn = Number(now.digits);
  if (now.seat === null || now.digits === '') return { typing: null, act: null };
  if (turn > desk.turns) return { typing: { ...now, digits: '', wrong: true }, act: null };
  return { typing: null, act: { type: 'turn.marked', seat: now.seat, turn: turn === 0 ? null : turn } };
}

function marked(desk: DeskView, before: Typing | null, key: string): Typed {
  const none: Marking = { what: 'mark', seat: onlySeat(desk), digits: '', wrong: false };
  const now = before?.what === 'mark' ? before : none;
  if (isDigit(key) && now.seat === null) {
    const mark = desk.marks.find(({ team }) => team.number === Number(key));
    return { typing: { ...now, seat: mark?.team.seat ?? null, wrong: mark === undefined }, act: null };
  }
  if (isDigit(key)) return { typing: { ...now, digits: more(now.digits, key), wrong: false }, act: null };
  if (key === 'Enter') return takeMark(desk, now);
  if (key === 'Backspace' && now.digits !== '')
    return { typing: { ...now, digits: now.digits.slice(0, -1) }, act: null };
  return { typing: key === 'Backspace' && now.seat !== null ? none : null, act: null };
}

/** One key more. `own` holds counts that were typed here and not yet seen in the log; it is added to. */
export function typeKey(desk: DeskView, before: Typing | null, key: string, own: Map<string, number>): Typed {
  return isCountVote(desk) ? counted(desk, before, key, own) : marked(desk, before, key);
}

/** True while Enter, Backspace and Escape belong to what is typed. */
export function isTyping(desk: DeskView, typing: Typing | null): boolean {
  if (typing === null) return false;
  if (typing.what === 'mark') return desk.at === 'marking';
  return isCountVote(desk) && typing.ballot === desk.ballot?.key && typing.place < countable(desk).length;
}

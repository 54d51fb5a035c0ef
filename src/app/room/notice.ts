import type { Hash } from '../../core/model/ids';
import type { RoomAct } from '../../core/room/facts';
import { readRoomFact } from '../../core/room/readFact';
import type { Refusal } from '../../core/room/state';
import type { SavingView } from '../store';
import { readLook } from './look';
import type { RoomRole } from './port';
import type { RoomLook } from './view';

/** The most entries a room's log may have; a day of votes by key stays far below. */
export const MOST_ENTRIES = 20_000;

/** How far a window has the log: so many entries, the last with this hash; no hash where it has none. */
export interface Position {
  readonly count: number;
  readonly hash: Hash | '';
}

/** What windows of one room say to each other. `from` names the window. */
export type Notice = { readonly from: string } & (
  | ({
      readonly kind: 'hello';
      readonly role: RoomRole;
      /** It is in charge of its kind. */
      readonly charge: boolean;
      readonly leads: boolean;
      /** Whoever is there is asked to say hello back. */
      readonly asks: boolean;
      /** How the leader keeps the log. */
      readonly saving: SavingView;
    } & Position)
  /** A part of the log beginning with this place; the entries are read like those of a file. */
  | { readonly kind: 'here-is'; readonly since: number; readonly entries: readonly unknown[] }
  | { readonly kind: 'act'; readonly id: string; readonly fact: RoomAct }
  | { readonly kind: 'refused'; readonly id: string; readonly refusal: Refusal }
  | { readonly kind: 'entry'; readonly entry: unknown }
  | { readonly kind: 'look'; readonly look: RoomLook }
  | { readonly kind: 'bye' }
);

/** A notice of one kind. */
export type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;

type Raw = Readonly<Record<string, unknown>>;
type Body = Notice extends infer One ? (One extends unknown ? Omit<One, 'from'> : never) : never;

/** What another window said, read strictly and with its known fields only; null for anything else. */
export function readNotice(value: unknown): Notice | null {
  if (!isGroup(value)) return null;
  const { kind, from } = value;
  if (!isName(from) || typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return null;
  const body = KINDS[kind as Notice['kind']](value);
  return body === null ? null : { ...body, from };
}

const KINDS: { readonly [Kind in Notice['kind']]: (raw: Raw) => Body | null } = {
  hello: readHello,
  'here-is': ({ since, entries }) =>
    isPlace(since) && Array.isArray(entries) && entries.length <= MOST_ENTRIES
      ? { kind: 'here-is', since, entries }
      : null,
  act: ({ id, fact }) => {
    const read = readAct(fact);
    return isName(id) && read !== null ? { kind: 'act', id, fact: read } : null;
  },
  refused: ({ id, refusal }) => {
    const read = readRefusal(refusal);
    return isName(id) && read !== null ? { kind: 'refused', id, refusal: read } : null;
  },
  entry: ({ entry }) => (isGroup(entry) ? { kind: 'entry', entry } : null),
  look: ({ look }) => {
    const read = readLook(look);
    return read === null ? null : { kind: 'look', look: read };
  },
  bye: () => ({ kind: 'bye' }),
};

function readHello(raw: Raw): Body | null {
  const { role, charge, leads, asks, count, hash } = raw;
  const saving = readSaving(raw['saving']);
  if ((role !== 'wall' && role !== 'desk') || saving === null) return null;
  if (typeof charge !== 'boolean' || typeof leads !== 'boolean' || typeof asks !== 'boolean') return null;
  if (!isPlace(count) || (hash !== '' && !isName(hash))) return null;
  return { kind: 'hello', role, charge, leads, asks, saving, count, hash: hash as Hash | '' };
}

/** Something done in a room, read strictly; null for anything else. A room is opened at the door alone. */
export function readAct(value: unknown): RoomAct | null {
  const fact = readRoomFact(value);
  return fact === null || fact.type === 'room.opened' ? null : fact;
}

function readRefusal(value: unknown): Refusal | null {
  if (!isGroup(value)) return null;
  const { why, votes, people } = value;
  if (why === 'tooMany') return isPlace(votes) && isPlace(people) ? { why, votes, people } : null;
  return why === 'late' || why === 'undecided' || why === 'notNow' ? { why } : null;
}

const STATES: readonly unknown[] = ['kept', 'failed', 'nowhere'] satisfies readonly SavingView['state'][];
const FAULTS: readonly unknown[] = ['full', 'refused', 'missing', 'elsewhere', null] satisfies SavingView['why'][];

function readSaving(value: unknown): SavingView | null {
  if (!isGroup(value) || !STATES.includes(value['state']) || !FAULTS.includes(value['why'])) return null;
  return { state: value['state'], why: value['why'] } as SavingView;
}

const isGroup = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
const isPlace = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_ENTRIES;

import { readChain, type Chain, type ChainFault } from '../journal/chain';
import type { AttemptId } from '../model/ids';
import { fail, ok, type Result } from '../model/result';
import { LARGEST_ARCHIVE, LONGEST_GOAL } from './archive';
import {
  broughtUp,
  faultOfFile,
  faultOfText,
  isGroup,
  parsed,
  salvaged,
  type FileFault,
  type Raw,
} from './archiveForm';
import { tooMuch } from './archiveGuard';
import { cleanLine, LONGEST_NAME } from './pseudonym';

/** More than a talk of 60 replies has in any room; an attempt with more is none. */
const MOST_ENTRIES = 20_000;

/** How many unknown keys are named, and how much of a name that may be eight million letters long. */
const TOLD = { keys: 20, letters: 40 } as const;

/** An attempt that could not be taken whole. `kept` entries from its beginning are good. */
export interface Refusal {
  /** Its name as it stands in the file, shortened; empty where it has none. */
  readonly attempt: string;
  /** Where it stands in the file, counted from 1. */
  readonly place: number;
  readonly why: ChainFault['kind'] | 'empty' | 'tooLong' | 'twice';
  readonly kept: number;
}

/** An attempt of a file, as far as it is good. */
export interface Archived extends Chain {
  /** It is said to be over: nothing more can follow. */
  readonly over: boolean;
}

/** What an archive holds that is good, and what it holds that is not. */
export interface Archive {
  /** Whose it is; empty where that is not told. */
  readonly participant: string;
  /** When it was written, as told; empty where that is not told. */
  readonly exported: string;
  readonly goal: string;
  /** Each named once, each with an entry at least and without a fault. */
  readonly attempts: readonly Archived[];
  readonly refused: readonly Refusal[];
  /** Keys that are not known here and were left out. */
  readonly unknown: readonly string[];
  /** The file itself was damaged or cut off, and this is what is left of it. */
  readonly broken: boolean;
}

/** How many attempts are read before the page may breathe. */
const PART = 100;

/** What comes of a file that is read in parts; whoever reads it goes on until it is done. */
type InParts<Read> = Generator<undefined, Read, undefined>;

/** Reads a file as an archive in one go. */
export function readArchive(text: string): Result<Archive, FileFault> {
  const parts = readArchiveInParts(text);
  let part = parts.next();
  while (part.done !== true) part = parts.next();
  return part.value;
}

/**
 * Reads a file as an archive, strictly: nothing in it is trusted, every attempt is read by the reader of the log, and what is
 * wrong is a value. Of a damaged file all that is whole is read. It stops after each part, since a large file takes its time.
 */
export function* readArchiveInParts(text: string): InParts<Result<Archive, FileFault>> {
  if (text.length > LARGEST_ARCHIVE) return fail({ kind: 'tooLarge' });
  const guard = tooMuch(text);
  if (guard !== null) return fail({ kind: guard });
  const whole = parsed(text.replace(/^\uFEFF/, ''));
  const raw = whole === undefined ? salvaged(text) : whole;
  if (raw === null && whole === undefined) return fail(faultOfText(text));
  const fault = faultOfFile(raw);
  return fault === null ? ok(yield* contentOf(broughtUp(raw as Raw), whole === undefined)) : fail(fault);
}

const KNOWN = new Set(['format', 'version', 'participant', 'exported', 'goal', 'attempts']);
const KNOWN_OF_ATTEMPT = new Set(['attempt', 'over', 'entries']);
const KNOWN_OF_ENTRY = new Set(['attempt', 'seq', 'before', 'at', 'fact', 'hash']);

function* contentOf(raw: Raw, broken: boolean): InParts<Archive> {
  const { participant, exported, goal, attempts } = raw;
  const unknown = new Set(strangers(raw, KNOWN));
  const read = yield* readAttempts(Array.isArray(attempts) ? attempts : [], unknown);
  return {
    participant: lineOf(participant, LONGEST_NAME),
    exported: typeof exported === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(exported) ? exported : '',
    goal: lineOf(goal, LONGEST_GOAL),
    ...read,
    unknown: [...unknown].slice(0, TOLD.keys),
    broken: broken || !Array.isArray(attempts),
  };
}

const lineOf = (value: unknown, longest: number): string =>
  typeof value === 'string' ? cleanLine(value, longest) : '';

function strangers(raw: Raw, known: ReadonlySet<string>): readonly string[] {
  return Object.keys(raw)
    .filter((key) => !known.has(key))
    .slice(0, TOLD.keys)
    .map((key) => cleanLine(key, TOLD.letters));
}

function* readAttempts(raw: readonly unknown[], unknown: Set<string>): InParts<Pick<Archive, 'attempts' | 'refused'>> {
  const attempts = new Map<AttemptId, Archived>();
  const refused: Refusal[] = [];
  for (const [place, one] of raw.entries()) {
    if (place > 0 && place % PART === 0) yield;
    const { chain, why } = readAttempt(one, unknown);
    const known = attempts.get(chain.attempt);
    const kept = chain.entries.length;
    if (why !== null) refused.push({ attempt: cleanLine(chain.attempt, TOLD.letters), place: place + 1, why, kept });
    if (known !== undefined && why === null && !isSamePlay(known, chain))
      refused.push({ attempt: chain.attempt, place: place + 1, why: 'twice', kept: 0 });
    else if (kept > (known?.entries.length ?? 0) && (known === undefined || isSamePlay(known, chain)))
      attempts.set(chain.attempt, chain);
  }
  return { attempts: [...attempts.values()], refused };
}

/** One of the two goes on where the other ends. Each hash stands for all before it. */
function isSamePlay({ entries: one }: Chain, { entries: other }: Chain): boolean {
  const last = Math.min(one.length, other.length) - 1;
  return one[last]?.hash === other[last]?.hash;
}

interface ReadAttempt {
  readonly chain: Archived;
  readonly why: Refusal['why'] | null;
}

function readAttempt(raw: unknown, unknown: Set<string>): ReadAttempt {
  const { attempt: name, entries, over } = isGroup(raw) ? raw : ({} as Raw);
  const attempt = (typeof name === 'string' ? name : '') as AttemptId;
  const none = (why: Refusal['why']): ReadAttempt => ({
    chain: { attempt, entries: [], fault: null, over: false },
    why,
  });
  if (!isGroup(raw) || attempt === '' || !Array.isArray(entries)) return none('unreadable');
  if (entries.length === 0) return none('empty');
  if (entries.length > MOST_ENTRIES) return none('tooLong');
  const chain = readChain(attempt, entries);
  for (const key of strangersIn(raw, chain)) if (unknown.size < TOLD.keys) unknown.add(key);
  const why = chain.fault?.kind ?? null;
  return { chain: { ...chain, fault: null, over: over === true && why === null }, why };
}

function strangersIn(raw: Raw, { entries }: Chain): readonly string[] {
  const inside = entries.flatMap(({ fact }, place) => {
    const one = (raw['entries'] as readonly Raw[])[place] as Raw;
    return [...strangers(one, KNOWN_OF_ENTRY), ...strangers(one['fact'] as Raw, new Set(Object.keys(fact)))];
  });
  return [...strangers(raw, KNOWN_OF_ATTEMPT), ...inside];
}

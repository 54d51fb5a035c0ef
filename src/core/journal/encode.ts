import type { Branch, Fact, PlayOptions } from '../model/facts';
import { fail, ok, type Result } from '../model/result';
import type { Journal } from './journal';
import { plainFact } from './plainFact';

/** The version of a stored journal. */
export const JOURNAL_VERSION = 1;

/** What is wrong with a stored journal, and at which fact (-1 for the whole). */
export interface JournalFault {
  readonly at: number;
  readonly kind: 'notJson' | 'newerVersion' | 'notAJournal' | 'badFact';
}

/** A journal as one line of JSON with its version. */
export const encodeJournal = (journal: Journal): string => JSON.stringify({ version: JOURNAL_VERSION, facts: journal });

/** A stored journal, read strictly: every field of every fact is checked; faults are values. */
export function decodeJournal(text: string): Result<Journal, JournalFault> {
  const parsed = parse(text);
  if (!isRecord(parsed)) return fail({ at: -1, kind: parsed === undefined ? 'notJson' : 'notAJournal' });
  const { version, facts } = parsed;
  if (typeof version === 'number' && version > JOURNAL_VERSION) return fail({ at: -1, kind: 'newerVersion' });
  if (version !== JOURNAL_VERSION || !Array.isArray(facts)) return fail({ at: -1, kind: 'notAJournal' });
  const bad = facts.findIndex((fact) => !isFact(fact));
  return bad < 0 ? ok((facts as Fact[]).map(plainFact)) : fail({ at: bad, kind: 'badFact' });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 80;
const isSeed = (value: unknown): value is number => isCount(value) && value >>> 0 === value;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

const FACTS: { readonly [Type in Fact['type']]: (fact: Record<string, unknown>) => boolean } = {
  'encounter.opened': (fact) =>
    isName(fact['scenario']) &&
    isName(fact['hash']) &&
    isSeed(fact['seed']) &&
    isName(fact['variant']) &&
    (fact['room'] === 'solo' || fact['room'] === 'team') &&
    isOptions(fact['options']) &&
    isBranch(fact['branch'] ?? null) &&
    isHeard(fact['heard'] ?? null),
  'reply.chosen': (fact) => isName(fact['beat']) && isName(fact['reply']) && isCount(fact['tookMs']),
  'reply.timedOut': (fact) => isName(fact['beat']),
  'vote.cast': (fact) => isName(fact['beat']) && isName(fact['reply']) && isName(fact['seat']),
  'encounter.left': () => true,
};

function isOptions(value: unknown): value is PlayOptions {
  return (
    isRecord(value) &&
    [0, 1, 2, 5, 10].includes(value['time'] as number) &&
    typeof value['startTrust'] === 'number' &&
    Math.abs(value['startTrust']) <= 5 &&
    typeof value['coach'] === 'boolean'
  );
}

const isBranch = (value: unknown): value is Branch | null =>
  value === null ||
  (isRecord(value) && isName(value['of']) && Number.isInteger(value['turn']) && isCount(value['turn']));

const isHeard = (value: unknown): boolean => value === null || isName(value);

/** One fact read strictly, with its known fields only; null for anything else. */
export const readFact = (value: unknown): Fact | null => (isFact(value) ? plainFact(value) : null);

function isFact(value: unknown): value is Fact {
  if (!isRecord(value) || typeof value['type'] !== 'string' || !Object.hasOwn(FACTS, value['type'])) return false;
  return FACTS[value['type'] as Fact['type']](value);
}

import type * as z from 'zod/mini';
import { nearest } from '../../model/nearest';
import { CONDITIONS, CONDITION_WORDS } from '../../vocabulary/conditionForms';
import { CONDITION_SHAPES } from '../shape/condition';
import { knownKeys, type Schema } from '../shape/keys';
import { firstTold, MOST_TOLD } from './most';
import { at, spoken, type Finding, type Path, type Source } from './source';

type Issue = z.core.$ZodIssue;

/** A file, with the keys its shape knows at a place. */
interface Shaped extends Source {
  readonly keysAt: (path: Path) => readonly string[];
}

/** What the shape's issues mean to an author, each with a place and a cure. */
export function faultsOf(file: Source, issues: readonly Issue[], shape?: Schema): readonly Finding[] {
  const source: Shaped = { ...file, keysAt: (path) => knownKeys(path, shape) };
  const faults = issues.slice(0, MOST_TOLD + 1).flatMap((issue) => faultOf(source, issue, []));
  const other = faults.find(({ rule }) => OTHER_VERSIONS.has(rule));
  return other === undefined ? firstTold(faults) : [other];
}

/** Rules by which a file is of another version; nothing else can be said of it here. */
const OTHER_VERSIONS: ReadonlySet<string> = new Set(['newer-format', 'older-format']);

function faultOf(source: Shaped, issue: Issue, around: Path): readonly Finding[] {
  const path = [...around, ...(issue.path as Path)];
  if (at(source, path) === undefined) return [missing(source, path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_TOLD + 1).map((key) => unknownKey(source, path, key));
    case 'invalid_union':
      return unionFault(source, issue, path);
    case 'invalid_type':
      return [wrongType(source, path, issue.expected)];
    case 'invalid_value':
      return [wrongWord(source, path, issue.values.map(String))];
    case 'invalid_key':
      return [{ ...badName(source, path, String(path.at(-1))), atKey: true }];
    case 'invalid_format':
      return [
        path.at(-1) === 'language'
          ? badLanguage(path, written(source, path))
          : badName(source, path, written(source, path)),
      ];
    case 'too_small':
    case 'too_big':
      return [outOfRange(source, path, issue)];
    default:
      return [
        finding(
          'bad-value',
          path,
          `${upper(spoken(source, path))} is not what is expected here.`,
          'Compare it with a sample.',
        ),
      ];
  }
}

const finding = (rule: string, path: Path, message: string, fix: string): Finding => ({ rule, path, message, fix });
const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function unknownKey(source: Shaped, path: Path, key: string): Finding {
  const message = `"${key}" is not known in ${spoken(source, path)}.`;
  return { ...finding('unknown-key', [...path, key], message, keyCure(key, source.keysAt(path))), atKey: true };
}

function keyCure(key: string, known: readonly string[]): string {
  if (known.includes(key)) return 'It does not go with the other keys here: take it away, or them.';
  const near = nearest(key, known);
  return near === null ? `Known here: ${known.join(', ')}.` : `Did you mean "${near}"?`;
}

function missing(source: Source, path: Path): Finding {
  const name = String(path.at(-1));
  return finding('missing', path, `${upper(spoken(source, path.slice(0, -1)))} has no "${name}".`, `Add "${name}".`);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a group in { }',
  record: 'a group in { }',
  array: 'a list in [ ]',
};

function wrongType(source: Source, path: Path, expected: string): Finding {
  const wanted = KINDS[expected] ?? expected;
  return finding('wrong-type', path, `${upper(spoken(source, path))} should be ${wanted}.`, `Write ${wanted}.`);
}

function wrongWord(source: Source, path: Path, known: readonly string[]): Finding {
  const value = written(source, path);
  if (path.length === 1 && path[0] === 'format') return wrongVersion(path, value);
  const near = nearest(value, known);
  const cure =
    near === null ? `Use one of: ${known.join(', ')}.` : `Did you mean "${near}"? Known: ${known.join(', ')}.`;
  return finding('unknown-word', path, `"${value}" is not a word for ${spoken(source, path)}.`, cure);
}

/** A version that is not read here: a newer one, the older draft where nobody migrated it, or no version at all. */
function wrongVersion(path: Path, value: string): Finding {
  const [, draft] = /^service-scenario\/(\d{1,9})$/.exec(value) ?? [];
  if (Number(draft ?? value) > 1) return newerVersion(path, draft === undefined ? value : `"${value}"`);
  return draft === '1'
    ? finding('older-format', path, OLDER, 'Bring it to format 1: turnaround migrate FILE.')
    : finding('unknown-format', path, `"${value}" is not a format this version knows.`, 'Write "format": 1.');
}

const OLDER = 'This file is written in the older format "service-scenario/1"; format 1 is read here.';

const newerVersion = (path: Path, format: string): Finding =>
  finding(
    'newer-format',
    path,
    `This file is written in format ${format}; this version reads format 1.`,
    'Open it with a newer version of Turnaround.',
  );

/** The value at a path as it may be said: as written, or what kind of thing stands there. */
function written(source: Source, path: Path): string {
  const node = at(source, path);
  if (node?.type === 'array') return '[...]';
  return node?.type === 'object' ? '{...}' : String(node?.value);
}

const badLanguage = (path: Path, value: string): Finding =>
  finding('bad-language', path, `"${value}" is not the code of a language.`, 'Write its short code: en, de, pt-BR.');

function badName(source: Source, path: Path, name: string): Finding {
  const cure = 'Use at most 80 small letters, digits and single dashes, and start with a letter: own-it.';
  return finding('bad-name', path, `"${name}" cannot be a name in ${spoken(source, path.slice(0, -1))}.`, cure);
}

type Bound = Extract<Issue, { code: 'too_small' | 'too_big' }>;

function outOfRange(source: Source, path: Path, issue: Bound): Finding {
  const what = upper(spoken(source, path));
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'string' && issue.code === 'too_big') {
    return finding('too-long', path, `${what} is longer than ${bound} characters.`, 'Shorten it.');
  }
  if (issue.origin === 'array' && issue.code === 'too_big') {
    return finding('too-large', path, `${what} has more than ${bound} entries.`, 'Take some away.');
  }
  if (issue.code === 'too_small' && issue.origin !== 'number' && issue.origin !== 'int') {
    return bound > 1
      ? finding('empty', path, `${what} has too few entries.`, `Give it at least ${bound}.`)
      : finding('empty', path, `${what} is empty.`, 'Fill it in, or take it away.');
  }
  const side = issue.code === 'too_small' ? 'at least' : 'at most';
  return finding(
    'out-of-range',
    path,
    `${what} must be ${side} ${bound}.`,
    `Choose a number that is ${side} ${bound}.`,
  );
}

type Union = Extract<Issue, { code: 'invalid_union' }>;

/** A fault in something that may be written in several ways is told against the way its author chose. */
function unionFault(source: Shaped, issue: Union, path: Path): readonly Finding[] {
  const chosen = isCondition(issue) ? conditionIssues(source, issue, path) : closest(issue);
  if (chosen === null)
    return [isWordAlone(issue, path) ? wrongWord(source, path, wordsFor(issue)) : noWay(source, path)];
  return chosen.flatMap((inner) => faultOf(source, inner, path));
}

/** Whether the word that says which way it is written is not known, and no more is to be said of it. */
const isWordAlone = (issue: Union, path: Path): boolean =>
  wordsFor(issue).length > 0 && !Object.hasOwn(WAYS, String(path.at(-1)));

const wordsFor = (issue: Union): readonly string[] => ('options' in issue ? (issue.options ?? []).map(String) : []);

const isCondition = (issue: Union): boolean => issue.errors.length === CONDITION_SHAPES.size + 1;

/** A condition is read as the kind its first known word names, else as the short form. */
function conditionIssues(source: Source, issue: Union, path: Path): readonly Issue[] | null {
  const node = at(source, path);
  if (node?.type !== 'object') return null;
  const keys = (node.children ?? []).map((property) => String(property.children?.[0]?.value));
  const kind = CONDITION_WORDS.findIndex((word) => keys.includes(word));
  return issue.errors[kind < 0 ? issue.errors.length - 1 : kind] ?? null;
}

/** The way with the fewest keys it does not know, then the fewest faults; ways of another kind are out. */
function closest(issue: Union): readonly Issue[] | null {
  const isOut = (code: Issue['code']) => (errors: readonly Issue[]) =>
    errors.some((inner) => inner.path.length === 0 && inner.code === code);
  const fitting = issue.errors.filter((errors) => !isOut('invalid_type')(errors));
  const order = (left: readonly Issue[], right: readonly Issue[]) =>
    Number(isOut('invalid_value')(left)) - Number(isOut('invalid_value')(right)) ||
    strangers(left) - strangers(right) ||
    left.length - right.length;
  return fitting.toSorted(order)[0] ?? null;
}

const strangers = (errors: readonly Issue[]): number =>
  errors.reduce((sum, inner) => sum + (inner.code === 'unrecognized_keys' ? inner.keys.length : 0), 0);

function noWay(source: Source, path: Path): Finding {
  const way = path.findLast((part) => Object.hasOwn(WAYS, part));
  const known = WAYS[way ?? ''] ?? 'Compare it with a sample in the scenarios folder.';
  const last = String(path.at(-1));
  const isSlip = known === A_CONDITION && way !== last && !(CONDITION_WORDS as readonly string[]).includes(last);
  const near = isSlip ? nearest(last, CONDITION_WORDS) : null;
  const cure = near === null ? known : `Did you mean "${near}"?`;
  return finding('wrong-type', path, `${upper(spoken(source, path))} is not written in a way that can be read.`, cure);
}

const A_CONDITION = `Write a condition, for example ${JSON.stringify(CONDITIONS.not.example)}.`;

const WAYS: Readonly<Record<string, string>> = {
  if: A_CONDITION,
  metWhen: A_CONDITION,
  exceededWhen: A_CONDITION,
  until: A_CONDITION,
  met: 'Write the name of a need, or a list of them.',
  says: 'Write a text, a line in { }, or a list of lines.',
  next: 'Write the name of a beat or ending, or a list of { "if": ..., "to": ... }.',
  reaction: 'Write a text, or { "cue": ..., "says": ... }.',
  whenLocked: 'Write "hide", or { "show": "the reason" }.',
  set: 'Write true, false, a number, or a word of the variable.',
  status: 'Write "draft", or "panel" with the number of "raters".',
  vars: 'Write false, { "min": 0, "max": 3 }, or a list of words.',
};

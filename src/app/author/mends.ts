import { getNodeValue } from 'jsonc-parser';
import type { Diagnostic } from '../../core/model/diagnostic';
import { at, spoken, type Path, type Source } from '../../core/scenario/read/source';
import { DIMENSIONS } from '../../core/vocabulary/dimensions';
import { fieldAt, type Targets } from './fields';
import { pathOfNames } from './places';
import type { Mend } from './reportView';

/** Fields offered for one finding; more would be a form and not a cure. */
const MOST_MENDS = 12;

/** Rules that compare the replies of a beat: all of them are offered. */
const COMPARED: ReadonlySet<string> = new Set(['uneven-lengths', 'alike-replies', 'silence-is-best']);

/** Rules whose cure is always that something goes. */
const REMOVED: ReadonlySet<string> = new Set(['unknown-key', 'idle-argument']);

/** A path names one of two things of the same name: which is meant cannot be told by it. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['duplicate-key']);

/** Fields beside the place of a finding that its cure is about. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'missing-feedback': ['effect', 'why', 'tryInstead'],
  'unspoken-picture': ['cue'],
};

/** Fields of each thing that are offered when a finding is about the whole of it. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  line: ['text', 'cue'],
  reaction: ['says', 'cue', 'thought'],
  ending: ['title', 'says', 'expects'],
  silence: ['next', 'effect', 'why'],
};

/** A readable file, with the names links may choose from. */
export interface Mended {
  readonly source: Source;
  readonly targets: Targets;
}

/** What may be changed in place against a finding, the likeliest first. */
export function mendsFor(file: Mended, found: Diagnostic): readonly Mend[] {
  const { root } = file.source;
  const path = root === undefined || AMBIGUOUS.has(found.rule) ? null : pathOfNames(root, found.path);
  if (root === undefined || path === null) return [];
  const fields = unique([...fieldsOf(file, path), ...besides(found.rule, path), ...compared(file, found.rule, path)]);
  const offered = fields.flatMap((field) => mendAt(file, field));
  return [...removals(file, found, path), ...offered].slice(0, MOST_MENDS);
}

function mendAt({ source, targets }: Mended, path: Path): readonly Mend[] {
  const field = fieldAt(path, valueAt(source, path), targets);
  return field === null ? [] : [{ path, what: spoken(source, path), field }];
}

function valueAt(source: Source, path: Path): unknown {
  const node = at(source, path);
  return node === undefined ? undefined : getNodeValue(node);
}

/** Where the cure says that something may go, it can be taken away on the spot. */
function removals({ source }: Mended, { rule, fix }: Diagnostic, path: Path): readonly Mend[] {
  const own = /\btake its "([^"]+)" away/i.exec(fix)?.[1];
  const isWhole = REMOVED.has(rule) || /\btake (it|this) (away|out)\b/i.test(fix);
  const target = own !== undefined ? [...path, own] : isWhole ? path : null;
  if (target === null || target.length === 0 || valueAt(source, target) === undefined) return [];
  return [{ path: target, what: spoken(source, target), field: { kind: 'removal' } }];
}

/** The place itself where it is a field, else the fields of what stands there. */
function fieldsOf(file: Mended, path: Path): readonly Path[] {
  const kind = kindAt(path);
  const value = valueAt(file.source, path);
  if (kind === 'beat' || kind === 'replies') return repliesOf(file, path).flatMap((reply) => fieldsOf(file, reply));
  if (kind === 'reply') return fieldsOfReply(file, path);
  if (kind === 'line' && Array.isArray(value)) return itemsOf(path, value).flatMap((item) => fieldsOf(file, item));
  if (kind === 'scores') return levelsOf(file, path);
  return kind !== null && typeof value === 'object' ? (PARTS[kind] ?? []).map((key) => [...path, key]) : [path];
}

const itemsOf = (path: Path, items: readonly unknown[]): readonly Path[] =>
  items.map((_item, place) => [...path, place]);

function kindAt(path: Path): string | null {
  const [first, , third, fourth, fifth] = path;
  if (path.length === 2) return first === 'beats' ? 'beat' : first === 'endings' ? 'ending' : null;
  if (first !== 'beats') return null;
  if (third === 'says')
    return path.length === 3 || path.at(-1) === 'variants' || typeof path.at(-1) === 'number' ? 'line' : null;
  if (third === 'timer') return fourth === 'onTimeout' && path.length === 4 ? 'silence' : null;
  if (third !== 'replies') return null;
  if (path.length < 5) return path.length === 3 ? 'replies' : 'reply';
  return path.length === 5 && (fifth === 'scores' || fifth === 'reaction') ? fifth : null;
}

const fieldsOfReply = (file: Mended, reply: Path): readonly Path[] => [
  [...reply, 'text'],
  ...levelsOf(file, [...reply, 'scores']),
  [...reply, 'next'],
];

/** Warmth and advice; the third scale only where it is scored, since most beats have no sale in them. */
const levelsOf = ({ source }: Mended, scores: Path): readonly Path[] =>
  DIMENSIONS.map((scale) => [...scores, scale]).filter(
    (path) => path.at(-1) !== 'noHardSell' || valueAt(source, path) !== undefined,
  );

function repliesOf({ source }: Mended, path: Path): readonly Path[] {
  const list: Path = [...path.slice(0, 2), 'replies'];
  const replies = valueAt(source, list);
  return Array.isArray(replies) ? itemsOf(list, replies) : [];
}

const besides = (rule: string, path: Path): readonly Path[] =>
  (BESIDE[rule] ?? []).map((key) => [...path.slice(0, -1), key]);

const compared = (file: Mended, rule: string, path: Path): readonly Path[] =>
  COMPARED.has(rule) && path[0] === 'beats' ? repliesOf(file, path).map((reply) => [...reply, 'text']) : [];

function unique(paths: readonly Path[]): readonly Path[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const key = JSON.stringify(path);
    return !seen.has(key) && seen.add(key);
  });
}

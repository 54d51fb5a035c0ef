import { TOP_LEVEL } from '../../core/vocabulary/dimensions';
import type { Path } from '../../core/scenario/read/source';
import { schemasAt } from '../../core/scenario/shape/keys';
import { TEXT_LIMIT } from '../../core/scenario/shape/parts';
import type { Mendable } from './reportView';

/** Names that exist in a file, and what can be drawn, for links to choose from. Each list is one, and sent once for all fields. */
export interface Targets {
  readonly beats: readonly string[];
  /** Where a reply may lead: beats, endings, the end. */
  readonly onward: readonly string[];
  readonly variants: readonly string[];
  readonly people: readonly string[];
  readonly backdrops: readonly string[];
  readonly props: readonly string[];
  readonly sounds: readonly string[];
}

/** Letters that a field on the page can hold; a text beyond them would stop the page, and is cut in an editor. */
const LONGEST = 2 * TEXT_LIMIT;

/** What may be changed at a path where `value` stands (undefined: nothing yet); null for what is no field. */
export function fieldAt(path: Path, value: unknown, targets: Targets): Mendable | null {
  if (isLevel(path)) return levelField(value);
  const choices = linksAt(path, targets) ?? wordsAt(path);
  if (choices !== null) return isText(value) ? { kind: 'choice', value: value ?? '', choices } : null;
  return isText(value) && isFreeText(path) && (value ?? '').length <= LONGEST
    ? { kind: 'text', value: value ?? '', most: TEXT_LIMIT }
    : null;
}

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

const isLevel = (path: Path): boolean => path.at(-2) === 'scores' && knows(path);

function levelField(value: unknown): Mendable {
  const isRight = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= TOP_LEVEL;
  return { kind: 'level', value: isRight ? value : null };
}

/** What a link may lead to; null for what is no link. */
function linksAt(path: Path, targets: Targets): readonly string[] | null {
  const { beats, onward, variants } = targets;
  const [first, , third] = path;
  const last = path.at(-1);
  if (first === 'beats' && (last === 'next' || (last === 'to' && path.includes('next')))) return onward;
  if (path.length === 1 && last === 'start') return beats;
  if (first === 'interrupts' && third === 'beat') return beats;
  if (path.includes('shownAt') && typeof last === 'number') return beats;
  if (first === 'demo' && third === 'variant') return variants;
  return shownAt(path, targets);
}

/** What can be drawn or heard at a path. */
function shownAt(path: Path, { people, backdrops, props, sounds }: Targets): readonly string[] | null {
  const [first, second] = path;
  const last = path.at(-1);
  if (first === 'customer' && second === 'person') return people;
  if (first === 'setting' && second === 'backdrop') return backdrops;
  if (first !== 'beats' || !path.includes('says')) return null;
  if (last === 'sound') return sounds;
  return typeof last === 'number' && path.at(-2) === 'props' ? props : null;
}

/** The words of a closed list; null for what takes others too. */
function wordsAt(path: Path): readonly string[] | null {
  const words = schemasAt(path).flatMap(({ _zod: { def } }) => Object.values(def.entries ?? {}));
  return words.length === 0 ? null : words;
}

/** Text of any kind; names and codes have a form of their own. */
const isFreeText = (path: Path): boolean =>
  schemasAt(path).some(
    ({ _zod: { def } }) =>
      def.type === 'string' && !(def.checks ?? []).some((one) => one._zod.def.check === 'string_format'),
  );

const knows = (path: Path): boolean => schemasAt(path).length > 0;

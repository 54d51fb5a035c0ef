import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive';
import { RECORDS } from './records';

/** Why a file cannot be taken in at all. */
export type FileFault =
  /** `table` and `records` are exports that cannot be read back, `story` is a scenario file, `foreign` anything else. */
  | { readonly kind: 'empty' | 'tooLarge' | 'tooDeep' | 'tooMany' | 'notJson' }
  | { readonly kind: 'table' | 'records' | 'story' | 'foreign' | 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** A value as parsed, nothing known of it. */
export type Raw = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export const isGroup = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What kind of file a text is that is no JSON. */
export function faultOfText(text: string): FileFault {
  const start = text.slice(0, 400).trimStart();
  if (start === '') return { kind: 'empty' };
  return { kind: start.startsWith('"session","participant","scenario"') ? 'table' : 'notJson' };
}

/** What is wrong with a whole JSON file before its attempts are looked at; null for an archive that can be read. */
export function faultOfFile(value: unknown): FileFault | null {
  if (!isGroup(value)) return { kind: 'foreign' };
  const { format, version } = value;
  if (format !== ARCHIVE_FORMAT) return { kind: kindOf(value) };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return { kind: 'damaged' };
  return version > ARCHIVE_VERSION ? { kind: 'newer', version } : null;
}

function kindOf({ format, beats }: Raw): 'records' | 'story' | 'foreign' {
  if (format === RECORDS.format) return 'records';
  const isOlder = typeof format === 'string' && format.startsWith('service-scenario/');
  return isOlder || isGroup(beats) || Array.isArray(beats) ? 'story' : 'foreign';
}

/** One step for each older version, to the next one. */
const STEPS: readonly ((older: Raw) => Raw)[] = [
  // Version 0 held the entries of all attempts in one list.
  ({ entries, ...rest }) => ({ ...rest, attempts: grouped(Array.isArray(entries) ? entries : []) }),
];

/** An archive of any known version as one of the newest. */
export const broughtUp = (raw: Raw): Raw =>
  STEPS.slice(raw['version'] as number).reduce((older, step) => step(older), raw);

/** Entries of many attempts by the attempt they name, in the order in which they stand. */
export function grouped(entries: readonly unknown[]): readonly Raw[] {
  const groups = new Map<unknown, unknown[]>();
  for (const entry of entries) {
    const attempt = isGroup(entry) ? entry['attempt'] : null;
    const group = groups.get(attempt);
    if (group === undefined) groups.set(attempt, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([attempt, group]) => ({ attempt, entries: group }));
}

/**
 * What is still whole in an archive that is no JSON any more, since it was cut off or damaged: its entries have a line each.
 * Null for a text that was never an archive.
 */
export function salvaged(text: string): Raw | null {
  const head = /^[^{]{0,9}\{"format":"turnaround-archive","version":(\d{1,9}),/.exec(text);
  if (head === null) return null;
  const entries: Raw[] = [];
  for (let from = 0, end = 0; end >= 0; from = end + 1) {
    end = text.indexOf('\n', from);
    const entry = entryIn(
      text
        .slice(from, end < 0 ? text.length : end)
        .trim()
        .replace(/,$/, ''),
    );
    if (entry !== null) entries.push(entry);
  }
  const first = parsed(`${text.slice(text.indexOf('{'), text.indexOf(',"attempts":['))}}`);
  return { ...(isGroup(first) ? first : { version: Number(head[1]) }), attempts: grouped(entries) };
}

function entryIn(line: string): Raw | null {
  const entry = line.startsWith('{"attempt":') && line.endsWith('}') ? parsed(line) : null;
  return isGroup(entry) && 'seq' in entry ? entry : null;
}

/** The value of a JSON text; undefined for a text that is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

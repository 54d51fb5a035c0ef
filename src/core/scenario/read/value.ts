import type { Node } from 'jsonc-parser';
import { MOST_TOLD } from './most';
import type { Finding, Path, Trail } from './source';

/** The value of a tree without fault, as written. */
export function valueOf(node: Node): unknown {
  const { children = [] } = node;
  switch (node.type) {
    case 'array':
      return children.map(valueOf);
    case 'object':
      return Object.fromEntries(children.flatMap(({ children: [key, value] = [] }) => entryOf(key, value)));
    default:
      return node.value;
  }
}

const entryOf = (key: Node | undefined, value: Node | undefined): readonly (readonly [string, unknown])[] =>
  key === undefined || value === undefined ? [] : [[String(key.value), valueOf(value)]];

/** Bidirectional embeddings, overrides and isolates: they can make a text look like another. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;
const MARKUP = /<\/?[a-zA-Z]/;
/** What may need a second look; a text without it is as it should be. */
const ODD = /[<\u0080-\uFFFF]/;

/**
 * A value of nobody else's, every text in it brought to NFC and freed of bidirectional controls, with remarks on what was
 * changed or looks odd.
 */
export function cleaned(value: unknown, remarks: Finding[]): unknown {
  return typeof value === 'string' ? clean(value, [], remarks) : cleanedInside(value, [], remarks);
}

/** `trail` is the way to the value, kept while walking down. */
function cleanedInside(value: unknown, trail: Trail, remarks: Finding[]): unknown {
  if (Array.isArray(value)) {
    for (let place = 0; place < value.length; place += 1) cleanAt(value, place, trail, remarks);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) cleanAt(value as Record<string, unknown>, key, trail, remarks);
  }
  return value;
}

function cleanAt<Key extends string | number>(
  around: Record<Key, unknown>,
  key: Key,
  trail: Trail,
  remarks: Finding[],
): void {
  const value = around[key];
  if (typeof value === 'string' ? !ODD.test(value) : typeof value !== 'object') return;
  trail.push(key);
  if (typeof value === 'string') around[key] = clean(value, trail, remarks);
  else cleanedInside(value, trail, remarks);
  trail.pop();
}

function clean(text: string, trail: Trail, remarks: Finding[]): string {
  if (!ODD.test(text)) return text;
  const plain = text.replace(BIDI, '');
  const isTold = remarks.length <= MOST_TOLD;
  if (isTold && MARKUP.test(plain)) remarks.push(markupRemark([...trail]));
  if (isTold && plain !== text) remarks.push(bidiRemark([...trail]));
  return plain.normalize('NFC');
}

const markupRemark = (path: Path): Finding => ({
  rule: 'markup',
  path,
  gate: 'polished',
  severity: 'warning',
  message: 'This looks like HTML. Text is shown as it stands, < and all.',
  fix: 'Write plain words; *emphasis* is the only mark.',
});

const bidiRemark = (path: Path): Finding => ({
  rule: 'bidi-control',
  path,
  gate: 'polished',
  severity: 'warning',
  message: 'A hidden control for writing direction was taken out of this text.',
  fix: 'Delete the hidden characters; direction is found by itself.',
});

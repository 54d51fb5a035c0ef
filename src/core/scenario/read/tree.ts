import type { Node } from 'jsonc-parser';
import { BACKSLASH, CLOSED_GROUP, CLOSED_LIST, COLON, COMMA, OPEN_GROUP, OPEN_LIST, QUOTE } from './codes';

/** A node while it is being made. */
type Making = { -readonly [Key in keyof Node]: Node[Key] };

/** A text, and how far it is read. */
interface Reader {
  readonly text: string;
  at: number;
}

/**
 * The tree of a text that is plain JSON, the same as the parser makes but in a third of its time; null for any other text.
 * Comments, commas too many and faults are left to the parser, which can tell what is wrong. Nesting must have been
 * looked at before.
 */
export function plainTree(text: string): Node | null {
  const reader: Reader = { text, at: 0 };
  const root = readValue(reader, undefined);
  afterBlanks(reader);
  return reader.at === text.length ? root : null;
}

/** Goes on to what is not blank, and gives its code; NaN at the end. */
function afterBlanks(reader: Reader): number {
  const { text } = reader;
  let code = text.charCodeAt(reader.at);
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
    reader.at += 1;
    code = text.charCodeAt(reader.at);
  }
  return code;
}

function readValue(reader: Reader, parent: Node | undefined): Node | null {
  const code = afterBlanks(reader);
  if (code === QUOTE) return readText(reader, parent);
  if (code === OPEN_GROUP) return readMany('object', CLOSED_GROUP, readProperty, reader, parent);
  if (code === OPEN_LIST) return readMany('array', CLOSED_LIST, readValue, reader, parent);
  return readWord(reader, parent);
}

/** A group or a list, from its opening bracket to its closing one. */
function readMany(
  type: 'object' | 'array',
  closed: number,
  readOne: (reader: Reader, parent: Node) => Node | null,
  reader: Reader,
  parent: Node | undefined,
): Node | null {
  const children: Node[] = [];
  const node = made(type, reader.at, 0, parent, undefined, children);
  reader.at += 1;
  let code = afterBlanks(reader);
  while (code !== closed) {
    const child = readOne(reader, node);
    if (child === null) return null;
    children.push(child);
    code = afterBlanks(reader);
    if (code === COMMA) reader.at += 1;
    else if (code !== closed) return null;
  }
  reader.at += 1;
  node.length = reader.at - node.offset;
  return node;
}

function readProperty(reader: Reader, parent: Node): Node | null {
  if (afterBlanks(reader) !== QUOTE) return null;
  const property = made('property', reader.at, 0, parent, undefined, undefined);
  const key = readText(reader, property);
  if (key === null || afterBlanks(reader) !== COLON) return null;
  property.colonOffset = reader.at;
  reader.at += 1;
  const value = readValue(reader, property);
  if (value === null) return null;
  property.children = [key, value];
  property.length = reader.at - property.offset;
  return property;
}

function readText(reader: Reader, parent: Node | undefined): Node | null {
  const { text, at } = reader;
  let end = at + 1;
  let isPlain = true;
  for (let code = text.charCodeAt(end); code !== QUOTE; code = text.charCodeAt(end)) {
    if (!(code >= 0x20)) return null;
    if (code === BACKSLASH) isPlain = false;
    end += code === BACKSLASH ? 2 : 1;
  }
  const value = isPlain ? text.slice(at + 1, end) : unescaped(text.slice(at, end + 1));
  if (value === null) return null;
  reader.at = end + 1;
  return made('string', at, reader.at - at, parent, value, undefined);
}

function unescaped(quoted: string): string | null {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return null;
  }
}

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const VALUES = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** A number, true, false or null. */
function readWord(reader: Reader, parent: Node | undefined): Node | null {
  WORD.lastIndex = reader.at;
  const word = WORD.exec(reader.text)?.[0];
  if (word === undefined) return null;
  const named = VALUES.get(word);
  const value = named === undefined ? Number(word) : named;
  const type = value === null ? 'null' : typeof value === 'boolean' ? 'boolean' : 'number';
  const node = made(type, reader.at, word.length, parent, value, undefined);
  reader.at += word.length;
  return node;
}

/** Every node is made here, with the same keys in the same order, which keeps the engine quick. */
const made = (
  type: Node['type'],
  offset: number,
  length: number,
  parent: Node | undefined,
  value: unknown,
  children: Node[] | undefined,
): Making => ({ type, offset, length, parent, value, children }) as Making;

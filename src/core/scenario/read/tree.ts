import type { Node } from 'jsonc-parser';
import { CLOSED_GROUP, CLOSED_LIST, COMMA, OPEN_GROUP, OPEN_LIST, QUOTE } from './codes';
import { afterBlanks, afterText, afterValue } from './skip';

/**
 * The tree of a text that is sound JSON, the same as the parser makes. What a group or a list holds is looked at when it is
 * first asked for: whoever wants the place of one thing pays for the way to it, and not for the whole file.
 */
export const soundTree = (text: string): Node => nodeAt(text, afterBlanks(text, 0), text.trimEnd().length, undefined);

function nodeAt(text: string, offset: number, end: number, parent: Node | undefined): Node {
  const code = text.charCodeAt(offset);
  if (code === OPEN_GROUP) return branch(text, 'object', offset, end, parent);
  if (code === OPEN_LIST) return branch(text, 'array', offset, end, parent);
  const value: unknown = JSON.parse(text.slice(offset, end));
  const type = code === QUOTE ? 'string' : value === null ? 'null' : typeof value === 'boolean' ? 'boolean' : 'number';
  return { type, offset, length: end - offset, parent, value } as Node;
}

function branch(text: string, type: 'object' | 'array', offset: number, end: number, parent: Node | undefined): Node {
  let held: Node[] | null = null;
  const node = {
    type,
    offset,
    length: end - offset,
    parent,
    get children(): Node[] {
      return (held ??= heldIn(text, node as Node, type === 'object' ? propertyAt : itemAt));
    },
  };
  return node as Node;
}

/** What stands between two brackets, one after another. */
function heldIn(text: string, around: Node, oneAt: (text: string, offset: number, around: Node) => Node): Node[] {
  const held: Node[] = [];
  let at = afterBlanks(text, around.offset + 1);
  for (let code = text.charCodeAt(at); code !== CLOSED_GROUP && code !== CLOSED_LIST; code = text.charCodeAt(at)) {
    const one = oneAt(text, at, around);
    held.push(one);
    at = afterBlanks(text, one.offset + one.length);
    if (text.charCodeAt(at) === COMMA) at = afterBlanks(text, at + 1);
  }
  return held;
}

const itemAt = (text: string, offset: number, around: Node): Node =>
  nodeAt(text, offset, afterValue(text, offset), around);

function propertyAt(text: string, offset: number, around: Node): Node {
  const keyEnd = afterText(text, offset + 1);
  const colonOffset = afterBlanks(text, keyEnd);
  const start = afterBlanks(text, colonOffset + 1);
  const end = afterValue(text, start);
  const children: Node[] = [];
  const property: Node = { type: 'property', offset, length: end - offset, parent: around, colonOffset, children };
  children.push(nodeAt(text, offset, keyEnd, property), nodeAt(text, start, end, property));
  return property;
}

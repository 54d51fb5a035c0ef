import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { inserted, removed } from './splice';
import type { Edit } from './tools';

const MARK = '\uFEFF';

/**
 * A text with one value changed. Everything else stays as it was written, comments and layout included. Null where
 * nothing stands at the path that could be changed, or the change would change nothing.
 */
export function edited(text: string, { path, value }: Edit): string | null {
  const mark = text.startsWith(MARK) ? MARK : '';
  const bare = text.slice(mark.length);
  const root = parseTree(bare, [], { allowTrailingComma: true });
  const next = root === undefined ? null : changed(bare, root, path, value);
  return next === null || next === bare ? null : mark + next;
}

function changed(text: string, root: Node, path: Edit['path'], value: unknown): string | null {
  const node = findNodeAtLocation(root, [...path]);
  if (value === undefined) return node === undefined || path.length === 0 ? null : removed(text, memberOf(node));
  if (node !== undefined) return spliced(text, node.offset, node.length, JSON.stringify(value));
  return added(text, root, path, value);
}

/** Groups whose members have names of the author's own: a member that is gone is not made anew. */
const NAMED: ReadonlySet<string> = new Set(['beats', 'endings', 'vars']);

/** A value where none stands: its key goes into the deepest group of the path that is there. */
function added(text: string, root: Node, path: Edit['path'], value: unknown): string | null {
  const depth = path.findLastIndex((_part, place) => findNodeAtLocation(root, path.slice(0, place)) !== undefined);
  const group = findNodeAtLocation(root, path.slice(0, depth));
  const [key, ...inner] = path.slice(depth);
  const areKeys = [key, ...inner].every((part) => typeof part === 'string');
  if (group?.type !== 'object' || !areKeys || (depth === 1 && NAMED.has(path[0] as string))) return null;
  const whole = inner.reduceRight((within, part) => `{ ${JSON.stringify(part)}: ${within} }`, JSON.stringify(value));
  return inserted(text, group, `${JSON.stringify(key)}: ${whole}`);
}

/** A value with its key, or an item of a list. */
const memberOf = (node: Node): Node => (node.parent?.type === 'property' ? node.parent : node);

const spliced = (text: string, offset: number, length: number, next: string): string =>
  text.slice(0, offset) + next + text.slice(offset + length);

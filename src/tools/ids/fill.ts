import type { Source } from '../../core/scenario/read/source';
import { freeName, nameFrom } from './derive';
import { namedLists, type NamedList } from './lists';

type Node = NonNullable<Source['root']>;

/** A text with its missing ids written, and the way to each. */
export interface Filled {
  readonly text: string;
  readonly written: readonly string[];
}

interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  readonly path: string;
}

/** Writes the missing ids into a text; every other character stays. */
export function filled(source: Source): Filled {
  const edits = namedLists(source).flatMap((list) => editsOf(source, list));
  const text = edits
    .toSorted((left, right) => right.offset - left.offset)
    .reduce((so, edit) => `${so.slice(0, edit.offset)}${edit.text}${so.slice(edit.offset + edit.length)}`, source.text);
  return { text, written: edits.map((edit) => edit.path) };
}

function editsOf(source: Source, list: NamedList): readonly Edit[] {
  const taken = new Set(list.members.map((member) => String(field(member, 'id')?.value ?? '')));
  return list.members.flatMap((member, index) => {
    if (!lacksId(member, list)) return [];
    const words = member.type === 'string' ? member.value : field(member, list.from)?.value;
    const id = freeName(nameFrom(String(words ?? '')) ?? `${list.kind}-${index + 1}`, taken);
    taken.add(id);
    return [{ ...edited(source, member, id), path: [...list.path, id].join('/') }];
  });
}

const lacksId = (member: Node, list: NamedList): boolean =>
  member.type === 'object' ? field(member, 'id') === undefined : member.type === 'string' && list.takesText;

/** The value of a group's field, or undefined. */
const field = (group: Node, name: string): Node | undefined =>
  (group.type === 'object' ? (group.children ?? []) : []).find((property) => property.children?.[0]?.value === name)
    ?.children?.[1];

/** A group gets its id in front, on a line of its own where its fields have theirs; a plain text becomes a group. */
function edited({ text }: Source, member: Node, id: string): Omit<Edit, 'path'> {
  const { offset, length } = member;
  const name = `"id": "${id}"`;
  if (member.type === 'string') {
    return { offset, length, text: `{ ${name}, "text": ${text.slice(offset, offset + length)} }` };
  }
  const first = member.children?.[0]?.offset;
  if (first === undefined) return { offset: offset + 1, length: 0, text: ` ${name} ` };
  const [newline = '', indent = ''] = /(\r?\n)?([ \t]*)$/.exec(text.slice(offset + 1, first))?.slice(1) ?? [];
  return { offset: first, length: 0, text: `${name},${newline === '' ? ' ' : newline + indent}` };
}

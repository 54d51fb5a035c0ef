import { createScanner, type Node } from 'jsonc-parser';

/** The scanner's numbers for what may stand between two members of a group. */
const TOKEN = { comma: 5, lineComment: 12, blockComment: 13, lineBreak: 14, blank: 15 } as const;

const endOf = ({ offset, length }: Node): number => offset + length;

/** A text without a member of a group or list, its comma gone with it, and its line where it had one of its own. */
export function removed(text: string, member: Node): string {
  const siblings = member.parent?.children ?? [];
  const place = siblings.indexOf(member);
  const after = commaFrom(text, endOf(member));
  if (after !== null) return withoutLine(text, member.offset, after + 1);
  const before = siblings[place - 1];
  const comma = before === undefined ? null : commaFrom(text, endOf(before));
  const rest = withoutLine(text, member.offset, endOf(member));
  return comma === null ? rest : rest.slice(0, comma) + rest.slice(comma + 1);
}

/** Where the next comma stands, comments passed over; null where something else comes first. */
function commaFrom(text: string, from: number): number | null {
  const scanner = createScanner(text, false);
  scanner.setPosition(from);
  for (let token: number = scanner.scan(); token !== TOKEN.comma; token = scanner.scan()) {
    if (token < TOKEN.lineComment || token > TOKEN.blank) return null;
  }
  return scanner.getTokenOffset();
}

/** A text without a stretch of it; the whole line goes where nothing else stands on it. */
function withoutLine(text: string, from: number, to: number): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  const isAlone = start > 0 && text.slice(start, from).trim() === '' && text.slice(to, end).trim() === '';
  if (isAlone) return text.slice(0, start) + text.slice(end);
  const blanks = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
  return text.slice(0, from) + text.slice(to + blanks);
}

/** A text with one more member at the end of a group, laid out as the members before it are. */
export function inserted(text: string, group: Node, member: string): string {
  const last = group.children?.at(-1);
  if (last === undefined)
    return `${text.slice(0, group.offset + 1)} ${member} ${text.slice(endOf(group) - 1).trimStart()}`;
  const gap = gapBefore(text, last);
  const comma = commaFrom(text, endOf(last));
  const closed = comma === null ? `${text.slice(0, endOf(last))},${text.slice(endOf(last))}` : text;
  const from = (comma ?? endOf(last)) + 1;
  // What is said of the last member on its own line stays beside it.
  const at = gap.includes('\n') ? from + remarkFrom(closed, from) : from;
  return closed.slice(0, at) + gap + member + (comma === null ? '' : ',') + closed.slice(at);
}

/** The white space before a member: a new line with its indent, or a blank. */
const gapBefore = (text: string, member: Node): string =>
  /\r?\n[^\S\n]*$/.exec(text.slice(0, member.offset))?.[0] ?? ' ';

/** How long the rest of a line is where only a comment stands there. */
function remarkFrom(text: string, from: number): number {
  const [remark = ''] =
    /^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*\*\/[ \t]*(?=\r?\n))/.exec(text.slice(from, from + 1000)) ?? [];
  return remark.length;
}

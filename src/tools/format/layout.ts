import { parseSource } from '../../core/scenario/read/syntax';
import { packedRows } from './rows';
import { treeOf, type Comment, type Group, type Item, type Value } from './tree';

/** Where a line should end. Texts are never broken, so some go on. */
const WIDTH = 150;

/** Groups that are always opened, by their names from the root; `*` is any name or place. */
const OPEN = ['', 'customer/variants', 'beats', 'beats/*', 'beats/*/replies', 'aftermath', 'interrupts', 'endings'].map(
  matcher,
);

/** Groups laid out as a reply is. */
const PACKED = ['beats/*/replies/*', 'beats/*/timer/onTimeout'].map(matcher);

function matcher(pattern: string): (path: string) => boolean {
  const whole = new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`);
  return (path) => whole.test(path);
}

/** The text of a file laid out anew: the same values, comments and order. What cannot be parsed stays as it is. */
export function laidOut(text: string): string {
  const { source, diagnostics } = parseSource(text.replace(/\r\n?/g, '\n'));
  if (diagnostics.length > 0 || source.root === undefined) return text;
  const { above, value, below } = treeOf(source.text, source.root);
  const lines = [...commentLines(above, ''), valueText(value, '', '', 0), ...commentLines(below, '')];
  return `${lines.join('\n')}\n`.replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n');
}

const commentLines = (comments: readonly Comment[], indent: string): readonly string[] =>
  comments.map(({ text, isApart }, index) => `${isApart && index > 0 ? '\n' : ''}${indent}${text}`);

/** A value as it stands in the file; `used` is how much of its first line is taken, a comma after it included. */
function valueText(value: Value, path: string, indent: string, used: number): string {
  if (typeof value === 'string') return value;
  const line = OPEN.some((matches) => matches(path)) ? null : oneLine(value);
  if (line !== null && used + line.length <= WIDTH) return line;
  if (value.items.length === 0 && value.below.length === 0) return value.brackets;
  if (PACKED.some((matches) => matches(path))) return packed(value, indent);
  return opened(value, path, indent);
}

/** A value on one line; null where a comment stands in it. */
function oneLine(value: Value): string | null {
  if (typeof value === 'string') return value;
  const parts = value.items.map(({ above, key, value: inner, beside }) => {
    const line = above.length + beside.length > 0 ? null : oneLine(inner);
    return line === null ? null : `${keyText(key)}${line}`;
  });
  if (value.below.length > 0 || parts.includes(null)) return null;
  const [open, close] = value.brackets;
  if (parts.length === 0) return value.brackets;
  return value.brackets === '{}' ? `${open} ${parts.join(', ')} ${close}` : `${open}${parts.join(', ')}${close}`;
}

const keyText = (key: string | null): string => (key === null ? '' : `${key}: `);

const besideText = (beside: readonly string[]): string => beside.map((text) => ` ${text}`).join('');

/** Each member on a line of its own. */
function opened({ brackets, items, below }: Group, path: string, indent: string): string {
  const inner = `${indent}  `;
  const lines = items.map((item, index) => {
    const comma = index < items.length - 1 ? ',' : '';
    const key = keyText(item.key);
    const here = `${path}${path === '' ? '' : '/'}${item.key === null ? index : item.key.slice(1, -1)}`;
    const text = valueText(item.value, here, inner, inner.length + key.length + comma.length);
    return [...leading(item, inner, index === 0), `${inner}${key}${text}${comma}${besideText(item.beside)}`].join('\n');
  });
  return [brackets[0], ...lines, ...trailing(below, inner, items), `${indent}${brackets[1]}`].join('\n');
}

/** The comments above a member, with the empty lines that were there. */
function leading({ above, isApart }: Item, indent: string, isFirst: boolean): readonly string[] {
  const lines = commentLines(above, indent);
  const opening = above[0]?.isApart === true && !isFirst ? [''] : [];
  return [...opening, ...lines, ...(isApart && !(isFirst && above.length === 0) ? [''] : [])];
}

const trailing = (below: readonly Comment[], indent: string, items: readonly Item[]): readonly string[] => [
  ...(below[0]?.isApart === true && items.length > 0 ? [''] : []),
  ...commentLines(below, indent),
];

/** Members in rows, several to a line, the brackets on the first and the last. */
function packed({ brackets, items, below }: Group, indent: string): string {
  const inner = `${indent}  `;
  const texts = items.map((item, index) => {
    const text = valueText(item.value, '-', inner, Number.NEGATIVE_INFINITY);
    return `${keyText(item.key)}${text}${index < items.length - 1 ? ',' : ''}${besideText(item.beside)}`;
  });
  const rows = packedRows(items, texts);
  const lines = rows.map((row) => {
    const words = row.map((place) => texts[place] as string).join(' ');
    return [...commentLines(items[row[0] as number]?.above ?? [], inner), `${inner}${words}`].join('\n');
  });
  const [first = '', ...rest] = lines;
  const isHeaded = (items[0]?.above.length ?? 0) > 0;
  const head = isHeaded ? `${brackets[0]}\n${first}` : `${brackets[0]} ${first.trimStart()}`;
  const isFooted = below.length > 0 || (items.at(-1)?.beside.length ?? 0) > 0;
  const body = [head, ...rest, ...commentLines(below, inner)].join('\n');
  return `${body}${isFooted ? `\n${indent}` : ' '}${brackets[1]}`;
}

import { Marked, type RendererObject, type Token, type Tokens } from 'marked';
import { enGuide } from '../locales/enGuide';
import { escaped } from './pages';

/** A heading that can be gone to. */
interface Heading {
  readonly id: string;
  readonly text: string;
}

/** A text as parts of a page. */
interface Written {
  /** All that stands before the first chapter. */
  readonly opening: string;
  readonly chapters: readonly Heading[];
  /** The chapters, one after another. */
  readonly rest: string;
}

/** Where a link to another file leads; null where nothing is served. */
type AddressOf = (target: string) => string | null;

const COMMENT = /<!--[^]*?-->/g;
const TO_A_CHAPTER = /^\[[^\]]*\]\(#[^)]*\)$/;

/** What a reader reads of a piece: without its marks, and without markup of its own. */
function plain(token: Token): string {
  if (token.type === 'html') return '';
  const { tokens, text } = token as Partial<Tokens.Text>;
  return tokens === undefined ? (text ?? '') : tokens.map(plain).join('');
}

/** The name by which a heading is linked to, as code hosts make it. */
const nameOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** A name of its own for each heading: where two are the same, the later ones are numbered. */
function headingsIn(marked: Marked, tokens: Token[]): ReadonlyMap<Token, Heading> {
  const headings = new Map<Token, Heading>();
  const taken = new Set<string>();
  void marked.walkTokens(tokens, (token) => {
    if (token.type !== 'heading') return;
    const text = plain(token);
    const name = nameOf(text) || 'part';
    let id = name;
    for (let again = 1; taken.has(id); again += 1) id = `${name}-${again}`;
    taken.add(id);
    headings.set(token, { id, text });
  });
  return headings;
}

/** A wide thing that scrolls sideways on its own: only what has the focus can be scrolled by keys. */
const scrolling = (label: string, inside: string): string =>
  `<div class="scroll-x" role="region" tabindex="0" aria-label="${escaped(label)}">${inside}</div>\n`;

/** Markup in the text is shown as it was typed; remarks to whoever writes it are left out. */
function shown({ text, block }: Tokens.HTML | Tokens.Tag): string {
  const inside = escaped(text.replace(COMMENT, '').trim());
  return block && inside !== '' ? `<p>${inside}</p>\n` : inside;
}

/** Text, in which signs may be named, as in `&nbsp;`. */
const named = (text: string): string => text.replace(/&(?!#?\w+;)|[<>"]/g, escaped);

const classOf = ({ align }: Tokens.TableCell): string =>
  align === 'right' ? ' class="end"' : align === 'center' ? ' class="middle"' : '';

const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>\n`;

/** The first cell of a row says what the row is about. A cell that is empty heads nothing. */
function cellOf(cell: Tokens.TableCell, place: number, inside: string): string {
  const scope = cell.text === '' ? null : cell.header ? 'col' : place === 0 ? 'row' : null;
  if (scope === null) return `<td${classOf(cell)}>${inside}</td>`;
  return `<th scope="${scope}"${classOf(cell)}>${inside}</th>`;
}

function drawing(headings: ReadonlyMap<Token, Heading>, addressOf: AddressOf): RendererObject {
  const anchors = new Set([...headings.values()].map(({ id }) => `#${id}`));
  const count = { table: 0, example: 0 };
  let under = '';
  const next = (kind: keyof typeof count): string => enGuide[kind]((count[kind] += 1), under);
  return {
    html: shown,
    // The library lets text through as it is where it stands in markup.
    text(token) {
      return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : named(token.text);
    },
    image: ({ text }) => named(text),
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    code: ({ text }) => scrolling(next('example'), `<pre><code>${escaped(text)}\n</code></pre>`),
    heading(token) {
      const { id, text } = headings.get(token) as Heading;
      under = text;
      return `<h${token.depth} id="${id}">${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`;
    },
    link({ href, tokens }) {
      const inside = this.parser.parseInline(tokens);
      const address = href.startsWith('#') ? (anchors.has(href) ? href : null) : addressOf(href);
      return address === null ? inside : `<a href="${escaped(address)}">${inside}</a>`;
    },
    table({ header, rows }) {
      const rowOf = (cells: readonly Tokens.TableCell[]): string =>
        row(cells.map((cell, place) => cellOf(cell, place, this.parser.parseInline(cell.tokens))));
      const inside = `<thead>\n${rowOf(header)}</thead>\n<tbody>\n${rows.map(rowOf).join('')}</tbody>`;
      return scrolling(next('table'), `<table>\n${inside}</table>`);
    },
  };
}

/** A list that only leads to chapters: the page has one of its own. */
const isContents = (token: Token): boolean =>
  token.type === 'list' && (token as Tokens.List).items.every(({ text }) => TO_A_CHAPTER.test(text.trim()));

const isChapter = (token: Token): boolean => token.type === 'heading' && (token as Tokens.Heading).depth === 2;

/** A text with marks as parts of a page. Nothing in it becomes markup but its marks, and it leads only where something is. */
export function written(markdown: string, addressOf: AddressOf): Written {
  const marked = new Marked();
  const tokens = [...marked.lexer(markdown)];
  const headings = headingsIn(marked, tokens);
  marked.use({ renderer: drawing(headings, addressOf) });
  const first = tokens.findIndex(isChapter);
  const start = first === -1 ? tokens.length : first;
  return {
    opening: marked.parser(tokens.slice(0, start).filter((token) => !isContents(token))),
    chapters: tokens.filter(isChapter).map((token) => headings.get(token) as Heading),
    rest: marked.parser(tokens.slice(start)),
  };
}

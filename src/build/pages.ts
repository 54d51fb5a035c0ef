import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** A page that is written beside the home page. */
export interface Page {
  readonly fileName: string;
  readonly source: string;
}

/** The room's own pages: the wall, and the facilitator's window. */
const TEAM_PAGES = [
  { fileName: 'team/index.html', title: 'A team in front of one screen' },
  { fileName: 'team/desk/index.html', title: "The facilitator's window" },
] as const;

/** The module that both of them load. */
const TEAM = /\/src\/team\.ts$/;

/** A page in a folder of its own, made from the home page: with its own title, and the files its first screen needs. */
export const pageOf = (home: string, fileName: string, title: string, files: readonly string[]): Page => {
  const up = '../'.repeat(fileName.split('/').length - 1);
  const links = files.map((file) => `  ${linkTo(`${up}${file}`)}\n  `).join('');
  const source = home
    .replaceAll(/(href|src)="\.\//g, `$1="${up}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} - Turnaround</title>`)
    .replace('</head>', `${links}</head>`);
  return { fileName, source };
};

const linkTo = (address: string): string =>
  `<link rel="${address.endsWith('.css') ? 'stylesheet' : 'modulepreload'}" crossorigin href="${address}" />`;

/** Text that is nothing but text, also in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The room's pages, with the chunk of the room and all it needs at once; without them where nothing is built of it. */
export function teamPages(bundle: Bundle, home: string): readonly Page[] {
  const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && TEAM.test(one.facadeModuleId ?? ''));
  const there = chunksFrom(bundle, namedIn(home));
  const needed = chunk === undefined ? [] : chunksFrom(bundle, [chunk.fileName]).filter((one) => !there.includes(one));
  const scripts = needed.map(({ fileName }) => fileName).toReversed();
  const styles = new Set(needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
  return TEAM_PAGES.map(({ fileName, title }) => pageOf(home, fileName, title, [...scripts, ...styles]));
}

/** Chunks and all that they import, what is imported before what imports it, so that styles follow each other as they should. */
function chunksFrom(
  bundle: Bundle,
  files: readonly string[],
  seen = new Set<string>(),
): readonly Rolldown.OutputChunk[] {
  return files.flatMap((file) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || seen.has(file)) return [];
    seen.add(file);
    return [...chunksFrom(bundle, chunk.imports, seen), chunk];
  });
}

/** The scripts a page names itself. */
const namedIn = (home: string): readonly string[] =>
  [...home.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file as string);

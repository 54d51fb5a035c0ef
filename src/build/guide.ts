import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { enGuide } from '../locales/enGuide';
import { written } from './markdown';
import { escaped, type Page, pageOf } from './pages';

const STYLES = 'src/projector/guide.css';
const TEXTS = 'scenarios/sessions';

/** A text of the folder of plans that is served as a page. */
interface Text {
  readonly file: string;
  readonly folder: string;
  readonly title: string;
  /** Where its way back leads, one folder up. */
  readonly up: string;
}

const GUIDE: Text = { file: 'README.md', folder: 'team/guide/', title: enGuide.title, up: enGuide.door };
const FIELDS: Text = { file: 'fields.md', folder: 'team/guide/fields/', title: enGuide.fields, up: enGuide.guide };
const SERVED: readonly Text[] = [GUIDE, FIELDS];

/** A page's own names hold a dot: no heading is ever named so. */
const WORDS = 'page.words';
const CONTENTS = 'page.contents';

/** A link of one text: to the page another is served as, or to a site; to nothing that is not served. */
function addressFrom({ folder }: Text, target: string): string | null {
  if (/^https?:\/\//.test(target)) return target;
  const [file = '', anchor] = target.split('#');
  const text = SERVED.find((one) => one.file === posix.normalize(file));
  if (text === undefined) return null;
  return `${posix.relative(folder, text.folder) || '.'}/${anchor === undefined ? '' : `#${anchor}`}`;
}

const contentsOf = (chapters: ReturnType<typeof written>['chapters']): string =>
  [
    `<nav class="guide-contents" aria-labelledby="${CONTENTS}">`,
    `<h2 id="${CONTENTS}">${enGuide.contents}</h2>`,
    `<ul>${chapters.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`).join('\n')}</ul>`,
    '</nav>',
  ].join('\n');

const barOf = ({ up }: Text, icon: string): string =>
  [
    `<a class="skip" href="#${WORDS}">${enGuide.skip}</a>`,
    '<header class="bar guide-bar">',
    `<p class="brand"><img class="mark" src="${icon}" alt="" /> <span>${enGuide.brand}</span></p>`,
    '<div class="tools">',
    `<a class="tool guide-to-contents" href="#${CONTENTS}">${enGuide.contents}</a>`,
    `<a class="tool" href="../"><span aria-hidden="true">←</span> ${up}</a>`,
    '</div>',
    '</header>',
  ].join('\n');

function bodyOf(text: Text, markdown: string, icon: string): string {
  const { opening, chapters, rest } = written(markdown, (target) => addressFrom(text, target));
  return [
    '<body class="guide">',
    barOf(text, icon),
    `<main id="${WORDS}" tabindex="-1">`,
    `<div class="guide-opening">\n${opening}</div>`,
    contentsOf(chapters),
    `<div class="guide-chapters">\n${rest}</div>`,
    '</main>',
    '</body>',
  ].join('\n');
}

/** A text as a page that needs no script: the head is that of the home page, with its policy, and styles of its own. */
export function guidePage(home: string, text: Text, markdown: string, styles: string): Page {
  const still = home
    .replaceAll(/\s*<script\b[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link\b[^>]*\brel="(?:modulepreload|stylesheet)"[^>]*>/g, '');
  const { fileName, source } = pageOf(still, `${text.folder}index.html`, text.title, [styles]);
  const icon = /<link\b[^>]*\brel="icon"[^>]*\bhref="([^"]+)"/.exec(source)?.[1] ?? '';
  return { fileName, source: source.replace(/<body>[^]*<\/body>/, () => bodyOf(text, markdown, icon)) };
}

/** The styles of the guide in one file, with what they name. No script leads to them, so the game's own build never sees them. */
async function stylesOf(root: string): Promise<readonly Rolldown.OutputAsset[]> {
  const made = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, STYLES) },
    },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  return output.filter((one) => one.type === 'asset');
}

const pageFor = (root: string, home: string, text: Text, styles: string): Page =>
  guidePage(home, text, readFileSync(join(root, TEXTS, text.file), 'utf8'), styles);

/** Serves the pages while they are worked on, read anew each time. */
function serving(root: string) {
  return ({ url = '' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (url.split('?')[0] ?? '').slice(1);
    const text = SERVED.find(({ folder }) => folder === path || folder === `${path}/`);
    if (text === undefined) return next();
    if (path !== text.folder) return void response.writeHead(302, { Location: `/${text.folder}` }).end();
    const home = readFileSync(join(root, 'index.html'), 'utf8');
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageFor(root, home, text, STYLES).source);
  };
}

/** The facilitator's guide as pages of the game, so that whoever leads a session has it where the game is, also without a network. */
export function guide(): Plugin {
  let root = '.';
  return {
    name: 'turnaround:guide',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
    },
    configureServer: ({ middlewares }) => void middlewares.use(serving(root)),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const home = bundle['index.html'];
        if (home?.type !== 'asset') return;
        const assets = await stylesOf(root);
        for (const { fileName, source } of assets)
          if (!(fileName in bundle)) this.emitFile({ type: 'asset', fileName, source });
        const styles = assets.find(({ fileName }) => fileName.endsWith('.css'))?.fileName ?? '';
        for (const text of SERVED)
          this.emitFile({ type: 'asset', ...pageFor(root, String(home.source), text, styles) });
      },
    },
  };
}

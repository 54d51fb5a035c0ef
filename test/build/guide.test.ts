import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContentSecurity } from '../../src/build/contentSecurity';
import { guide, guidePage } from '../../src/build/guide';
import { ROOT } from '../support/files';

const HOME = withContentSecurity(
  [
    '<head>',
    '<meta charset="utf-8" />',
    '<title>Turnaround</title>',
    '<link rel="icon" type="image/svg+xml" href="./assets/icon-1.svg" />',
    '<link rel="manifest" href="./manifest.webmanifest">',
    '<script type="module" crossorigin src="./assets/main.js"></script>',
    '<link rel="modulepreload" crossorigin href="./assets/first.js">',
    '<link rel="stylesheet" crossorigin href="./assets/main.css">',
    '</head>',
    '<body>',
    '<div id="stage"></div>',
    '<noscript>No script.</noscript>',
    '</body>',
  ].join('\n'),
);

const STYLES = 'assets/guide-1.css';
const GUIDE = { file: 'README.md', folder: 'team/guide/', title: 'The guide', up: 'To the door' };
const FIELDS = { file: 'fields.md', folder: 'team/guide/fields/', title: 'Fields', up: 'The guide' };

const hrefs = (source: string): readonly string[] => [...source.matchAll(/\bhref="([^"]+)"/g)].map(([, to = '']) => to);

describe('a text as a page', () => {
  const { fileName, source } = guidePage(HOME, GUIDE, '# A $& b\n\nWords.\n\n## One\n\n<b>\n', STYLES);

  it('has the head of the home page, with its policy, and no script', () => {
    expect(fileName).toBe('team/guide/index.html');
    const [policy = ''] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(HOME) ?? [];
    expect(source).toContain(policy);
    expect(source).toContain('<title>The guide - Turnaround</title>');
    expect(source).toContain('href="../../manifest.webmanifest"');
    expect(source).toContain('<img class="mark" src="../../assets/icon-1.svg" alt="" />');
    expect(source).not.toMatch(/<script|modulepreload|main\.css|noscript|id="stage"|style=|"\.\//);
    expect(hrefs(source).filter((to) => to.endsWith('.css'))).toEqual([`../../${STYLES}`]);
  });

  it('leads to its words, its contents, its chapters and back', () => {
    expect(hrefs(source).filter((to) => !/\.(css|svg|webmanifest)$/.test(to))).toEqual([
      '#page.words',
      '#page.contents',
      '../',
      '#one',
    ]);
    expect(source).toContain('<main id="page.words" tabindex="-1">');
    expect(source).toContain('<h2 id="page.contents">Contents</h2>');
    expect(source).toContain('<h1 id="a--b">A $& b</h1>'.replace('&', '&#38;'));
    expect(source).toContain('<p>&#60;b&#62;</p>');
  });

  it.each([
    [GUIDE, 'fields.md', 'fields/'],
    [GUIDE, './fields.md#people', 'fields/#people'],
    [GUIDE, 'README.md#one', './#one'],
    [FIELDS, 'README.md', '../'],
    [FIELDS, 'README.md#one', '../#one'],
    [GUIDE, 'https://a.example/b', 'https://a.example/b'],
  ])('%j: %s leads to %s', (text, target, address) => {
    expect(guidePage(HOME, text, `[link](${target})`, STYLES).source).toContain(`<a href="${address}">link</a>`);
  });

  it.each(['../../README.md', '../README.md#a', 'session-plan.schema.json', 'twenty-minutes.json', 'data:text/html,a'])(
    'says the words alone where nothing is served: %s',
    (target) => {
      expect(guidePage(HOME, GUIDE, `[link](${target})`, STYLES).source).toContain('<p>link</p>');
    },
  );
});

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

/** What the development server answers; null where it is left to others. */
function asked(url: string): Answer | null {
  type Response = Record<string, (...given: never[]) => Response>;
  type Handler = (request: { url: string }, response: Response, next: () => void) => void;
  const plugin = guide() as unknown as {
    readonly configResolved: (config: { root: string }) => void;
    readonly configureServer: (server: { middlewares: { use: (handler: Handler) => void } }) => void;
  };
  plugin.configResolved({ root: ROOT });
  let answer: Answer | null = { status: 200, location: undefined, text: '' };
  const tell = (more: Partial<Answer>): Response => {
    answer = { ...(answer as Answer), ...more };
    return response;
  };
  const response: Response = {
    setHeader: () => response,
    writeHead: (status: number, headers: { Location: string }) => tell({ status, location: headers.Location }),
    end: (text = '') => tell({ text }),
  };
  plugin.configureServer({ middlewares: { use: (handler) => handler({ url }, response, () => (answer = null)) } });
  return answer;
}

const NAMED = /<(?:h\d|main)\b[^>]*\bid="([^"]+)"/g;
const idsIn = (text: string): readonly string[] => [...text.matchAll(NAMED)].map(([, id = '']) => id);

describe('the development server', () => {
  const pages = new Map(['/team/guide/', '/team/guide/fields/'].map((path) => [path, asked(path)?.text ?? '']));

  it.each([...pages.keys()])('serves %s, in which every link leads to something', (path) => {
    const text = pages.get(path) ?? '';
    expect(text).toContain('src/projector/guide.css');
    expect(text).not.toContain('<script');
    const ids = idsIn(text);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = hrefs(text.slice(text.indexOf('<main'))).map((to) => new URL(to, `http://game${path}`));
    expect(inside.length).toBeGreaterThan(10);
    for (const { href, pathname, hash } of inside) {
      expect(pages.has(pathname), href).toBe(true);
      const there = idsIn(pages.get(pathname) ?? '');
      expect(hash === '' || there.includes(decodeURIComponent(hash.slice(1))), href).toBe(true);
    }
  });

  it('says all that the guide says', () => {
    const guideText = readFileSync(join(ROOT, 'scenarios/sessions/README.md'), 'utf8');
    const headings = [...guideText.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)];
    expect(idsIn(pages.get('/team/guide/') ?? '').filter((id) => !id.startsWith('page.'))).toHaveLength(
      headings.length,
    );
  });

  it('adds the slash that relative addresses need', () => {
    expect(asked('/team/guide')).toEqual({ status: 302, location: '/team/guide/', text: '' });
    expect(asked('/team/guide/fields?a')).toMatchObject({ location: '/team/guide/fields/' });
    expect(asked('/team/guide/?a')?.text).toContain('<main');
  });

  it.each(['/', '/team/', '/team/guide/else', '/team/guides', '/play/guide/'])('leaves %s to others', (url) => {
    expect(asked(url)).toBeNull();
  });
});

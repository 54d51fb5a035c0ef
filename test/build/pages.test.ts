import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { pageOf, teamPages } from '../../src/build/pages';

const HOME = [
  '<head>',
  '    <title>Turnaround</title>',
  '    <link rel="icon" href="./assets/icon.svg" />',
  '    <script type="module" crossorigin src="./assets/main.js"></script>',
  '  </head>',
].join('\n');

type Bundle = Rolldown.OutputBundle;

const chunk = (fileName: string, imports: readonly string[], facade: string | null, css: readonly string[] = []) => [
  fileName,
  { type: 'chunk', fileName, imports, facadeModuleId: facade, viteMetadata: { importedCss: new Set(css) } },
];

/** A bundle as far as pages look at it. */
const bundleOf = (...chunks: readonly (readonly unknown[])[]): Bundle =>
  Object.fromEntries([...chunks, ['icon.svg', { type: 'asset' }]] as [string, unknown][]) as Bundle;

const MAIN = chunk('assets/main.js', ['assets/shared.js'], '/game/index.html');
const SHARED = chunk('assets/shared.js', [], null);

const hrefs = (source: string): readonly string[] =>
  [...source.matchAll(/rel="(modulepreload|stylesheet)" crossorigin href="([^"]+)"/g)].map(
    ([, kind, address]) => `${kind} ${address}`,
  );

describe('a page made from the home page', () => {
  it.each([
    ['team/index.html', '../'],
    ['team/desk/index.html', '../../'],
    ['play/gate-14/index.html', '../../'],
  ])('%s has its title, and finds everything from its folder', (fileName, up) => {
    const { source } = pageOf(HOME, fileName, 'Tea & "cake" $& <b>', ['assets/a.js']);
    expect(source).toContain('<title>Tea &#38; &#34;cake&#34; $&#38; &#60;b&#62; - Turnaround</title>');
    expect(source).toContain(`href="${up}assets/icon.svg"`);
    expect(source).toContain(`src="${up}assets/main.js"`);
    expect(source).not.toContain('"./');
    expect(hrefs(source)).toEqual([`modulepreload ${up}assets/a.js`]);
  });
});

describe("the room's pages", () => {
  const titles = (bundle: Bundle) =>
    teamPages(bundle, HOME).map(({ fileName, source }) => [fileName, /<title>([^<]*)</.exec(source)?.[1]]);

  it('are the wall and the window of the facilitator', () => {
    expect(titles(bundleOf(MAIN, SHARED))).toEqual([
      ['team/index.html', 'A team in front of one screen - Turnaround'],
      ['team/desk/index.html', "The facilitator's window - Turnaround"],
    ]);
  });

  it('name no chunk where nothing of the room is built', () => {
    for (const { source } of teamPages(bundleOf(MAIN, SHARED), HOME)) expect(hrefs(source)).toEqual([]);
  });

  it('name the chunk of the room with all it needs at once, each once, its own styles last, and nothing the page has anyway', () => {
    const bundle = bundleOf(
      MAIN,
      SHARED,
      chunk('assets/team.js', ['assets/shared.js', 'assets/faces.js', 'assets/wall.js'], '/game/src/team.ts', [
        'assets/team.css',
      ]),
      chunk('assets/faces.js', ['assets/deep.js'], null, ['assets/faces.css']),
      chunk('assets/wall.js', ['assets/deep.js'], null, ['assets/faces.css']),
      chunk('assets/deep.js', ['assets/faces.js'], null),
      chunk('assets/other.js', ['assets/team.js'], '/game/src/other/steam.ts'),
    );
    const [wall, desk] = teamPages(bundle, HOME);
    expect(hrefs(wall?.source ?? '')).toEqual([
      'modulepreload ../assets/team.js',
      'modulepreload ../assets/wall.js',
      'modulepreload ../assets/faces.js',
      'modulepreload ../assets/deep.js',
      'stylesheet ../assets/faces.css',
      'stylesheet ../assets/team.css',
    ]);
    expect(hrefs(desk?.source ?? '')[0]).toBe('modulepreload ../../assets/team.js');
  });
});

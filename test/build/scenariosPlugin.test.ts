import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../src/build/scenarios';
import { aScenario } from '../support/scenarios';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'turnaround-game-'));
  for (const folder of ['people', 'backdrops', 'props', 'sounds'])
    mkdirSync(join(root, 'assets', folder), { recursive: true });
  mkdirSync(join(root, 'scenarios/sessions'), { recursive: true });
  writeFileSync(join(root, 'scenarios/cold-waffles.json'), JSON.stringify(aScenario()));
});
afterAll(() => rmSync(root, { recursive: true }));

const writePlan = (id: string, scenario: string): void =>
  writeFileSync(
    join(root, `scenarios/sessions/${id}.json`),
    JSON.stringify({
      format: 1,
      id,
      title: id,
      summary: 'One short story.',
      people: { from: 4, to: 20 },
      steps: [{ do: 'play', id: 'the-play', title: 'The play', minutes: 9, scenario }],
    }),
  );

type Handler = (request: { url?: string }, response: unknown, next: () => void) => void;

/** The hooks of the plugin that are called here, for a game in the folder. */
function opened() {
  const plugin = scenarios() as unknown as {
    readonly configResolved: (config: { root: string }) => void;
    readonly resolveId: (id: string) => string | null;
    readonly load: (this: unknown, id: string) => string | null;
    readonly configureServer: (server: { middlewares: { use: (handler: Handler) => void } }) => void;
    readonly hotUpdate: (this: unknown, change: unknown) => unknown;
  };
  plugin.configResolved({ root });
  const warnings: string[] = [];
  const load = (id: string) => plugin.load.call({ warn: (message: string) => warnings.push(message) }, id);
  return { ...plugin, load, warnings };
}

describe('the plans as a module', () => {
  it('are read anew when a file of theirs has changed, and the pages are told', () => {
    const plugin = opened();
    const id = plugin.resolveId('virtual:plans') ?? '';
    writePlan('ten', 'cold-waffles');
    expect(plugin.load(id)).toMatch(/^export const plans = \[\{"id":"ten",[^]*\nexport const faulty = \[\];$/);
    writePlan('ten', 'cold-tea');
    const sent: unknown[] = [];
    const server = {
      moduleGraph: { invalidateAll: () => sent.push('anew') },
      ws: { send: (said: unknown) => sent.push(said) },
    };
    const file = join(root, 'scenarios/sessions/ten.json');
    plugin.hotUpdate.call({ environment: { name: 'client' } }, { file, server });
    expect(sent).toEqual(['anew', expect.objectContaining({ type: 'custom', data: { id: 'ten', now: null } })]);
    expect(plugin.warnings).toEqual([]);
    expect(plugin.load(id)).toMatch(/^export const plans = \[\];\nexport const faulty = \[\{"file":"ten.json"/);
    expect(plugin.warnings).toEqual([
      'The plan ten.json is not offered. Step "the-play" plays "cold-tea", but there is no scenario of that name. See: npm run check -- scenarios/sessions/ten.json',
    ]);
  });

  it('leave other modules alone', () => {
    expect(opened().resolveId('virtual:planes')).toBeNull();
    expect(opened().load('virtual:plans')).toBeNull();
  });
});

describe('the development server', () => {
  const served = (url: string): string | undefined => {
    const request = { url };
    opened().configureServer({ middlewares: { use: (handler) => handler(request, null, () => undefined) } });
    return request.url;
  };

  it.each(['/team/', '/team', '/team/desk/', '/team/desk', '/team/?x=1', '/play/gate-14/', '/play/gate-14?start'])(
    'serves the page of the built game: %s',
    (url) => expect(served(url)).toBe('/index.html'),
  );

  it.each(['/', '/teams/', '/team/else/', '/team/desk/else', '/src/team.ts', '/play/', '/play/A/'])(
    'leaves alone what is no page: %s',
    (url) => expect(served(url)).toBe(url),
  );
});

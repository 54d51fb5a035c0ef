import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aBeat, aReply, aScenario, SHIPPED } from '../support/scenarios';
import { run, scratch } from './run';

const files = scratch();
afterAll(files.remove);

const WAFFLES = 'scenarios/three-waffles.json';
const fine = files.file('fine.json', aScenario());
const broken = files.file(
  'broken.json',
  aScenario({ beats: { 'the-plate': aBeat({ replies: [aReply({ next: 'nowhere' })] }) } }),
);

describe('map', () => {
  it.each(SHIPPED)('draws %s as a picture when no format is named', async (id) => {
    const { code, out, err } = await run('map', `scenarios/${id}.json`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [\s\S]*<\/svg>\n$/);
    expect((await run('map', `scenarios/${id}.json`, '--format', 'svg')).out).toBe(out);
  });

  it('writes a flowchart', async () => {
    const { code, out } = await run('map', WAFFLES, '--format', 'mermaid');
    expect(code).toBe(0);
    expect(out).toMatch(/^%% Map of Three waffles, two scoops\nflowchart TD\n {2}n0\{\{"the-plate<br\/>/);
  });

  it('writes the statechart as JSON', async () => {
    const { code, out } = await run('map', WAFFLES, '--format=statechart');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'three-waffles', type: 'parallel' });
  });

  it('writes into a file, tells so, and nothing else', async () => {
    const path = join(files.folder, 'waffles.svg');
    const { code, out, err } = await run('map', WAFFLES, '--out', path);
    expect({ code, out, err }).toEqual({ code: 0, out: `written: ${path}\n`, err: '' });
    expect(readFileSync(path, 'utf8')).toBe((await run('map', WAFFLES)).out);
  });

  it('lights a play, as it is named by its replies', async () => {
    const plain = (await run('map', WAFFLES)).out;
    const { code, out } = await run('map', WAFFLES, '--replies', 'heat-up, voucher');
    expect(code).toBe(0);
    expect(plain).not.toContain('class="turn-badge"');
    expect(out.match(/class="turn-badge"/g)).toHaveLength(3);
  });
});

describe('a file that cannot be drawn', () => {
  it('is told as check tells it, on standard error, with exit code 1 and nothing written', async () => {
    const path = join(files.folder, 'never.svg');
    const told = await run('map', broken, '--out', path);
    const checked = await run('check', broken);
    expect(told).toMatchObject({ code: 1, out: '' });
    expect(told.err).toContain('  error  broken-link  ');
    for (const line of told.err.split('\n').filter((one) => one.startsWith(`${broken}:`))) {
      expect(checked.out).toContain(line);
    }
    expect(existsSync(path)).toBe(false);
  });
});

describe('a wrong use of map', () => {
  it.each([
    ['no file', [], 'Name one scenario file. See: npm run turnaround -- map --help'],
    ['two files', [fine, WAFFLES], 'Name one scenario file. See: npm run turnaround -- map --help'],
    ['a format it does not know', [fine, '--format', 'png'], 'There is no format "png": svg, mermaid, statechart.'],
    ['a file that is not there', ['none.json'], 'There is no file "none.json".'],
    [
      'an option it does not know',
      [fine, '--colour'],
      "Unknown option '--colour'. See: npm run turnaround -- map --help",
    ],
    ['a place that cannot be written', [fine, '--out', files.folder], `"${files.folder}" cannot be written.`],
    ['a reply that is not on offer', [fine, '--replies', 'nod'], '"nod" is not on offer at "the-plate" in this play.'],
    [
      'a customer it does not know',
      [fine, '--replies', 'own-it', '--variant', 'x'],
      'There is no customer "x". Customers: base.',
    ],
    [
      'a play on a flowchart',
      [fine, '--replies', 'own-it', '--format', 'mermaid'],
      '--replies lights a play on the picture: use it with --format svg.',
    ],
  ])('is told in words: %s', async (_name, args, message) => {
    expect(await run('map', ...args)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  it('has its help', async () => {
    const { code, out } = await run('map', '--help');
    expect(code).toBe(0);
    for (const word of ['svg', 'mermaid', 'statechart', '--out', '--replies', 'Exit codes'])
      expect(out).toContain(word);
  });
});

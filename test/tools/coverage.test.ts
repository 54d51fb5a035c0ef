import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/tools/cli';
import { aBeat, aReply, aScenario, SHIPPED, type Authored } from '../support/scenarios';
import { linesOf, run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

interface Listed {
  readonly name: string;
  readonly counts: readonly { readonly word: string; readonly scenarios: number; readonly places: number }[];
  readonly missing: readonly string[];
  readonly silent: readonly string[];
}
interface Report {
  readonly files: readonly string[];
  readonly unread: readonly string[];
  readonly lists: readonly Listed[];
}

let folders = 0;

/** A new folder with these files. */
function folderOf(files: Readonly<Record<string, unknown>>): string {
  folders += 1;
  mkdirSync(join(place.folder, String(folders)));
  for (const [name, content] of Object.entries(files)) place.file(join(String(folders), name), content);
  return join(place.folder, String(folders));
}

async function reportOn(...scenarios: readonly Authored[]): Promise<Report> {
  const files = scenarios.map((scenario, index) => [`story-${index}.json`, { ...scenario, id: `story-${index}` }]);
  const { code, out } = await run('coverage', folderOf(Object.fromEntries(files)), '--format', 'json');
  expect(code).toBe(0);
  return JSON.parse(out) as Report;
}

/** What a list counts, words without a place left out: `[word, scenarios, places]`. */
const counted = ({ lists }: Report, name: string) =>
  (lists.find((list) => list.name === name)?.counts ?? [])
    .filter(({ places }) => places > 0)
    .map(({ word, scenarios, places }) => [word, scenarios, places]);

const listIn = ({ lists }: Report, name: string): Listed => lists.find((list) => list.name === name) as Listed;

const RICH = aScenario({
  channel: 'phone',
  difficulty: 3,
  moment: { stage: 'second', touchpoint: 'support', stakes: 'critical' },
  customer: { name: 'Ms Okafor', arrives: 'angry', emotion: { root: 'hurried' } },
  beats: {
    'the-plate': aBeat({
      step: 'ask',
      replies: [
        aReply({ behaviours: { history: 1, speed: -1 }, questionType: 'need', complaintStep: 'respond' }),
        aReply({ id: 'two', behaviours: { history: -1 } }),
      ],
      timer: { seconds: 20, onTimeout: { behaviours: { boundary: -1 }, next: 'end' } },
    }),
    'the-bill': aBeat({ step: 'ask' }),
  },
});

describe('what coverage counts', () => {
  it.each([
    ['stages', [['second', 1, 1]]],
    [
      'behaviours',
      [
        ['history', 1, 2],
        ['speed', 1, 1],
        ['boundary', 1, 1],
      ],
    ],
    [
      'steps',
      [
        ['ask', 1, 2],
        ['respond', 1, 1],
      ],
    ],
    ['questions', [['need', 1, 1]]],
    [
      'channels',
      [
        ['counter', 1, 1],
        ['phone', 1, 1],
      ],
    ],
    [
      'emotions',
      [
        ['afraid', 1, 1],
        ['hurried', 1, 1],
      ],
    ],
    ['touchpoints', [['support', 1, 1]]],
    ['stakes', [['critical', 1, 1]]],
    ['difficulty', [['3', 1, 1]]],
  ])('%s over all scenarios and in how many places', async (name, expected) => {
    const report = await reportOn(RICH, aScenario());
    expect(counted(report, name)).toEqual(expected);
  });

  it('scenarios and places apart', async () => {
    expect(counted(await reportOn(RICH, RICH), 'steps')).toEqual([
      ['ask', 2, 4],
      ['respond', 2, 2],
    ]);
  });

  it('the third moment as the ultimate one', async () => {
    expect(counted(await reportOn(aScenario({ moment: { stage: 'third' } })), 'stages')).toEqual([['ultimate', 1, 1]]);
  });

  it('names what nobody trains, and the scenarios that say nothing', async () => {
    const report = await reportOn(RICH, aScenario());
    expect(listIn(report, 'stages')).toMatchObject({
      missing: ['lessThanZero', 'zero', 'first', 'ultimate'],
      silent: ['story-1'],
    });
    expect(listIn(report, 'channels')).toMatchObject({ missing: ['chat', 'email', 'social', 'video'], silent: [] });
    expect(listIn(report, 'questions').missing).toEqual(['solution', 'satisfaction', 'servicing']);
  });
});

describe('coverage for people', () => {
  it('is a table a list, with what is missing under it', async () => {
    const folder = folderOf({ 'rich.json': RICH });
    const { code, out, err } = await run('coverage', folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = linesOf(out);
    expect(lines[0]).toBe(`${folder}: 1 scenario.`);
    const from = lines.indexOf('Stakes');
    expect(lines.slice(from, from + 6)).toEqual([
      'Stakes',
      '             scenarios  places',
      '  humdrum            0       0',
      '  emotional          0       0',
      '  critical           1       1',
      '  missing: humdrum, emotional',
    ]);
  });

  it('says when nothing is missing, and which scenarios are silent', async () => {
    const stakes = ['humdrum', 'emotional', 'critical'].map((word) =>
      aScenario({ id: word, moment: { stakes: word } }),
    );
    const files = [...stakes, aScenario()].map((scenario, index) => [`${index}.json`, scenario] as const);
    const { out } = await run('coverage', folderOf(Object.fromEntries(files)));
    expect(out).toContain('  critical           1       1\n  missing: none\n  not said in: cold-waffles\n');
  });

  it('reads the shipped scenarios, and not the schema beside them', async () => {
    const { code, out, err } = await run('coverage', 'scenarios');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(linesOf(out)[0]).toBe(`scenarios: ${SHIPPED.length} scenarios.`);
  });
});

describe('coverage of a folder with a broken file', () => {
  it('tells its faults, leaves it out, reports on the others, and exits 1', async () => {
    const folder = folderOf({ 'good.json': RICH, 'open.json': '{ "format": 1', 'empty.json': '{}' });
    const { code, out, err } = await run('coverage', folder);
    const [open, empty] = [join(folder, 'open.json'), join(folder, 'empty.json')];
    expect(code).toBe(1);
    expect(linesOf(out)[0]).toBe(`${folder}: 1 scenario. Not read: ${empty}, ${open}.`);
    expect(err).toContain(`${open}:1:14  error  not-json  A closing } is missing.\n`);
    expect(err).toContain(`${empty}:1:1  error  missing  `);
  });

  it('names it in JSON too', async () => {
    const folder = folderOf({ 'good.json': RICH, 'open.json': '{' });
    const { code, out } = await run('coverage', folder, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ files: ['cold-waffles'], unread: [join(folder, 'open.json')] });
  });
});

describe('coverage of many files', () => {
  it('tells how far it is when it takes long', async () => {
    const folder = folderOf(Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.json`, aScenario()])));
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    let time = 0;
    const now = (): number => (time += 1500);
    expect(await runCommand(['coverage', folder], { root: '.', now })).toBe(0);
    expect(err.mock.calls.map(([chunk]) => chunk)).toEqual(['2 of 3 files\n']);
    vi.restoreAllMocks();
  });
});

describe('a wrong use of coverage', () => {
  it.each([
    [[], 'Name one folder. See: npm run turnaround -- coverage --help'],
    [['a', 'b'], 'Name one folder. See: npm run turnaround -- coverage --help'],
    [['nowhere'], 'There is no folder "nowhere".'],
    [['package.json'], '"package.json" is a file, not a folder.'],
    [['src'], 'There is no scenario file in "src".'],
    [['scenarios', '--format', 'xml'], 'There is no format "xml": human or json.'],
  ])('exits 2 on %j and says why', async (args, words) => {
    expect(await run('coverage', ...args)).toEqual({ code: 2, out: '', err: `${words}\n` });
  });
});

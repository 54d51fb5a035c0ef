import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportOf, type FileReport } from '../src/app/reporting';
import { GRADE_LINES, MAGIC_NEEDS } from '../src/core/customer/constants';
import { readLintConfig } from '../src/core/rules/config';
import { SMALLEST } from '../src/core/rules/example';
import { gradeOf } from '../src/core/rules/reading';
import { CODES, RULES } from '../src/core/rules/rules';
import { worded } from '../src/core/rules/wording';
import { laidOut } from '../src/tools/format/layout';
import { fieldsPage } from '../src/tools/fieldsPage';
import { CATALOGUE } from './support/scenarios';
import { played, run, scratch } from './tools/run';

const FOLDER = 'scenarios';
const GUIDE = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const STORY = 'bike-by-friday';
const FIXTURE = `test/fixtures/guide/${STORY}.json`;

const place = scratch();
afterAll(place.remove);

/** A block of the guide: its language, what it is marked as, its text, and how many parts of the story stand before it. */
interface Block {
  readonly language: string;
  readonly mark: string;
  readonly text: string;
  readonly step: number;
}

function blocksOf(guide: string): readonly Block[] {
  let step = 0;
  return [...guide.matchAll(/^```([a-z]*)(?: (.*))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', mark = '', text = '']) => {
      const block = { language, mark, text, step };
      if (language === 'json' && mark === '') step += 1;
      return block;
    },
  );
}

const BLOCKS = blocksOf(GUIDE);
const textsOf = (language: string, mark = ''): readonly string[] =>
  BLOCKS.filter((block) => block.language === language && block.mark === mark).map(({ text }) => text);

/** The guide without its blocks. */
const PROSE = GUIDE.replace(/^```[\s\S]*?^```$/gm, '');

type Value = string | number | boolean | null | readonly Value[] | Group;
interface Group {
  readonly [key: string]: Value;
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isGroup = (value: Value | undefined): value is Group =>
  typeof value === 'object' && value !== null && !isList(value);
const isNamed = (value: Value): value is Group => isGroup(value) && typeof value['id'] === 'string';

/** Lays a part over what stands: groups key by key, entries of a list by their id; all else is replaced. */
function laidOver(base: Value | undefined, part: Value): Value {
  if (isGroup(base) && isGroup(part)) return laidOverGroup(base, part);
  if (!isList(base) || !isList(part) || ![...base, ...part].every(isNamed)) return part;
  const added = part.filter((one) => base.every((other) => !isSame(one, other)));
  return [...base.map((one) => part.filter((other) => isSame(one, other)).reduce<Value>(laidOver, one)), ...added];
}

const isSame = (one: Value, other: Value): boolean => isNamed(one) && isNamed(other) && one['id'] === other['id'];

const laidOverGroup = (base: Group, part: Group): Group => ({
  ...base,
  ...Object.fromEntries(Object.entries(part).map(([key, value]) => [key, laidOver(base[key], value)])),
});

const parsed = (text: string): Group => JSON.parse(text) as Group;

/** The story as it stands after each part. */
function stepsOf(parts: readonly Group[]): readonly Value[] {
  const steps: Value[] = [];
  for (const part of parts) steps.push(laidOver(steps.at(-1), part));
  return steps;
}

const STEPS = stepsOf(textsOf('json').map(parsed));
const WHOLE = STEPS.at(-1) as Group;

const written = (value: Value): string => laidOut(`${JSON.stringify(value)}\n`);

function reportedOf(value: Value): FileReport {
  return reportOf(`${STORY}.json`, new TextEncoder().encode(written(value)), CATALOGUE);
}

const stopping = ({ diagnostics }: FileReport): readonly string[] =>
  diagnostics.filter(({ gate, severity }) => gate === 'plays' && severity === 'error').map(({ message }) => message);

describe('the story of the guide', () => {
  it.each(STEPS.map((step, index) => [index + 1, step] as const))('plays after part %i', (_, step) => {
    const report = reportedOf(step);
    expect(stopping(report)).toEqual([]);
    expect(report.program?.id).toBe(STORY);
  });

  const whole = reportedOf(WHOLE);

  it('passes all three gates in the end, marked ready', () => {
    const told = whole.diagnostics.filter(({ severity }) => severity !== 'hint');
    expect(told.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(whole.ready).toBe(true);
  });

  it('is offered whole: when a part has changed, run this test with -u', async () => {
    await expect(written(WHOLE)).toMatchFileSnapshot(`../${FIXTURE}`);
  });

  it('asks another reply of each customer, which only the card tells', () => {
    const program = whole.program;
    const best = program?.customers.map((_, variant) => whole.analysis?.bounds(variant)?.bestReplies.join());
    expect(new Set(best).size).toBe(2);
    const cards = program?.customers.map(({ history }) => JSON.stringify(history));
    expect(new Set(cards).size).toBe(2);
    expect(program?.customers.map(({ needs }) => needs.length)).toEqual([2, 2]);
  });

  it('has a trap that lifts the feeling at once, above the truth, and comes back in the end', async () => {
    const after = async (...replies: readonly string[]) =>
      played(FIXTURE, '--variant', 'night-shift', '--replies', replies.join());
    const [trap, truth] = [await after('yours-tonight'), await after('on-monday')];
    expect(trap.feeling.end).toBeGreaterThan(trap.feeling.start);
    expect(trap.feeling.end).toBeGreaterThan(truth.feeling.end);
    expect(await after('yours-tonight', 'see-you', 'ask-for-me')).toMatchObject({ ending: 'on-foot', grade: 'misery' });
    expect((await after('yours-tonight', 'too-fast', 'loan-bike', 'text-each-step')).grade).not.toBe('misery');
  });
});

describe('the small extras of the guide', () => {
  const smallest = parsed(textsOf('json', 'smallest')[0] as string);
  const extras = textsOf('json', 'extra').map(parsed);

  it('are laid over the story that examples of rules are laid over', () => {
    expect(smallest).toEqual(SMALLEST);
  });

  it.each([
    ['a hub', '"hub"'],
    ['an interrupt', '"interrupts"'],
    ['a timer', '"timer"'],
    ['line variants', '"pick"'],
    ['a locked reply', '"whenLocked"'],
    ['a fallback', '"fallback"'],
    ['promises', '"exceededWhen"'],
    ['friction', '"friction"'],
    ['a sales prompt', '"salesPrompt"'],
    ['a safe ending', '"safe"'],
    ['a demo', '"demo"'],
    ['an argument', '"lint"'],
  ])('show %s', (_, word) => {
    expect(extras.filter((extra) => JSON.stringify(extra).includes(word))).toHaveLength(1);
  });

  it.each(extras.map((extra) => [Object.keys(extra).join(), extra] as const))('play: %s', (_, extra) => {
    const report = reportedOf(laidOver(smallest, extra));
    expect(stopping(report)).toEqual([]);
    const idle = report.diagnostics.filter(({ rule }) => rule === 'idle-argument');
    expect(idle).toEqual([]);
  });

  it('hold a lint.json that can be used', () => {
    expect(readLintConfig(textsOf('json', 'lint.json')[0] as string, CODES)).toMatchObject({ ok: true });
  });

  it('leave no block of JSON unmarked by a word that is known', () => {
    const marks = BLOCKS.filter(({ language }) => language === 'json').map(({ mark }) => mark);
    expect([...new Set(marks)].toSorted()).toEqual(['', 'extra', 'lint.json', 'smallest']);
  });
});

/** The commands of the guide, cut into words. */
const COMMANDS = textsOf('sh').flatMap((text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ')),
);

describe('what the guide quotes', () => {
  it.each(BLOCKS.filter(({ language }) => language === 'text').map((block) => [block.step, block.text] as const))(
    'is what check says after part %i',
    async (step, text) => {
      const { out } = await run('check', place.file(`${STORY}.json`, written(STEPS[step - 1] as Value)));
      for (const line of text.trimEnd().split('\n')) expect(out).toContain(line);
    },
  );

  it.each(COMMANDS.map((words) => [words.join(' '), words] as const))('is a command: %s', async (_, words) => {
    const { scripts } = parsed(readFileSync('package.json', 'utf8'));
    const [npm, verb, script = '', dashes, command = '', ...rest] = words;
    expect([npm, verb, dashes]).toEqual(['npm', 'run', '--']);
    expect(scripts).toHaveProperty([script]);
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    for (const option of rest.filter((word) => word.startsWith('--'))) expect(out).toMatch(new RegExp(`${option}\\b`));
  });

  it.each(COMMANDS.filter((words) => words.includes('play') && words.length > 6).map((words) => [words.slice(6)]))(
    'can be played: %j',
    async (options) => {
      expect((await run('play', FIXTURE, ...options)).code).toBe(0);
    },
  );
});

/** The name by which a heading is linked to. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

const LINKS = [...PROSE.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);

describe('what the guide points to', () => {
  it.each([...new Set(LINKS)])('is there: %s', (target) => {
    const [file = '', anchor] = target.split('#');
    const path = join(FOLDER, file === '' ? 'README.md' : file);
    expect(existsSync(path), path).toBe(true);
    const anchors = file.endsWith('.json') ? [] : anchorsIn(readFileSync(path, 'utf8'));
    expect([undefined, ...anchors]).toContain(anchor);
  });

  it('is a rule by its name, wherever a page of a rule is linked', () => {
    const named = [...PROSE.matchAll(/\[([^\]]+)\]\(rules\/([a-z-]+)\.md\)/g)];
    for (const [, name, code = ''] of named) expect([name, CODES.has(code)]).toEqual([code, true]);
  });

  it.each(RULES.map(({ code }) => code))('is every rule: %s', (code) => {
    expect(LINKS).toContain(`rules/${code}.md`);
  });

  it('is a file that is there, wherever one is named', () => {
    const invented = new Set([`${STORY}.json`, 'lint.json']);
    const named = [...PROSE.matchAll(/`([\w./-]+\.(?:json|md|svg))`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !invented.has(name) && !existsSync(join(FOLDER, name)))).toEqual([]);
  });

  it('is a field, wherever one is named in quotes', () => {
    const page = fieldsPage();
    const named = [...PROSE.matchAll(/`"([a-zA-Z$]+)"`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => name !== 'end' && !page.includes(`| \`${name}\` |`))).toEqual([]);
  });
});

describe('what the guide teaches', () => {
  it('takes an hour, chapter by chapter as the table says', () => {
    const rows = [...PROSE.matchAll(/^\| (\d+) \| \[[^\]]*\]\(#.*-(\d+)-minutes\)/gm)];
    const minutes = rows.map(([, inTable]) => Number(inTable));
    expect(minutes).toEqual(rows.map(([, , inHeading]) => Number(inHeading)));
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(60);
  });

  it('gives an example for each level of each scale', () => {
    const levels = [...PROSE.matchAll(/^\| ([0-4]) \| [^|]+ \| "[^|]+" \|$/gm)].map(([, level]) => Number(level));
    expect(levels).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
  });

  it('tells the grades as the model has them', () => {
    expect(PROSE).toContain(`below ${GRADE_LINES.mediocre} is *misery*`);
    expect(PROSE).toContain(`from ${GRADE_LINES.magic} it is *magic*`);
    expect(PROSE).toContain(`warmth of ${MAGIC_NEEDS.empathy} and one has shown advice of ${MAGIC_NEEDS.advice}`);
  });

  it('reads like school year 6 at most', () => {
    const text = PROSE.replace(/^\|.*$/gm, '')
      .replace(/\]\([^)]*\)/g, '')
      .replace(/[`*#[\]>]|<[^>]*>/g, '');
    const grade = gradeOf(text.split(/\n{2,}|\n(?=- |\d\. )/).map((part) => worded(part)));
    expect(grade).not.toBeNull();
    expect(grade).toBeLessThanOrEqual(6);
  });
});

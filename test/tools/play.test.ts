import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { BOTS } from '../../src/core/analysis/strategies';
import { aScenario, SHIPPED, shipped } from '../support/scenarios';
import { played, type Played, run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

const WAFFLES = 'scenarios/three-waffles.json';
const GUESTS = SHIPPED.flatMap((id) => shipped(id).customers.map((customer) => [id, customer.id] as const));
const WAFFLE_GUESTS = shipped('three-waffles').customers.map((customer) => customer.id);

/** What the golden transcripts write down of a play. */
interface Golden {
  readonly replies: readonly string[];
  readonly start: number;
  readonly ending: string;
  readonly end: number;
  readonly grade: string;
  readonly turnaround: number | null;
  readonly held: number | null;
}

function golden(scenario: string, customer: string, way: string): Golden {
  const blocks = readFileSync(`test/golden/plays/${scenario}.txt`, 'utf8').split('\n\n');
  const block = blocks.find((one) => one.startsWith(`${customer}: ${way}\n`)) ?? '';
  const [, ending = '', end, grade = '', kind, value] =
    /^ {2}= (\S+), (\d+), (\w+), (turnaround|held) (-?\d+)$/m.exec(block) ?? [];
  return {
    replies: Array.from(block.matchAll(/^ {2}\S+ > (\S+) {2}\d+$/gm), ([, reply]) => reply as string),
    start: Number(/^ {2}(\d+)$/m.exec(block)?.[1]),
    ending,
    end: Number(end),
    grade,
    turnaround: kind === 'turnaround' ? Number(value) : null,
    held: kind === 'held' ? Number(value) : null,
  };
}

/** The same of a play as JSON, feelings as whole numbers. */
const told = ({ replies, feeling, ending, grade, turnaround, held }: Played) => ({
  replies,
  start: Math.floor(feeling.start),
  ending,
  end: Math.floor(feeling.end),
  grade,
  turnaround,
  held,
});

describe('play --json', () => {
  it('is one line with exactly the keys that were agreed', async () => {
    const { code, out, err } = await run('play', WAFFLES, '--strategy', 'best', '--variant', 'last-bus', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\{[^\n]*\}\n$/);
    expect(JSON.parse(out)).toEqual({
      ending: 'exceeded',
      grade: 'magic',
      left: false,
      turnaround: 100,
      held: null,
      feeling: { start: 24.4, end: 82, lowest: 24.4, best: 82, worst: 0 },
      exact: true,
      scores: { empathy: 70.8, advice: 91.6, noHardSell: 100 },
      turns: 6,
      seed: 1,
      variant: 'last-bus',
      replies: ['fresh-now', 'it-is-tight', 'you-are-boss', 'your-call', 'changed-it', 'pistachio-friday'],
    });
  });

  it('floors feelings to one decimal where rounding would lift them', async () => {
    const customer = { name: 'Mr Adeyemi', state: { trust: 50, heat: 20 } };
    // Warmth 3 and advice 3 in the working phase of a moment, by the formulas of the design.
    const drive = 3.2 * 1.3 * (1 - 20 / 150) + 2.6 * 0.7;
    const end = 50 + 3 * drive * 1.4 * (1 - 50 / 100);
    expect(end).toBeCloseTo(61.393, 3);
    const { feeling } = await played(place.file('calm.json', aScenario({ customer })), '--strategy', 'first');
    expect(feeling).toEqual({ start: 50, end: 61.3, lowest: 50, best: 61.3, worst: 61.3 });
  });

  it('gives Held instead of a Turnaround to a customer who starts well, and null where no sale tempted', async () => {
    const replies = [
      { id: 'own-it', text: 'I will make them again now.', scores: { empathy: 4, advice: 4 }, next: 'end' },
      { id: 'shrug', text: 'They look fine to me.', scores: { empathy: 0, advice: 0 }, next: 'end' },
    ];
    const beats = { 'the-plate': { says: 'These are cold.', replies } };
    const customer = { name: 'Mr Adeyemi', arrives: 'glad' };
    const file = place.file('glad.json', aScenario({ customer, beats }));
    const best = await played(file, '--strategy', 'best');
    expect(best).toMatchObject({ turnaround: null, held: 100, left: false, feeling: { start: 80 } });
    expect(best.scores).toEqual({ empathy: 100, advice: 100, noHardSell: null });
    expect(await played(file, '--strategy', 'worst')).toMatchObject({ turnaround: null, held: 0 });
  });

  it('says that the customer left', async () => {
    const way = golden('three-waffles', 'last-bus', 'sorry');
    expect(way.ending).toBe('left');
    expect(await played(WAFFLES, '--strategy', 'sorry', '--variant', 'last-bus')).toMatchObject({
      ending: 'left',
      left: true,
      grade: 'misery',
    });
  });
});

describe('play --strategy', () => {
  it.each(GUESTS)('best brings %s, %s all the way', { timeout: 30_000 }, async (scenario, variant) => {
    const best = await played(`scenarios/${scenario}.json`, '--strategy', 'best', '--variant', variant);
    expect(best).toMatchObject({ grade: 'magic', left: false, exact: true, variant });
    expect(best.held ?? best.turnaround).toBe(100);
    expect(best.feeling.end).toBe(best.feeling.best);
    expect(told(best)).toEqual(golden(scenario, variant, 'best'));
  });

  it.each(GUESTS)('worst loses %s, %s whole', { timeout: 30_000 }, async (scenario, variant) => {
    const worst = await played(`scenarios/${scenario}.json`, '--strategy', 'worst', '--variant', variant);
    expect(worst).toMatchObject({ grade: 'misery', exact: true, variant });
    expect(worst.held ?? worst.turnaround).toBe(worst.held === null ? -100 : 0);
    expect(worst.feeling.end).toBe(worst.feeling.worst);
    expect(told(worst)).toEqual(golden(scenario, variant, 'worst'));
  });

  it.each(WAFFLE_GUESTS.flatMap((guest) => BOTS.map((bot) => [bot, guest] as const)))(
    '%s plays %s as it is written down',
    async (bot, variant) => {
      const play = await played(WAFFLES, '--strategy', bot, '--variant', variant);
      expect(told(play)).toEqual(golden('three-waffles', variant, bot));
      expect(play.turns).toBe(play.replies.length);
    },
  );

  it.each(['please-now', 'sell'])('%s plays the long story as it is written down', { timeout: 30_000 }, async (bot) => {
    const [scenario, variant] = ['third-call-one-shoe-on', 'still-live'];
    const play = await played(`scenarios/${scenario}.json`, '--strategy', bot, '--variant', variant);
    expect(told(play)).toEqual(golden(scenario, variant, bot));
  });

  it('exits 2 on one it does not know and names those it knows', async () => {
    expect(await run('play', WAFFLES, '--strategy', 'bully')).toEqual({
      code: 2,
      out: '',
      err: `There is no strategy "bully". Strategies: best, worst, random, ${BOTS.join(', ')}.\n`,
    });
  });
});

describe('play without --json', () => {
  it('tells the talk turn by turn and how it came out', async () => {
    const { code, out } = await run('play', WAFFLES, '--strategy', 'best', '--variant', 'last-bus');
    expect(code).toBe(0);
    expect(out.match(/^\d+\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ', '6. ']);
    expect(out.match(/^ {3}You: "/gm)).toHaveLength(6);
    expect(out.match(/^ {3}\D+, \d+ of 100$/gm)).toHaveLength(6);
    expect(out).toMatch(/\nMore than the advert said\. .*\nMisery to magic: you moved Mr Adeyemi all the way/);
    expect(out).not.toContain('Advice +');
  });

  it('says after each turn what moved the feeling on --explain, and nothing else more', async () => {
    const plain = await run('play', WAFFLES, '--strategy', 'best', '--variant', 'last-bus');
    const { code, out } = await run('play', WAFFLES, '--strategy', 'best', '--variant', 'last-bus', '--explain');
    const terms = /^ {3}((Meanwhile: )?[A-Z][^"]* [+−]\d+[^"]*\.)$\n/gm;
    expect(code).toBe(0);
    expect(out.match(terms)?.length).toBeGreaterThanOrEqual(6);
    expect(out).toMatch(/34 of 100\n {3}Advice \+6 \(halved: still too upset\)\. /);
    expect(out.replaceAll(terms, '')).toBe(plain.out);
  });
});

describe('a file that play cannot open', () => {
  it('exits 1 when it has errors, names the first and points to check', async () => {
    const file = 'test/fixtures/broken/broken-link.json';
    expect(await run('play', file, '--strategy', 'best')).toEqual({
      code: 1,
      out:
        `${file} cannot be played yet: ` +
        'Reply "own-it" in beat "the-plate" leads to "don", but no beat or ending has that name.\n' +
        `See all: npm run check -- ${file}\n`,
      err: '',
    });
  });

  it('is played all the same when it has only warnings', async () => {
    const beats = {
      'the-plate': {
        says: 'These are <b>cold</b>.',
        replies: [{ id: 'own-it', text: 'New ones.', scores: { empathy: 3, advice: 3 }, next: 'end' }],
      },
    };
    const { code, out } = await run('play', place.file('marked.json', aScenario({ beats })), '--strategy', 'first');
    expect(code).toBe(0);
    expect(out).toContain('These are <b>cold</b>.');
  });

  it.each([
    ['is not there', ['scenarios/four-waffles.json'], 'There is no file "scenarios/four-waffles.json".'],
    ['is a folder', ['scenarios'], '"scenarios" cannot be opened as a file.'],
    ['is not named', [], 'Name one scenario file. See: npm run turnaround -- play --help'],
    ['is one of two', [WAFFLES, WAFFLES], 'Name one scenario file. See: npm run turnaround -- play --help'],
  ])('exits 2 when it %s', async (_, files, words) => {
    expect(await run('play', ...files, '--strategy', 'best')).toEqual({ code: 2, out: '', err: `${words}\n` });
  });
});

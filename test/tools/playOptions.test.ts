import { describe, expect, it } from 'vitest';
import { shipped } from '../support/scenarios';
import { played, run } from './run';

const FILE = 'scenarios/three-waffles.json';
const GUESTS: readonly string[] = shipped('three-waffles').customers.map((customer) => customer.id);
const BEST = ['fresh-now', 'it-is-tight', 'you-are-boss', 'your-call', 'changed-it', 'pistachio-friday'];

const saying = async (...replies: readonly string[]) =>
  run('play', FILE, '--variant', 'last-bus', '--replies', replies.join(','));

describe('play --replies', () => {
  it('says them and comes out as the strategy that chose them', async () => {
    const said = await played(FILE, '--variant', 'last-bus', '--replies', BEST.join(','));
    expect(said).toEqual(await played(FILE, '--variant', 'last-bus', '--strategy', 'best'));
  });

  it('bears spaces and a comma too many', async () => {
    const said = await played(FILE, '--variant', 'last-bus', '--replies', ' fresh-now , it-is-tight,');
    expect(said.replies).toEqual(['fresh-now', 'it-is-tight']);
  });

  it('stops where there are too few: no ending, no grade, no number, exit 0', async () => {
    const { code, out } = await run(
      'play',
      FILE,
      '--variant',
      'last-bus',
      '--replies',
      'fresh-now,it-is-tight',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      ending: null,
      stopped: true,
      grade: null,
      left: false,
      turnaround: null,
      held: null,
      feeling: { start: 24.4, end: expect.any(Number) as unknown, lowest: 24.4, best: 82, worst: 0 },
      exact: true,
      scores: {
        empathy: expect.any(Number) as unknown,
        advice: expect.any(Number) as unknown,
        noHardSell: null,
      },
      turns: 2,
      seed: 1,
      variant: 'last-bus',
      replies: ['fresh-now', 'it-is-tight'],
    });
  });

  it('stops before the first turn when none is named', async () => {
    const said = await played(FILE, '--variant', 'last-bus', '--replies', '');
    expect(said).toMatchObject({ ending: null, stopped: true, turns: 0, replies: [] });
    expect(said.feeling).toMatchObject({ start: 24.4, end: 24.4, lowest: 24.4 });
    expect(said.scores).toEqual({ empathy: null, advice: null, noHardSell: null });
  });

  it('says in words that the talk was stopped', async () => {
    const { code, out } = await saying('fresh-now');
    expect(code).toBe(0);
    expect(out.match(/^\d+\. /gm)).toEqual(['1. ']);
    expect(out).toMatch(/\nYou stopped before the end with Mr Adeyemi\. .*\n$/);
  });

  it('exits 2 on a reply that is not on offer, and names it, the beat and what was on offer', async () => {
    expect(await saying('fresh-now', 'shrug')).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(
        /^"shrug" is not on offer in beat "the-bus"\. On offer: .*\bit-is-tight\b.*\.\n$/,
      ) as unknown,
    });
  });

  it('exits 2 on a reply of another beat', async () => {
    const { code, err } = await saying('it-is-tight');
    expect(code).toBe(2);
    expect(err).toBe('"it-is-tight" is not on offer in beat "the-plate". On offer: ours-to-own, heat-up, fresh-now.\n');
  });

  it('exits 2 on a reply after the end, and says when the talk was over', async () => {
    expect(await saying(...BEST, 'fresh-now')).toEqual({
      code: 2,
      out: '',
      err: '"fresh-now" comes after the end: the talk was over after 6 replies.\n',
    });
  });

  it('exits 2 on silence where no clock runs, and says so', async () => {
    expect(await saying('@timeout')).toEqual({
      code: 2,
      out: '',
      err: '"@timeout" is not on offer in beat "the-plate". No clock runs here. On offer: ours-to-own, heat-up, fresh-now.\n',
    });
  });
});

describe('play --variant', () => {
  it.each(GUESTS)('meets %s when named', async (variant) => {
    expect(await played(FILE, '--strategy', 'first', '--variant', variant)).toMatchObject({ variant });
  });

  it('exits 2 on a customer the file does not have and names those it has', async () => {
    expect(await run('play', FILE, '--strategy', 'best', '--variant', 'first-bus')).toEqual({
      code: 2,
      out: '',
      err: `There is no customer "first-bus". Customers: ${GUESTS.join(', ')}.\n`,
    });
  });
});

describe('play --seed', () => {
  it('plays the same on the same seed', async () => {
    for (const seed of ['0', '7', '4294967295']) {
      const play = await played(FILE, '--strategy', 'random', '--seed', seed);
      expect(play).toEqual(await played(FILE, '--strategy', 'random', '--seed', seed));
      expect(play.seed).toBe(Number(seed));
    }
  });

  it('is 1 when a strategy plays and none is named', async () => {
    const unnamed = await played(FILE, '--strategy', 'random');
    expect(unnamed).toEqual(await played(FILE, '--strategy', 'random', '--seed', '1'));
  });

  it('draws the customer and the replies: a few seeds meet everyone and play in several ways', async () => {
    const met = new Set<string>();
    const ways = new Set<string>();
    for (let seed = 0; seed < 12; seed += 1) {
      const play = await played(FILE, '--strategy', 'random', '--seed', String(seed));
      met.add(play.variant);
      ways.add(play.replies.join(','));
    }
    expect([...met].toSorted()).toEqual(GUESTS.toSorted());
    expect(ways.size).toBeGreaterThan(6);
  });

  it.each(['x', '1.5', '-3', 'NaN'])('exits 2 on "%s", which is no whole number', async (seed) => {
    expect(await run('play', FILE, '--strategy', 'best', `--seed=${seed}`)).toEqual({
      code: 2,
      out: '',
      err: `--seed takes a whole number, not "${seed}".\n`,
    });
  });
});

describe('play --runs', () => {
  interface Many {
    readonly mean: number;
    readonly grades: Readonly<Record<string, number>>;
    readonly endings: Readonly<Record<string, number>>;
  }

  async function many(...more: readonly string[]): Promise<Many> {
    const { code, out, err } = await run('play', FILE, '--strategy', 'random', '--variant', 'last-bus', ...more);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(out) as Many;
  }

  const sum = (shares: Readonly<Record<string, number>>): number =>
    Object.values(shares).reduce((total, share) => total + share, 0);

  it('gives the mean, and shares of grades and endings that add up to 1', async () => {
    const result = await many('--runs', '300', '--json');
    expect(Object.keys(result)).toEqual(['strategy', 'runs', 'seed', 'variant', 'mean', 'grades', 'endings']);
    expect(result).toMatchObject({ strategy: 'random', runs: 300, seed: 1, variant: 'last-bus' });
    expect(Object.keys(result.grades)).toEqual(['misery', 'mediocre', 'magic']);
    expect(sum(result.grades)).toBeCloseTo(1, 12);
    expect(sum(result.endings)).toBeCloseTo(1, 12);
  });

  it('gives each share as a whole number of plays over all', async () => {
    const { grades, endings } = await many('--runs', '50');
    for (const share of [...Object.values(grades), ...Object.values(endings)])
      expect(share).toBe(Math.round(share * 50) / 50);
  });

  it('comes to the published mean and share of magic', async () => {
    const { mean, grades } = await many('--runs', '3000', '--seed', '2026');
    expect(Math.abs(mean - -16)).toBeLessThan(3);
    expect(Math.abs((grades['magic'] ?? 0) - 0.018)).toBeLessThan(0.01);
  });

  it('of one is the one random play of that seed', async () => {
    const one = await played(FILE, '--strategy', 'random', '--variant', 'last-bus', '--seed', '5');
    const { mean, grades, endings } = await many('--runs', '1', '--seed', '5');
    expect(mean).toBe(one.turnaround);
    expect(grades[one.grade ?? '']).toBe(1);
    expect(endings).toEqual({ [one.ending ?? '']: 1 });
  });

  it('gives the same on the same seed, and something else on another', async () => {
    expect(await many('--runs', '40', '--seed', '3')).toEqual(await many('--runs', '40', '--seed', '3'));
    expect((await many('--runs', '40', '--seed', '3')).endings).not.toEqual(
      (await many('--runs', '40', '--seed', '4')).endings,
    );
  });

  it.each([
    ['another strategy', ['--strategy', 'best', '--runs', '10'], '--runs goes with --strategy random.'],
    ['no strategy', ['--runs', '10'], '--runs goes with --strategy random.'],
    ['no play at all', ['--strategy', 'random', '--runs', '0'], '--runs needs at least one play.'],
    ['a word', ['--strategy', 'random', '--runs', 'many'], '--runs takes a whole number, not "many".'],
  ])('exits 2 with %s', async (_, options, words) => {
    expect(await run('play', FILE, ...options)).toEqual({ code: 2, out: '', err: `${words}\n` });
  });
});

describe('play --json by hand', () => {
  it('exits 2, as nobody could see what to answer', async () => {
    expect(await run('play', FILE, '--json')).toEqual({
      code: 2,
      out: '',
      err: '--json needs --strategy or --replies.\n',
    });
  });
});

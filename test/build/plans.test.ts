import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlans } from '../../src/build/plans';
import type { BuiltShelf } from '../../src/build/shelf';
import type { Playable } from '../../src/app/ports';
import type { Program } from '../../src/core/scenario/program';
import { aScenario, CATALOGUE, compiled } from '../support/scenarios';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'turnaround-plans-'));
  mkdirSync(join(root, 'scenarios/sessions'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const playable = (program: Program): readonly [string, Playable] => [
  program.id,
  { program, reaches: [], told: () => Promise.resolve(program) },
];

/** A shelf with one story that plays and one file that is broken. */
const SHELF: BuiltShelf = {
  catalogue: CATALOGUE,
  items: [],
  faulty: [{ file: 'cold-soup.json', diagnostics: [], lines: [] }],
  playables: new Map([playable(compiled(aScenario()))]),
  shipped: new Map(),
};

const aPlan = (id: string, minutes: number, scenario = 'cold-waffles') => ({
  format: 1,
  id,
  title: id,
  summary: 'One short story.',
  people: { from: 4, to: 20 },
  steps: [{ do: 'play', id: 'the-play', title: 'The play', minutes, scenario }],
});

const write = (name: string, content: unknown): void =>
  writeFileSync(
    join(root, 'scenarios/sessions', name),
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  );

describe('the plans that a build takes in', () => {
  it('are all files of their folder that have no error, the shortest first', () => {
    write('long.json', aPlan('long', 40));
    write('short.json', aPlan('short', 10));
    write('session-plan.schema.json', { $schema: 'http://json-schema.org/draft-07/schema#' });
    write('README.md', '# Plans');
    const { plans, faulty } = readPlans(root, SHELF);
    expect(plans.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['short', 1],
      ['long', 1],
    ]);
    expect(faulty).toEqual([]);
  });

  it('do without those that are broken, which are set apart with what is wrong and their lines', () => {
    write('good.json', aPlan('good', 10));
    write('gone.json', aPlan('gone', 10, 'cold-wafles'));
    write('soup.json', aPlan('soup', 10, 'cold-soup'));
    write('twin.json', aPlan('good', 10));
    write('torn.json', '{ "steps": [');
    const { plans, faulty } = readPlans(root, SHELF);
    expect(plans.map(({ id }) => id)).toEqual(['good']);
    expect(faulty.map(({ file, diagnostics }) => [file, diagnostics[0]?.rule])).toEqual([
      ['gone.json', 'unknown-scenario'],
      ['soup.json', 'broken-scenario'],
      ['torn.json', 'not-json'],
      ['twin.json', 'file-name'],
    ]);
    expect(faulty[2]?.lines).toEqual(['{ "steps": [']);
  });

  it('are offered though there are remarks', () => {
    write('ten.json', { ...aPlan('ten', 12), minutes: 10 });
    const { plans, faulty } = readPlans(root, SHELF);
    expect([plans.length, faulty.length]).toEqual([1, 0]);
  });

  it('are none where there is no folder for them', () => {
    rmSync(join(root, 'scenarios'), { recursive: true });
    expect(readPlans(root, SHELF)).toEqual({ plans: [], faulty: [] });
  });
});

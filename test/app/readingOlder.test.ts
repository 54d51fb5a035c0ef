import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/app/reading';
import { migrated } from '../../src/core/scenario/migrate/migrate';
import { aScenario, CATALOGUE, compiled } from '../support/scenarios';

const OLDER = readFileSync('test/fixtures/older/third-call-one-shoe-on.json', 'utf8');
const read = (text: string) => readFile('mine.json', new TextEncoder().encode(text), CATALOGUE);

describe('reading a file of an older format', () => {
  it('gives the program of what it becomes, and that text to be saved', () => {
    const reading = read(OLDER);
    expect(reading.migrated).toBe(migrated(OLDER)?.text);
    expect(reading.program?.hash).toBe(compiled(reading.migrated ?? '').hash);
    expect(reading.program?.about.title).toBe('Third call, one shoe on');
  });

  it('tells what was approximated, in the lines of the file as it was opened', () => {
    const { diagnostics, lines } = read(OLDER);
    expect(lines).toEqual(OLDER.split('\n'));
    expect(diagnostics.length).toBeGreaterThan(20);
    expect(new Set(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(new Set(['hint migrated']));
    const callMe = diagnostics.find(({ path }) => path === 'customer/callMe');
    expect(lines[(callMe?.at.line ?? 0) - 1]).toContain('"callMe": "Ms Carvalho (she will say');
  });

  it('tells what is wrong with it there too, in order, and gives no program then', () => {
    const broken = OLDER.replace('"start": "n1"', '"start": "n99"').replace('"channel": "phone"', '"channel": "fone"');
    const { program, diagnostics, lines } = read(broken);
    expect(program).toBeNull();
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, at }) => [rule, lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)])).toEqual([
      ['unknown-word', '"fone"'],
    ]);
    const places = diagnostics.map(({ at }) => at.line * 1000 + at.column);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it('can be read again once it is saved, with nothing left to tell', () => {
    const saved = read(read(OLDER).migrated ?? '');
    expect(saved).toMatchObject({ diagnostics: [], migrated: null });
    expect(saved.program?.hash).toBe(read(OLDER).program?.hash);
  });

  it.each([
    ['a file of this format', JSON.stringify(aScenario())],
    ['a file of a newer one', JSON.stringify(aScenario({ format: 2 }))],
    ['an older file cut off', OLDER.slice(0, 5000)],
  ])('gives no other text for %s', (_, text) => {
    expect(read(text).migrated).toBeNull();
  });

  it.each(['service-scenario/2', 'service-scenario/30', 2])('refuses what is newer in one clear word: %s', (format) => {
    const reading = read(OLDER.replace('"service-scenario/1"', JSON.stringify(format)));
    expect(reading.program).toBeNull();
    expect(reading.diagnostics.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['newer-format', 'Open it with a newer version of Turnaround.'],
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { migrated } from '../../src/core/scenario/migrate/migrate';
import { linesOf, run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

const OLDER = 'test/fixtures/older/third-call-one-shoe-on.json';
const NEW = migrated(readFileSync(OLDER, 'utf8'))?.text;

/** A small draft, with whatever is said of it laid over. */
const aDraft = (over: object = {}): object => ({
  format: 'service-scenario/1',
  id: 'cold-waffles',
  title: 'Cold waffles',
  customer: { name: 'Mr Adeyemi' },
  start: 'n1',
  nodes: {
    n1: {
      lines: [{ who: 'customer', says: 'These are cold.' }],
      replies: [{ id: 'own-it', text: 'Three new ones, now.', score: { empathy: 3, advice: 3 }, next: 'end' }],
    },
  },
  endings: [{ id: 'done', when: { default: true }, text: 'He nods.' }],
  ...over,
});

describe('migrate', () => {
  it('prints the file in format 1 and nothing else, and tells what to look at beside it', async () => {
    const { code, out, err } = await run('migrate', OLDER);
    expect(code).toBe(0);
    expect(out).toBe(NEW);
    const lines = linesOf(err);
    expect(lines[0]).toBe(
      `${OLDER}:14:3  hint  migrated  The newer format has no place for "alsoKnownAs", so it stands in a comment.`,
    );
    expect(lines[1]).toBe('    Say it elsewhere if it still matters, then delete the comment.');
    expect(lines.filter((line) => !/^(test\/\S+:\d+:\d+ {2}hint {2}migrated {2}| {4}\S)/.test(line))).toEqual([]);
  });

  it('writes it where it is told to, and says so', async () => {
    const older = place.file('older.json', aDraft());
    const newer = join(place.folder, 'newer.json');
    const { code, out, err } = await run('migrate', older, '--out', newer);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(linesOf(err)).toEqual([
      `${older}:10:5  hint  migrated  Names that were mere codes, or could not be names, are others now.`,
      '    Rename them as you like; the older name stands beside each in a comment.',
      `written: ${newer}`,
    ]);
    expect(await run('migrate', newer)).toEqual({
      code: 0,
      out: '',
      err: `${newer} is in format 1 already; there is nothing to rewrite.\n`,
    });
  });

  it('writes what check finds nothing wrong with', async () => {
    const newer = join(place.folder, 'third-call.json');
    await run('migrate', OLDER, '--out', newer);
    const { code, out } = await run('check', newer);
    expect(code).toBe(0);
    expect(out).toContain('0 errors');
  });

  it('tells nothing of a file it lost nothing of', async () => {
    const file = place.file('plain.json', JSON.stringify(aDraft()).replaceAll('n1', 'the-plate'));
    const { code, err } = await run('migrate', file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('migrate never writes over a file', () => {
  it('that is there already, not even the older one', async () => {
    const older = place.file('mine.json', aDraft());
    const before = readFileSync(older, 'utf8');
    expect(await run('migrate', older, '--out', older)).toEqual({
      code: 2,
      out: '',
      err: `${older} is there already. Name another one with --out.\n`,
    });
    expect(readFileSync(older, 'utf8')).toBe(before);
  });

  it('and says where it cannot write at all', async () => {
    const older = place.file('mine-too.json', aDraft());
    const nowhere = join(place.folder, 'no-such-folder', 'newer.json');
    expect(await run('migrate', older, '--out', nowhere)).toEqual({
      code: 2,
      out: '',
      err: `"${nowhere}" cannot be written.\n`,
    });
  });
});

describe('the exit code of migrate', () => {
  it('is 1 for a file with errors, which is rewritten all the same, with each told in the older file', async () => {
    const file = place.file('broken.json', aDraft({ start: 'n9' }));
    const { code, out, err } = await run('migrate', file);
    expect(code).toBe(1);
    expect(out).toContain('"start": "n9"');
    expect(linesOf(err)[0]).toBe(`${file}:8:12  error  missing-start  The start is "n9", but no beat has that name.`);
  });

  it.each([
    ['no JSON', '{ "format": "service-scenario/1", ', 'not-json'],
    ['a newer format', JSON.stringify(aDraft({ format: 'service-scenario/2' })), 'newer-format'],
    ['a file of format 1 with an error', '{ "format": 1 }', 'missing'],
  ])('is 1 for %s, with nothing printed', async (_, text, rule) => {
    const { code, out, err } = await run('migrate', place.file('strange.json', text));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`:\\d+:\\d+ {2}error {2}${rule} {2}`));
  });

  it.each([[[]], [[OLDER, OLDER]]])('is 2 unless one file is named: %j', async (files: readonly string[]) => {
    expect(await run('migrate', ...files)).toEqual({
      code: 2,
      out: '',
      err: 'Name the one file to rewrite. See: npm run turnaround -- migrate --help\n',
    });
  });

  it('is 2 for a file that is not there and for an option it does not know', async () => {
    expect(await run('migrate', 'no-such.json')).toEqual({
      code: 2,
      out: '',
      err: 'There is no file "no-such.json".\n',
    });
    expect((await run('migrate', OLDER, '--shout')).code).toBe(2);
  });

  it('is 0 for its help, which names its option and its exit codes', async () => {
    const { code, out, err } = await run('migrate', '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^turnaround migrate FILE \[--out FILE\]\n/);
    expect(out).toContain('Exit codes: 0 rewritten');
  });
});

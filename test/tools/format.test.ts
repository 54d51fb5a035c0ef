import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { aScenario } from '../support/scenarios';
import { run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

const LOOSE = '{"format":1, // first\n"id":"cold-waffles"}';
const LAID_OUT = '{\n  "format": 1, // first\n  "id": "cold-waffles"\n}\n';
const textOf = (file: string): string => readFileSync(file, 'utf8');

describe('format', () => {
  it('prints the file laid out and leaves it as it is', async () => {
    const file = place.file('loose.json', LOOSE);
    expect(await run('format', file)).toEqual({ code: 0, out: LAID_OUT, err: '' });
    expect(textOf(file)).toBe(LOOSE);
  });

  it('changes the file with --write and says so, and once it is laid out says that', async () => {
    const file = place.file('write.json', LOOSE);
    expect(await run('format', file, '--write')).toEqual({ code: 0, out: `${file}: laid out.\n`, err: '' });
    expect(textOf(file)).toBe(LAID_OUT);
    expect(await run('format', '--write', file)).toEqual({ code: 0, out: `${file}: was laid out well.\n`, err: '' });
    expect(textOf(file)).toBe(LAID_OUT);
  });

  it('takes several files with --write', async () => {
    const files = [place.file('one.json', LOOSE), place.file('two.json', aScenario())];
    const { code, out } = await run('format', ...files, '--write');
    expect({ code, lines: out.split('\n').length }).toEqual({ code: 0, lines: 3 });
    expect(textOf(files[0] as string)).toBe(LAID_OUT);
    expect(textOf(files[1] as string)).toContain('"replies": [\n        { "id": "own-it",');
  });

  it('keeps a byte order mark out of what it writes', async () => {
    const file = place.file('marked.json', `\uFEFF${LOOSE}`);
    expect((await run('format', file)).out).toBe(LAID_OUT);
  });
});

describe('format --check', () => {
  it('exits 0 when every file is laid out so, and changes nothing', async () => {
    const file = place.file('good.json', LAID_OUT);
    expect(await run('format', file, '--check')).toEqual({ code: 0, out: `${file}: laid out well.\n`, err: '' });
  });

  it('exits 1 when one is not, names each, tells the way on, and changes nothing', async () => {
    const good = place.file('good.json', LAID_OUT);
    const loose = place.file('loose.json', LOOSE);
    expect(await run('format', good, loose, '--check')).toEqual({
      code: 1,
      out: [
        `${good}: laid out well.`,
        `${loose}: not laid out so.`,
        `    See what would change: turnaround format ${loose}`,
        '',
      ].join('\n'),
      err: '',
    });
    expect(textOf(loose)).toBe(LOOSE);
  });
});

describe('format of a file that is not JSON', () => {
  it.each(['', '--write', '--check'])('exits 1, tells where and the cure, and writes nothing (%s)', async (option) => {
    const file = place.file('open.json', '{ "format": 1');
    const { code, out, err } = await run('format', file, ...(option === '' ? [] : [option]));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `${file}:1:14  error  not-json  A closing } is missing.\n    Close the bracket that was opened with {.\n`,
    );
    expect(textOf(file)).toBe('{ "format": 1');
  });

  it('still lays out the others', async () => {
    const bad = place.file('open.json', '{ "format": 1');
    const file = place.file('write.json', LOOSE);
    expect(await run('format', bad, file, '--write')).toMatchObject({ code: 1, out: `${file}: laid out.\n` });
    expect(textOf(file)).toBe(LAID_OUT);
  });
});

describe('a wrong use of format', () => {
  it.each([
    [[], 'Name a scenario file. See: npm run turnaround -- format --help'],
    [['a.json', 'b.json'], 'Several files go with --write or --check. See: npm run turnaround -- format --help'],
    [['a.json', '--write', '--check'], '--write changes files and --check does not: name one.'],
    [['no-such-file.json'], 'There is no file "no-such-file.json".'],
  ])('exits 2 on %j and says why', async (args, words) => {
    expect(await run('format', ...args)).toEqual({ code: 2, out: '', err: `${words}\n` });
  });
});

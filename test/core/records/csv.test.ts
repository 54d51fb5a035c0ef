import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/core/records/csv';
import type { Cell, Table } from '../../../src/core/records/table';
import { NAUGHTY } from '../../support/naughty';

const table = (...rows: readonly (readonly Cell[])[]): Table => ({ columns: ['a', 'b'], rows });

/** The fields as a parser of another house reads them, from the bytes of the file. */
const fields = (text: string): string[][] => parse(Buffer.from(text, 'utf8'), { bom: true, record_delimiter: '\r\n' });

const bodyOf = (...rows: readonly (readonly Cell[])[]): string[][] => fields(toCsv(table(...rows))).slice(1);

describe('a table as CSV', () => {
  it('is written byte for byte as spreadsheets expect it', () => {
    expect(toCsv(table(['say "so"', 7], ['two\nlines', null]))).toBe(
      '\uFEFF"a","b"\r\n"say ""so""","7"\r\n"two\nlines",""\r\n',
    );
  });

  it('begins with the three bytes that tell UTF-8', () => {
    expect([...Buffer.from(toCsv(table()), 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has its columns as the first line, and only that for no rows', () => {
    expect(fields(toCsv(table()))).toEqual([['a', 'b']]);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    '\0x',
    ' =1',
    '\u00A0=1',
    '\u200B=1',
    '\uFEFF=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
  ])('puts a mark before the text %j, which a spreadsheet might run', (text) => {
    expect(bodyOf([text, ''])).toEqual([[`'${text}`, '']]);
  });

  it.each(['a=1', '1-1', '(silence)', "'=1", '', ' ', 'Ärger', 'own-it', '2026-11-22T08:02:03Z', '🧇', 'שלום'])(
    'leaves the text %j as it is',
    (text) => {
      expect(bodyOf([text, ''])).toEqual([[text, '']]);
    },
  );

  it.each([
    [-40, '-40'],
    [0, '0'],
    [-0, '0'],
    [100, '100'],
    [1.5, '1.5'],
    [NaN, ''],
    [-Infinity, ''],
  ])('writes the number %d without a mark, as %j', (number, written) => {
    expect(bodyOf([number, 'x'])).toEqual([[written, 'x']]);
  });

  it('writes yes and no as spreadsheets know them, and nothing as an empty field', () => {
    expect(bodyOf([true, false], [null, 'x'])).toEqual([
      ['true', 'false'],
      ['', 'x'],
    ]);
  });

  it('gives every text back to another parser, but for the mark', () => {
    const hostile = fc.oneof(
      fc.constantFrom(...NAUGHTY.filter((text) => !/\p{Cs}/u.test(text))),
      fc.string({
        unit: fc.constantFrom('"', ',', ';', '\r', '\n', '=', '+', '-', '@', '\t', "'", ' ', 'a', '\uFEFF', '＝', 'é'),
      }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 6 }), (rows) => {
        const read = bodyOf(...rows);
        expect(read).toHaveLength(rows.length);
        rows.forEach((row, at) =>
          row.forEach((text, column) => expect([text, `'${text}`]).toContain(read[at]?.[column])),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('lets no text through that begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\r', '＝', '\u200B', 'a') }),
        (text) => {
          expect(bodyOf([text, ''])[0]?.[0]).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u);
        },
      ),
    );
  });
});

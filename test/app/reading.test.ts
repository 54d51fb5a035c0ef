import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, decodeFile } from '../../src/app/bytes';
import { readFile } from '../../src/app/reading';
import { CATALOGUE, SHIPPED, aScenario, shipped, shippedText } from '../support/scenarios';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const SMALL = JSON.stringify(aScenario(), null, 2);
const read = (bytes: ArrayBuffer | Uint8Array) => readFile('mine.json', bytes, CATALOGUE);

describe('the bytes of a file', () => {
  it('are text in UTF-8', () => {
    expect(decodeFile(bytesOf('Größe 🧇'))).toEqual({ ok: true, value: 'Größe 🧇' });
  });

  it('may come as a buffer or as a view of a part of one', () => {
    const whole = bytesOf('xxabcxx');
    expect(decodeFile(whole.subarray(2, 5))).toEqual({ ok: true, value: 'abc' });
    expect(decodeFile(new Uint8Array([97, 98]).buffer)).toEqual({ ok: true, value: 'ab' });
  });

  it('keep a byte order mark, so that places in the file stay true', () => {
    expect(decodeFile(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b]))).toEqual({ ok: true, value: '{' });
  });

  it.each([
    ['a lone byte of another encoding', [0x6b, 0xfc, 0x68, 0x6c]],
    ['a letter cut off', [0x61, 0xc3]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x7b, 0x00]],
  ])('are refused with %s', (_, bytes) => {
    const decoded = decodeFile(new Uint8Array(bytes));
    expect(decoded).toEqual({
      ok: false,
      fault: {
        rule: 'not-utf8',
        gate: 'plays',
        severity: 'error',
        at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        path: '',
        message: 'The file is not written in UTF-8.',
        fix: 'Save it as UTF-8 in your editor.',
      },
    });
  });

  it('may be 8 MiB and not one more, counted in bytes before anything is decoded', () => {
    expect(LARGEST_FILE).toBe(8_388_608);
    const spaces = new Uint8Array(LARGEST_FILE + 1).fill(0x20);
    expect(decodeFile(spaces.subarray(1)).ok).toBe(true);
    const tooLarge = decodeFile(spaces.fill(0xff));
    expect(tooLarge.ok ? '' : `${tooLarge.fault.rule}: ${tooLarge.fault.message} > ${tooLarge.fault.fix}`).toBe(
      'too-large: The file has 8.1 MiB; 8 MiB is the most. > Split the story into several files.',
    );
  });

  it('are told in MiB with one decimal', () => {
    const decoded = decodeFile(new Uint8Array(9.5 * 1024 * 1024));
    expect(decoded.ok ? '' : decoded.fault.message).toBe('The file has 9.5 MiB; 8 MiB is the most.');
  });
});

describe('reading a file', () => {
  it.each(SHIPPED)('gives the program of a shipped scenario, and nothing to say: %s', (id) => {
    const reading = readFile(`${id}.json`, bytesOf(shippedText(id)), CATALOGUE);
    expect(reading.name).toBe(`${id}.json`);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.program?.hash).toBe(shipped(id).hash);
  });

  it('gives the lines of the file, to show places in', () => {
    expect(read(bytesOf(SMALL)).lines).toEqual(SMALL.split('\n'));
    expect(read(bytesOf(SMALL.replaceAll('\n', '\r\n'))).lines).toEqual(SMALL.split('\n'));
  });

  it('gives no lines for bytes that are no text', () => {
    expect(read(new Uint8Array([0xff]))).toMatchObject({
      name: 'mine.json',
      program: null,
      lines: [],
      diagnostics: [{ rule: 'not-utf8' }],
    });
  });

  it('gives a program with warnings beside it', () => {
    const reading = read(bytesOf(JSON.stringify(aScenario({ title: '<b>Cold</b>' }))));
    expect(reading.program?.about.title).toBe('<b>Cold</b>');
    expect(reading.diagnostics.map((one) => one.severity)).toEqual(['warning']);
  });

  it.each([
    ['syntax', '{', 'not-json'],
    ['its shape', JSON.stringify(aScenario({ titel: 1 })), 'unknown-key'],
    ['a link', JSON.stringify(aScenario({ start: 'x' })), 'missing-start'],
    [
      'a person who cannot be drawn',
      JSON.stringify(aScenario({ customer: { name: 'A', person: 'nobody-here' } })),
      'unknown-person',
    ],
  ])('gives no program when it is stopped by %s, but lines and findings', (_, text, rule) => {
    const reading = read(bytesOf(text));
    expect(reading.program).toBeNull();
    expect(reading.lines).toEqual([text]);
    expect(reading.diagnostics.map((one) => one.rule)).toEqual([rule]);
  });

  it('gives lines in which every finding has its place', () => {
    const text = SMALL.replace('"end"', '"ende"').replaceAll('\n', '\r\n');
    const { diagnostics, lines } = read(bytesOf(`\uFEFF${text}`));
    const [{ at } = { at: { line: 0, column: 0, endColumn: 0 } }] = diagnostics;
    expect(lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)).toBe('"ende"');
  });
});

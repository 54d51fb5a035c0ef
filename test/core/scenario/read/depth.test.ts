import * as fc from 'fast-check';
import { createScanner } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { firstTooDeep } from '../../../../src/core/scenario/read/depth';

/** The scanner's numbers for { [ and the end; a closing bracket comes right after its opening one. */
const TOKEN = { openBrace: 1, openBracket: 3, end: 17 } as const;

/** The same looked for with the parser's own scanner: slower, and right by birth. */
function scannedDeep(text: string, deepest: number): number | null {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      if (open.push(token) > deepest) return scanner.getTokenOffset();
    } else if (token - 1 === open.at(-1)) open.pop();
  }
  return null;
}

/** Whatever decides where texts and comments begin and end, and some of what does not. */
const NOISE = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '/',
  '*',
  '\n',
  '\r',
  'u',
  '12',
  '-',
  '.',
  'e',
  ' ',
  ':',
  ',',
  'é',
  '\u2028',
];
const noisy = fc.array(fc.constantFrom(...NOISE, '//', '/*', '*/', '\\"', '\\u'), { maxLength: 60 });

describe('the first bracket that is too deep', () => {
  it('is the one the scanner of the parser finds, in any noise', () => {
    fc.assert(
      fc.property(noisy, fc.integer({ min: 0, max: 4 }), (parts, deepest) => {
        const text = parts.join('');
        expect(firstTooDeep(text, deepest)).toBe(scannedDeep(text, deepest));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['', null],
    ['[', null],
    ['[[', 1],
    ['{[', 1],
    ['{}[', null],
    ['[}[', 2],
    ['"[["', null],
    ['"[\n[[', 4],
    ['"[\r[[', 4],
    ['"\\\n[[', null],
    ['"\\"[[', null],
    ['"\\\\"[[', 5],
    ['//[[', null],
    ['//[[\n[[', 6],
    ['//[[\r[[', 6],
    ['/*[[', null],
    ['/*[[*/[[', 7],
    ['/*/[[', null],
    ['/[[', 2],
    ['[/', null],
    ['[/*', null],
    ['["', null],
    ['["\\', null],
  ])('of %j with one allowed stands at %s', (text, offset) => {
    expect(firstTooDeep(text, 1)).toBe(offset);
    expect(scannedDeep(text, 1)).toBe(offset);
  });
});

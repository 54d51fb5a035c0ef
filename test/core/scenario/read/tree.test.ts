import * as fc from 'fast-check';
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { plainValue } from '../../../../src/core/scenario/read/plain';
import { soundTree } from '../../../../src/core/scenario/read/tree';
import { SHIPPED, shippedText } from '../../../support/scenarios';

/** A node with all it holds, and its parent by its place. */
const told = ({ parent, children, ...rest }: Node): unknown => ({
  ...rest,
  parent: parent?.offset,
  children: children?.map(told),
});

const options = { allowTrailingComma: true, disallowComments: false } as const;

/** The parser's tree, and whether it found the text to be without fault. */
function parsed(text: string): { readonly tree: unknown; readonly isSound: boolean } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, options);
  return { tree: root === undefined ? null : told(root), isSound: errors.length === 0 };
}

/** The tree, where the text is found to be plain JSON at all. */
const treeOf = (text: string): unknown => (isPlain(text) ? told(soundTree(text)) : null);

const isPlain = (text: string): boolean => plainValue(text, 32) !== undefined;

/** Where it gives a tree at all, it is the parser's, and the parser finds no fault. */
function expectAgreed(text: string): void {
  const tree = treeOf(text);
  expect({ tree, isSound: true }).toEqual(tree === null ? { tree, isSound: true } : parsed(text));
}

const blank = fc.constantFrom('', ' ', '\n', '\r\n', '\t');

describe('the tree of plain JSON', () => {
  it.each(SHIPPED.map((id) => [id]))('is that of the parser: %s', (id) => {
    const text = shippedText(id);
    expect(treeOf(text)).not.toBeNull();
    expectAgreed(text);
  });

  it('is that of the parser for any value, however it is written', () => {
    const written = fc.tuple(fc.jsonValue({ depthSize: 'medium' }), fc.nat({ max: 4 }), blank, blank);
    fc.assert(
      fc.property(written, ([value, indent, before, behind]) => {
        const text = `${before}${JSON.stringify(value, null, indent)}${behind}`;
        expect(isPlain(text)).toBe(!/"(?:__proto__|constructor|prototype)":/.test(text));
        expectAgreed(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['"\\u00e9\\n\\"\\\\\\/"'],
    ['"\\ud83e\\uddc7 \\ud83e"'],
    ['"\u2028\u007f\uD800"'],
    ['[0, -0, 1.50, -2e3, 1E+2, 10e-1, 123456789012345678901]'],
    ['[true, false, null]'],
    ['[]'],
    ['{}'],
    ['{ "a" : { "b" : [ [ ] , { } ] } }'],
    ['{"":"", "proto":1}'],
    ['7'],
  ])('is that of the parser: %s', (text) => {
    expect(treeOf(text)).not.toBeNull();
    expectAgreed(text);
  });
});

describe('a text that is not plain JSON', () => {
  it.each([
    [''],
    [' '],
    ['{"a":1,"a":2}'],
    ['{"a":{"b":1},"c":{"b":1,"b":1}}'],
    ['{"__proto__":1}'],
    ['[{"constructor":{}}]'],
    [`[${'0,'.repeat(2000)}0]`],
    [`${'['.repeat(33)}${']'.repeat(33)}`],
    ['{"a":1,}'],
    ['[1,]'],
    ['[,]'],
    ['[1 2]'],
    ['{"a" 1}'],
    ['{"a":}'],
    ['{"a"}'],
    ['{a:1}'],
    ['{1:1}'],
    ['[1'],
    ['{"a":1'],
    ['{"a":1]'],
    ['[1}'],
    ['// a\n1'],
    ['[1 /* one */]'],
    ['1 // one'],
    ['{} {}'],
    ['01'],
    ['1.'],
    ['.5'],
    ['+1'],
    ['-'],
    ['1e'],
    ['1x'],
    ['truely'],
    ['[nul]'],
    ['NaN'],
    ['"a'],
    ['"a\\'],
    ['"a\nb"'],
    ['"a\tb"'],
    ['"\\x"'],
    ['"\\u12"'],
    ['"\\\n"'],
    ['\u00a01'],
    ['1\u00a0'],
    ['\uFEFF1'],
  ])('is left to the parser: %j', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  it('is never read otherwise than by the parser, whatever is changed in a sound one', () => {
    const sound = '{"a": [1, -2.5e3, true, null], "b": {"c": "x\\n\\u00e9", "d": []}, "e": "f"}';
    const slip = fc.tuple(
      fc.nat({ max: sound.length }),
      fc.nat({ max: 3 }),
      fc.constantFrom(...' ",:{}[]\\/*0-.eut\n'.split('')),
    );
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const text = slips.reduce((rest, [at, cut, put]) => `${rest.slice(0, at)}${put}${rest.slice(at + cut)}`, sound);
        expectAgreed(text);
      }),
      { numRuns: 5000 },
    );
  });
});

import * as fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { at, namedPath, sourceOf, type Path } from '../../../../src/core/scenario/read/source';

const name = fc.constantFrom('a', 'b', 'id', 'toString', '');
const path = fc.array(fc.oneof(name, fc.integer({ min: -1, max: 2 })), { maxLength: 4 });
/** Groups are looked through, and large ones indexed: so many more keys make any group large. */
const PADDING = Array.from({ length: 40 }, (_, place) => [`key-${place}`, place] as const);

const padded = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(padded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries([...Object.entries(value).map(([key, inner]) => [key, padded(inner)]), ...PADDING]);
};

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(1, 'x', null),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(name, tie('any'), { maxKeys: 4 }),
  ),
})).any;

const sourceFor = (text: string) => sourceOf(text, parseTree(text));

describe('the node at a path', () => {
  it('is the one the parser itself would find, in groups of any size', () => {
    fc.assert(
      fc.property(value, fc.array(path, { minLength: 1, maxLength: 4 }), fc.boolean(), (written, paths, isLarge) => {
        const source = sourceFor(JSON.stringify(isLarge ? padded(written) : written));
        for (const one of paths) expect(at(source, one)).toBe(findNodeAtLocation(source.root as never, [...one]));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([[0], [40]])('is the first of two equal keys that has a value, among %i others', (others) => {
    const rest = PADDING.slice(0, others).map(([key, inner]) => `"${key}": ${inner}`);
    const source = sourceFor(`{${['"a"', '"a": 1', '"a": 2', ...rest].join(', ')}}`);
    expect(at(source, ['a'])?.value).toBe(1);
    expect(at(source, ['b'])).toBeUndefined();
  });

  it('is none where there is no file', () => {
    expect(at(sourceOf('', undefined), [])).toBeUndefined();
    expect(at(sourceOf('', undefined), ['a', 0])).toBeUndefined();
  });
});

describe('a path in names', () => {
  it.each<[Path, string]>([
    [['list', 0], 'list/first'],
    [['list', 1], 'list/2'],
    [['list', 2], 'list/3'],
    [['list', 7, 'id'], 'list/8/id'],
    [['list', 0, 'inner', 0], 'list/first/inner/deep'],
    [['nothing', 0], 'nothing/1'],
  ])('of %j is %s', (given, named) => {
    const source = sourceFor('{ "list": [{ "id": "first", "inner": [{ "id": "deep" }] }, { "id": 7 }, 8] }');
    expect(namedPath(source, given).join('/')).toBe(named);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePage, succeed } from '../../src/offline/builds';

const OLD = { build: 'monday', entries: ['assets/index-monday00.js'] } as const;
const NEW = { build: 'wednesday', entries: ['assets/index-wednesda.js'] } as const;

describe('the build a page is given from', () => {
  it.each([
    ['the own one, where nothing else is there', [], [], null, 'tuesday'],
    ['the own one, where the older one is at rest', [{ ...OLD, entries: [] }], [], null, 'tuesday'],
    ['the own one, where a talk runs on it', [{ ...OLD, entries: [] }], ['assets/index-tuesday0.js'], null, 'tuesday'],
    ['the older one, where a talk runs on that', [OLD], OLD.entries, null, 'monday'],
    [
      'the older one, also while another talk runs on the own',
      [OLD],
      [...OLD.entries, 'assets/index-tuesday0.js'],
      null,
      'monday',
    ],
    ['the own one, where the talk is of a build long gone', [], ['assets/index-sunday00.js'], null, 'tuesday'],
    ['the newest, where it waits and nobody talks', [], [], 'wednesday', 'wednesday'],
    [
      'the own one, where a newer one waits and somebody talks',
      [],
      ['assets/index-tuesday0.js'],
      'wednesday',
      'tuesday',
    ],
    ['the older one, where a newer one waits and somebody talks there', [OLD], OLD.entries, 'wednesday', 'monday'],
    ['the newest, where somebody talks there', [NEW], NEW.entries, 'wednesday', 'wednesday'],
    ['the own one, where nobody can tell whether somebody talks', [], null, 'wednesday', 'tuesday'],
  ] as const)('is %s', (_case, others, attempts, next, build) => {
    expect(choosePage({ own: 'tuesday', others, attempts, next })).toBe(build);
  });
});

describe('builds that follow each other', () => {
  it.each([
    ['the first one', 'a', [], ['a'], ['a'], []],
    ['a second one', 'b', ['a'], ['a', 'b'], ['b', 'a'], []],
    ['a third one', 'c', ['b', 'a'], ['a', 'b', 'c'], ['c', 'b'], ['a']],
    ['one after a build that was never in use', 'c', ['a'], ['a', 'b', 'c'], ['c', 'a'], ['b']],
    ['the one before, once more', 'a', ['b', 'a'], ['a', 'b'], ['a', 'b'], []],
    ['the same one with another worker', 'b', ['b', 'a'], ['a', 'b'], ['b', 'a'], []],
    ['the same one alone, with a beginning that broke off', 'b', ['b'], ['b', 'c'], ['b'], ['c']],
    ['one where the browser has lost the one before', 'c', ['b', 'a'], ['a', 'c'], ['c', 'a'], []],
    ['one where the note is lost: nobody knows what is in use', 'c', [], ['a', 'b', 'c'], ['c'], []],
  ] as const)('%s', (_case, own, order, present, kept, gone) => {
    expect(succeed(own, order, present, false)).toEqual({ order: kept, remove: gone });
  });

  it('leave alone what is being fetched just now', () => {
    expect(succeed('c', ['b', 'a'], ['a', 'b', 'c', 'd'], true)).toEqual({ order: ['c', 'b'], remove: [] });
  });

  it('never lose the one in use nor the one before, whatever the host sends when', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const events = fc.array(fc.record({ build: name, whole: fc.boolean() }), { maxLength: 20 });
    fc.assert(
      fc.property(events, (all) => {
        let order: readonly string[] = [];
        const present = new Set<string>();
        for (const { build, whole } of all) {
          present.add(build);
          if (!whole) continue;
          const before = order;
          const next = succeed(build, before, [...present], false);
          order = next.order;
          for (const gone of next.remove) present.delete(gone);
          expect(order[0]).toBe(build);
          expect([...present]).toEqual(expect.arrayContaining([...order, ...before.slice(0, 1)]));
        }
      }),
    );
  });
});

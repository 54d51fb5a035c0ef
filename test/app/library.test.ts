import { describe, expect, it } from 'vitest';
import { libraryItem, libraryView } from '../../src/app/library';
import type { FaultyFile, LibraryItem } from '../../src/app/view';
import { aScenario, compiled, shipped } from '../support/scenarios';

const anItem = (over: Partial<LibraryItem>): LibraryItem => ({ ...libraryItem(compiled(aScenario()), false), ...over });
const idsOf = (items: readonly LibraryItem[], search = ''): readonly string[] =>
  libraryView(items, search, []).items.map((item) => item.id);

describe('a scenario in the library', () => {
  it('is listed with what its author says of it', () => {
    const about = {
      summary: 'Cold plates.',
      industry: 'cafe',
      channel: 'phone',
      minutes: 4,
      difficulty: 2,
      themes: ['a broken promise'],
      contentNote: 'A sad child.',
    };
    const program = compiled(
      aScenario({
        ...about,
        moment: { stage: 'third' },
        customer: { name: 'A', person: 'walter' },
        setting: { backdrop: 'cafe' },
      }),
    );
    expect(libraryItem(program, true)).toEqual({
      id: 'cold-waffles',
      title: 'Cold waffles',
      ...about,
      stage: 'ultimate',
      person: 'walter',
      backdrop: 'cafe',
      tutorial: false,
      own: true,
    });
  });

  it('is where a first visit starts when it has a demo', () => {
    const demo = [{ title: 'Met badly', replies: ['own-it'] }];
    expect(libraryItem(compiled(aScenario({ demo })), false).tutorial).toBe(true);
    expect(libraryItem(shipped('three-waffles'), false).tutorial).toBe(shipped('three-waffles').demos.length > 0);
  });
});

describe('searching the library', () => {
  const items = [
    anItem({
      id: 'waffles',
      title: 'Three Waffles',
      summary: 'Cold plates',
      themes: ['a broken promise'],
      difficulty: 1,
    }),
    anItem({
      id: 'phone',
      title: 'Third call',
      industry: 'bank',
      channel: 'phone',
      contentNote: 'Fraud',
      difficulty: 2,
    }),
  ];

  it('with nothing finds everything', () => {
    expect(idsOf(items)).toEqual(['waffles', 'phone']);
    expect(idsOf(items, '  \t ')).toEqual(['waffles', 'phone']);
  });

  it.each([
    ['a title', 'third call', ['phone']],
    ['a summary', 'plates', ['waffles']],
    ['an industry', 'bank', ['phone']],
    ['a channel', 'counter', ['waffles']],
    ['a content note', 'fraud', ['phone']],
    ['a theme', 'promise', ['waffles']],
    ['a part of a word', 'waff', ['waffles']],
    ['other capitals', 'WAFFLES', ['waffles']],
    ['words in any order, from several fields', 'promise three cold', ['waffles']],
    ['what both say', 'th', ['waffles', 'phone']],
    ['words no one item has together', 'waffles bank', []],
    ['what nobody says', 'airport', []],
    ['signs that mean something elsewhere', '.*', []],
  ])('finds %s', (_, search, found) => {
    expect(idsOf(items, search)).toEqual(found);
  });

  it('does not look at ids, people or places', () => {
    expect(idsOf([anItem({ id: 'zzz', person: 'walter', backdrop: 'cafe' })], 'walter')).toEqual([]);
    expect(idsOf([anItem({ id: 'zzz' })], 'zzz')).toEqual([]);
  });

  it('tells how many there are in all, and what was searched for', () => {
    expect(libraryView(items, 'bank', [])).toMatchObject({ search: 'bank', total: 2, items: [{ id: 'phone' }] });
  });

  it('passes faulty files on, whatever is searched for', () => {
    const faulty: FaultyFile = { file: 'x.json', diagnostics: [], lines: [] };
    expect(libraryView(items, 'airport', [faulty])).toMatchObject({ faulty: [faulty], total: 2 });
  });
});

describe('the order of the library', () => {
  it('is: own files, then those with a demo, then from easy to hard, unknown last', () => {
    const items = [
      anItem({ id: 'unknown', difficulty: null }),
      anItem({ id: 'hard', difficulty: 5 }),
      anItem({ id: 'easy', difficulty: 1 }),
      anItem({ id: 'demo', difficulty: 4, tutorial: true }),
      anItem({ id: 'own', difficulty: 5, own: true }),
    ];
    expect(idsOf(items)).toEqual(['own', 'demo', 'easy', 'hard', 'unknown']);
  });

  it('does not hang on the order given', () => {
    const [easy, hard, unknown] = [1, 5, null].map((difficulty) => anItem({ id: `level ${difficulty}`, difficulty }));
    const orders = [
      [easy, hard, unknown],
      [hard, unknown, easy],
      [unknown, easy, hard],
      [unknown, hard, easy],
    ];
    for (const order of orders) {
      expect(idsOf(order as LibraryItem[])).toEqual(['level 1', 'level 5', 'level null']);
    }
  });

  it('keeps the order given among equals, and leaves the list given alone', () => {
    const items = Object.freeze([
      anItem({ id: 'b', difficulty: 2 }),
      anItem({ id: 'a', difficulty: 2 }),
      anItem({ id: 'c', difficulty: 1 }),
    ]);
    expect(idsOf(items)).toEqual(['c', 'b', 'a']);
    expect(items.map((item) => item.id)).toEqual(['b', 'a', 'c']);
  });
});

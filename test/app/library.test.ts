import { describe, expect, it } from 'vitest';
import { libraryView } from '../../src/app/library';
import { libraryItem } from '../../src/app/libraryItem';
import { PLAIN_SETTINGS } from '../../src/app/settings';
import { type FaultyFile, type Filters, type LibraryItem, NO_FILTERS } from '../../src/app/view';
import { aScenario, compiled, shipped } from '../support/scenarios';

const anItem = (over: Partial<LibraryItem>): LibraryItem => ({ ...libraryItem(compiled(aScenario()), false), ...over });
type Shelf = Parameters<typeof libraryView>[0];
const shelf = (over: Partial<Shelf> = {}): Shelf => ({
  own: [],
  leavings: [],
  unfinished: [],
  isFileDue: false,
  build: { offline: 'none', fresh: false, held: false },
  next: null,
  search: '',
  filters: NO_FILTERS,
  pointed: null,
  settings: PLAIN_SETTINGS,
  stageStatus: 'off',
  ...over,
});
const viewOf = (items: readonly LibraryItem[], over: Partial<Shelf> = {}) =>
  libraryView(shelf(over), { items, faulty: [] });
const idsOf = (items: readonly LibraryItem[], search = ''): readonly string[] =>
  viewOf(items, { search }).items.map((item) => item.id);

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
      story: 'cold-waffles',
      building: 'corner',
      title: 'Cold waffles',
      ...about,
      stage: 'ultimate',
      person: 'walter',
      backdrop: 'cafe',
      tutorial: false,
      own: true,
      hash: program.hash,
      emotion: program.about.emotionRoot,
      sale: false,
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
    expect(viewOf(items, { search: 'bank' })).toMatchObject({ search: 'bank', total: 2, items: [{ id: 'phone' }] });
  });

  it('passes faulty files on, whatever is searched for', () => {
    const faulty: FaultyFile = { file: 'x.json', diagnostics: [], lines: [] };
    expect(libraryView(shelf({ search: 'airport' }), { items, faulty: [faulty] })).toMatchObject({
      faulty: [faulty],
      total: 2,
    });
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

describe('filters', () => {
  const items = [
    anItem({ id: 'waffles', building: 'cafe', themes: ['a sad child'], minutes: 4, difficulty: 1, stage: 'first' }),
    anItem({
      id: 'call',
      building: 'bank',
      channel: 'phone',
      themes: ['money'],
      minutes: 8,
      difficulty: 3,
      stage: 'second',
    }),
    anItem({ id: 'gate', building: 'airport', themes: ['money'], minutes: 12, difficulty: 3, stage: 'second' }),
    anItem({ id: 'bare', building: 'corner', minutes: null, difficulty: null, stage: null }),
  ];
  const found = (filters: Partial<Filters>, search = ''): readonly string[] =>
    viewOf(items, { search, filters: { ...NO_FILTERS, ...filters } }).items.map((item) => item.id);

  it.each<[Partial<Filters>, readonly string[]]>([
    [{ place: 'bank' }, ['call']],
    [{ theme: 'money' }, ['call', 'gate']],
    [{ channel: 'counter' }, ['waffles', 'gate', 'bare']],
    [{ stage: 'second' }, ['call', 'gate']],
    [{ length: 'short' }, ['waffles']],
    [{ length: 'medium' }, ['call']],
    [{ length: 'long' }, ['gate']],
    [{ difficulty: '3' }, ['call', 'gate']],
    [{ difficulty: '3', place: 'airport' }, ['gate']],
    [{ place: 'clinic' }, []],
    [{ place: 'no such place' }, []],
  ])('%o leaves %o', (filters, ids) => {
    expect(found(filters)).toEqual(ids);
  });

  it('and the search must both fit', () => {
    expect(found({ theme: 'money' }, 'phone')).toEqual(['call']);
  });

  it('offer what the stories have, in the order people count, with every house of the street', () => {
    const { choices } = viewOf(items);
    const values = (name: keyof Filters) => choices[name].map(({ value }) => value);
    expect(choices.place).toHaveLength(10);
    expect(values('theme')).toEqual(['a sad child', 'money']);
    expect(values('channel')).toEqual(['counter', 'phone']);
    expect(values('stage')).toEqual(['first', 'second']);
    expect(values('length')).toEqual(['short', 'medium', 'long']);
    expect(values('difficulty')).toEqual(['1', '3']);
  });

  it('count what would be left beside the other filters and the search', () => {
    const { choices } = viewOf(items, { search: 'money', filters: { ...NO_FILTERS, place: 'bank' } });
    const counts = (name: keyof Filters) => Object.fromEntries(choices[name].map(({ value, count }) => [value, count]));
    expect(counts('place')).toMatchObject({ bank: 1, airport: 1, cafe: 0 });
    expect(counts('channel')).toEqual({ counter: 0, phone: 1 });
  });

  it('and a search take the suggestions away; all comes back without them', () => {
    expect(viewOf(items, { filters: { ...NO_FILTERS, place: 'bank' } }).suggestions).toEqual([]);
    expect(viewOf(items, { search: 'x' }).suggestions).toEqual([]);
    expect(viewOf(items).suggestions).toHaveLength(1);
  });
});

describe('the street of the library', () => {
  it('is pictured where a picture is wanted and has not failed', () => {
    expect(viewOf([]).pictured).toBe(true);
    expect(viewOf([], { stageStatus: 'failed' }).pictured).toBe(false);
    expect(viewOf([], { settings: { ...PLAIN_SETTINGS, stage: false } }).pictured).toBe(false);
  });

  it('lifts the house that is pointed at, else the one whose stories are listed', () => {
    const filters = { ...NO_FILTERS, place: 'bank' };
    expect(viewOf([]).street.pointed).toBeNull();
    expect(viewOf([], { filters }).street.pointed).toBe('bank');
    expect(viewOf([], { filters, pointed: 'cafe' }).street.pointed).toBe('cafe');
    expect(viewOf([], { filters: { ...filters, place: 'nowhere' } }).street.pointed).toBeNull();
  });

  it('has files of one’s own in the corner house, whatever their trade', () => {
    const bank = compiled(aScenario({ industry: 'bank' }));
    expect([libraryItem(bank, true).building, libraryItem(bank, false).building]).toEqual(['corner', 'bank']);
  });
});

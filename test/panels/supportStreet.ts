import type { LibraryView, Story, StreetScene } from '../../src/app/view';
import { asId } from '../../src/core/model/ids';
import { BUILDINGS } from '../../src/core/vocabulary/buildings';

export const anItem = (over: Partial<Story> = {}): Story => ({
  id: 'three-waffles',
  story: 'three-waffles',
  building: 'cafe',
  title: 'Three waffles, two scoops',
  summary: 'The waffles are cold.',
  industry: 'cafe',
  channel: 'counter',
  stage: 'first',
  minutes: 4,
  hash: asId('0'),
  emotion: 'sad',
  sale: false,
  difficulty: 1,
  themes: [],
  contentNote: 'A disappointed child.',
  person: 'walter',
  backdrop: 'cafe',
  tutorial: true,
  own: false,
  left: null,
  ...over,
});

const NOBODY_MET = Object.fromEntries(BUILDINGS.map((building) => [building, null])) as StreetScene['feelings'];

export const aLibrary = (over: Partial<LibraryView> = {}): LibraryView => {
  const items = over.items ?? [
    anItem(),
    anItem({
      id: 'third-call',
      title: 'Third call',
      building: 'bank',
      channel: 'phone',
      tutorial: false,
      difficulty: 3,
    }),
  ];
  const [item] = items;
  return {
    search: '',
    unfinished: [],
    isFileDue: false,
    offline: 'none',
    filters: { place: '', theme: '', channel: '', stage: '', length: '', difficulty: '' },
    choices: {
      place: BUILDINGS.map((value) => ({ value, count: items.filter(({ building }) => building === value).length })),
      theme: [{ value: 'a broken promise', count: 1 }],
      channel: [
        { value: 'counter', count: 1 },
        { value: 'phone', count: 1 },
      ],
      stage: [{ value: 'first', count: 2 }],
      length: [{ value: 'short', count: 2 }],
      difficulty: [
        { value: '1', count: 1 },
        { value: '3', count: 1 },
      ],
    },
    items,
    total: 2,
    suggestions: item === undefined ? [] : [{ item, reason: { kind: 'start' } }],
    street: { feelings: NOBODY_MET, pointed: null },
    pictured: false,
    faulty: [],
    ...over,
  };
};

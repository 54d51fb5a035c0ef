import type { Grade, MomentStage } from '../core/model/words';
import type { Building } from '../core/vocabulary/buildings';
import { enNext } from './enNext';

/** Made when it is first asked for: the first page has no time for it. */
const day = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);

const buildings: Record<Building, string> = {
  cafe: 'Café',
  bank: 'Bank',
  airport: 'Airport',
  insurer: 'Insurance office',
  hotel: 'Hotel',
  telecom: 'Phone shop',
  clinic: 'Clinic',
  shop: 'Online shop',
  utility: 'Power and water',
  corner: 'Corner house',
};

const stages: Record<MomentStage, string> = {
  lessThanZero: 'Before they look',
  zero: 'While they look',
  first: 'When they choose',
  second: 'When they use it',
  ultimate: 'When they tell others',
};

const lengths: Record<string, string> = {
  short: 'Up to 5 minutes',
  medium: '6 to 10 minutes',
  long: 'Over 10 minutes',
};

const weather: Record<Grade | 'mist', string> = { misery: 'Rain', mediocre: 'Clouds', magic: 'Sun', mist: 'Mist' };

const stories = (count: number): string => `${count} ${count === 1 ? 'story' : 'stories'}`;

/** The words of the street. */
export const enStreet = {
  title: 'Who will you help today?',
  about:
    'A game for people who serve people. You meet a customer at a moment that matters. What you say turns misery into magic, or does not.',
  startHere: 'Start here',
  startWith: (title: string) => `Start with ${title}`,
  today: 'For today',
  why: 'Why this one:',
  reason: enNext.reason,
  unfinished: {
    title: 'Broken off',
    where: (turn: number, at: number) => `At turn ${turn}, ${day(at)}`,
    goOn: 'Go on',
    rest: 'Leave it',
    more: (count: number) => (count === 1 ? 'One more is in your notebook.' : `${count} more are in your notebook.`),
  },
  fileDue: { says: 'It is a good time to save your talks as a file.', open: 'Save them' },
  offline: {
    ready: 'Ready without network.',
    full: 'There is no room on this device to keep the game. It needs the network.',
  },
  notebook: 'Notebook',
  team: 'Play with your team',
  teamHint:
    'For a team in front of one screen: vote, talk it over, vote again, see. One laptop is enough. Nobody is named.',
  group: 'See a group’s plays',
  groupHint: 'For trainers: exports of five people and more, nobody named.',
  pick: 'Pick your own',
  street: 'The street',
  search: 'Search',
  searchHint: 'A place, a feeling, a word',
  filters: {
    place: { name: 'Place', any: 'Any place' },
    theme: { name: 'Theme', any: 'Any theme' },
    channel: { name: 'How you talk', any: 'Any way' },
    stage: { name: 'Moment', any: 'Any moment' },
    length: { name: 'Length', any: 'Any length' },
    difficulty: { name: 'Difficulty', any: 'Any difficulty' },
  },
  choice: (name: string, count: number) => `${name} (${count})`,
  buildings,
  stages,
  lengths,
  weather,
  /** What one sees over a house, and what it means. */
  over: (sky: string, meaning: string) => `${sky}: ${meaning}`,
  peopleLeft: (inGrade: string) => `people left ${inGrade}`,
  nobodyYet: 'nobody met here yet',
  left: (word: string) => `Left ${word}`,
  notMet: 'Not met yet',
  shown: (count: number, total: number) => (count === total ? stories(total) : `${count} of ${stories(total)} shown`),
  none: 'No story fits. Try fewer words or filters.',
  empty: (place: string) => `No story is told here yet: ${place}.`,
  clear: 'Show all stories',
  minutes: (minutes: number) => `${minutes} min`,
  note: 'Before you start:',
  own: 'Your file',
  openFile: 'Open a scenario file',
  openHint: 'Or drop it anywhere on this page. It stays on this device, in the corner house.',
  drop: 'Let go to open this file',
  broken: 'Stories that cannot be played yet',
  brokenHint: 'The others play on.',
};

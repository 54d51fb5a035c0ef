import type { Grade, MomentStage } from '../core/model/words';
import type { Building } from '../core/vocabulary/buildings';

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

/** Why a story is suggested. */
const reasons = {
  again: { sign: 'Try again', why: 'You have met. It rained when you parted.' },
  channel: { sign: 'Another way to talk', why: 'You have not met anyone this way yet.' },
  unmet: { sign: 'Not met yet', why: 'Somebody new waits here.' },
  lift: { sign: 'There is more in it', why: 'You have met. It could end better.' },
  hold: { sign: 'Once more', why: 'It ended well. See whether it does so again.' },
};

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
  reasons,
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

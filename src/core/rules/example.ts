import type { Example } from './rule';

/** The smallest scenario that plays; examples of rules are laid over it. */
export const SMALLEST = {
  format: 1,
  id: 'cold-waffles',
  title: 'Three waffles, two scoops',
  customer: { name: 'Mr Adeyemi' },
  start: 'the-plate',
  beats: {
    'the-plate': {
      says: 'The advert said three hot waffles. These are cold.',
      replies: [
        {
          id: 'own-it',
          text: 'That is not what we promised. I will make them again now.',
          scores: { empathy: 3, advice: 4 },
          next: 'hot-plate',
        },
        {
          id: 'voucher',
          text: 'I can give you a voucher for your next visit with us.',
          scores: { empathy: 2, advice: 1 },
          next: 'cold-plate',
        },
      ],
    },
  },
  endings: {
    'hot-plate': { says: 'Now that is what he came for.' },
    'cold-plate': { says: 'There will be no next visit.' },
  },
} as const;

/** The whole file an example stands for. */
export const fileOf = (example: Example): string =>
  typeof example === 'string' ? example : `${JSON.stringify({ ...SMALLEST, ...example }, null, 2)}\n`;

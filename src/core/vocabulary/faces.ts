/** The 17 expressions of the drawn customer, from worst to best as far as an order makes sense. */
export const FACES = [
  'furious',
  'irritated',
  'wary',
  'anxious',
  'sad',
  'tearful',
  'ashamed',
  'confused',
  'weary',
  'shocked',
  'neutral',
  'hopeful',
  'relieved',
  'calm',
  'pleased',
  'moved',
  'delighted',
] as const;
export type FaceName = (typeof FACES)[number];

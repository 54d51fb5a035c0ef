/** The houses of the street; each trade stands in one of them. `corner` is for everything else and for files of one's own. */
export const BUILDINGS = [
  'cafe',
  'bank',
  'airport',
  'insurer',
  'hotel',
  'telecom',
  'clinic',
  'shop',
  'utility',
  'corner',
] as const;
export type Building = (typeof BUILDINGS)[number];

/** Beginnings of words that name a trade. The first line that fits decides: a retail bank is a bank, a phone shop sells phones. */
const TRADES: readonly (readonly [Building, readonly string[]])[] = [
  ['cafe', ['cafe', 'café', 'coffee', 'restaurant', 'bakery', 'food', 'catering', 'bar', 'pub']],
  ['insurer', ['insur', 'claim']],
  ['bank', ['bank', 'credit', 'loan', 'saving', 'financ']],
  ['airport', ['air', 'flight', 'travel', 'train', 'rail', 'bus', 'transport', 'ferry']],
  ['hotel', ['hotel', 'hospitality', 'hostel', 'guest', 'resort']],
  ['telecom', ['telecom', 'phone', 'mobile', 'internet', 'broadband', 'network']],
  ['clinic', ['clinic', 'health', 'hospital', 'dent', 'doctor', 'care', 'pharma', 'medic', 'vet']],
  ['utility', ['utilit', 'energy', 'water', 'power', 'electric', 'gas', 'heat']],
  ['shop', ['shop', 'retail', 'store', 'e-commerce', 'ecommerce', 'deliver', 'parcel', 'market']],
];

/** Where the picture of a story plays, for a trade that says nothing to us. */
const PLACES: Readonly<Record<string, Building>> = {
  cafe: 'cafe',
  bank: 'bank',
  platform: 'bank',
  gate: 'airport',
  hotel: 'hotel',
  clinic: 'clinic',
  phoneshop: 'telecom',
};

/** The house a story belongs to: by its trade, else by where it plays, else the one at the corner. */
export function buildingOf(industry: string, backdrop: string): Building {
  const words = industry.toLowerCase().split(/[^\p{L}-]+/u);
  const fits = (start: string): boolean => words.some((word) => word.startsWith(start));
  const trade = TRADES.find(([, starts]) => starts.some(fits));
  return trade?.[0] ?? (Object.hasOwn(PLACES, backdrop) ? PLACES[backdrop] : undefined) ?? 'corner';
}

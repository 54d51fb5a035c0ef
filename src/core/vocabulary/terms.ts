/** The exact ledger of one change of feeling: these sum to it. */
export const LEDGER_TERMS = [
  'warmth',
  'advice',
  'tooUpset',
  'noHardSell',
  'behaviours',
  'temper',
  'authored',
  'onceBitten',
  'room',
  'limit',
  'pace',
] as const;
export type LedgerTermName = (typeof LEDGER_TERMS)[number];

/** The ledger as people are told it: room and pace are folded into what they scale. */
export const SPOKEN_TERMS = [
  'warmth',
  'advice',
  'noHardSell',
  'behaviours',
  'temper',
  'onceBitten',
  'authored',
  'limit',
] as const;
export type SpokenTermName = (typeof SPOKEN_TERMS)[number];

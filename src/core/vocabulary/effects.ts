/** What authored effects may move, in the customer's inner state. One entry each; the check and the schema derive from it. */
export const EFFECTS = {
  trust: { says: 'Points of trust, whole numbers.' },
  heat: { says: 'Points of anger or upset; minus cools.' },
  patience: { says: 'Points of patience; at 0 the customer leaves.' },
} as const;
export type EffectName = keyof typeof EFFECTS;

/** The names in the order they are explained. */
export const EFFECT_NAMES = Object.keys(EFFECTS) as readonly EffectName[];

/** Farthest an authored effect may reach: on lines and replies, and in the aftermath. */
export const EFFECT_REACH = { talk: 15, aftermath: 40 } as const;

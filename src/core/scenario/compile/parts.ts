import type { AuthoredEffects } from '../program';
import type { AuthoredCondition } from '../shape/condition';
import { testOf, type Lookup } from './tests';

/** A condition that may be left out, compiled. */
export const condition = (lookup: Lookup, authored: AuthoredCondition | undefined) =>
  authored === undefined ? null : testOf(lookup, authored);

type Effects = {
  trust?: number | undefined;
  heat?: number | undefined;
  patience?: number | undefined;
  why?: string | undefined;
};

/** Effects that may be left out, with every part in place. */
export const effects = (authored: Effects | undefined): AuthoredEffects | null =>
  authored === undefined
    ? null
    : {
        trust: authored.trust ?? 0,
        heat: authored.heat ?? 0,
        patience: authored.patience ?? 0,
        why: authored.why ?? '',
      };

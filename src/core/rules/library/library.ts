import { angerShare } from './angerShare';
import { nameTraitLink } from './nameTraitLink';
import type { LibraryRule } from './rule';

/** The rules over a whole library of stories. */
export const LIBRARY_RULES: readonly LibraryRule[] = [angerShare, nameTraitLink];

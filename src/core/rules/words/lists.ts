import { CLAIMS } from './claims';
import { FIRMS } from './firms';
import { GRANTS } from './grants';
import { GROUPS } from './groups';
import { HARD_THEMES } from './hardThemes';
import { IDIOM } from './idiom';
import { JARGON } from './jargon';
import { JUDGING } from './judging';
import { RESPELLED } from './respelled';
import { SARCASM } from './sarcasm';
import { POLICY_BLAME, SOMEONE, STAFF_AGE } from './staff';

/** The lists of words and phrases that rules look for, in English: phrases in small letters, parted by commas. */
export const WORD_LISTS = {
  claims: CLAIMS,
  firms: FIRMS,
  grants: GRANTS,
  groups: GROUPS,
  hardThemes: HARD_THEMES,
  idiom: IDIOM,
  jargon: JARGON,
  judging: JUDGING,
  policyBlame: POLICY_BLAME,
  respelled: RESPELLED,
  sarcasm: SARCASM,
  someone: SOMEONE,
  staffAge: STAFF_AGE,
} as const;
export type ListName = keyof typeof WORD_LISTS;

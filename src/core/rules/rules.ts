import type { Gate } from '../model/diagnostic';
import { FAIR } from './fair/fair';
import { PLAYS } from './plays/plays';
import { POLISHED } from './polished/polished';
import type { Rule } from './rule';

/** Every rule of the lint, gate by gate. */
export const RULES: readonly Rule[] = [...PLAYS, ...FAIR, ...POLISHED];

/** The gate of each rule by its code. */
export const CODES: ReadonlyMap<string, Gate> = new Map(RULES.map((rule) => [rule.code, rule.gate]));

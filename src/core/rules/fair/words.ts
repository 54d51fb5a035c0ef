import { shownFeeling } from '../../customer/feeling';
import type { Place, Program } from '../../scenario/program';
import type { Path } from '../../scenario/read/source';

/** Which customer a finding is about; nothing where there is only one. */
export const withWhom = (program: Program, variant: Place): string =>
  program.customers.length > 1 ? ` with "${program.customers[variant]?.id}"` : '';

/** Where a customer stands in the file. */
export const customerPath = (program: Program, variant: Place): Path =>
  program.customers.length > 1 ? ['customer', 'variants', variant] : ['customer'];

/** A share of 0-1 in words. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** A share above a limit, never so rounded that it seems to be within it. */
export const percentOver = (share: number, most: number): string =>
  Math.round(100 * share) > Math.round(100 * most) ? percent(share) : `${Math.ceil(1000 * share - 1e-6) / 10} %`;

/** A feeling as players see it. */
export const shown = (feeling: number): string => String(shownFeeling(feeling));

const NAMED = 3;

/** The first few names of a list. */
export function someOf(names: readonly string[], most = NAMED): string {
  const told = names.slice(0, most).map((name) => `"${name}"`);
  return names.length > most ? `${told.join(', ')} and ${names.length - most} more` : told.join(', ');
}

/** A number of things: "1 beat", "3 beats". */
export const counted = (count: number, thing: string, things: string): string =>
  `${count} ${count === 1 ? thing : things}`;

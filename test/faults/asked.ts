import { parseArgs } from 'node:util';

/** The stores that can be put to it. */
const STORES = ['plays', 'rooms'] as const;
export type Of = (typeof STORES)[number];

/** What a person asked for; the minutes are for each store. */
export interface Asked {
  readonly kills: number;
  readonly cuts: number;
  readonly minutes: number;
  readonly of: readonly Of[];
}

export const USAGE = [
  'node test/faults/run.mjs [--kills 200] [--cuts 20] [--minutes 30] [--of both]',
  `Of: ${STORES.join(', ')}, both. The numbers and the minutes are for each store.`,
] as const;

/** What these words of the command ask for; null where they ask for nothing there is. */
export function askedFor(args: readonly string[]): Asked | null {
  const option = (standard: string) => ({ type: 'string', default: standard }) as const;
  try {
    const options = { kills: option('200'), cuts: option('20'), minutes: option('30'), of: option('both') };
    const { values } = parseArgs({ args: [...args], options });
    const asked = { kills: Number(values.kills), cuts: Number(values.cuts), minutes: Number(values.minutes) };
    const isGood = Object.values(asked).every((value) => Number.isInteger(value) && value >= 0);
    const of = values.of === 'both' ? STORES : STORES.filter((store) => store === values.of);
    return isGood && of.length > 0 ? { ...asked, of } : null;
  } catch {
    return null;
  }
}

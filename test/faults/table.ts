import type { Of } from './asked';

/** What one kind of fault did to a store. */
export interface Fault {
  readonly what: string;
  readonly times: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** What makes it fail; nothing where it went well. */
  readonly wrong: readonly string[];
}

/** One line of the table. */
export interface Row extends Fault {
  readonly of: Of;
}

/** More of a kind says nothing new. */
export const MOST_TOLD = 10;

export const isGood = ({ wrong }: Fault): boolean => wrong.length === 0;
const verdictOf = (rows: readonly Row[]): string => (rows.every(isGood) ? 'good' : 'FAILED');
const nameOf = ({ of, what }: Row): string => `${of}: ${what}`;

/** All that was done, what went wrong, and last the verdict on each store. */
export function tableOf(rows: readonly Row[]): readonly string[] {
  const wide = Math.max(...rows.map((row) => nameOf(row).length), 0);
  const line = (row: Row): string => {
    const { times, acknowledged, lost } = row;
    const numbers = `${String(times).padStart(5)}  ${String(acknowledged).padStart(20)}  ${String(lost).padStart(4)}`;
    return `${nameOf(row).padEnd(wide)}  ${numbers}  ${verdictOf([row])}`;
  };
  const stores = [...new Set(rows.map(({ of }) => of))];
  return [
    `${'fault'.padEnd(wide)}  times  entries acknowledged  lost  verdict`,
    ...rows.map(line),
    ...rows.flatMap((row) => row.wrong.slice(0, MOST_TOLD).map((one) => `${nameOf(row)}: ${one}`)),
    stores.map((store) => `${store}: ${verdictOf(rows.filter(({ of }) => of === store))}`).join(', '),
  ];
}

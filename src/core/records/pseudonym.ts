import { chanceFrom } from '../model/chance';
import type { Seed } from '../model/ids';
import { withoutUnseen } from '../model/unseen';

/** Plain words that say nothing about a person. */
const FIRST =
  'amber blue bright calm clear copper early even fair gentle golden green kind late light little long mild open patient plain quiet red silver slow small soft steady still warm white wide'.split(
    ' ',
  );
const SECOND =
  'apple bay bell birch bridge brook cedar cloud field garden gate harbour hill island lake lamp lane leaf maple meadow orchard path pebble pine river road shore stone valley wave willow window'.split(
    ' ',
  );

/** How long a name may be, in characters. */
export const LONGEST_NAME = 40;

/** A name that says nothing about a person: two plain words and a number from 10 to 99, by the device's chance. */
export function pseudonymFrom(seed: Seed): string {
  const chance = chanceFrom(seed);
  const one = (words: readonly string[]): string => words[Math.floor(chance() * words.length)] as string;
  return `${one(FIRST)}-${one(SECOND)}-${10 + Math.floor(chance() * 90)}`;
}

/** Text somebody typed as one line without unseen characters, no longer than `longest`; empty where nothing is left. */
export function cleanLine(text: string, longest: number): string {
  const line = withoutUnseen(text.slice(0, 4 * longest).normalize('NFC'))
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(line).slice(0, longest).join('').trim();
}

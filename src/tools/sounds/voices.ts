import { type Chance, type Samples } from './kit';
import { humOf, lipAir, lipsThen, type Timbre, type Vowel, vowelOf } from './voice';

const VOWEL_NAMES: readonly Vowel[] = ['ah', 'eh', 'ee', 'oh', 'oo'];

/** The three voices of the game; the player sets each a little higher or lower for one person. */
export const TIMBRES: Readonly<Record<'deep' | 'warm' | 'bright', Timbre>> = {
  deep: { hertz: 112, size: 0.94, dark: 0.7, breath: 0.05 },
  warm: { hertz: 168, size: 1.02, dark: 0.78, breath: 0.06 },
  bright: { hertz: 218, size: 1.12, dark: 0.85, breath: 0.08 },
};

/** Twelve sounds to babble with: each vowel alone and after shut lips, a hum, and air over the lip. */
export const syllablesOf = (timbre: Timbre, chance: Chance): Readonly<Record<string, Samples>> => ({
  ...Object.fromEntries(VOWEL_NAMES.map((vowel) => [vowel, vowelOf(timbre, vowel)])),
  ...Object.fromEntries(VOWEL_NAMES.map((vowel) => [`m${vowel}`, lipsThen(timbre, vowel)])),
  mm: humOf(timbre),
  ff: lipAir(chance, timbre),
});

import type { AuthoredReply } from '../../core/scenario/shape/scenario';
import { EFFECT_NAMES, type EffectName } from '../../core/vocabulary/effects';

/** A, B, C ... by place, and numbers where the letters end. */
export const letterOf = (place: number): string => (place < 26 ? String.fromCharCode(65 + place) : String(place + 1));

/** A text on one line. */
export const flat = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

/** A text in quotes, on one line. */
export const spoken = (text: string): string => `“${flat(text)}”`;

/** Words with a capital and a full stop, where there is none yet. */
export function sentence(text: string): string {
  const whole = flat(text);
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.!?…]$/.test(whole) ? '' : '.'}`;
}

/** Things in a row: a, b and c. */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** A heading with what is under it, or nothing where nothing is. */
export const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, '', ...lines, ''];

/** A bullet where there is something to say. */
export const bullet = (label: string, text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : [`- ${label}: ${flat(text)}`];

export const signed = (points: number): string => (points < 0 ? `−${Math.abs(points)}` : `+${points}`);

const EFFECT_WORDS: Readonly<Record<EffectName, string>> = { trust: 'trust', heat: 'upset', patience: 'patience' };

/** What extra points do, and why: `trust −9, upset +5 (her card was used)`. */
export function effectWords(effects: AuthoredReply['effects']): string {
  const points = EFFECT_NAMES.flatMap((name) =>
    effects?.[name] === undefined ? [] : [`${EFFECT_WORDS[name]} ${signed(effects[name])}`],
  );
  return `${points.join(', ')}${effects?.why === undefined ? '' : ` (${flat(effects.why)})`}`;
}

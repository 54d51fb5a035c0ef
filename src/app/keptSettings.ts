import { PLAIN_SETTINGS, type Settings } from './settings';

/** What may be chosen where it is more than yes or no. */
const CHOICES = {
  motion: ['full', 'calm', 'none'],
  theme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'normal', 'more'],
  textSize: [1, 1.25, 1.5],
  spacing: ['normal', 'wide', 'wider'],
  time: [0, 1, 2, 5, 10],
} as const satisfies { readonly [Key in keyof Settings]?: readonly Settings[Key][] };

/** Settings as text that `settingsIn` reads. */
export const settingsText = (settings: Settings): string => JSON.stringify(settings);

/** Settings from a text of any origin: what is unknown is left out, and what is missing or wrong is as it was made. */
export function settingsIn(text: string | null): Settings {
  const told = recordIn(text);
  const volumes = isRecord(told['volumes']) ? told['volumes'] : {};
  return {
    ...chosen(PLAIN_SETTINGS, told),
    volumes: chosen(PLAIN_SETTINGS.volumes, volumes),
  };
}

/** The plain values, with each that is told and may be. */
function chosen<Plain extends object>(plain: Plain, told: Record<string, unknown>): Plain {
  const entries = Object.entries(plain).map(([key, value]) => [
    key,
    Object.hasOwn(told, key) && fits(key, value, told[key]) ? told[key] : value,
  ]);
  return Object.fromEntries(entries) as Plain;
}

function fits(key: string, plain: unknown, told: unknown): boolean {
  if (Object.hasOwn(CHOICES, key)) return (CHOICES[key as keyof typeof CHOICES] as readonly unknown[]).includes(told);
  if (typeof plain === 'number') return typeof told === 'number' && told >= 0 && told <= 100;
  return typeof told === 'boolean' && typeof plain === 'boolean';
}

function recordIn(text: string | null): Record<string, unknown> {
  try {
    const told: unknown = JSON.parse(text ?? '');
    return isRecord(told) ? told : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

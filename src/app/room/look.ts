import { PLAIN_LOOK, type RoomLook } from './view';

/** What may be chosen. */
const CHOICES: { readonly [Key in keyof RoomLook]: readonly RoomLook[Key][] } = {
  ground: ['dark', 'bright'],
  size: ['usual', 'large'],
  motion: ['full', 'calm', 'none'],
  sound: [true, false],
};

/** A look as text that `lookIn` reads. */
export const lookText = (look: RoomLook): string => JSON.stringify(look);

/** A look from a text of any origin; the plain one for what is none. */
export function lookIn(text: string | null): RoomLook {
  try {
    return readLook(JSON.parse(text ?? '')) ?? PLAIN_LOOK;
  } catch {
    return PLAIN_LOOK;
  }
}

/** A look with its known fields only; what is missing or wrong is as it was made. Null for what is no look at all. */
export function readLook(value: unknown): RoomLook | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(CHOICES).map(([key, choices]) => {
    const told = (value as Record<string, unknown>)[key];
    const fits = Object.hasOwn(value, key) && (choices as readonly unknown[]).includes(told);
    return [key, fits ? told : PLAIN_LOOK[key as keyof RoomLook]];
  });
  return Object.fromEntries(entries) as RoomLook;
}

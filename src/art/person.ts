import { CLOTHES, HAIR_STYLES, type Look, PLAIN_LOOK } from './look';

/** A `person.json`, as it is read. */
export interface PersonFile {
  readonly id: string;
  readonly alt: string;
  readonly licence: string;
  readonly look: Readonly<Record<string, unknown>>;
}

const REQUIRED = Object.keys(PLAIN_LOOK) as readonly (keyof Look)[];
const isKnown = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);

/** Whether the file gives every trait a drawing needs, in words that are known. */
export function isLook(look: Readonly<Record<string, unknown>>): look is Look & Readonly<Record<string, unknown>> {
  const isWhole = REQUIRED.every((trait) => typeof look[trait] === typeof PLAIN_LOOK[trait]);
  return isWhole && isKnown(HAIR_STYLES, look['hair']) && isKnown(CLOTHES, look['clothes']);
}

/** The looks in a person's file, or the plain stand-in. */
export const lookOf = (file: PersonFile): Look => (isLook(file.look) ? file.look : PLAIN_LOOK);

import type { Scenario } from '../shape/scenario';
import type { Translation, TranslationUnit, Words } from './shape';
import { isOfKind, isOpen, markOf, unitsOf } from './units';

/** A side file brought up to date, and how far it is, each text by its name. */
export interface UpToDate {
  readonly translation: Translation;
  readonly translated: readonly string[];
  /** Not, or not wholly, translated. */
  readonly open: readonly string[];
  /** Their originals have changed since; their translations are kept. */
  readonly stale: readonly string[];
  /** Translations of texts the story no longer has; kept until the translator takes them away. */
  readonly leftover: readonly string[];
}

/** A side file with a place for every text of the scenario: the old one with all it holds, or a new one. */
export function upToDate(scenario: Scenario, language: string, old: Translation | null): UpToDate {
  const { texts } = unitsOf(scenario);
  const before = new Map(Object.entries(old?.units ?? {}));
  const units = [...texts].map(([key, original]) => [key, unitFor(original, before.get(key))] as const);
  const leftover = [...before].filter(([key, unit]) => !texts.has(key) && !isOpen(unit));
  const named = (wanted: (unit: TranslationUnit, original: Words) => boolean): readonly string[] =>
    units.filter(([key, unit]) => wanted(unit, texts.get(key) as Words)).map(([key]) => key);
  const schema = old?.$schema === undefined ? {} : { $schema: old.$schema };
  return {
    translation: {
      ...schema,
      format: 1,
      scenario: scenario.id,
      language,
      units: Object.fromEntries([...units, ...leftover]),
    },
    translated: named((unit, original) => !isOpen(unit) && isFresh(unit, original)),
    open: named(isOpen),
    stale: named((unit, original) => !isOpen(unit) && !isFresh(unit, original)),
    leftover: leftover.map(([key]) => key),
  };
}

const isFresh = ({ text, from }: TranslationUnit, original: Words): boolean =>
  from === markOf(original) && isOfKind(text, original);

/** What a translator has written is kept with its old mark; what nobody has written yet belongs to the text as it is now. */
function unitFor(original: Words, before: TranslationUnit | undefined): TranslationUnit {
  const isWritten = before !== undefined && [before.text].flat().some((text) => text !== '');
  if (isWritten) return { ...copied(original), text: before.text, from: before.from };
  return {
    ...copied(original),
    text: typeof original === 'string' ? '' : original.map(() => ''),
    from: markOf(original),
  };
}

const copied = (original: Words) => ({ original: original as TranslationUnit['text'] });

/** The side file with the changed texts of these names taken as looked at: their translations stand for the new originals. */
export function accepted(scenario: Scenario, translation: Translation, names: readonly string[]): Translation {
  const { texts } = unitsOf(scenario);
  const units = Object.entries(translation.units).map(([key, unit]) => {
    const original = texts.get(key);
    const isAccepted = original !== undefined && names.includes(key) && isOfKind(unit.text, original);
    return [key, isAccepted ? { ...unit, from: markOf(original) } : unit];
  });
  return { ...translation, units: Object.fromEntries(units) as Translation['units'] };
}

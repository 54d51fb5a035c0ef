import { hashOf } from '../../model/hash';
import type { Hash } from '../../model/ids';
import type { Scenario } from '../shape/scenario';
import type { Translation, TranslationUnit, Words } from './shape';
import { SEEN } from './texts';
import { visited, type Visit } from './walk';

/** The texts of a scenario that people see, each under the path of names that leads to it, in the order of the file. */
export interface Units {
  readonly texts: ReadonlyMap<string, Words>;
  /** Lists of lines in which a line has no id, so that it cannot be translated. */
  readonly nameless: readonly string[];
}

/** All texts people see, for a translator. */
export function unitsOf(scenario: Scenario): Units {
  const texts = new Map<string, Words>();
  const nameless = new Set<string>();
  const kept = <Seen extends Words>(key: string, seen: Seen): Seen => {
    texts.set(key, seen);
    return seen;
  };
  visited(scenario, SEEN, '', { text: kept, list: kept, nameless: (key) => nameless.add(key) });
  return { texts, nameless: [...nameless] };
}

/** The mark of a text, kept beside its translation to tell when the text has changed. */
export const markOf = (words: Words): Hash => hashOf(typeof words === 'string' ? words : JSON.stringify(words));

/** Whether nothing, or not everything, has been written yet. */
export const isOpen = ({ text }: TranslationUnit): boolean =>
  typeof text === 'string' ? text === '' : text.length === 0 || text.includes('');

/** Whether a translation has as many entries as its original, or is one text as that is. */
export const isOfKind = (text: Words, original: Words): boolean =>
  typeof text === 'string' ? typeof original === 'string' : Array.isArray(original) && text.length === original.length;

/**
 * The scenario in another language. What is not translated stays as it is; a text that has changed since keeps its old
 * translation, a list does not, since its entries may have moved.
 */
export function translatedScenario(scenario: Scenario, { language, units }: Translation): Scenario {
  const known = new Map(Object.entries(units));
  const visit: Visit = {
    text: (key, text) => (usable(known.get(key), text) ?? text) as string,
    list: (key, texts) => (usable(known.get(key), texts) ?? texts) as readonly string[],
    nameless: () => undefined,
  };
  return { ...(visited(scenario, SEEN, '', visit) as Scenario), language };
}

function usable(unit: TranslationUnit | undefined, original: Words): Words | undefined {
  if (unit === undefined || isOpen(unit) || !isOfKind(unit.text, original)) return undefined;
  return typeof original === 'string' || unit.from === markOf(original) ? unit.text : undefined;
}

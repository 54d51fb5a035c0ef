import { nearest } from '../../model/nearest';
import { authoredLines, hasVariants } from '../compile/picks';
import type { Finding, Path } from '../read/source';
import type { AuthoredBeat } from '../shape/scenario';
import { fault, firstOf, type Check } from './survey';

/** Ids of what can be drawn and heard, passed in as data. */
export interface Catalogue {
  readonly people: readonly string[];
  readonly backdrops: readonly string[];
  readonly props: readonly string[];
  readonly sounds: readonly string[];
}

/** Every person, place, thing and sound that is named is there to be shown or played. */
export const checkCatalogue =
  (catalogue: Catalogue): Check =>
  ({ scenario }) => [
    ...named('person', scenario.customer.person, catalogue.people, ['customer', 'person']),
    ...named('backdrop', scenario.setting.backdrop, catalogue.backdrops, ['setting', 'backdrop']),
    ...Object.entries(scenario.beats)
      .filter(isMore)
      .flatMap(([beat, { says }]) => inLines(says, ['beats', beat, 'says'], catalogue)),
  ];

/** Whether a beat says more than plain words. */
const isMore = ([, { says }]: readonly [string, AuthoredBeat]): boolean => typeof says !== 'string';

function inLines(says: AuthoredBeat['says'], path: Path, catalogue: Catalogue): readonly Finding[] {
  if (typeof says === 'string') return [];
  const isOne = 'text' in says;
  const around = hasVariants(says) ? [...path, 'variants'] : path;
  return authoredLines(says).flatMap((line, place) => {
    if (typeof line === 'string') return [];
    const at = isOne ? around : [...around, place];
    const props = (line.props ?? []).flatMap((id, index) =>
      named('prop', id, catalogue.props, [...at, 'props', index], 'thing'),
    );
    return [...named('sound', line.sound, catalogue.sounds, [...at, 'sound']), ...props];
  });
}

function named(
  kind: 'person' | 'backdrop' | 'prop' | 'sound',
  id: string | undefined,
  known: readonly string[],
  path: Path,
  word: string = kind,
): readonly Finding[] {
  if (id === undefined || known.includes(id)) return [];
  const near = nearest(id, known);
  const all = known.length === 0 ? 'None is there yet.' : `Known: ${firstOf(known)}.`;
  const cure = near === null ? all : `Did you mean "${near}"? ${all}`;
  return [fault(`unknown-${kind}`, path, `There is no ${word} "${id}".`, cure)];
}

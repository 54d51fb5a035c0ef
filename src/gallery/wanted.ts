/** What of the gallery an address asks for; null stands for all of it. */
export interface Wanted {
  readonly people: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly things: boolean;
  readonly live: boolean;
}

const NONE: readonly string[] = [];
const named = (value: string | null): readonly string[] | null => (value ? value.split(',') : null);

/** Reads an address such as `?people=walter,mei&places`. Without any word everything is shown. */
export function wantedBy(query: string): Wanted {
  const asked = new URLSearchParams(query);
  const isAll = !['people', 'places', 'things', 'live'].some((word) => asked.has(word));
  const part = (word: string): readonly string[] | null => (isAll || asked.has(word) ? named(asked.get(word)) : NONE);
  return {
    people: part('people'),
    places: part('places'),
    things: isAll || asked.has('things'),
    live: isAll || asked.has('live'),
  };
}

/** The ids of a part of the gallery that were asked for. */
export const among = (ids: readonly string[], asked: readonly string[] | null): readonly string[] =>
  asked === null ? ids : ids.filter((id) => asked.includes(id));

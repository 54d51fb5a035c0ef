import { type Look, PLAIN_LOOK } from './look';
import { lookOf, type PersonFile } from './person';
import type { Backdrop } from './places/backdrop';
import { PLAIN_BACKDROP } from './places/plain';
import { PLAIN_PROP, type Prop } from './places/prop';

// Lazy on purpose: each person, place and thing is a chunk of its own, fetched when it is first shown.
const PEOPLE = import.meta.glob<PersonFile>('/assets/people/*/person.json', { import: 'default' });
const BACKDROPS = import.meta.glob<Backdrop>('/assets/backdrops/*/draw.ts', { import: 'backdrop' });
const PROPS = import.meta.glob<Prop>('/assets/props/*/draw.ts', { import: 'prop' });

const idIn = (path: string): string => path.split('/').at(-2) ?? '';

/** Everyone who is drawn. */
export const PERSON_IDS: readonly string[] = Object.keys(PEOPLE).map(idIn);
/** Every place that is drawn. */
export const BACKDROP_IDS: readonly string[] = Object.keys(BACKDROPS).map(idIn);

/** Every thing that is drawn. */
export const PROP_IDS: readonly string[] = Object.keys(PROPS).map(idIn);

/** How a person looks; the plain stand-in for an id nobody has drawn. Rejects only when the network does. */
export async function loadLook(id: string): Promise<Look> {
  const load = PEOPLE[`/assets/people/${id}/person.json`];
  return load === undefined ? PLAIN_LOOK : lookOf(await load());
}

/** A place by id; a plain room for an id nobody has drawn. Rejects only when the network does. */
export async function loadBackdrop(id: string): Promise<Backdrop> {
  const load = BACKDROPS[`/assets/backdrops/${id}/draw.ts`];
  return load === undefined ? PLAIN_BACKDROP : load();
}

/** A thing by id; a plain box for an id nobody has drawn. Rejects only when the network does. */
export async function loadProp(id: string): Promise<Prop> {
  const load = PROPS[`/assets/props/${id}/draw.ts`];
  return load === undefined ? PLAIN_PROP : load();
}

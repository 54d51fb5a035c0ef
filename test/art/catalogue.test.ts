import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BACKDROP_IDS, loadBackdrop, loadLook, loadProp, PERSON_IDS, PROP_IDS } from '../../src/art/catalogue';
import { PLAIN_LOOK } from '../../src/art/look';
import { isLook, lookOf } from '../../src/art/person';
import { backdrop as cafe } from '../../assets/backdrops/cafe/draw';
import { PLAIN_BACKDROP } from '../../src/art/places/plain';
import { PLAIN_PROP } from '../../src/art/places/prop';
import { type Backdrop, PLACE } from '../../src/art/places/backdrop';
import { layerOf } from '../../src/art/places/scene';
import { personFile, personIds } from './support/cast';
import { everyNode, faultsOf } from './support/walk';

const placeIds = readdirSync('assets/backdrops').toSorted();
const propIds = readdirSync('assets/props').toSorted();
const places: readonly (readonly [string, Backdrop])[] = await Promise.all(
  placeIds.map(async (id) => [id, await loadBackdrop(id)] as const),
);
const PORTRAIT_VIEW = [150, 0, 460, 690] as const;
const isSentence = (text: string) => /^[A-Z].{20,}\.$/.test(text);

describe('the catalogue', () => {
  it('lists every folder of people, places and things', () => {
    expect(PERSON_IDS.toSorted()).toEqual(personIds);
    expect(BACKDROP_IDS.toSorted()).toEqual(placeIds);
    expect(PROP_IDS.toSorted()).toEqual(propIds);
  });

  it('loads what it lists', async () => {
    expect(await loadBackdrop('cafe')).toBe(cafe);
    expect((await loadLook('walter')).moustache).toBe(true);
  });

  it('gives a plain stand-in for anything else', async () => {
    expect(await loadLook('nobody')).toBe(PLAIN_LOOK);
    expect(await loadLook('../walter')).toBe(PLAIN_LOOK);
    expect(await loadBackdrop('moon')).toBe(PLAIN_BACKDROP);
    expect(await loadProp('moon')).toBe(PLAIN_PROP);
    expect(faultsOf(layerOf(PLAIN_BACKDROP, 0, PLAIN_PROP.draw))).toEqual([]);
  });
});

describe('the people', () => {
  it('are all here', () => {
    expect(personIds.length).toBeGreaterThanOrEqual(12);
  });

  it.each(personIds)('%s has looks, alt text and a licence', (id) => {
    const file = personFile(id);
    expect(file.id).toBe(id);
    expect(isSentence(file.alt)).toBe(true);
    expect(file.licence).toBe('MIT');
    expect(isLook(file.look)).toBe(true);
  });

  it('with a style nobody has drawn get the plain looks', () => {
    const file = personFile('mei');
    expect(lookOf({ ...file, look: { ...file.look, hair: 'mohawk' } })).toBe(PLAIN_LOOK);
    expect(lookOf({ ...file, look: {} })).toBe(PLAIN_LOOK);
  });
});

describe('the places', () => {
  it.each(places)('%s has alt text, a licence, frames and a drawing', (id, place) => {
    const file = JSON.parse(readFileSync(`assets/backdrops/${id}/backdrop.json`, 'utf8'));
    expect(file.id).toBe(id);
    expect(isSentence(file.alt)).toBe(true);
    expect(file.licence).toBe('MIT');
    expect(Object.keys(file.frames)).toEqual(['side', 'phone']);
    expect(place).not.toBe(PLAIN_BACKDROP);
  });

  it.each([...places, ['plain', PLAIN_BACKDROP] as const])('%s is sound in every weather', (_, place) => {
    const parts = [
      place.behind,
      place.near,
      ...(place.counter ? [place.counter] : []),
      ...place.extras.map((e) => e.draw),
    ];
    for (const weather of [0, 0.12, 0.25, 0.5, 0.61, 0.75, 0.9, 1]) {
      for (const view of [undefined, PORTRAIT_VIEW]) {
        expect(parts.flatMap((part) => faultsOf(layerOf(place, weather, part, view)))).toEqual([]);
      }
    }
  });

  it.each(places)('%s has its rain, guests and light answer the weather', (_, place) => {
    expect(layerOf(place, 0, place.behind)).not.toEqual(layerOf(place, 1, place.behind));
    const present = (weather: number) => place.extras.filter((e) => e.offset(weather) !== null).map((e) => e.id);
    expect(present(0)).not.toEqual(present(1));
  });

  it.each(places)('%s moves its people in and out of sight, and never out of its box at rest', (_, place) => {
    for (const extra of place.extras) {
      const [x, y, width, height] = extra.box;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(PLACE.width);
      expect(y + height).toBeLessThanOrEqual(PLACE.height);
      expect(everyNode(layerOf(place, 0.5, extra.draw)).length).toBeGreaterThan(5);
    }
  });

  it('never let anyone laugh behind someone in tears', () => {
    const laughing = places.filter(([, place]) => {
      const seen = place.extras.filter((extra) => extra.offset(0.05) !== null);
      const mouths = seen.flatMap((extra) => everyNode(layerOf(place, 0.05, extra.draw)));
      // An open laughing mouth shows the tongue.
      return mouths.some((node) => node.type === 'path' && node.fill === '#cf5f63');
    });
    expect(laughing.map(([id]) => id)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { BACKDROP_IDS, loadBackdrop } from '../../src/art/catalogue';
import type { DisplayList } from '../../src/art/displayList';
import { type Backdrop, type Extra, PLACE } from '../../src/art/places/backdrop';
import { moodIn, stranger } from '../../src/art/places/extra';
import { layerOf } from '../../src/art/places/scene';
import { faceOf } from '../../src/art/face';
import { personFile } from './support/cast';
import { outOf, reachesOf } from './support/bounds';
import { everyNode, faultsOf } from './support/walk';

const WEATHERS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const MOMENTS = [0, 0.5, 1.1, 2.7, 4.6, 9.8, 62.9];
const PLACES = new Map(await Promise.all(BACKDROP_IDS.map(async (id) => [id, await loadBackdrop(id)] as const)));
const IN_PERSON = ['cafe', 'gate', 'hotel', 'clinic'];
const placeOf = (id: string): Backdrop => PLACES.get(id) as Backdrop;
const everyPlace = [...PLACES];
const everyDetail = everyPlace.flatMap(([id, place]) =>
  place.life.map((one) => ({ name: `${id} ${one.id}`, place, one })),
);

type Detail = (typeof everyDetail)[number];
const shownAt = ({ place, one }: Detail, weather: number, seconds: number): DisplayList =>
  layerOf(place, weather, (scene) => one.draw(scene, seconds));
const weathersOf = ({ one }: Detail): readonly number[] => WEATHERS.filter(one.isThere);
/** The shapes alone, without light and colour. */
const shapesOf = (list: DisplayList): string =>
  everyNode(list)
    .map((node) =>
      node.type === 'path'
        ? node.d
        : JSON.stringify(node.type === 'group' ? { ...node.at, tint: 0, saturation: 0 } : node.d),
    )
    .join(' ');

describe('every place', () => {
  it.each(everyPlace)('%s is sound in eleven weathers, whatever moves in it', (_, place) => {
    for (const weather of WEATHERS) {
      const still = [place.behind, place.near, place.counter ?? (() => {}), ...place.extras.map((extra) => extra.draw)];
      const moving = place.life.filter((one) => one.isThere(weather));
      expect(still.flatMap((draw) => faultsOf(layerOf(place, weather, draw)))).toEqual([]);
      for (const seconds of MOMENTS) {
        const draws = moving.map((one) => layerOf(place, weather, (scene) => one.draw(scene, seconds)));
        expect(draws.flatMap(faultsOf)).toEqual([]);
      }
    }
  });

  it.each(everyPlace)('%s has something that is never still in every weather', (_, place) => {
    for (const weather of WEATHERS) expect(place.life.filter((one) => one.isThere(weather))).not.toEqual([]);
    const names = place.life.map((one) => one.id);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(everyPlace)('%s leaves room for a thing, on the picture', (_, place) => {
    for (const { x, y, size } of place.propSpots) {
      expect(size).toBeGreaterThan(0.3);
      expect(size).toBeLessThanOrEqual(1);
      expect(x - 120 * size).toBeGreaterThanOrEqual(0);
      expect(x + 120 * size).toBeLessThanOrEqual(PLACE.width);
      expect(y).toBeLessThanOrEqual(PLACE.height);
    }
  });

  it.each(IN_PERSON)('%s has a spot for a thing at either side of the customer, clear of their hands', (id) => {
    const { customer, propSpots } = placeOf(id);
    const sides = propSpots.map(
      ({ x, size }) => Math.sign(x - customer.x) * (Math.abs(x - customer.x) > 90 + 120 * size ? 1 : 0),
    );
    expect(sides.toSorted((a, b) => a - b)).toEqual([-1, 1]);
  });
});

describe('what is never still', () => {
  it.each(everyDetail)('$name is small, paced, and moves', (detail) => {
    expect(detail.one.pace).toBeGreaterThan(0);
    expect(detail.one.pace).toBeLessThanOrEqual(15);
    const weather = weathersOf(detail)[0] ?? 0;
    const shown = MOMENTS.map((seconds) => shownAt(detail, weather, seconds));
    for (const list of shown)
      expect(everyNode(list).filter((node) => node.type === 'path').length).toBeLessThanOrEqual(40);
    expect(new Set(shown.map(shapesOf)).size).toBeGreaterThan(1);
  });

  it.each(everyDetail)('$name never leaves its box', (detail) => {
    for (const weather of weathersOf(detail)) {
      for (const seconds of MOMENTS) expect(outOf(detail.one.box, shownAt(detail, weather, seconds))).toEqual([]);
    }
  });
});

/** The weathers in which somebody is in sight, with the shapes they are drawn with. */
const seenAs = (place: Backdrop, extra: Extra): readonly string[] =>
  WEATHERS.filter((weather) => extra.offset(weather) !== null).map((weather) =>
    shapesOf(layerOf(place, weather, extra.draw)),
  );

describe('the others in the room', () => {
  it.each([...IN_PERSON, 'platform'])('%s has somebody whose face and bearing follow the weather', (id) => {
    const place = placeOf(id);
    const changes = place.extras.map((extra) => new Set(seenAs(place, extra)).size);
    expect(Math.max(...changes)).toBeGreaterThan(4);
  });

  it('turn from one mood to the next by degrees', () => {
    const moods = ['irritated', 'weary', 'neutral', 'calm', 'pleased'] as const;
    expect(moodIn(0, ...moods)).toEqual(faceOf('irritated'));
    expect(moodIn(1, ...moods)).toEqual(faceOf('pleased'));
    const between = moodIn(0.125, ...moods);
    expect(between.press).toBeGreaterThan(faceOf('weary').press);
    expect(between.press).toBeLessThan(faceOf('irritated').press);
  });

  it('are nobody of the cast', () => {
    const cast = personFile('mei');
    expect(stranger(cast, { cloth: '#5E7F6E' })).toEqual({ ...cast.look, cloth: '#5E7F6E' });
  });
});

describe('the wall behind the head', () => {
  const HEAD = { half: 74, top: -470, bottom: -296 } as const;
  const isSolid = (node: { readonly fill?: unknown; readonly stroke?: unknown; readonly opacity?: number }): boolean =>
    (node.opacity ?? 1) > 0.55 &&
    [node.fill, node.stroke].some((paint) => typeof paint === 'string' && paint !== 'none');

  it.each(['cafe', 'hotel', 'clinic'])('%s lets nothing solid begin or end there but specks of dust', (id) => {
    const place = placeOf(id);
    const { x, y, scale } = place.customer;
    const [left, right] = [x - HEAD.half * scale, x + HEAD.half * scale];
    const [top, bottom] = [y + HEAD.top * scale, y + HEAD.bottom * scale];
    for (const weather of [0, 0.25, 0.5, 0.75, 1]) {
      const busy = reachesOf(layerOf(place, weather, place.behind))
        .filter(({ node }) => isSolid(node))
        .filter((r) => r.right - r.left > 8)
        .filter((r) => r.left < right && r.right > left && r.top < bottom && r.bottom > top)
        .filter((r) => r.left > left || r.right < right || r.top > top || r.bottom < bottom);
      expect(busy.map((r) => r.node.d.slice(0, 60))).toEqual([]);
    }
  });
});

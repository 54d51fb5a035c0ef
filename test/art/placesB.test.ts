import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backdrop as bank } from '../../assets/backdrops/bank/draw';
import { backdrop as chat } from '../../assets/backdrops/chat/draw';
import { drawNight } from '../../assets/backdrops/chat/night';
import { backdrop as letter } from '../../assets/backdrops/letter/draw';
import { backdrop as phoneshop } from '../../assets/backdrops/phoneshop/draw';
import { backdrop as post } from '../../assets/backdrops/post/draw';
import { drawWindows } from '../../assets/backdrops/post/windows';
import { luminance } from '../../src/art/colour';
import { type Backdrop, type Box, PLACE, type Scene } from '../../src/art/places/backdrop';
import { layerOf } from '../../src/art/places/scene';
import { frameFor } from '../../src/stage/framing';
import { headOf } from '../../src/stage/view';
import { lookNamed } from './support/cast';
import { outOf, pointsOf, reachesOf } from './support/bounds';
import { everyNode, faultsOf } from './support/walk';

const PLACES: Readonly<Record<string, Backdrop>> = { bank, chat, letter, phoneshop, post };
const WEATHERS = Array.from({ length: 11 }, (_, step) => step / 10);
const SECONDS = [0, 0.4, 1.7, 5.3, 61.2];
const ENTRIES = Object.entries(PLACES);

/** What the screen shows of a place beside a panel, or on a phone. */
function viewOf(place: Backdrop, width: number, height: number): Box {
  const frame = frameFor({ width, height }, headOf(lookNamed('mei'), place.customer), PLACE);
  return [frame.left, frame.top, width / frame.scale, height / frame.scale];
}

const lifeOf = (place: Backdrop, weather: number) => place.life.filter((detail) => detail.isThere(weather));
const colours = (place: Backdrop, weather: number, draw: (scene: Scene) => void, view?: Box): string =>
  JSON.stringify(layerOf(place, weather, draw, view));

describe('the places at a desk, at home and on the street', () => {
  it.each(ENTRIES)('%s is sound in eleven weathers, whole and on a phone', (_, place) => {
    const parts = [place.behind, place.counter ?? place.near, place.near, ...place.extras.map((extra) => extra.draw)];
    for (const weather of WEATHERS) {
      for (const view of [undefined, viewOf(place, 360, 270), viewOf(place, 360, 640)]) {
        expect(parts.flatMap((part) => faultsOf(layerOf(place, weather, part, view)))).toEqual([]);
      }
    }
  });

  it.each(ENTRIES)('%s is rich, and not too heavy to paint', (_, place) => {
    for (const weather of [0, 0.5, 1]) {
      const paths = everyNode(layerOf(place, weather, place.behind)).filter((node) => node.type === 'path');
      expect(paths.length).toBeGreaterThan(140);
      expect(paths.length).toBeLessThan(760);
    }
  });

  it.each(ENTRIES)('%s keeps the head before its window and its window in the phone strip', (_, place) => {
    const { rain, customer } = place;
    const [left, top, width, height] = viewOf(place, 360, 270);
    const seen = Array.from(
      { length: 400 },
      (__, i) => [left + ((i % 20) / 20) * width, top + (i / 400) * height] as const,
    );
    const open = seen.filter(([x, y]) => rain?.isOpen(x, y));
    expect(open.length).toBeGreaterThan(15);
    expect(Math.min(...open.map(([x]) => x))).toBeLessThan(customer.x - 80);
  });

  it.each(ENTRIES)('%s lets no rain fall outside of its sky', (_, place) => {
    const { rain } = place;
    const [left, top, width, height] = rain?.box ?? [0, 0, 0, 0];
    const outside = [
      [left - 3, top + height / 2],
      [left + width / 2, top - 3],
      [left + width / 2, top + height + 3],
    ] as const;
    expect(outside.filter(([x, y]) => x >= 0 && rain?.isOpen(x, y))).toEqual([]);
    const inside = WEATHERS.flatMap((u) => WEATHERS.map((v) => [left + width * u, top + height * v] as const));
    expect(inside.filter(([x, y]) => rain?.isOpen(x, y)).length).toBeGreaterThan(40);
  });
});

describe('their living details', () => {
  it.each(ENTRIES)('%s has some in misery and in magic, small and slow enough', (_, place) => {
    for (const weather of WEATHERS) {
      const details = lifeOf(place, weather);
      expect(details.length).toBeGreaterThan(0);
      for (const { draw, pace } of details) {
        const paths = everyNode(layerOf(place, weather, (scene) => draw(scene, 2.2))).filter(
          (node) => node.type === 'path',
        );
        expect(paths.length).toBeLessThanOrEqual(40);
        expect(pace).toBeLessThanOrEqual(15);
      }
    }
  });

  it.each(ENTRIES)('%s keeps each of them in its box', (_, place) => {
    for (const weather of WEATHERS) {
      for (const { id, box, draw } of lifeOf(place, weather)) {
        for (const seconds of SECONDS) {
          const list = layerOf(place, weather, (scene) => draw(scene, seconds));
          expect(faultsOf(list)).toEqual([]);
          expect({ id, weather, seconds, out: outOf(box, list, 0) }).toEqual({ id, weather, seconds, out: [] });
        }
      }
    }
  });

  it.each(ENTRIES)('%s moves them', (_, place) => {
    for (const { draw } of place.life) {
      const weather = [0.9, 0.2].find((one) => lifeOf(place, one).some((detail) => detail.draw === draw)) ?? 0;
      const at = (seconds: number) => colours(place, weather, (scene) => draw(scene, seconds));
      expect(new Set(SECONDS.map(at)).size).toBeGreaterThan(2);
      expect(at(1.7)).toBe(at(1.7));
    }
  });
});

describe('where things lie', () => {
  it.each(ENTRIES)('%s has its first spot in the picture beside a panel, below the face', (_, place) => {
    const [left, top, width, height] = viewOf(place, 853, 720);
    const { chin } = headOf(lookNamed('mei'), place.customer);
    const [first] = place.propSpots;
    expect(first).toBeDefined();
    for (const { y, size } of place.propSpots) {
      expect(size).toBeLessThanOrEqual(0.6);
      expect(y - 240 * size).toBeGreaterThan(chin);
    }
    const { x = 0, y = 0, size = 1 } = first ?? {};
    expect(x - 120 * size).toBeGreaterThanOrEqual(left);
    expect(x + 120 * size).toBeLessThanOrEqual(left + width);
    expect(y).toBeLessThanOrEqual(top + height + 4);
  });
});

describe('your own side of a talk', () => {
  const LINE = '"#FFF6E6","width":9';

  it.each([
    ['bank', bank],
    ['chat', chat],
  ])('%s shows your desk beside the customer and not in a narrow picture', (_, place) => {
    const counter = (view?: Box) => colours(place, 0.5, place.counter ?? place.near, view);
    expect(counter()).toContain(LINE);
    expect(counter(viewOf(place, 853, 720))).toContain(LINE);
    expect(counter(viewOf(place, 360, 270))).not.toContain(LINE);
    expect(counter(viewOf(place, 360, 640))).not.toContain(LINE);
  });

  it.each([
    ['bank', bank],
    ['chat', chat],
  ])('%s keeps whoever comes and goes left of the line', (_, place) => {
    const near = layerOf(place, 1, place.near).find((node) => node.type === 'clip');
    const line =
      near?.type === 'clip'
        ? Math.min(
            ...pointsOf(near.d)
              .map(([x]) => x)
              .filter((x) => x > 500),
          )
        : 0;
    expect(line).toBeGreaterThan(500);
    for (const { box } of place.extras) expect(box[0] + box[2]).toBeLessThan(line);
  });
});

describe('what only one place does', () => {
  it('chat stays night even in magic, with a moon and stars that misery hides', () => {
    const sky = (weather: number) => everyNode(layerOf(chat, weather, drawNight));
    const [first] = sky(1);
    const stops = first?.type === 'path' && typeof first.fill === 'object' ? first.fill.stops : [];
    expect(stops.length).toBe(3);
    for (const [, colour] of stops) expect(luminance(colour)).toBeLessThan(0.5);
    const moons = (weather: number) => sky(weather).filter((node) => node.type === 'path' && node.fill === '#FFF4D6');
    expect(moons(0)).toHaveLength(0);
    expect(moons(1)).toHaveLength(1);
  });

  it('a cat sleeps there only when it is good, and its tail never without it', () => {
    const tail = chat.life.find(({ id }) => id === 'tail');
    const cat = chat.extras.find(({ id }) => id === 'cat');
    expect(tail?.isThere(1)).toBe(true);
    for (const weather of WEATHERS.filter((one) => tail?.isThere(one)))
      expect(cat?.offset(weather)).toEqual({ x: -0, y: 0 });
    expect(cat?.offset(0)).toBeNull();
  });

  it('more people read a post in misery than at its middle, and most in magic', () => {
    const read = (weather: number, lit: string) =>
      everyNode(layerOf(post, weather, drawWindows)).filter((node) => node.type === 'path' && node.fill === lit).length;
    const [misery, middle, magic] = [read(0, '#7fa0da'), read(0.5, '#e8cfa0'), read(1, '#ffe8b4')];
    expect(middle).toBeGreaterThan(0);
    expect(misery).toBeGreaterThan(middle);
    expect(magic).toBeGreaterThan(misery);
  });

  it('the payments at the bank turn good one after the other', () => {
    const settled = (weather: number) =>
      colours(bank, weather, bank.counter ?? bank.near).split('"#5E9A6B"').length -
      colours(bank, 0, bank.counter ?? bank.near).split('"#5E9A6B"').length;
    expect([0, 0.3, 0.6, 1].map(settled)).toEqual([0, 1, 2, 3]);
  });
});

describe('the things of a story', () => {
  const ids = ['letter', 'parcel', 'phone-box', 'bank-card', 'form', 'laptop', 'photo', 'shoe'];

  it('are all here', () => {
    expect(readdirSync('assets/props')).toEqual(expect.arrayContaining(ids));
  });

  it.each(ids)('%s stands on its foot inside its box, in any weather', async (id) => {
    const { prop } = await import(`../../assets/props/${id}/draw.ts`);
    for (const weather of WEATHERS) {
      const list = layerOf(letter, weather, prop.draw);
      expect(faultsOf(list)).toEqual([]);
      expect(outOf([-120, -240, 240, 240], list, 0)).toEqual([]);
      const reaches = reachesOf(list);
      expect(
        Math.max(...reaches.map(({ right }) => right)) - Math.min(...reaches.map(({ left }) => left)),
      ).toBeGreaterThan(150);
      expect(Math.max(...reaches.map(({ bottom }) => bottom))).toBeGreaterThan(-12);
    }
    expect(colours(letter, 0, prop.draw)).not.toBe(colours(letter, 1, prop.draw));
  });

  it.each(ids)('%s says in a sentence what it is', (id) => {
    const file = JSON.parse(readFileSync(`assets/props/${id}/prop.json`, 'utf8'));
    expect(file).toMatchObject({ id, licence: 'MIT' });
    expect(file.alt).toMatch(/^[A-Z].{20,}\.$/);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadProp, PROP_IDS } from '../../src/art/catalogue';
import { PLAIN_BACKDROP } from '../../src/art/places/plain';
import { PLAIN_PROP, PROP_BOX } from '../../src/art/places/prop';
import { layerOf } from '../../src/art/places/scene';
import { outOf, pointsOf, reachesOf } from './support/bounds';
import { everyNode, faultsOf } from './support/walk';

const WEATHERS = [0, 0.25, 0.5, 0.75, 1];
const { half, height, below } = PROP_BOX;
const PROPS = await Promise.all(PROP_IDS.map(async (id) => [id, await loadProp(id)] as const));
const everyThing = [...PROPS, ['plain', PLAIN_PROP] as const];

describe('the things a line can put before the customer', () => {
  it.each(PROP_IDS)('%s has alt text and a licence', (id) => {
    const file = JSON.parse(readFileSync(`assets/props/${id}/prop.json`, 'utf8'));
    expect(file.id).toBe(id);
    expect(/^[A-Z].{15,}\.$/.test(file.alt)).toBe(true);
    expect(file.licence).toBe('MIT');
  });

  it.each(everyThing)('%s is drawn soundly inside its box in every weather', (_, prop) => {
    for (const weather of WEATHERS) {
      const list = layerOf(PLAIN_BACKDROP, weather, prop.draw);
      expect(faultsOf(list)).toEqual([]);
      expect(outOf([-half, -height, 2 * half, height + below], list, 0)).toEqual([]);
    }
  });

  it.each(everyThing)('%s stands on its foot, is large enough to be read small, and takes the light', (_, prop) => {
    const reaches = reachesOf(layerOf(PLAIN_BACKDROP, 1, prop.draw));
    expect(Math.max(...reaches.map((r) => r.bottom))).toBeGreaterThan(-6);
    expect(Math.max(...reaches.map((r) => r.right)) - Math.min(...reaches.map((r) => r.left))).toBeGreaterThan(100);
    const tints = everyNode(layerOf(PLAIN_BACKDROP, 0, prop.draw)).filter(
      (node) => node.type === 'group' && node.at.tint !== undefined,
    );
    expect(tints.length).toBeGreaterThan(0);
  });
});

describe('how far a path reaches', () => {
  it.each([
    ['M1 2L3 4', [1, 2, 3, 4]],
    ['M1 2l3 4h-6v9Z', [-2, 2, 4, 15]],
    ['M0 0Q10 20 20 0', [0, 0, 20, 10]],
    ['M0 0q10 20 20 0t20 0', [0, -10, 40, 10]],
    ['M-5 0a5 8 0 1 0 10 0a5 8 0 1 0 -10 0Z', [-5, -8, 5, 8]],
  ] as const)('%s', (d, box) => {
    const points = pointsOf(d);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round)).toEqual(box);
  });
});

import { describe, expect, it } from 'vitest';
import { planFor } from '../../src/art/street/plan';
import type { Weathers } from '../../src/art/street/street';
import { BUILDINGS, type Building } from '../../src/core/vocabulary/buildings';
import { birdsAt, passerAt, passersIn, tramAt } from '../../src/stage/streetFolk';
import { listenToHouses } from '../../src/stage/streetPointer';

const plan = planFor(589, 660);
const all = (weather: number | null): Weathers =>
  Object.fromEntries(BUILDINGS.map((building) => [building, weather])) as unknown as Weathers;

describe('passers-by', () => {
  it('are few in misery and more in magic, and never nobody', () => {
    const [low, high] = [passersIn(plan, 0), passersIn(plan, 1)];
    expect(low).toHaveLength(plan.rows.length);
    expect(high.length).toBeGreaterThan(low.length);
    expect(high.length).toBeLessThanOrEqual(9);
  });

  it('go their way at their own pace, and come back from the other edge', () => {
    for (const passer of passersIn(plan, 1)) {
      const [before, after] = [0, 0.5].map((seconds) => passerAt(passer, plan, all(null), seconds));
      const gone = ((after?.x ?? 0) - (before?.x ?? 0)) * passer.direction;
      const scale = plan.rows[passer.row]?.scale ?? 1;
      expect(Math.abs(gone - passer.speed * scale * 0.5) < 0.01 || gone < 0).toBe(true);
      for (let seconds = 0; seconds < 400; seconds += 7) {
        const { x, step } = passerAt(passer, plan, all(null), seconds);
        expect(x).toBeGreaterThanOrEqual(-50);
        expect(x).toBeLessThanOrEqual(plan.width + 50);
        expect(step >= 0 && step < 1).toBe(true);
      }
    }
  });

  it('open an umbrella where it rains, and only there', () => {
    const walker = passersIn(plan, 1).find(({ folk, row }) => folk.way === 'walk' && row === 2);
    if (walker === undefined) throw new Error('nobody walks');
    const weathers: Weathers = { ...all(1), bank: 0 };
    const bank = plan.spots.find(({ building }) => building === 'bank');
    const seen = Array.from({ length: 600 }, (_, second) => passerAt(walker, plan, weathers, second));
    const near = seen.filter(({ x }) => Math.abs(x - (bank?.x ?? 0)) < 60);
    const far = seen.filter(({ x }) => Math.abs(x - (bank?.x ?? 0)) > 160);
    expect([near.length, far.length].every((count) => count > 0)).toBe(true);
    expect(near.every(({ sheltered }) => sheltered)).toBe(true);
    expect(far.some(({ sheltered }) => sheltered)).toBe(false);
  });
});

describe('tram and birds', () => {
  it('are there from the first moment, go, and come again', () => {
    for (const at of [tramAt, birdsAt]) {
      expect(at(plan, 0)).not.toBeNull();
      const seen = Array.from({ length: 120 }, (_, second) => at(plan, second) !== null);
      expect(seen).toContain(false);
      expect(seen.lastIndexOf(true)).toBeGreaterThan(60);
    }
  });
});

/** An element that only hears and tells where it is. */
class FakeHost extends EventTarget {
  readonly style = { cursor: '' };
  getBoundingClientRect = () => ({ left: 10, top: 60 });
}

describe('a pointer over the street', () => {
  const setUp = () => {
    const host = new FakeHost();
    const pointed: (Building | null)[] = [];
    const picked: Building[] = [];
    const stop = listenToHouses(host as unknown as HTMLElement, {
      houseAt: (x, y) => (x < 0 || y < 0 ? null : x < 100 ? 'cafe' : x < 200 ? 'bank' : null),
      onPoint: (building) => pointed.push(building),
      onPick: (building) => picked.push(building),
    });
    const fire = (type: string, clientX: number, pointerType = 'mouse') =>
      host.dispatchEvent(Object.assign(new Event(type), { clientX, clientY: 80, pointerType }));
    return { host, pointed, picked, stop, fire };
  };

  it('tells each house it comes to once, and when it leaves', () => {
    const { host, pointed, fire } = setUp();
    for (const x of [20, 40, 150, 400]) fire('pointermove', x);
    expect(pointed).toEqual(['cafe', 'bank', null]);
    expect(host.style.cursor).toBe('');
    fire('pointermove', 30);
    expect(host.style.cursor).toBe('pointer');
    fire('pointerleave', 0);
    expect(pointed.at(-1)).toBeNull();
  });

  it('does not take a finger that scrolls for one that points', () => {
    const { pointed, fire } = setUp();
    fire('pointermove', 20, 'touch');
    expect(pointed).toEqual([]);
  });

  it('picks the house that is pressed, and no house beside them', () => {
    const { picked, fire } = setUp();
    fire('click', 20);
    fire('click', 150);
    fire('click', 400);
    expect(picked).toEqual(['cafe', 'bank']);
  });

  it('hears nothing after it was stopped', () => {
    const { pointed, picked, stop, fire } = setUp();
    stop();
    fire('pointermove', 20);
    fire('click', 20);
    expect([pointed, picked]).toEqual([[], []]);
  });
});

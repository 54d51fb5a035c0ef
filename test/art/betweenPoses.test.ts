import { describe, expect, it } from 'vitest';
import { POSES, type PoseName } from '../../src/core/vocabulary/gestures';
import { faceOf } from '../../src/art/face';
import { figure } from '../../src/art/people/figure';
import { armBetween, poseBetween } from '../../src/art/people/betweenPoses';
import { type ArmPose, poseFor } from '../../src/art/people/poses';
import type { Point } from '../../src/art/shapes';
import { lookNamed, personIds } from './support/cast';
import { faultsOf } from './support/walk';

const rosa = lookNamed('rosa');
const SHOULDER: Point = [126, 460];
const pairs = POSES.flatMap((from) => POSES.filter((to) => to !== from).map((to) => [from, to] as const));
const STEPS = Array.from({ length: 41 }, (_, i) => i / 40);

const rightArm = (from: PoseName, to: PoseName, t: number): ArmPose =>
  armBetween(poseFor(from, rosa).right, poseFor(to, rosa).right, t, 1, SHOULDER);
const farApart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const turnedBy = (degrees: number): number => Math.abs((((degrees % 360) + 540) % 360) - 180);

describe('arms on their way between two poses', () => {
  it('begin and end exactly in the poses themselves', () => {
    const [from, to] = [poseFor('counter', rosa), poseFor('palms', rosa)];
    expect(poseBetween(from, to, 0, SHOULDER)).toEqual({ left: from.left, right: from.right });
    expect(poseBetween(from, to, 1, SHOULDER)).toEqual({ left: to.left, right: to.right });
  });

  it.each(pairs)('from %s to %s move without a jump', (from, to) => {
    const way = STEPS.map((t) => rightArm(from, to, t));
    for (const [i, arm] of way.entries()) {
      const before = way[i - 1];
      if (before === undefined) continue;
      expect(farApart(arm.wrist, before.wrist)).toBeLessThan(34);
      expect(farApart(arm.elbow, before.elbow)).toBeLessThan(16);
      const isSeen = arm.hand !== null && before.hand !== null;
      expect(isSeen ? turnedBy(arm.turn - before.turn) : 0).toBeLessThan(16);
    }
  });

  it('bend at the elbow instead of sliding along a straight line', () => {
    const [start, middle, end] = [0, 0.5, 1].map((t) => rightArm('counter', 'forehead', t).wrist);
    const straight: Point = [((start?.[0] ?? 0) + (end?.[0] ?? 0)) / 2, ((start?.[1] ?? 0) + (end?.[1] ?? 0)) / 2];
    expect(farApart(middle ?? [0, 0], straight)).toBeGreaterThan(40);
  });

  it('mirror each other in a pose that is the same on both sides', () => {
    const { left, right } = poseBetween(poseFor('counter', rosa), poseFor('cover', rosa), 0.4, SHOULDER);
    expect(left.elbow[0]).toBeCloseTo(-right.elbow[0]);
    expect(left.elbow[1]).toBeCloseTo(right.elbow[1]);
  });

  it('change hands through a half closed one, in the middle', () => {
    const hands = STEPS.map((t) => rightArm('counter', 'palms', t).hand);
    expect(hands[0]).toBe('lay');
    expect(hands[20]).toBe('loose');
    expect(hands.at(-1)).toBe('open');
    expect(rightArm('phone', 'call', 0.5).hand).toBe('phone');
  });

  it('lie on the counter only while they are as low as it is', () => {
    const changing = pairs.filter(([from, to]) =>
      [from, to].some((pose) => poseFor(pose, rosa).right.layer !== 'resting'),
    );
    const floating = changing.flatMap(([from, to]) =>
      STEPS.slice(1, -1)
        .map((t) => rightArm(from, to, t))
        .filter(({ layer, wrist }) => layer === 'resting' && wrist[1] <= 690),
    );
    expect(floating).toEqual([]);
  });

  it.each(personIds)('are sound on %s half way to every pose', (id) => {
    const look = lookNamed(id);
    const faults = POSES.flatMap((to) => faultsOf(figure(look, faceOf('sad'), { from: 'counter', to, t: 0.5 })));
    expect(faults).toEqual([]);
  });

  it('draw the pose itself at either end', () => {
    const mood = faceOf('tearful');
    expect(figure(rosa, mood, { from: 'wipe', to: 'counter', t: 0 })).toEqual(figure(rosa, mood, 'wipe'));
    expect(figure(rosa, mood, { from: 'counter', to: 'wipe', t: 7 })).toEqual(figure(rosa, mood, 'wipe'));
  });

  it('wipe the tear away little by little', () => {
    // A tear runs down from under the eye; where it hangs tells how much is left.
    const lowest = (t: number) => {
      const head = JSON.stringify(
        figure(rosa, faceOf('tearful'), { from: 'down', to: 'wipe', t }, undefined, ['head']),
      );
      const drops = [...head.matchAll(/"d":"M[-\d.]+ ([\d.]+)C[^"]*","fill":"#bfe3fb"/g)];
      return Math.max(...drops.map(([, y]) => Number(y)));
    };
    expect(lowest(0.5)).toBeLessThan(lowest(0));
    expect(lowest(1)).toBeLessThan(lowest(0.5));
  });
});

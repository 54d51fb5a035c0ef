import { describe, expect, it } from 'vitest';
import { FACES as FACE_NAMES, type FaceName } from '../../src/core/vocabulary/faces';
import {
  blendFaces,
  blink,
  type Face,
  FACES,
  faceDistance,
  faceOf,
  GAZES,
  type GazeName,
  laugh,
  lookAt,
  REST,
  talk,
  VISEMES,
  type Viseme,
} from '../../src/art/face';

const visemes = Object.keys(VISEMES) as Viseme[];
const gazes = Object.keys(GAZES) as GazeName[];

/** The regions of a face that are seen apart from each other. */
const REGIONS: Readonly<Record<string, readonly (keyof Face)[]>> = {
  brows: ['browIn', 'browOut', 'browLeft', 'browRight', 'pinch'],
  eyes: ['lid', 'lidTilt', 'cheek', 'gazeX', 'gazeY', 'bags'],
  mouth: ['smile', 'open', 'round', 'press', 'skew', 'pout', 'square', 'upperTeeth'],
  skin: ['blush', 'flush', 'tear'],
  head: ['yaw', 'pitch', 'shoulders'],
};

const regionsApart = (a: Face, b: Face): readonly string[] =>
  Object.keys(REGIONS).filter((region) => (REGIONS[region] ?? []).some((part) => Math.abs(a[part] - b[part]) > 0.25));

describe('faces', () => {
  it('has a drawing for every face a scenario may name', () => {
    expect(Object.keys(FACES).toSorted()).toEqual(FACE_NAMES.toSorted());
  });

  it.each(FACE_NAMES)('%s blended by nothing is itself, and blended wholly is the other', (name) => {
    const other = faceOf('delighted');
    expect(blendFaces(faceOf(name), other, 0)).toEqual(faceOf(name));
    expect(faceDistance(blendFaces(faceOf(name), other, 1), other)).toBeLessThan(1e-9);
  });

  it('lies half way in every part when half blended', () => {
    const half = blendFaces(faceOf('furious'), faceOf('calm'), 0.5);
    expect(half.pinch).toBeCloseTo((faceOf('furious').pinch + faceOf('calm').pinch) / 2);
    expect(half.smile).toBeCloseTo((faceOf('furious').smile + faceOf('calm').smile) / 2);
  });

  it('tells each face from neutral by at least two parts', () => {
    const rest = faceOf('neutral');
    for (const name of FACE_NAMES.filter((face) => face !== 'neutral')) {
      const face = faceOf(name);
      const moved = (Object.keys(REST) as (keyof typeof REST)[]).filter(
        (part) => Math.abs(face[part] - rest[part]) > 0.1,
      );
      expect(moved.length, name).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(FACE_NAMES)('tells %s from every other face by at least two regions', (name) => {
    for (const other of FACE_NAMES.filter((face) => face !== name)) {
      expect(regionsApart(faceOf(name), faceOf(other)).length, other).toBeGreaterThanOrEqual(2);
    }
  });

  it('leaves the sway of the hair out of every mood', () => {
    expect(FACE_NAMES.filter((name) => faceOf(name).sway !== 0)).toEqual([]);
  });

  it.each(gazes)('looks %s with the eyes first and the head less far', (gaze) => {
    const mood = faceOf('calm');
    const glance = lookAt(mood, gaze, 1, 0);
    expect([glance.gazeX, glance.gazeY]).toEqual([GAZES[gaze].gazeX, GAZES[gaze].gazeY]);
    expect(glance.yaw).toBe(mood.yaw);
    const turned = lookAt(mood, gaze);
    expect(Math.abs(turned.yaw - mood.yaw)).toBeLessThanOrEqual(Math.abs(GAZES[gaze].yaw));
    expect(turned.smile).toBe(mood.smile);
  });

  it('looks up and aside at the clock, straight at you', () => {
    expect(lookAt(faceOf('irritated'), 'you')).toMatchObject({ gazeX: 0, gazeY: 0, yaw: faceOf('irritated').yaw });
    expect(lookAt(faceOf('calm'), 'clock').gazeY).toBeLessThan(-0.5);
  });

  it('laughs with the eyes as well as the mouth, and keeps its brows', () => {
    const laughing = laugh(faceOf('moved'), 1);
    expect(laughing.lid).toBeLessThan(0.1);
    expect(laughing.cheek).toBe(1);
    expect(laughing.open).toBeGreaterThan(0.5);
    expect(laughing.browIn).toBe(faceOf('moved').browIn);
    expect(faceDistance(laugh(faceOf('moved'), 0), faceOf('moved'))).toBe(0);
  });

  it('shakes the shoulders with each ha', () => {
    const mood = faceOf('delighted');
    expect(laugh(mood, 1, 0.25).shoulders).toBeGreaterThan(laugh(mood, 1, 0.75).shoulders);
  });

  it('takes an unknown face for a neutral one', () => {
    expect(faceOf('smug' as FaceName)).toEqual(faceOf('neutral'));
  });

  it.each(visemes)('says %s without losing the corners of the mood', (viseme) => {
    const mood = faceOf('sad');
    const said = talk(mood, viseme);
    expect(said.smile).toBe(mood.smile);
    expect(said.skew).toBe(mood.skew);
    expect(said.browIn).toBe(mood.browIn);
  });

  it('opens the mouth more for a louder sound', () => {
    const mood = faceOf('calm');
    expect(talk(mood, 'ah', 1).open).toBeGreaterThan(talk(mood, 'ah', 0.4).open);
    expect(talk(mood, 'ah', 0)).toEqual(mood);
  });

  it('shuts the lids in a blink and nothing below them', () => {
    const mood = faceOf('wary');
    expect(blink(mood, 1).lid).toBe(0);
    expect(blink(mood, 1).smile).toBe(mood.smile);
    expect(blink(mood, 0)).toEqual(mood);
  });
});

import { describe, expect, it } from 'vitest';
import { FACES as FACE_NAMES, type FaceName } from '../../src/core/vocabulary/faces';
import { blendFaces, blink, FACES, faceDistance, faceOf, REST, talk, VISEMES, type Viseme } from '../../src/art/face';

const visemes = Object.keys(VISEMES) as Viseme[];

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

import { describe, expect, it } from 'vitest';
import { luminance } from '../../src/art/colour';
import { byWeather, figureLight, INDOORS, lightFor, weatherOf } from '../../src/art/light';
import { lookNamed } from './support/cast';

const feelings = Array.from({ length: 101 }, (_, feeling) => feeling);

describe('the weather a feeling makes', () => {
  it('never darkens when the feeling rises', () => {
    const weathers = feelings.map(weatherOf);
    expect(weathers).toEqual(weathers.toSorted((a, b) => a - b));
    expect(new Set(weathers).size).toBe(101);
  });

  it.each([
    [0, 0],
    [40, 0.42],
    [65, 0.72],
    [100, 1],
  ])('at %i is %f', (feeling, weather) => {
    expect(weatherOf(feeling)).toBeCloseTo(weather);
  });

  it('stays within bounds for a feeling out of them', () => {
    expect(weatherOf(-20)).toBe(0);
    expect(weatherOf(300)).toBe(1);
    expect(weatherOf(Number.NaN)).toBeGreaterThan(0.4);
  });
});

describe('light', () => {
  it('meets its keys and runs between them', () => {
    expect(byWeather(0.25, 10, 20, 30, 40, 50)).toBe(20);
    expect(byWeather(0.375, 10, 20, 30, 40, 50)).toBe(25);
    expect(byWeather(1, '#000000', '#000000', '#000000', '#000000', '#ffffff')).toBe('#ffffff');
  });

  it('is brighter and more colourful in magic than in misery', () => {
    const [misery, magic] = [lightFor(INDOORS, 0), lightFor(INDOORS, 1)];
    expect(luminance(magic.tint)).toBeGreaterThan(luminance(misery.tint));
    expect(magic.saturation).toBeGreaterThan(misery.saturation);
  });

  it('lifts people out of a dark room, dark skin most', () => {
    const room = lightFor(INDOORS, 0);
    const pale = luminance(figureLight(room, lookNamed('tom')).tint);
    const dark = luminance(figureLight(room, lookNamed('marcus')).tint);
    expect(pale).toBeGreaterThan(luminance(room.tint));
    expect(dark).toBeGreaterThan(pale);
  });
});

import { describe, expect, it } from 'vitest';
import { CAP_HEIGHT, capHeightOf, LEAST_MINUTES, minutesOf } from './wallLook';

const FONT =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

describe('the height of letters on a wall', () => {
  it('is that of the typeface itself', () => {
    expect(capHeightOf(FONT)).toBeCloseTo(CAP_HEIGHT, 3);
  });

  it.each([
    [28, 1280, 12.56],
    [36, 1280, 16.15],
    [44, 1280, 19.73],
    [57.6, 1280, 25.83],
    [36, 1920, 10.76],
    [54, 1920, 16.15],
    [108, 3840, 16.15],
  ])('%s px of %s are so many minutes of arc at 8 m of a picture 2 m wide', (size, across, minutes) => {
    expect(minutesOf(size, across)).toBeCloseTo(minutes, 2);
  });

  it.each([
    [15, 2.4, 8.04],
    [15, 4.8, 16.07],
    [4, 2, 25.12],
  ])('from %s m of a picture %s m wide, 28 px of 1280 are %s minutes', (distance, width, minutes) => {
    expect(minutesOf(28, 1280, { distance, width })).toBeCloseTo(minutes, 2);
  });

  it('is enough from 35.7 px of 1280 on, so that 36 px suffice', () => {
    expect(minutesOf(35.6, 1280)).toBeLessThan(LEAST_MINUTES);
    expect(minutesOf(35.7, 1280)).toBeGreaterThan(LEAST_MINUTES);
  });
});

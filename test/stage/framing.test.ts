import { describe, expect, it } from 'vitest';
import { PLACE } from '../../src/art/places/backdrop';
import { frameFor, pixelRatio } from '../../src/stage/framing';
import { headOf } from '../../src/stage/view';
import { backdrop as cafe } from '../../assets/backdrops/cafe/draw';
import { backdrop as platform } from '../../assets/backdrops/platform/draw';
import { lookNamed } from '../art/support/cast';

const CASES = [
  ['walter', cafe],
  ['amara', platform],
  ['jasdeep', cafe],
  ['grace', platform],
  ['rosa', cafe],
] as const;
const SIZES = [
  [360, 240],
  [360, 220],
  [320, 260],
  [520, 720],
  [730, 1080],
  [640, 360],
  [1280, 720],
  [1536, 2160],
] as const;

const framed = (id: string, place: typeof cafe, width: number, height: number) => {
  const head = headOf(lookNamed(id), place.customer);
  return { head, frame: frameFor({ width, height }, head, PLACE) };
};

describe.each(CASES)('%s on the stage', (id, place) => {
  it('has a face of at least 180 pixels on a phone strip of 360 x 240', () => {
    const { head, frame } = framed(id, place, 360, 240);
    expect((head.chin - head.crown) * frame.scale).toBeGreaterThanOrEqual(180);
  });

  it.each(SIZES)('is whole and centred at %i x %i', (width, height) => {
    const { head, frame } = framed(id, place, width, height);
    const top = (head.crown - frame.top) * frame.scale;
    const chin = (head.chin - frame.top) * frame.scale;
    const x = (head.x - frame.left) * frame.scale;
    expect(top).toBeGreaterThanOrEqual(6);
    expect(height - chin).toBeGreaterThanOrEqual(6);
    expect(Math.abs(x - width / 2)).toBeLessThan(1);
  });

  it.each(SIZES)('stands in a picture that fills %i x %i', (width, height) => {
    const { frame } = framed(id, place, width, height);
    expect(frame.left).toBeGreaterThanOrEqual(0);
    expect(frame.top).toBeGreaterThanOrEqual(0);
    expect(frame.left + width / frame.scale).toBeLessThanOrEqual(PLACE.width + 1e-6);
    expect(frame.top + height / frame.scale).toBeLessThanOrEqual(PLACE.height + 1e-6);
  });

  it('is framed without a jump while the window is dragged', () => {
    const heights = Array.from({ length: 300 }, (_, i) => 220 + i * 2);
    const scales = heights.map((height) => framed(id, place, 520, height).frame);
    for (const [i, frame] of scales.slice(1).entries()) {
      const before = scales[i];
      expect(Math.abs(frame.scale - (before?.scale ?? 0))).toBeLessThan(0.03);
      expect(Math.abs(frame.top - (before?.top ?? 0))).toBeLessThan(12);
    }
  });
});

describe('the sharpness of the canvas', () => {
  it('follows the screen up to 2', () => {
    expect(pixelRatio({ width: 360, height: 240 }, 3)).toBe(2);
    expect(pixelRatio({ width: 360, height: 240 }, 1.5)).toBe(1.5);
  });

  it('gives way before the canvas grows past what can be painted', () => {
    const ratio = pixelRatio({ width: 1536, height: 2160 }, 2);
    expect(1536 * 2160 * ratio * ratio).toBeLessThanOrEqual(2_600_001);
  });
});

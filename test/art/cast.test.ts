import { describe, expect, it } from 'vitest';
import { luminance, multiply, toChannels } from '../../src/art/colour';
import { FACES as FACE_NAMES } from '../../src/core/vocabulary/faces';
import { faceOf } from '../../src/art/face';
import { figureLight, INDOORS, lightFor } from '../../src/art/light';
import { CLOTHES, HAIR_STYLES, type Look } from '../../src/art/look';
import { figure } from '../../src/art/people/figure';
import { hairRise } from '../../src/art/people/hair';
import { lookNamed, personFile, personIds } from './support/cast';
import { everyNode } from './support/walk';

const looks = personIds.map(lookNamed);
const countOf = (is: (look: Look) => unknown): number => looks.filter((look) => Boolean(is(look))).length;
const wearersOf = (style: Look['hair']): number => countOf((look) => look.hair === style);

describe('the cast', () => {
  it('is at least sixteen people', () => {
    expect(personIds.length).toBeGreaterThanOrEqual(16);
  });

  it('shares no hair among more than two, and leaves none unworn', () => {
    for (const style of HAIR_STYLES) {
      expect(wearersOf(style), style).toBeGreaterThanOrEqual(1);
      expect(wearersOf(style), style).toBeLessThanOrEqual(2);
    }
  });

  it('wears all there is to wear', () => {
    expect(CLOTHES.filter((clothes) => !looks.some((look) => look.clothes === clothes))).toEqual([]);
  });

  it('runs from children to the old, from the slight to the broad, from the pale to the very dark', () => {
    expect(countOf((look) => (look.scale ?? 1) < 0.8)).toBeGreaterThanOrEqual(2);
    expect(countOf((look) => look.age >= 0.75)).toBeGreaterThanOrEqual(3);
    expect(countOf((look) => (look.scale ?? 1) === 1 && look.shoulders < 150)).toBeGreaterThanOrEqual(2);
    expect(countOf((look) => look.shoulders > 190)).toBeGreaterThanOrEqual(3);
    expect(countOf((look) => luminance(look.skin) < 0.4)).toBeGreaterThanOrEqual(5);
    expect(countOf((look) => luminance(look.skin) > 0.75)).toBeGreaterThanOrEqual(3);
  });

  it('has people with different disabilities and bodies', () => {
    const traits = [
      'wheelchair',
      'hearingAid',
      'cochlearImplant',
      'whiteCane',
      'prosthesis',
      'vitiligo',
      'bump',
    ] as const;
    expect(traits.filter((trait) => countOf((look) => look[trait]) === 0)).toEqual([]);
  });

  it.each(personIds)('describes %s by looks alone', (id) => {
    const words = personFile(id).alt.toLowerCase();
    const moods = new RegExp(`\\b(${FACE_NAMES.join('|')}|happy|angry|cross|friendly|kind|smiling)\\b`);
    expect(words).not.toMatch(moods);
    expect(words).not.toMatch(/\b(customer|guest|patient|caller|passenger|teacher|worker|poor|suffers|brave|normal)\b/);
  });

  it.each(personIds)('draws no two people alike: %s', (id) => {
    const own = JSON.stringify(lookNamed(id));
    expect(personIds.filter((other) => JSON.stringify(lookNamed(other)) === own)).toEqual([id]);
  });

  it('shows each trait a look names', () => {
    const drawn = (look: Look) => JSON.stringify(figure(look, faceOf('calm'), 'counter'));
    for (const [id, trait] of [
      ['niko', 'prosthesis'],
      ['anton', 'whiteCane'],
      ['linh', 'cochlearImplant'],
      ['zola', 'vitiligo'],
      ['priya', 'bump'],
      ['malia', 'jowl'],
      ['kofi', 'shortBeard'],
    ] as const) {
      const { [trait]: _, ...without } = lookNamed(id);
      expect(drawn(without), trait).not.toBe(drawn(lookNamed(id)));
    }
  });

  it('gives high hair more room over the crown than a shaved head', () => {
    expect(hairRise(lookNamed('amara'))).toBeGreaterThan(hairRise(lookNamed('malia')));
    expect(hairRise(lookNamed('malia'))).toBeGreaterThan(hairRise(lookNamed('kofi')));
  });

  it.each(personIds)('never lets the skin of %s turn grey in cold light', (id) => {
    const look = lookNamed(id);
    const light = figureLight(lightFor(INDOORS, 0), look);
    const head = everyNode(figure(look, faceOf('neutral'), 'down', light, ['head']));
    const plain = new Set(
      head.flatMap((node) => (node.type === 'path' && typeof node.fill === 'string' ? [node.fill] : [])),
    );
    const skins = [...plain].filter((colour) => {
      const [r, g, b] = toChannels(colour);
      const [sr, sg, sb] = toChannels(look.skin);
      return Math.abs(r - sr) + Math.abs(g - sg) + Math.abs(b - sb) < 70 && r > g && g > b;
    });
    expect(skins.length).toBeGreaterThan(0);
    const [r, , b] = toChannels(multiply(skins[0] ?? look.skin, light.tint));
    expect(r - b).toBeGreaterThan(20);
  });

  it.each(personIds)('draws the head of %s with at most 130 paths in any mood', (id) => {
    const paths = FACE_NAMES.map(
      (name) =>
        everyNode(figure(lookNamed(id), faceOf(name), 'down', undefined, ['head'])).filter((n) => n.type === 'path')
          .length,
    );
    expect(Math.max(...paths)).toBeLessThanOrEqual(130);
  });
});

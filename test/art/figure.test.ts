import { describe, expect, it } from 'vitest';
import { FACES as FACE_NAMES } from '../../src/core/vocabulary/faces';
import { POSES } from '../../src/core/vocabulary/gestures';
import { expressed } from '../../src/art/express';
import { faceOf } from '../../src/art/face';
import { figureLight, INDOORS, lightFor } from '../../src/art/light';
import { PLAIN_LOOK } from '../../src/art/look';
import { FIGURE_LAYERS, figure } from '../../src/art/people/figure';
import { hang } from '../../src/art/people/hang';
import { lookNamed, personIds } from './support/cast';
import { everyNode, faultsOf } from './support/walk';

const WEATHERS = [0, 0.33, 0.5, 1];

describe('a drawn person', () => {
  it.each(personIds)('%s is sound in every face, pose and weather', (id) => {
    const look = lookNamed(id);
    const lights = WEATHERS.map((weather) => figureLight(lightFor(INDOORS, weather), look));
    const faults = FACE_NAMES.flatMap((face, f) =>
      POSES.flatMap((pose, p) => {
        const light = lights[(f + p) % lights.length];
        return faultsOf(figure(look, faceOf(face), pose, light)).map((fault) => `${face} ${pose}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is the same in layers as in one piece', () => {
    const look = lookNamed('rosa');
    const whole = everyNode(figure(look, faceOf('wary'), 'watch')).filter((node) => node.type === 'path');
    const layered = FIGURE_LAYERS.flatMap((layer) =>
      everyNode(figure(look, faceOf('wary'), 'watch', undefined, [layer])).filter((node) => node.type === 'path'),
    );
    expect(layered).toEqual(whole);
  });

  it('lays forearms on the counter in the front layer only when the pose rests them there', () => {
    const front = (pose: 'counter' | 'call') =>
      everyNode(figure(PLAIN_LOOK, faceOf('calm'), pose, undefined, ['front'])).length;
    expect(front('counter')).toBeGreaterThan(10);
    expect(front('call')).toBe(1);
  });

  it('shows tears only in the faces that cry', () => {
    const blue = (face: 'tearful' | 'calm') =>
      JSON.stringify(figure(PLAIN_LOOK, faceOf(face), 'down', undefined, ['head'])).includes('#bfe3fb');
    expect(blue('tearful')).toBe(true);
    expect(blue('calm')).toBe(false);
  });

  it('moves brows and head more where a beard or dark glasses hide the rest', () => {
    const mood = faceOf('irritated');
    for (const id of ['jasdeep', 'kofi', 'walter', 'anton']) {
      expect(expressed(mood, lookNamed(id)).browIn, id).toBeLessThan(mood.browIn);
      expect(Math.abs(expressed(mood, lookNamed(id)).roll), id).toBeGreaterThan(Math.abs(mood.roll));
    }
    expect(expressed(mood, lookNamed('zola'))).toEqual(mood);
    expect(expressed(mood, { ...PLAIN_LOOK, expressiveness: 0 }).browIn).toBeCloseTo(0);
  });

  it('lets a chair stand still while the person in it leans', () => {
    const chair = (lean: number) =>
      everyNode(figure(lookNamed('rosa'), { ...faceOf('calm'), lean }, 'down', undefined, ['hairBack']));
    const outermost = (lean: number) => chair(lean)[0];
    expect(outermost(1)).toMatchObject({ at: (outermost(0) as { at: object }).at });
    expect(chair(1)).not.toEqual(chair(0));
  });

  it('hangs straight down from a tilted head, and lags behind one that moves', () => {
    const calm = faceOf('calm');
    expect(hang({ ...calm, roll: 0 }, 200)).toBeCloseTo(0);
    expect(hang({ ...calm, roll: 10 }, 200)).toBeGreaterThan(10);
    expect(hang({ ...calm, roll: 0, sway: -1 }, 200)).toBeLessThan(-10);
    expect(hang({ ...calm, roll: 0, sway: 1 }, 40)).toBeLessThan(hang({ ...calm, roll: 0, sway: 1 }, 200));
  });

  it.each(['rosa', 'priya', 'elias', 'linh', 'mei'])('swings the long hair of %s, whatever the face does', (id) => {
    const back = (sway: number) => figure(lookNamed(id), { ...faceOf('calm'), sway }, 'down', undefined, ['hairBack']);
    expect(back(1)).not.toEqual(back(0));
    expect(back(-1)).not.toEqual(back(1));
  });

  it('draws an unknown pose as arms on the counter instead of throwing', () => {
    const unknown = figure(PLAIN_LOOK, faceOf('calm'), 'handstand' as 'counter');
    expect(unknown).toEqual(figure(PLAIN_LOOK, faceOf('calm'), 'counter'));
  });
});

import { describe, expect, it } from 'vitest';
import { FACES as FACE_NAMES } from '../../src/core/vocabulary/faces';
import { POSES } from '../../src/core/vocabulary/gestures';
import { faceOf } from '../../src/art/face';
import { figureLight, INDOORS, lightFor } from '../../src/art/light';
import { PLAIN_LOOK } from '../../src/art/look';
import { FIGURE_LAYERS, figure } from '../../src/art/people/figure';
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

  it('draws an unknown pose as arms on the counter instead of throwing', () => {
    const unknown = figure(PLAIN_LOOK, faceOf('calm'), 'handstand' as 'counter');
    expect(unknown).toEqual(figure(PLAIN_LOOK, faceOf('calm'), 'counter'));
  });
});

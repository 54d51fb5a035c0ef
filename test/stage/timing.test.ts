import { describe, expect, it } from 'vitest';
import { FACES } from '../../src/core/vocabulary/faces';
import { MOTIONS } from '../../src/core/vocabulary/gestures';
import { faceDistance, faceOf } from '../../src/art/face';
import { direct, moodAt, momentOf, startActor } from '../../src/stage/actor';
import { sharedFace } from '../../src/stage/companions';
import { type Acted, movementAt, poseFor } from '../../src/stage/gesture';
import { isOver, resting, towards, valueAt } from '../../src/stage/glide';
import { lidsDuringBlink, lifeAt } from '../../src/stage/life';
import { changeEnds, changeLength, faceDuring } from '../../src/stage/moodChange';
import { allowed, framesPerSecond, lasting } from '../../src/stage/motion';
import { mouthAt, mouthTimeline } from '../../src/speech/mouth';

const aView = (changes: Partial<Acted> = {}): Acted => ({
  scene: 'encounter',
  backdrop: 'cafe',
  person: 'walter',
  channel: 'counter',
  feeling: 45,
  face: 'wary',
  gesture: null,
  pose: null,
  motion: 'none',
  step: 'listening',
  utterance: { id: 1, text: '' },
  turningPoint: false,
  props: [],
  sound: null,
  presence: 'here',
  ...changes,
});

describe('a change of mood', () => {
  it('starts from the old face and ends in the new one exactly', () => {
    const [from, to] = [faceOf('furious'), faceOf('tearful')];
    expect(faceDuring(from, to, 0, 420)).toEqual(from);
    expect(faceDistance(faceDuring(from, to, changeEnds(420), 420), to)).toBeLessThan(1e-9);
  });

  it('moves the brows first, the mouth later and the head last', () => {
    const during = faceDuring(faceOf('furious'), faceOf('delighted'), 110, 420);
    expect(during.browIn).toBeGreaterThan(faceOf('furious').browIn);
    expect(during.smile).toBe(faceOf('furious').smile);
    expect(during.shoulders).toBe(faceOf('furious').shoulders);
  });

  it('takes longer at a turning point, and a shock is quick', () => {
    expect(changeLength(true, false)).toBeGreaterThan(changeLength(false, false));
    expect(changeLength(true, true)).toBeLessThan(changeLength(false, false));
  });
});

describe('an actor', () => {
  it('jumps to the end state when nothing may move', () => {
    const actor = direct(startActor(aView(), 0, 'none'), aView({ face: 'delighted', pose: 'palms' }), 1000, 'none');
    expect(momentOf(actor, 1000, 'none')).toMatchObject({ face: faceOf('delighted'), pose: 'palms', breath: 0 });
  });

  it('goes on from the face it has when a second change interrupts the first', () => {
    const first = direct(startActor(aView(), 0, 'full'), aView({ face: 'furious' }), 1000, 'full');
    const second = direct(first, aView({ face: 'calm' }), 1200, 'full');
    expect(moodAt(second, 1200)).toEqual(moodAt(first, 1200));
  });

  it('keeps a change going when a view without news arrives', () => {
    const first = direct(startActor(aView(), 0, 'full'), aView({ face: 'furious' }), 1000, 'full');
    expect(direct(first, aView({ face: 'furious', feeling: 40 }), 1100, 'full').change).toBe(first.change);
  });

  it('moves the mouth while speaking, and not while listening', () => {
    const line = { utterance: { id: 2, text: 'Banana, mama! I have waited for an hour.' } };
    const speaking = direct(startActor(aView(), 0, 'full'), aView({ ...line, step: 'speaking' }), 0, 'full');
    const listening = direct(startActor(aView(), 0, 'full'), aView({ ...line, step: 'listening' }), 0, 'full');
    const opened = (actor: typeof speaking) =>
      Math.max(...Array.from({ length: 60 }, (_, i) => momentOf(actor, i * 25, 'full').face.open));
    expect(opened(speaking)).toBeGreaterThan(0.2);
    expect(opened(listening)).toBe(0);
  });

  it('goes on with its line while replies may be chosen, and closes the mouth soon after the talk stands still', () => {
    const said = { utterance: { id: 2, text: 'A very long sentence that goes on and on and on about a waffle.' } };
    const speaking = direct(startActor(aView(), 0, 'full'), aView({ ...said, step: 'speaking' }), 0, 'full');
    const listening = direct(speaking, aView({ ...said, step: 'listening' }), 20, 'full');
    const paused = direct(listening, aView({ ...said, step: 'still' }), 600, 'full');
    const opened = (actor: typeof speaking) =>
      Array.from({ length: 24 }, (_, i) => momentOf(actor, 900 + i * 25, 'full').face.open);
    expect(Math.max(...opened(listening))).toBeGreaterThan(0.2);
    expect(Math.max(...opened(paused))).toBe(0);
  });
});

describe('the mouth', () => {
  it('forms a syllable every 70 to 110 ms within a word', () => {
    const times = mouthTimeline('banananana').map((mouthing) => mouthing.at);
    const gaps = times.slice(1, -1).map((at, i) => at - (times[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(70);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(110);
  });

  it('is the same for the same line, and stays shut for none', () => {
    expect(mouthTimeline('You promised.')).toEqual(mouthTimeline('You promised.'));
    expect(mouthTimeline('')).toEqual([]);
    expect(mouthAt([], 100)).toBeNull();
  });

  it('never talks for longer than ten seconds', () => {
    const last = mouthTimeline('la '.repeat(400)).at(-1);
    expect(last?.viseme).toBe('rest');
    expect(mouthTimeline('la '.repeat(400)).filter((m) => m.viseme !== 'rest' && m.at > 9500)).toEqual([]);
  });

  it('comes to rest after the last word', () => {
    const timeline = mouthTimeline('Thank you.');
    expect(mouthAt(timeline, (timeline.at(-1)?.at ?? 0) + 400)).toBeNull();
  });
});

describe('idle life', () => {
  it('blinks down, stays shut, and opens again in 210 ms', () => {
    expect([0, 30, 80, 155, 210].map(lidsDuringBlink)).toEqual([0, 0.5, 1, 0.5, 0]);
  });

  it('blinks two or three times in ten seconds, and twice as often when anxious', () => {
    const blinks = (face: 'calm' | 'anxious') => {
      const lids = Array.from({ length: 4000 }, (_, i) => lifeAt(7, i * 10, face).shut > 0.5);
      return lids.filter((shut, i) => shut && !lids[i - 1]).length;
    };
    expect(blinks('calm')).toBeGreaterThanOrEqual(8);
    expect(blinks('calm')).toBeLessThanOrEqual(12);
    expect(blinks('anxious')).toBeGreaterThanOrEqual(1.7 * blinks('calm'));
  });
});

describe('gestures', () => {
  it.each(MOTIONS)('%s is at rest or has settled after four seconds', (motion) => {
    expect(movementAt(motion, 4000)).toEqual(movementAt(motion, 9000));
  });

  it('holds the phone on the phone, whatever the story says, and never at the counter', () => {
    expect(poseFor(aView({ channel: 'phone', pose: 'palms' }))).toBe('call');
    expect(poseFor(aView({ channel: 'phone', feeling: 20 }))).toBe('callHug');
    expect(poseFor(aView({ pose: 'palms' }))).toBe('palms');
  });

  it('crosses the arms of the angry, not of the weeping', () => {
    expect(poseFor(aView({ feeling: 10, face: 'furious' }))).toBe('crossed');
    expect(poseFor(aView({ feeling: 10, face: 'tearful' }))).toBe('counter');
  });
});

describe('a companion', () => {
  it('never laughs beside somebody who does not', () => {
    for (const face of FACES) expect(['delighted', 'furious', 'tearful'], face).not.toContain(sharedFace(face));
  });
});

describe('a glide', () => {
  it('sets out from where it is when it is turned round', () => {
    const up = towards(resting(0), 1, 0, 1000);
    const back = towards(up, 0, 500, 1000);
    expect(valueAt(back, 500)).toBe(valueAt(up, 500));
    expect(valueAt(back, 1500)).toBe(0);
    expect(isOver(back, 1499)).toBe(false);
  });

  it('is there at once when it may not last', () => {
    expect(valueAt(towards(resting(0), 1, 0, lasting('none', 1600)), 0)).toBe(1);
    expect(lasting('calm', 1600)).toBe(0);
    expect(lasting('full', 1600)).toBe(1600);
  });
});

describe('motion', () => {
  it('is less where the device asks for less, and never more than was asked for', () => {
    expect(allowed('full', true)).toBe('calm');
    expect(allowed('none', true)).toBe('none');
    expect(allowed('full', false)).toBe('full');
  });

  it('has half the frames where it is calm', () => {
    expect(framesPerSecond('calm') * 2).toBe(framesPerSecond('full'));
  });

  it('keeps eyes and mouth alive in calm, and the body still', () => {
    const talking = aView({ motion: 'hop', step: 'speaking', utterance: { id: 2, text: 'I would like to know.' } });
    const times = Array.from({ length: 80 }, (_, i) => i * 120);
    const moments = (motion: 'full' | 'calm' | 'none') => {
      const actor = startActor(talking, 0, motion);
      return times.map((now) => momentOf(actor, now, motion));
    };
    expect(new Set(moments('calm').map(({ face }) => face.open)).size).toBeGreaterThan(3);
    expect(moments('calm').every(({ movement }) => movement.y === 0)).toBe(true);
    expect(moments('full').some(({ movement }) => movement.y !== 0)).toBe(true);
    expect(new Set(moments('none').map(({ face }) => JSON.stringify(face))).size).toBe(1);
  });
});

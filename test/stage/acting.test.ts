import { describe, expect, it } from 'vitest';
import { GAZES } from '../../src/art/face';
import { type Actor, direct, momentOf, startActor } from '../../src/stage/actor';
import type { Acted } from '../../src/stage/gesture';
import { lifeAt } from '../../src/stage/life';

const aView = (over: Partial<Acted> = {}): Acted => ({
  scene: 'encounter',
  backdrop: 'cafe',
  person: 'walter',
  channel: 'counter',
  feeling: 45,
  face: 'neutral',
  gesture: null,
  pose: 'counter',
  motion: 'none',
  step: 'listening',
  utterance: { id: 4, text: '' },
  turningPoint: false,
  props: [],
  sound: null,
  presence: 'here',
  ...over,
});
const at = (actor: Actor, now: number) => momentOf(actor, now, 'full');

describe('a change of pose', () => {
  const crossing = direct(startActor(aView(), 0, 'full'), aView({ pose: 'crossed' }), 1000, 'full');

  it('passes through the poses between', () => {
    const half = at(crossing, 1190).pose;
    expect(half).toMatchObject({ from: 'counter', to: 'crossed' });
    expect(typeof half === 'string' ? 0 : half.t).toBeCloseTo(0.5, 1);
    expect(at(crossing, 1400).pose).toBe('crossed');
  });

  it('that is broken off sets out from the nearer pose', () => {
    const early = direct(crossing, aView({ pose: 'heart' }), 1100, 'full');
    const late = direct(crossing, aView({ pose: 'heart' }), 1300, 'full');
    expect(at(early, 1200).pose).toMatchObject({ from: 'counter', to: 'heart' });
    expect(at(late, 1400).pose).toMatchObject({ from: 'crossed', to: 'heart' });
  });

  it('is one jump where nothing may move', () => {
    const jumped = direct(startActor(aView(), 0, 'none'), aView({ pose: 'crossed' }), 1000, 'none');
    expect(momentOf(jumped, 1000, 'none').pose).toBe('crossed');
  });
});

describe('somebody who comes in', () => {
  const coming = startActor(aView({ utterance: { id: 1, text: '' } }), 0, 'full');

  it('walks with hanging arms and then takes up the pose', () => {
    expect(at(coming, 500).pose).toBe('down');
    expect(at(coming, 1290).pose).toMatchObject({ from: 'counter', to: 'down' });
    expect(at(coming, 1600).pose).toBe('counter');
  });
});

describe('hair', () => {
  it('trails behind a head that turns, and comes to rest', () => {
    const turning = direct(startActor(aView(), 0, 'full'), aView({ face: 'irritated' }), 1000, 'full');
    const sways = Array.from({ length: 60 }, (_, i) => at(turning, 1000 + i * 20).face.sway);
    expect(Math.max(...sways.map(Math.abs))).toBeGreaterThan(0.05);
    expect(at(turning, 6000).face.sway).toBeCloseTo(0);
  });

  it('hangs still where motion is calm', () => {
    const turning = direct(startActor(aView(), 0, 'calm'), aView({ face: 'irritated' }), 1000, 'calm');
    expect(momentOf(turning, 1060, 'calm').face.sway).toBe(0);
  });
});

describe('delight', () => {
  it('comes with a laugh that shakes the shoulders, shuts the eyes and passes', () => {
    const glad = direct(startActor(aView(), 0, 'full'), aView({ face: 'delighted' }), 1000, 'full');
    const opened = Array.from({ length: 17 }, (_, i) => at(glad, 1500 + i * 100).face);
    expect(new Set(opened.map((face) => face.shoulders)).size).toBeGreaterThan(8);
    expect(Math.min(...opened.map((face) => face.lid))).toBeLessThan(0.2);
    expect(at(glad, 9000).face.shoulders).toBe(at(glad, 9100).face.shoulders);
  });

  it('is quiet in somebody who was delighted all along', () => {
    const glad = startActor(aView({ face: 'delighted' }), 0, 'full');
    const opens = new Set(Array.from({ length: 17 }, (_, i) => at(glad, 500 + i * 100).face.open));
    expect(opens.size).toBe(1);
  });
});

describe('a look', () => {
  const looks = (face: 'furious' | 'sad' | 'calm') =>
    Array.from({ length: 400 }, (_, i) => lifeAt(5, i * 430, face)).filter((life) => life.eyes > 0);

  it('goes to the clock or the queue in somebody impatient, and down in somebody sad', () => {
    expect(new Set(looks('furious').map((life) => life.gaze))).toEqual(new Set(['clock', 'queue']));
    expect(new Set(looks('sad').map((life) => life.gaze))).toEqual(new Set(['down']));
  });

  it('rests on you most of the time', () => {
    expect(looks('calm').length).toBeLessThan(400 * 0.5);
    expect(looks('calm').length).toBeGreaterThan(400 * 0.15);
  });

  it('moves the eyes before the head, and never as far when nothing presses', () => {
    const first = Array.from({ length: 4000 }, (_, i) => lifeAt(5, i * 10, 'furious')).find((life) => life.eyes > 0);
    expect(first?.head).toBe(0);
    const most = Math.max(...looks('calm').map((life) => life.eyes));
    expect(most).toBeLessThan(Math.max(...looks('furious').map((life) => life.eyes)));
  });

  it('is seen in the face', () => {
    const angry = startActor(aView({ face: 'furious' }), 0, 'full');
    const gazes = Array.from({ length: 200 }, (_, i) => at(angry, i * 97).face.gazeX);
    expect(Math.max(...gazes)).toBeGreaterThan(GAZES.clock.gazeX * 0.6);
  });
});

import { describe, expect, it } from 'vitest';
import { type Cue, cuesOf, soundscapeOf } from '../../src/audio/soundscape';
import { gainsFor, LAYERS, SILENT } from '../../src/audio/weather';
import { gradeOf } from '../../src/core/customer/feeling';
import { aMoment } from './support';

const FEELINGS = Array.from({ length: 101 }, (_, feeling) => feeling);
const takes = (cues: readonly Cue[]): readonly string[] => cues.map(({ sound, take }) => `${sound} ${take}`);

describe('the weather, as it is heard', () => {
  it('rains in misery only, and harder the worse it is', () => {
    for (const feeling of FEELINGS) expect(gainsFor(feeling).rain > 0).toBe(gradeOf(feeling) === 'misery');
    expect(gainsFor(5).rain).toBeGreaterThan(gainsFor(30).rain);
  });

  it('has birds in magic only', () => {
    for (const feeling of FEELINGS) expect(gainsFor(feeling).birds > 0).toBe(gradeOf(feeling) === 'magic');
    expect(gainsFor(95).birds).toBeGreaterThan(gainsFor(70).birds);
  });

  it('goes from the dull layer to the clear one, as loud together at every point', () => {
    expect(gainsFor(0)).toMatchObject({ dull: 1, clear: 0 });
    expect(gainsFor(100).clear).toBeCloseTo(1);
    for (const feeling of FEELINGS) {
      const { dull, clear } = gainsFor(feeling);
      expect(dull ** 2 + clear ** 2).toBeCloseTo(1, 9);
    }
  });

  it.each([Number.NaN, -400, 400])('stays within bounds for a feeling of %s', (feeling) => {
    for (const layer of LAYERS) {
      expect(gainsFor(feeling)[layer]).toBeGreaterThanOrEqual(0);
      expect(gainsFor(feeling)[layer]).toBeLessThanOrEqual(1);
    }
  });
});

describe('the room', () => {
  it('is the place of the talk, the street at home, and nothing elsewhere', () => {
    const nobody = { scene: 'none', backdrop: '' } as const;
    expect(soundscapeOf(aMoment(), null).place).toBe('cafe');
    expect(soundscapeOf(aMoment(nobody, { screen: 'library' }), null).place).toBe('street');
    expect(soundscapeOf(aMoment(nobody, { screen: 'report' }), null)).toMatchObject({ place: null, gains: SILENT });
  });

  it('changes over 1.6 seconds, and over 3.2 at a turning point', () => {
    expect(soundscapeOf(aMoment({ feeling: 60 }), aMoment()).fade).toBe(1600);
    const before = aMoment({ turningPoint: true });
    expect(soundscapeOf(aMoment({ turningPoint: true, step: 'reacting', feeling: 60 }), before).fade).toBe(3200);
  });

  it('goes quiet by 12 dB at a turning point, and comes back with the answer', () => {
    const loud = soundscapeOf(aMoment(), null).gains;
    const quiet = soundscapeOf(aMoment({ turningPoint: true }), aMoment());
    expect(20 * Math.log10(quiet.gains.dull / loud.dull)).toBeCloseTo(-12, 0);
    expect(quiet.fade).toBe(900);
    const back = soundscapeOf(aMoment({ turningPoint: true, step: 'reacting' }), aMoment({ turningPoint: true }));
    expect(back.gains).toEqual(loud);
  });

  it('is silent while the talk is paused', () => {
    expect(soundscapeOf(aMoment({ step: 'still' }, { paused: true }), aMoment()).gains).toEqual(SILENT);
  });

  it('is softer before the talk and after it', () => {
    const before = soundscapeOf(aMoment({ step: 'still', presence: 'away' }, { screen: 'briefing' }), null);
    expect(before.gains.dull).toBeCloseTo(soundscapeOf(aMoment(), null).gains.dull / 2);
  });
});

describe('what is heard once', () => {
  const line = aMoment({ step: 'listening' });

  it('is a say with each reply, and a soft sign of what it did', () => {
    const answer = (feeling: number) => aMoment({ step: 'reacting', feeling, utterance: { id: 2, text: '' } });
    expect(takes(cuesOf(answer(45), line))).toEqual(['interface say', 'interface better']);
    expect(takes(cuesOf(answer(12), line))).toEqual(['interface say', 'interface worse']);
    expect(takes(cuesOf(answer(31), line))).toEqual(['interface say']);
    expect(cuesOf(answer(45), line)[1]?.after).toBeGreaterThan(0);
  });

  it('is a low swell as a turning point begins, once', () => {
    const turning = aMoment({ turningPoint: true });
    expect(takes(cuesOf(turning, line))).toEqual(['interface turn']);
    expect(cuesOf(turning, turning)).toEqual([]);
  });

  it('is a sound of its own for coming in and for the end, a click for every other screen', () => {
    const at = (screen: 'library' | 'briefing' | 'encounter' | 'debrief') => aMoment({ scene: 'none' }, { screen });
    expect(takes(cuesOf(at('encounter'), at('briefing')))).toEqual(['interface open']);
    expect(takes(cuesOf(at('debrief'), at('encounter')))).toEqual(['interface done']);
    expect(takes(cuesOf(at('briefing'), at('library')))).toEqual(['interface click']);
  });

  it('is the sound that the line names, with its line and not again', () => {
    const rings = aMoment({
      step: 'speaking',
      utterance: { id: 3, text: 'Well?' },
      sound: { id: 3, name: 'phone-ring' },
    });
    expect(takes(cuesOf(rings, line))).toEqual(['phone-ring all']);
    expect(cuesOf({ ...rings, stage: { ...rings.stage, step: 'listening' } }, rings)).toEqual([]);
    const again = aMoment({
      step: 'speaking',
      utterance: { id: 5, text: 'So?' },
      sound: { id: 5, name: 'phone-ring' },
    });
    expect(takes(cuesOf(again, rings))).toEqual(['phone-ring all']);
  });

  it.each([
    ['chat', 'message-in all'],
    ['social', 'message-in all'],
    ['email', 'paper all'],
  ] as const)('is something that comes in by %s, where nobody speaks', (channel, take) => {
    const written = aMoment({ channel, step: 'speaking', utterance: { id: 3, text: 'Hello?' } });
    expect(takes(cuesOf(written, line))).toEqual([take]);
  });

  it('is nothing where nobody heard what was before, nor while the talk is paused', () => {
    const answer = aMoment({ step: 'reacting', feeling: 80, sound: { id: 2, name: 'keys' } });
    expect(cuesOf(answer, null)).toEqual([]);
    expect(cuesOf({ ...answer, paused: true }, line)).toEqual([]);
  });

  it('is no new reply when a pause is over', () => {
    const answer = aMoment({ step: 'reacting', utterance: { id: 2, text: '' } });
    const paused = aMoment({ step: 'still', utterance: { id: 2, text: '' } }, { paused: true });
    expect(cuesOf(answer, paused)).toEqual([]);
  });

  it('is half as loud for whoever asked for less heat', () => {
    const rings = aMoment({ sound: { id: 1, name: 'phone-ring' } });
    const [loud] = cuesOf(rings, aMoment());
    const [soft] = cuesOf({ ...rings, gentle: true }, aMoment());
    expect(soft?.gain).toBeCloseTo((loud?.gain ?? 0) / 2);
  });
});

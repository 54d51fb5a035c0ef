import { describe, expect, it } from 'vitest';
import { babbleOf, type Syllable, voiceOf } from '../../src/audio/voice';
import { findSound } from '../../src/audio/catalogue';
import { FACES, type FaceName } from '../../src/core/vocabulary/faces';
import { BREATH, mouthTimeline } from '../../src/speech/mouth';

const LINE = 'You promised me three hot waffles. Why are they cold?';

const say = (face: FaceName = 'neutral', over: { person?: string; gentle?: boolean; text?: string } = {}) =>
  babbleOf(over.text ?? LINE, { person: over.person ?? 'walter', face, gentle: over.gentle ?? false });

const mean = (syllables: readonly Syllable[], of: (one: Syllable) => number): number =>
  syllables.reduce((sum, one) => sum + of(one), 0) / syllables.length;
const loudness = (face: FaceName): number => mean(say(face), ({ gain }) => gain);
const height = (face: FaceName): number => mean(say(face), ({ rate }) => rate);

describe('a voice and the mouth', () => {
  it('keep one time: each syllable begins when the mouth takes its shape', () => {
    for (const face of ['neutral', 'furious', 'weary'] as const) {
      const shapes = mouthTimeline(LINE, face).filter(({ viseme }) => viseme !== 'rest');
      const times = new Set(shapes.map(({ at }) => at + BREATH));
      const syllables = say(face);
      expect(syllables.length).toBeGreaterThan(10);
      expect(syllables.filter(({ at }) => !times.has(at))).toEqual([]);
    }
  });

  it('say the same: the vowel of the shape, after shut lips where they were shut, none left out', () => {
    expect(say('neutral', { text: 'mama vu' }).map(({ take }) => take)).toEqual(['mah', 'mah', 'ff', 'oo']);
    expect(say('neutral', { text: 'a mm' }).map(({ take }) => take)).toEqual(['ah', 'mm']);
  });

  it('say nothing for no words', () => {
    expect(say('neutral', { text: '' })).toEqual([]);
    expect(say('neutral', { text: '...' })).toEqual([]);
  });

  it('use only what there is to babble with', () => {
    const there = Object.keys(findSound('voice-deep', ['voice'])?.slots ?? {});
    const text = 'The quick brown fox jumps over my lazy dog; we move, of course, by five. Hmm? Mmm.';
    for (const { take } of say('neutral', { text })) expect(there).toContain(take);
  });
});

describe('a mood', () => {
  it('of anger is louder and higher, and quicker', () => {
    expect(loudness('furious')).toBeGreaterThan(1.2 * loudness('neutral'));
    expect(height('furious')).toBeGreaterThan(height('neutral'));
    expect(say('furious').at(-1)?.at).toBeLessThan(say('neutral').at(-1)?.at ?? 0);
  });

  it('of sorrow is softer and lower, and slower', () => {
    expect(loudness('sad')).toBeLessThan(0.85 * loudness('neutral'));
    expect(height('sad')).toBeLessThan(height('neutral'));
    expect(say('sad').at(-1)?.at).toBeGreaterThan(say('neutral').at(-1)?.at ?? 0);
  });

  it.each(FACES)('of a %s face is never louder than the loudest there is, nor a squeak', (face) => {
    for (const { gain, rate } of say(face)) {
      expect(gain).toBeGreaterThan(0);
      expect(gain).toBeLessThanOrEqual(1);
      expect(rate).toBeGreaterThan(0.7);
      expect(rate).toBeLessThan(1.6);
    }
  });

  it('shouts at nobody who asked for less heat, and leaves soft voices alone', () => {
    const most = (gentle: boolean, face: FaceName): number =>
      Math.max(...say(face, { gentle }).map(({ gain }) => gain));
    expect(most(true, 'furious')).toBeLessThanOrEqual(0.5);
    expect(most(true, 'furious')).toBeLessThan(0.6 * most(false, 'furious'));
    expect(most(true, 'ashamed')).toBe(most(false, 'ashamed'));
  });
});

describe('how a line is said', () => {
  it('sinks to its end, and rises where it asks', () => {
    const ends = (text: string): number => {
      const all = say('neutral', { text });
      return (all.at(-1)?.rate ?? 0) - mean(all, ({ rate }) => rate);
    };
    expect(ends('They are cold and you know it well.')).toBeLessThan(ends('They are cold and you know it well?'));
    expect(ends('They are cold and you know it well?')).toBeGreaterThan(0);
  });

  it('steps back when it is long', () => {
    const long = say('neutral', { text: 'la '.repeat(60) });
    const gains = (from: number, to: number): number =>
      mean(
        long.filter(({ at }) => at >= from && at < to),
        ({ gain }) => gain,
      );
    expect(gains(5000, 9000)).toBeLessThan(0.75 * gains(0, 3000));
  });
});

describe('whose voice it is', () => {
  it('is the same for the same person each time, and not one for all', () => {
    expect(voiceOf('mei')).toEqual(voiceOf('mei'));
    expect(voiceOf('walter').timbre).not.toBe(voiceOf('mei').timbre);
    const strangers = ['ada', 'bo', 'cy', 'di', 'ed'].map((name) => voiceOf(name).pitch);
    expect(new Set(strangers).size).toBeGreaterThan(2);
    for (const pitch of strangers) expect(Math.abs(pitch - 1)).toBeLessThan(0.25);
  });

  it('is pitched by the person', () => {
    expect(mean(say('neutral', { person: 'noah' }), ({ rate }) => rate)).toBeGreaterThan(height('neutral'));
  });
});

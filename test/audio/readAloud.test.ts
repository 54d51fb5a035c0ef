import { describe, expect, it } from 'vitest';
import { type DeviceVoices, readerOf, voiceFor } from '../../src/audio/readAloud';
import { aMoment } from './support';

const aVoice = (name: string, lang: string, localService: boolean): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});

const VOICES = [aVoice('Far', 'en-GB', false), aVoice('Dutch', 'nl-NL', true), aVoice('Near', 'en_US', true)] as const;

/** A device that remembers what it was told to say. */
function aDevice(voices: readonly SpeechSynthesisVoice[] = VOICES) {
  const told: string[] = [];
  let known = voices;
  const device = {
    speak: ({ text, voice, volume }: SpeechSynthesisUtterance) => void told.push(`${voice?.name} ${volume}: ${text}`),
    cancel: () => void told.push('stop'),
    getVoices: () => [...known],
    addEventListener: () => undefined,
  } as unknown as DeviceVoices;
  const utter = (text: string): SpeechSynthesisUtterance => ({ text }) as SpeechSynthesisUtterance;
  const reader = readerOf(device, 'en', utter);
  return { reader, told, learn: (next: readonly SpeechSynthesisVoice[]) => void (known = next) };
}

const line = aMoment({ step: 'speaking', utterance: { id: 1, text: 'You *promised* me.' } });
const answer = aMoment({ step: 'reacting', utterance: { id: 2, text: 'Thank you.' } });

describe('reading aloud', () => {
  it('reads the line when it comes, then the reaction, without marks, and stops what it said before', () => {
    const { reader, told } = aDevice();
    reader.show(line, 0.7);
    reader.show({ ...line, stage: { ...line.stage, step: 'listening' } }, 0.7);
    reader.show(answer, 0.7);
    expect(told).toEqual(['Near 0.7: You promised me.', 'stop', 'Near 0.7: Thank you.']);
  });

  it('reads what is written as well', () => {
    const { reader, told } = aDevice();
    reader.show(aMoment({ channel: 'email', step: 'speaking', utterance: { id: 1, text: 'Dear all.' } }), 1);
    expect(told).toEqual(['Near 1: Dear all.']);
  });

  it.each([
    ['in a pause', aMoment({ step: 'still', utterance: line.stage.utterance }, { paused: true })],
    ['on leaving', aMoment({ scene: 'none', utterance: { id: 0, text: '' } }, { screen: 'library' })],
  ])('stops %s', (_, next) => {
    const { reader, told } = aDevice();
    reader.show(line, 1);
    reader.show(next, 1);
    expect(told.at(-1)).toBe('stop');
    expect(told.filter((one) => one !== 'stop')).toHaveLength(1);
  });

  it('stops when it is switched off, and then leaves the device alone', () => {
    const { reader, told } = aDevice();
    reader.show(line, 1);
    reader.silence();
    reader.silence();
    expect(told.slice(1)).toEqual(['stop']);
  });

  it('uses voices of this device only: a line is never sent away', () => {
    const { reader, told } = aDevice([aVoice('Far', 'en-GB', false)]);
    reader.show(line, 1);
    expect(told).toEqual([]);
  });

  it('finds voices that a device tells late', () => {
    const { reader, told, learn } = aDevice([]);
    reader.show(line, 1);
    learn(VOICES);
    reader.show(answer, 1);
    expect(told.filter((one) => one !== 'stop')).toEqual(['Near 1: Thank you.']);
  });
});

describe('the voice for a page', () => {
  it('is of its very language first, then of the same family, and none of another', () => {
    const british = aVoice('British', 'en-GB', true);
    expect(voiceFor([...VOICES, british], 'en-GB')?.name).toBe('British');
    expect(voiceFor(VOICES, 'en-GB')?.name).toBe('Near');
    expect(voiceFor(VOICES, 'pt')).toBeNull();
  });
});

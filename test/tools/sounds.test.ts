import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clickSamples, wavOf } from '../../src/tools/synthesise';

const click = clickSamples(7);

describe('the click', () => {
  it('is the same, sample by sample, for the same seed', () => {
    expect(clickSamples(7)).toEqual(click);
  });

  it('is another for another seed', () => {
    expect(clickSamples(8)).not.toEqual(click);
  });

  it('lasts 90 ms', () => {
    expect(click.length / 44_100).toBeCloseTo(0.09, 4);
  });

  it('stays between -1 and 1 and can be heard', () => {
    const loudest = Math.max(...click.map(Math.abs));
    expect(loudest).toBeLessThanOrEqual(1);
    expect(loudest).toBeGreaterThan(0.2);
  });

  it('starts from silence and ends near it, so that nothing crackles', () => {
    expect(click[0]).toBeCloseTo(0, 12);
    expect(Math.max(...click.slice(0, 4).map(Math.abs))).toBeLessThan(0.05);
    expect(Math.max(...click.slice(-200).map(Math.abs))).toBeLessThan(0.01);
  });
});

describe('a WAV file', () => {
  const samples = Float64Array.from([0, 0.5, -0.5, 1, -1, 2, -2]);
  const wav = wavOf(samples);

  it('says in its header that it is 16-bit mono at 44.1 kHz, and how long it is', () => {
    expect(wav.length).toBe(44 + 14);
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
    expect(wav.toString('latin1', 8, 16)).toBe('WAVEfmt ');
    expect({
      header: wav.readUInt32LE(16),
      pcm: wav.readUInt16LE(20),
      channels: wav.readUInt16LE(22),
      rate: wav.readUInt32LE(24),
      bytesASecond: wav.readUInt32LE(28),
      bytesASample: wav.readUInt16LE(32),
      bits: wav.readUInt16LE(34),
    }).toEqual({
      header: 16,
      pcm: 1,
      channels: 1,
      rate: 44_100,
      bytesASecond: 88_200,
      bytesASample: 2,
      bits: 16,
    });
    expect(wav.toString('latin1', 36, 40)).toBe('data');
    expect(wav.readUInt32LE(40)).toBe(14);
  });

  it('holds each sample in 16 bits and stops at the loudest there is', () => {
    const held = Array.from(samples, (_, index) => wav.readInt16LE(44 + index * 2));
    expect(held).toEqual([0, 16_384, -16_383, 32_767, -32_767, 32_767, -32_767]);
  });
});

describe('assets/sounds/click', () => {
  it('has an Ogg Vorbis file', () => {
    const ogg = readFileSync('assets/sounds/click/click.ogg');
    expect(ogg.toString('latin1', 0, 4)).toBe('OggS');
    expect(ogg.toString('latin1', 28, 35)).toBe('\u0001vorbis');
  });

  it('has an MP3 file', () => {
    const mp3 = readFileSync('assets/sounds/click/click.mp3');
    const isTagged = mp3.toString('latin1', 0, 3) === 'ID3';
    // Eleven bits that begin a frame, then MPEG 1, layer III.
    expect(isTagged || (mp3.readUInt16BE(0) & 0xff_fe) === 0xff_fa).toBe(true);
  });

  it('has a card that says where the sound comes from and under which licence', () => {
    expect(JSON.parse(readFileSync('assets/sounds/click/sound.json', 'utf8'))).toMatchObject({
      id: 'click',
      licence: 'MIT',
      origin: 'Synthesised by src/tools/synthesise.ts',
    });
  });
});

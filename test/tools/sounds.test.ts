import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enSounds } from '../../src/locales/enSounds';
import { high, through } from '../../src/tools/sounds/filter';
import { chanceOf, effective, loudest, RATE, type Samples } from '../../src/tools/sounds/kit';
import { type Group, RECIPES, sheetOf } from '../../src/tools/sounds/recipes';
import { cardOf, cardText, sixteenBits, wavOf } from '../../src/tools/sounds/write';
import { PLACES } from '../../src/tools/sounds/places';
import hashes from '../fixtures/sounds.json';

const FOLDER = 'assets/sounds';

interface Made {
  readonly id: string;
  readonly group: Group;
  readonly loops: boolean;
  readonly takes: Readonly<Record<string, Samples>>;
}

const MADE: readonly Made[] = RECIPES.map(({ id, group, loops, takes }) => ({ id, group, loops, takes: takes() }));
const TAKES = MADE.flatMap(({ id, group, loops, takes }) =>
  Object.entries(takes).map(([take, samples]) => ({ name: `${id} ${take}`, group, loops, samples })),
);
const takesOf = (...groups: readonly Group[]) => TAKES.filter(({ group }) => groups.includes(group));

const inDecibels = (value: number): number => 20 * Math.log10(value);
const meanOf = (samples: Samples): number => samples.reduce((sum, sample) => sum + sample, 0) / samples.length;

/** Each step from one sample to the next, without the one over the seam. */
const stepsOf = (samples: Samples): Samples =>
  samples.slice(1).map((sample, index) => sample - (samples[index] as number));

/** The middle of the spectrum in hertz, weighed by power: a derivative is louder the higher its tones are. */
const brightness = (samples: Samples): number =>
  ((effective(stepsOf(samples)) / effective(samples)) * RATE) / (2 * Math.PI);

const hashOf = (samples: Samples): string => {
  const kept = Int16Array.from(samples, sixteenBits);
  return createHash('sha256').update(Buffer.from(kept.buffer)).digest('hex').slice(0, 16);
};

describe('every sound', () => {
  it('is the same, sample by sample, each time it is made', () => {
    expect(Object.fromEntries(MADE.map(({ id, takes }) => [id, hashOf(joined(Object.values(takes)))]))).toEqual(hashes);
  });

  it.each(TAKES)('$name has no peak above -3 dB', ({ samples }) => {
    expect(inDecibels(loudest(samples))).toBeLessThanOrEqual(-3);
  });

  it.each(TAKES)('$name swings about nothing', ({ samples }) => {
    expect(Math.abs(meanOf(samples))).toBeLessThan(0.03 * loudest(samples));
  });

  it('is another for another seed', () => {
    const dull = PLACES['cafe']?.dull;
    expect(hashOf(dull?.(chanceOf(1)) as Samples)).not.toBe(hashOf(dull?.(chanceOf(2)) as Samples));
  });
});

describe('how loud things are on the whole', () => {
  it.each(takesOf('place', 'weather'))('$name stays behind a voice', ({ samples }) => {
    expect(inDecibels(effective(samples))).toBeGreaterThan(-33);
    expect(inDecibels(effective(samples))).toBeLessThan(-27);
  });

  it.each(takesOf('line'))('$name is heard and does not startle', ({ samples }) => {
    expect(inDecibels(effective(samples))).toBeGreaterThan(-32);
    expect(inDecibels(effective(samples))).toBeLessThan(-23);
  });

  it.each(takesOf('voice').filter(({ name }) => !/ (mm|ff)$/.test(name)))(
    '$name is as loud as the others',
    ({ samples }) => {
      expect(inDecibels(effective(samples))).toBeGreaterThan(-24);
      expect(inDecibels(effective(samples))).toBeLessThan(-21);
    },
  );

  it.each(takesOf('interface'))('$name is soft', ({ samples }) => {
    expect(inDecibels(loudest(samples))).toBeCloseTo(-12, 1);
    expect(inDecibels(effective(samples))).toBeLessThan(-17);
  });
});

describe('a loop', () => {
  const loops = TAKES.filter((take) => take.loops);

  it.each(loops)('$name steps over its seam as it steps inside', ({ samples }) => {
    const seam = Math.abs((samples[0] as number) - (samples.at(-1) as number));
    expect(seam).toBeLessThanOrEqual(loudest(stepsOf(samples)));
    // No more than a rare step of its own, either: a tear is many times the usual one.
    expect(seam).toBeLessThan(8 * effective(stepsOf(samples)) + 1e-6);
  });

  it.each(loops)('$name lasts 6 to 10 seconds', ({ samples }) => {
    expect(samples.length / RATE).toBeGreaterThanOrEqual(6);
    expect(samples.length / RATE).toBeLessThanOrEqual(10);
  });

  it.each(loops)(
    '$name is a whole number of blocks of both formats, so that both ends are coded alike',
    ({ samples }) => {
      const coded = Math.round((samples.length / RATE) * 16_000);
      expect([coded % 1024, coded % 576]).toEqual([0, 0]);
    },
  );

  it('has its own end before it and its own start after it, for decoders that are late', () => {
    const [recipe] = RECIPES;
    if (recipe === undefined) throw new Error('no recipe');
    const { samples, slots } = sheetOf(recipe);
    for (const [start, length, isLoop] of Object.values(slots)) {
      const [from, count, lead] = [(start * RATE) / 1000, (length * RATE) / 1000, 0.1 * RATE].map(Math.round) as [
        number,
        number,
        number,
      ];
      expect(isLoop).toBe(true);
      expect(samples.slice(from - lead, from)).toEqual(samples.slice(from + count - lead, from + count));
      expect(samples.slice(from + count, from + count + lead)).toEqual(samples.slice(from, from + lead));
    }
  });
});

describe('a place', () => {
  const places = MADE.filter(({ group }) => group === 'place');

  it('has its sound in every place there is', () => {
    const told = [
      'cafe',
      'gate',
      'platform',
      'hotel',
      'clinic',
      'bank',
      'phoneshop',
      'chat',
      'letter',
      'post',
      'street',
    ];
    expect(places.map(({ id }) => id).toSorted()).toEqual(told.toSorted());
  });

  it.each(places)('$id is brighter in magic than in misery by half at least', ({ takes }) => {
    expect(brightness(takes['clear'] as Samples)).toBeGreaterThan(1.5 * brightness(takes['dull'] as Samples));
  });

  it('hears birds far above the rain', () => {
    const all = (id: string): Samples => MADE.find((one) => one.id === id)?.takes['all'] as Samples;
    expect(brightness(all('birds'))).toBeGreaterThan(2500);
    expect(brightness(all('rain'))).toBeLessThan(brightness(all('birds')));
  });
});

describe('a voice', () => {
  const voices = MADE.filter(({ group }) => group === 'voice');

  it('has twelve sounds: five vowels, the same after shut lips, a hum and a breath', () => {
    const names = 'ah eh ee oh oo mah meh mee moh moo mm ff'.split(' ');
    for (const { takes } of voices) expect(Object.keys(takes)).toEqual(names);
  });

  it('is one of three, from deep to bright', () => {
    const heights = ['deep', 'warm', 'bright'].map((name) => {
      const takes = MADE.find(({ id }) => id === `voice-${name}`)?.takes ?? {};
      return brightness(takes['ah'] as Samples);
    });
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  });

  it('lets more of its high tones through in ee than in oo, as mouths do', () => {
    const highPart = (samples: Samples): number => effective(through(samples, high(1700))) / effective(samples);
    for (const { takes } of voices) {
      expect(highPart(takes['ee'] as Samples)).toBeGreaterThan(1.3 * highPart(takes['oo'] as Samples));
    }
  });
});

describe('what is heard once', () => {
  it.each(TAKES.filter((take) => !take.loops))('$name starts from silence and ends in it', ({ samples }) => {
    const most = loudest(samples);
    expect(Math.abs(samples[0] as number)).toBeLessThan(0.02 * most);
    expect(Math.abs(samples.at(-1) as number)).toBeLessThan(0.02 * most);
    expect(loudest(samples.slice(-30))).toBeLessThan(0.1 * most);
  });

  it.each(takesOf('line'))('$name is over in four seconds', ({ samples }) => {
    expect(samples.length / RATE).toBeLessThan(4);
  });
});

function joined(parts: readonly Samples[]): Samples {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}

describe('assets/sounds', () => {
  const files = (id: string): readonly string[] => [`${id}.mp3`, `${id}.ogg`, 'sound.json'];

  it('holds the sounds of the recipes and no other', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(RECIPES.map(({ id }) => id).toSorted());
    for (const { id } of RECIPES) expect(readdirSync(`${FOLDER}/${id}`).toSorted()).toEqual(files(id).toSorted());
  });

  it.each(RECIPES.map((recipe) => ({ id: recipe.id, recipe })))(
    '$id has the card its recipe gives',
    ({ id, recipe }) => {
      expect(readFileSync(`${FOLDER}/${id}/sound.json`, 'utf8')).toBe(`${cardText(cardOf(recipe).card)}\n`);
    },
  );

  it.each(RECIPES)('$id has an Ogg Vorbis and an MP3 file', ({ id }) => {
    const ogg = readFileSync(`${FOLDER}/${id}/${id}.ogg`);
    expect([ogg.toString('latin1', 0, 4), ogg.toString('latin1', 28, 35)]).toEqual(['OggS', '\u0001vorbis']);
    const mp3 = readFileSync(`${FOLDER}/${id}/${id}.mp3`);
    // Eleven bits that begin a frame, then layer III of any MPEG.
    expect(mp3.toString('latin1', 0, 3) === 'ID3' || (mp3.readUInt16BE(0) & 0xff_e6) === 0xff_e2).toBe(true);
  });

  it.each(Object.keys(PLACES))('weighs at most 90 kB for a first talk in %s, in either format', (place) => {
    for (const ending of ['ogg', 'mp3']) {
      const weigh = (id: string): number => statSync(`${FOLDER}/${id}/${id}.${ending}`).size;
      const voice = Math.max(...['deep', 'warm', 'bright'].map((name) => weigh(`voice-${name}`)));
      expect(weigh(place) + weigh('rain') + weigh('birds') + weigh('interface') + voice).toBeLessThanOrEqual(90_000);
    }
  });

  it('has words for each sound that a line may name, the same as its card', () => {
    const captions = RECIPES.filter(({ group }) => group === 'line').map(({ id, caption }) => [id, caption]);
    expect(enSounds.named).toEqual(Object.fromEntries(captions));
  });
});

describe('a WAV file', () => {
  const samples = Float64Array.from([0, 0.5, -0.5, 1, -1, 2, -2]);
  const wav = wavOf(samples);

  it('says in its header that it is 16-bit mono, how fast it goes, and how long it is', () => {
    expect(wav.length).toBe(44 + 14);
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
    expect(wav.toString('latin1', 8, 16)).toBe('WAVEfmt ');
    expect([wav.readUInt32LE(16), wav.readUInt16LE(20), wav.readUInt16LE(22)]).toEqual([16, 1, 1]);
    expect([wav.readUInt32LE(24), wav.readUInt32LE(28)]).toEqual([RATE, 2 * RATE]);
    expect([wav.readUInt16LE(32), wav.readUInt16LE(34)]).toEqual([2, 16]);
    expect([wav.toString('latin1', 36, 40), wav.readUInt32LE(40)]).toEqual(['data', 14]);
  });

  it('holds each sample in 16 bits and stops at the loudest there is', () => {
    const held = Array.from(samples, (_, index) => wav.readInt16LE(44 + index * 2));
    expect(held).toEqual([0, 16_384, -16_383, 32_767, -32_767, 32_767, -32_767]);
  });
});

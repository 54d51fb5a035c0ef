import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../command';
import { RATE, type Samples } from './kit';
import { type Group, type Recipe, RECIPES, sheetOf, type Slot } from './recipes';

/** What a sound's card says; the game reads it, and so may anything else. */
interface Card {
  readonly id: string;
  readonly group: Group;
  readonly caption: string;
  readonly licence: string;
  readonly origin: string;
  readonly seconds: number;
  readonly slots: Readonly<Record<string, Slot>>;
}

/** The card of a sound, and what is heard. */
export function cardOf(recipe: Recipe): { readonly card: Card; readonly samples: Samples } {
  const { samples, slots } = sheetOf(recipe);
  const rounded = Object.entries(slots).map(([name, [start, length, ...loops]]) => [
    name,
    [Math.round(start * 1000) / 1000, Math.round(length * 1000) / 1000, ...loops],
  ]);
  const card = {
    id: recipe.id,
    group: recipe.group,
    caption: recipe.caption,
    licence: 'MIT',
    origin: 'Synthesised by src/tools/sounds',
    seconds: Math.round((samples.length / RATE) * 1000) / 1000,
    slots: Object.fromEntries(rounded) as Card['slots'],
  };
  return { card, samples };
}

/** How finely each group is encoded: samples a second, quality of Ogg Vorbis, kilobits a second of MP3. */
const CODING: Readonly<Record<Group, { readonly rate: number; readonly ogg: string; readonly mp3: string }>> = {
  place: { rate: 16_000, ogg: '-1', mp3: '16' },
  weather: { rate: 16_000, ogg: '-1', mp3: '16' },
  voice: { rate: 16_000, ogg: '0', mp3: '24' },
  interface: { rate: RATE, ogg: '0', mp3: '24' },
  line: { rate: RATE, ogg: '0', mp3: '32' },
};

/** Writes every sound and its card, in the two formats every browser knows one of. Encodes with sox. */
export function writeSounds(root: string): readonly string[] {
  const drafts = mkdtempSync(join(tmpdir(), 'turnaround-sounds-'));
  const files = RECIPES.flatMap((recipe) => writeSound(root, recipe, join(drafts, `${recipe.id}.wav`)));
  rmSync(drafts, { recursive: true });
  return files;
}

function writeSound(root: string, recipe: Recipe, draft: string): readonly string[] {
  const { id, group } = recipe;
  const { rate, ogg, mp3 } = CODING[group];
  const { card, samples } = cardOf(recipe);
  const folder = `assets/sounds/${id}`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'sound.json'), `${cardText(card)}\n`);
  writeFileSync(draft, wavOf(samples));
  encode(draft, join(root, folder, `${id}.ogg`), rate, ogg);
  encode(draft, join(root, folder, `${id}.mp3`), rate, mp3);
  return ['sound.json', `${id}.ogg`, `${id}.mp3`].map((file) => `${folder}/${file}`);
}

/** A card as text, a slot on each line. */
export function cardText({ slots, ...card }: Card): string {
  const lines = Object.entries(slots).map(([name, slot]) => `    ${JSON.stringify(name)}: [${slot.join(', ')}]`);
  return `${JSON.stringify(card, null, 2).slice(0, -2)},\n  "slots": {\n${lines.join(',\n')}\n  }\n}`;
}

function encode(draft: string, file: string, rate: number, quality: string): void {
  const run = spawnSync('sox', ['-D', '-R', draft, '-C', quality, '-r', String(rate), file], { encoding: 'utf8' });
  if (run.status !== 0) throw new UsageError(`sox is needed to encode sounds: ${run.stderr || 'it was not found'}`);
}

/** Samples as a 16-bit mono WAV file. */
export function wavOf(samples: Samples): Buffer {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => data.writeInt16LE(sixteenBits(sample), 44 + index * 2));
  return data;
}

/** A sample as it is kept. */
export const sixteenBits = (sample: number): number => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);

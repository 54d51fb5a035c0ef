import { chanceFrom } from '../core/model/chance';
import type { FaceName } from '../core/vocabulary/faces';
import { hashText } from './hashText';

/** The shapes a mouth takes in talking. */
export type Viseme = 'rest' | 'mbp' | 'fv' | 'ah' | 'eh' | 'ee' | 'oh' | 'oo';

/** One shape of the mouth and when it is reached, in ms from the start of the line. */
export interface Mouthing {
  readonly at: number;
  readonly viseme: Viseme;
  /** 0-1; louder is larger. */
  readonly amount: number;
  /** On a rest after a question. */
  readonly asks?: true;
}

const VOWELS: Readonly<Record<string, Viseme>> = { a: 'ah', e: 'eh', i: 'ee', o: 'oh', u: 'oo', y: 'ee' };
const LIPS: Readonly<Record<string, Viseme>> = { m: 'mbp', b: 'mbp', p: 'mbp', f: 'fv', v: 'fv', w: 'oo' };

/** From the moment a line is there until its first word, in ms. */
export const BREATH = 250;

/** How fast people talk in a mood, against the usual; mouth and voice keep the same time. */
const TEMPO: Partial<Record<FaceName, number>> = {
  furious: 1.25,
  irritated: 1.15,
  anxious: 1.15,
  delighted: 1.1,
  sad: 0.82,
  tearful: 0.78,
  ashamed: 0.85,
  weary: 0.8,
};

/** Longest a mouth moves for one line: reading goes on in silence. */
const LONGEST = 9000;
const PAUSES: Readonly<Record<string, number>> = {
  ',': 160,
  ';': 200,
  ':': 200,
  '.': 320,
  '?': 320,
  '!': 320,
  '…': 380,
};

function visemesOf(word: string): readonly Viseme[] {
  const syllables = word.toLowerCase().match(/[^aeiouy]*[aeiouy]+|[^aeiouy]+$/g) ?? [];
  return syllables.flatMap((syllable) => {
    const start = LIPS[syllable[0] ?? ''];
    const vowel = VOWELS[/[aeiouy]/.exec(syllable)?.[0] ?? ''];
    return [...(start === undefined ? [] : [start]), ...(vowel === undefined ? [] : [vowel])];
  });
}

/** What the mouth does while `text` is said in a mood: a shape every 70-110 ms, at rest between sentences. */
export function mouthTimeline(text: string, face: FaceName = 'neutral'): readonly Mouthing[] {
  const tempo = TEMPO[face] ?? 1;
  return timelineOf(text, LONGEST * tempo).map((mouthing) => ({ ...mouthing, at: mouthing.at / tempo }));
}

function timelineOf(text: string, longest: number): readonly Mouthing[] {
  const chance = chanceFrom(hashText(text));
  const timeline: Mouthing[] = [];
  let at = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const loudness = word.length > 2 && word === word.toUpperCase() ? 1 : 0.8;
    for (const viseme of visemesOf(word)) {
      if (at > longest) break;
      timeline.push({ at, viseme, amount: loudness * (0.75 + 0.25 * chance()) });
      at += 70 + 40 * chance();
    }
    const mark = word.at(-1) ?? '';
    const pause = PAUSES[mark] ?? 0;
    if (pause > 0) timeline.push({ at, viseme: 'rest', amount: 0, ...(mark === '?' && { asks: true }) });
    at += pause + 30;
  }
  return timeline.length === 0 ? [] : [...timeline, { at, viseme: 'rest', amount: 0 }];
}

const EASE = 45;
const CLOSE = 160;

/** The shape `elapsed` ms into a line, and how far it is reached; null when the mouth is at rest. */
export function mouthAt(timeline: readonly Mouthing[], elapsed: number): Mouthing | null {
  const index = timeline.findLastIndex((mouthing) => mouthing.at <= elapsed);
  const now = timeline[index];
  if (now === undefined) return null;
  if (now.viseme !== 'rest') {
    const before = timeline[index - 1];
    const from = before === undefined || before.viseme === 'rest' ? 0 : now.amount * 0.55;
    const reached = Math.min(1, (elapsed - now.at) / EASE);
    return { ...now, amount: from + (now.amount - from) * reached };
  }
  const last = timeline[index - 1];
  const left = 1 - (elapsed - now.at) / CLOSE;
  return last === undefined || left <= 0 ? null : { ...last, amount: last.amount * left };
}

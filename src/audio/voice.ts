import { hashText } from '../speech/hashText';
import { BREATH, type Mouthing, mouthTimeline } from '../speech/mouth';
import type { FaceName } from '../core/vocabulary/faces';

/** Somebody's voice: one of three timbres, a little higher or lower. */
export interface Voice {
  readonly timbre: 'deep' | 'warm' | 'bright';
  readonly pitch: number;
}

/** People who are drawn have the voice one expects of them; whoever comes later gets one by their name. */
const VOICES: Readonly<Record<string, Voice>> = {
  amara: { timbre: 'bright', pitch: 0.97 },
  anton: { timbre: 'deep', pitch: 0.96 },
  diego: { timbre: 'deep', pitch: 1.12 },
  elias: { timbre: 'deep', pitch: 1.08 },
  grace: { timbre: 'warm', pitch: 1.02 },
  ingrid: { timbre: 'bright', pitch: 0.9 },
  jasdeep: { timbre: 'deep', pitch: 1.04 },
  kofi: { timbre: 'deep', pitch: 0.88 },
  leila: { timbre: 'bright', pitch: 1.03 },
  linh: { timbre: 'bright', pitch: 1.2 },
  malia: { timbre: 'warm', pitch: 1 },
  marcus: { timbre: 'deep', pitch: 0.94 },
  mei: { timbre: 'bright', pitch: 1.09 },
  niko: { timbre: 'deep', pitch: 1.15 },
  noah: { timbre: 'deep', pitch: 1.2 },
  priya: { timbre: 'bright', pitch: 0.94 },
  rosa: { timbre: 'warm', pitch: 1.12 },
  tom: { timbre: 'deep', pitch: 1 },
  walter: { timbre: 'deep', pitch: 0.9 },
  zola: { timbre: 'bright', pitch: 1 },
};

/** The voice of a person, the same every time. A stranger's lies in the middle, where it fits most people. */
export const voiceOf = (person: string): Voice =>
  VOICES[person] ?? { timbre: 'warm', pitch: 0.88 + (Math.abs(hashText(person)) % 33) / 100 };

interface Mood {
  readonly loud: number;
  readonly lift: number;
  /** How far the voice goes up and down. */
  readonly lively: number;
}

const CALM: Mood = { loud: 0.7, lift: 1, lively: 0.06 };

/** How a mood changes a voice. How fast it talks is the mouth's: both keep one time. */
const MOODS: Partial<Record<FaceName, Mood>> = {
  furious: { loud: 1, lift: 1.1, lively: 0.12 },
  irritated: { loud: 0.86, lift: 1.05, lively: 0.09 },
  shocked: { loud: 0.8, lift: 1.1, lively: 0.1 },
  anxious: { loud: 0.66, lift: 1.08, lively: 0.08 },
  sad: { loud: 0.5, lift: 0.94, lively: 0.04 },
  tearful: { loud: 0.48, lift: 1, lively: 0.08 },
  ashamed: { loud: 0.46, lift: 0.95, lively: 0.04 },
  weary: { loud: 0.5, lift: 0.92, lively: 0.03 },
  pleased: { loud: 0.72, lift: 1.03, lively: 0.09 },
  moved: { loud: 0.56, lift: 1, lively: 0.07 },
  delighted: { loud: 0.8, lift: 1.07, lively: 0.12 },
};

/** One sound of a voice. */
export interface Syllable {
  /** In ms from the moment the line is there. */
  readonly at: number;
  readonly take: string;
  /** Times the height it was made at. */
  readonly rate: number;
  readonly gain: number;
}

/** Nobody is shouted at who asked for less heat. */
const MOST_GENTLE = 0.5;
/** A voice goes up at the start of what it says and sinks to its end; after a question it rises. */
const FALL = 0.1;
const RISE = 0.14;
/** After so many ms a line steps back, since it is read anyway. */
const STEPS_BACK = 3500;

interface Manner {
  readonly person: string;
  readonly face: FaceName;
  readonly gentle: boolean;
}

/** What is heard of a line: a syllable at each moment the mouth takes a shape, none where it rests. */
export function babbleOf(text: string, { person, face, gentle }: Manner): readonly Syllable[] {
  const timeline = mouthTimeline(text, face);
  const { pitch } = voiceOf(person);
  const mood = MOODS[face] ?? CALM;
  const loud = gentle ? Math.min(MOST_GENTLE, mood.loud) : mood.loud;
  return phrasesIn(timeline).flatMap(({ shapes, asks }) =>
    shapes.flatMap((shape, place): readonly Syllable[] => {
      const take = takeOf(shape, shapes[place - 1], shapes[place + 1]);
      if (take === null) return [];
      const along = shapes.length < 2 ? 1 : place / (shapes.length - 1);
      const wave = mood.lively * Math.sin((place + hashText(text)) * 2.4);
      const rate = pitch * mood.lift * (1 + FALL / 2 - FALL * along + wave + (asks ? RISE * along ** 4 : 0));
      const back = shape.at < STEPS_BACK ? 1 : 0.6;
      return [{ at: shape.at + BREATH, take, rate, gain: loud * shape.amount * back }];
    }),
  );
}

interface Phrase {
  readonly shapes: readonly Mouthing[];
  readonly asks: boolean;
}

function phrasesIn(timeline: readonly Mouthing[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  timeline.forEach((shape, place) => {
    if (shape.viseme !== 'rest') return;
    phrases.push({ shapes: timeline.slice(from, place), asks: shape.asks === true });
    from = place + 1;
  });
  return phrases;
}

const isVowel = (shape: Mouthing | undefined): shape is Mouthing =>
  shape !== undefined && shape.viseme !== 'mbp' && shape.viseme !== 'fv' && shape.viseme !== 'rest';

/** Shut lips and the vowel after them are one sound, which begins with the lips. */
function takeOf(shape: Mouthing, before: Mouthing | undefined, after: Mouthing | undefined): string | null {
  if (shape.viseme === 'fv') return 'ff';
  if (shape.viseme === 'mbp') return isVowel(after) ? `m${after.viseme}` : 'mm';
  return before?.viseme === 'mbp' ? null : shape.viseme;
}

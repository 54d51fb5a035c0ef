import type { Clock } from '../app/ports';
import type { Settings } from '../app/settings';
import { type Heard, isHushed, isNewLine, isWritten } from './heard';
import { loopsOf } from './loops';
import { type Cue, cuesOf, type Soundscape, soundscapeOf } from './soundscape';
import type { Source, Speaker } from './speaker';
import { babbleOf, type Syllable, voiceOf } from './voice';
import { SILENT } from './weather';

/** Plays what is heard of each view. */
export interface Player {
  readonly show: (heard: Heard, volumes: Settings['volumes']) => void;
  /** Nothing is heard until the next `show`; what runs is faded out. */
  readonly silence: () => void;
}

/** A sound that comes later than this after its moment is not heard at all. */
const LATEST = 1500;
/** Cues of a step are near each other; more at once would be noise. */
const NOBODY: Soundscape = { place: null, gains: SILENT, fade: 300 };

const loudnessOf = (percent: number): number => Math.min(1, Math.max(0, percent / 100));

export function playerOf(speaker: Speaker, clock: Clock): Player {
  const around = loopsOf(speaker, clock);
  let before: Heard | null = null;
  let hush: () => void = () => undefined;

  const playCue = ({ sound, take, group, gain, after }: Cue, volumes: Settings['volumes']): void => {
    const source = speaker.source(sound, group === 'interface' ? ['interface'] : ['line']);
    const loudness = gain * loudnessOf(volumes[group]);
    if (source !== null && loudness > 0)
      whenThere(source, clock, () => clock.after(after, () => once(source, take, loudness)));
  };

  const speak = ({ stage, gentle }: Heard, volume: number): void => {
    const { text } = stage.utterance;
    const source = voiceSource(speaker, stage.person);
    if (source === null || volume <= 0) return;
    hush = saying(source, clock, babbleOf(text, { person: stage.person, face: stage.face, gentle }), volume);
  };

  return {
    show: (heard, volumes) => {
      around(soundscapeOf(heard, before), loudnessOf(volumes.ambience));
      for (const cue of cuesOf(heard, before)) playCue(cue, volumes);
      if (isHushed(heard, before)) hush();
      if (!heard.readAloud && !isWritten(heard) && !heard.paused && isNewLine(heard, before)) {
        speak(heard, loudnessOf(volumes.voices));
      }
      // The voice is on its way before the first line is said.
      if (heard.stage.scene === 'encounter' && !isWritten(heard)) voiceSource(speaker, heard.stage.person);
      before = heard;
    },
    silence: () => {
      hush();
      around(NOBODY, 0);
      before = null;
    },
  };
}

const voiceSource = (speaker: Speaker, person: string): Source | null =>
  speaker.source(`voice-${voiceOf(person).timbre}`, ['voice']);

function once(source: Source, take: string, loudness: number, rate = 1): void {
  const id = source.play(take);
  source.volume(loudness, id);
  if (rate !== 1) source.rate(rate, id);
}

/** Now, or when it has been fetched, if that is not too late. A sound that cannot be had is not heard. */
function whenThere(source: Source, clock: Clock, then: () => void): void {
  if (source.state() === 'loaded') return then();
  const asked = clock.now();
  source.once('load', () => {
    if (clock.now() - asked < LATEST) then();
  });
}

/** Says syllables, each at its time; returns how to stop. */
function saying(source: Source, clock: Clock, syllables: readonly Syllable[], volume: number): () => void {
  const began = clock.now();
  let callOff: () => void = () => undefined;
  const next = (place: number): void => {
    const syllable = syllables[place];
    if (syllable === undefined) return;
    callOff = clock.after(Math.max(0, began + syllable.at - clock.now()), () => {
      // What the mouth has said before the voice was there is not said after it.
      if (source.state() === 'loaded') once(source, syllable.take, syllable.gain * volume, syllable.rate);
      next(place + 1);
    });
  };
  next(0);
  return () => callOff();
}

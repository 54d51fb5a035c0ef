import { type Heard, isNewLine, isWritten } from './heard';
import { type Gains, gainsFor, SILENT, times } from './weather';

/** What sounds all the time, and how slowly it gets there. */
export interface Soundscape {
  /** Whose loops sound; null where none does. */
  readonly place: string | null;
  readonly gains: Gains;
  /** Milliseconds. */
  readonly fade: number;
}

/** One sound that is heard once. */
export interface Cue {
  readonly sound: string;
  readonly take: string;
  readonly group: 'ambience' | 'interface';
  readonly gain: number;
  /** Milliseconds from now. */
  readonly after: number;
}

const FADE = { weather: 1600, turningPoint: 3200, hush: 900, stop: 300 } as const;
/** The room at a turning point, from the line until it is answered: 12 dB down. */
const QUIET = 0.25;
/** Before the talk and after it, and while somebody looks for a story. */
const APART = 0.5;
const HOME = 'street';
const GENTLE = 0.5;

const isHome = ({ screen }: Heard): boolean => screen === 'library';
const placeOf = (heard: Heard): string | null =>
  heard.stage.scene === 'encounter' ? heard.stage.backdrop : isHome(heard) ? HOME : null;
const isQuiet = ({ stage }: Heard): boolean => stage.turningPoint && stage.step !== 'reacting';

/** The ambience of a moment: the place in the weather of the feeling. */
export function soundscapeOf(heard: Heard, before: Heard | null): Soundscape {
  const place = placeOf(heard);
  if (place === null || heard.paused) return { place, gains: SILENT, fade: FADE.stop };
  const near = heard.screen === 'encounter' ? 1 : APART;
  const gains = times(gainsFor(heard.stage.feeling), near * (isQuiet(heard) ? QUIET : 1));
  return { place, gains, fade: fadeOf(heard, before) };
}

function fadeOf(heard: Heard, before: Heard | null): number {
  if (isQuiet(heard) && (before === null || !isQuiet(before))) return FADE.hush;
  return heard.stage.turningPoint ? FADE.turningPoint : FADE.weather;
}

/** What is heard once because this follows that. Nothing where nobody was there to hear what came before. */
export function cuesOf(now: Heard, before: Heard | null): readonly Cue[] {
  if (now.paused || before === null) return [];
  const cues = [...ofInterface(now, before), ...written(now, before), ...named(now, before)];
  return now.gentle ? cues.map((cue) => ({ ...cue, gain: cue.gain * GENTLE })) : cues;
}

const ofTheInterface = (take: string, after = 0, gain = 0.7): Cue => ({
  sound: 'interface',
  take,
  group: 'interface',
  gain,
  after,
});

const CHANGE = 4;

function ofInterface(now: Heard, before: Heard): readonly Cue[] {
  if (now.screen !== before.screen) return [ofTheInterface(ENTERED[now.screen] ?? 'click')];
  if (now.screen !== 'encounter') return [];
  const cues: Cue[] = [];
  const isAnswer = now.stage.step === 'reacting' && before.stage.step !== 'reacting';
  if (isAnswer && !before.paused) cues.push(ofTheInterface('say'), ...felt(now.stage.feeling - before.stage.feeling));
  if (now.stage.turningPoint && !before.stage.turningPoint) cues.push(ofTheInterface('turn', 0, 0.9));
  return cues;
}

const ENTERED: Readonly<Record<string, string>> = { encounter: 'open', debrief: 'done' };

function felt(change: number): readonly Cue[] {
  if (Math.abs(change) < CHANGE) return [];
  return [ofTheInterface(change > 0 ? 'better' : 'worse', 320, 0.5)];
}

/** A message or a letter is heard to come; nobody speaks it. */
function written(now: Heard, before: Heard): readonly Cue[] {
  if (!isWritten(now) || !isNewLine(now, before)) return [];
  return [around(now.stage.channel === 'email' ? 'paper' : 'message-in', 0.5)];
}

/** The sound that a line names. */
function named({ stage }: Heard, before: Heard): readonly Cue[] {
  const { sound } = stage;
  const was = before.stage.sound;
  if (sound === null || (was?.id === sound.id && was.name === sound.name)) return [];
  return [around(sound.name, 0.8)];
}

const around = (sound: string, gain: number): Cue => ({ sound, take: 'all', group: 'ambience', gain, after: 0 });

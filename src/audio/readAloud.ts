import { type Heard, isHushed, isNewLine } from './heard';

/** The device's own voices, as much of them as is used here. */
export type DeviceVoices = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices' | 'addEventListener'>;

/** Reads what the customer says. */
export interface Reader {
  readonly show: (heard: Heard, volume: number) => void;
  readonly silence: () => void;
}

const EMPHASIS = /\*/g;

/** Only voices on the device: what a customer says is never sent away. The page's own language comes first. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const local = voices.filter((voice) => voice.localService);
  const speaks = (tag: string): SpeechSynthesisVoice | undefined =>
    local.find((voice) => voice.lang.replace('_', '-').toLowerCase().startsWith(tag));
  return speaks(language.toLowerCase()) ?? speaks(language.slice(0, 2).toLowerCase()) ?? null;
}

/** `utter` makes what the device's voices take. */
export function readerOf(
  device: DeviceVoices,
  language: string,
  utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
): Reader {
  let before: Heard | null = null;
  // Some devices tell their voices only when they have been asked once; the next line finds them.
  device.getVoices();

  const read = (text: string, volume: number): void => {
    const voice = voiceFor(device.getVoices(), language);
    if (voice === null || volume <= 0) return;
    const utterance = utter(text.replace(EMPHASIS, ''));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = volume;
    device.speak(utterance);
  };

  return {
    show: (heard, volume) => {
      if (isHushed(heard, before)) device.cancel();
      if (!heard.paused && isNewLine(heard, before)) read(heard.stage.utterance.text, volume);
      before = heard;
    },
    silence: () => {
      if (before !== null) device.cancel();
      before = null;
    },
  };
}

export type TimeSetting = 0 | 1 | 2 | 5 | 10;

export type SoundGroup = 'ambience' | 'voices' | 'interface';

/** What a person set for themselves on this device. Nothing here changes a score. */
export interface Settings {
  readonly sound: boolean;
  /** How loud each group is, 0-100. */
  readonly volumes: Readonly<Record<SoundGroup, number>>;
  /** Softer voices and sounds. */
  readonly gentle: boolean;
  /** Sounds that mean something, in words. */
  readonly captions: boolean;
  /** Lines read by the device's own voices. */
  readonly readAloud: boolean;
  readonly motion: 'full' | 'calm' | 'none';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly contrast: 'auto' | 'normal' | 'more';
  /** Times the reader's own text size. */
  readonly textSize: 1 | 1.25 | 1.5;
  readonly spacing: 'normal' | 'wide' | 'wider';
  /** Single-key shortcuts. */
  readonly keys: boolean;
  readonly time: TimeSetting;
  /** What one customer wrote is read by the next, and moves where they start; never in a first attempt. */
  readonly wordOfMouth: boolean;
  /** The picture beside the words. */
  readonly stage: boolean;
}

export const PLAIN_SETTINGS: Settings = {
  sound: false,
  volumes: { ambience: 70, voices: 70, interface: 70 },
  gentle: false,
  captions: true,
  readAloud: false,
  motion: 'full',
  theme: 'auto',
  contrast: 'auto',
  textSize: 1,
  spacing: 'normal',
  keys: true,
  time: 0,
  wordOfMouth: true,
  stage: true,
};

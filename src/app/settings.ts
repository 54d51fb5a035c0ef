export type TimeSetting = 0 | 1 | 2 | 5 | 10;

/** What a person set for themselves on this device. Nothing here changes a score. */
export interface Settings {
  readonly sound: boolean;
  readonly motion: 'full' | 'calm' | 'none';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly contrast: 'auto' | 'normal' | 'more';
  /** Times the reader's own text size. */
  readonly textSize: 1 | 1.25 | 1.5;
  readonly spacing: 'normal' | 'wide' | 'wider';
  /** Single-key shortcuts. */
  readonly keys: boolean;
  readonly time: TimeSetting;
  /** The picture beside the words. */
  readonly stage: boolean;
}

export const PLAIN_SETTINGS: Settings = {
  sound: false,
  motion: 'full',
  theme: 'auto',
  contrast: 'auto',
  textSize: 1,
  spacing: 'normal',
  keys: true,
  time: 0,
  stage: true,
};

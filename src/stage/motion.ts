/** full: everything; calm: every change is one jump, but eyes blink and mouths move, at 30 frames a second; none: nothing moves. */
export type Motion = 'full' | 'calm' | 'none';

/** How long something takes under this setting, in ms. The one place where motion is taken away. */
export const lasting = (motion: Motion, length: number): number => (motion === 'full' ? length : 0);

export const framesPerSecond = (motion: Motion): number => (motion === 'full' ? 60 : 30);

/** What a person gets who asked for this here, where the device may ask for less. */
export const allowed = (motion: Motion, deviceAsksForLess: boolean): Motion =>
  deviceAsksForLess && motion === 'full' ? 'calm' : motion;

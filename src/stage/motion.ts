/** full: everything; calm: no camera, 30 frames a second; none: every change is one jump. */
export type Motion = 'full' | 'calm' | 'none';

/** How long something takes under this setting, in ms. The one place where motion is taken away. */
export const lasting = (motion: Motion, length: number): number => (motion === 'none' ? 0 : length);

export const framesPerSecond = (motion: Motion): number => (motion === 'full' ? 60 : 30);

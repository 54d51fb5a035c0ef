/* The words of what is opened or turned on by hand, fetched in one piece. */
export { enSettings } from './enSettings';
export { enSounds } from './enSounds';

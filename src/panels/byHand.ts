/* What a person opens or turns on by hand in a play, fetched in one piece with the first of it. */
export { captionsIn } from './captions';
export { Demo } from './demo';
export { LookupDrawer, PauseDialog } from './drawers';
export { settingsIn } from './settings';
export { Timer } from './timer';

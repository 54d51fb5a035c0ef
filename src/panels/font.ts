import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';

/** The typeface of the game. It comes after the first words, which stand in the system's own until then. */
export const TYPEFACE = 'Atkinson Hyperlegible Next Variable';

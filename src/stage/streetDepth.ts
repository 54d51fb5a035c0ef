/** Depths within one street, back to front; each street is wholly before the one behind it. */
const DEPTH = { light: 0, house: 1, mist: 40, air: 60, folk: 62, pavement: 64, roadway: 66 } as const;

/** Most streets a town has. */
export const MOST_ROWS = 3;
/** Behind all streets. */
export const SKY_DEPTH = 2;

export const depthIn = (row: number, what: keyof typeof DEPTH): number => 10 + row * 100 + DEPTH[what];

import Phaser from 'phaser-slim';

/** The parts of Phaser that the stage uses. Only `src/stage` may import this module. */
export const { Game, Scene, Scale, CANVAS } = Phaser;

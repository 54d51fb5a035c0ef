declare module 'phaser-slim' {
  // The core entry is a subset of the published package; the browser tests hold it to what the stage uses.
  const phaser: typeof import('phaser');
  export default phaser;
}

import { describe, expect, it } from 'vitest';
import { phaserSlim } from '../../src/stage/build/phaserSlim';

function transformed(code: string, id: string): unknown {
  const transform = phaserSlim()[0]?.transform;
  if (typeof transform !== 'function') throw new Error('transform is a plain function here');
  return Reflect.apply(transform, undefined, [code, id]);
}

describe('the cut-down Phaser', () => {
  it('leaves WebGL, its debugger and sound out, and Canvas in', () => {
    const code =
      'if (typeof WEBGL_RENDERER && !typeof WEBGL_DEBUG) {} if (typeof CANVAS_RENDERER || typeof FEATURE_SOUND) {}';
    expect(transformed(code, '/x/node_modules/phaser/src/core/Game.js')).toMatchObject({
      code: 'if (false && !false) {} if (true || false) {}',
    });
  });

  it('touches no other code', () => {
    expect(transformed('typeof WEBGL_RENDERER', '/x/src/main.ts')).toBeNull();
  });
});

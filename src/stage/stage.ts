import type { StageView } from '../core/projections/views';
import { Encounter } from './encounter';
import { framesPerSecond, type Motion } from './motion';
import { CANVAS, Game, Scale, Scene } from './phaser';

export type { Motion } from './motion';

/** The picture beside the words. It decides nothing, and play goes on without it. */
export interface Stage {
  show(view: StageView): void;
  setMotion(motion: Motion): void;
  close(): void;
}

interface StageOptions {
  readonly motion: Motion;
  /** Called once, when the stage threw and has stopped. */
  readonly onFailure: () => void;
}

const BACKGROUND = '#2b2c38';

function gameIn(host: HTMLElement, scene: InstanceType<typeof Scene>, motion: Motion) {
  return new Game({
    type: CANVAS,
    parent: host,
    scene,
    width: 1,
    height: 1,
    backgroundColor: BACKGROUND,
    transparent: false,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE },
    fps: { limit: framesPerSecond(motion) },
  });
}

/** Opens the one stage of the page inside `host`. The canvas is decoration: hidden from assistive technology. */
export function openStage(host: HTMLElement, { motion: firstMotion, onFailure }: StageOptions): Stage {
  let motion = firstMotion;
  let encounter: Encounter | null = null;
  let latest: StageView | null = null;
  let hasFailed = false;

  function fail(): void {
    if (hasFailed) return;
    hasFailed = true;
    watcher.disconnect();
    // The loop would die with the exception anyway, and a dead loop can never be destroyed.
    game.loop.stop();
    game.canvas?.remove();
    onFailure();
  }

  /** Nothing of ours may throw into Phaser's loop. */
  function guarded(action: () => void): void {
    if (hasFailed) return;
    try {
      action();
    } catch (error) {
      console.warn('stage stopped', error);
      fail();
    }
  }

  function fit(): void {
    const { clientWidth: width, clientHeight: height } = host;
    // A host that is hidden has no size; the last picture stays for when it returns.
    if (encounter === null || width < 2 || height < 2) return;
    const ratio = encounter.resize(width, height, window.devicePixelRatio);
    game.scale.setZoom(1 / ratio);
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    game.canvas.style.width = `${width}px`;
    game.canvas.style.height = `${height}px`;
  }

  class EncounterScene extends Scene {
    create(): void {
      guarded(() => {
        encounter = new Encounter(this, motion, fail);
        game.canvas.setAttribute('aria-hidden', 'true');
        game.canvas.style.display = 'block';
        fit();
        if (latest?.scene === 'encounter') encounter.show(latest);
      });
    }

    override update(time: number): void {
      guarded(() => encounter?.update(time));
    }
  }

  const watcher = new ResizeObserver(() => guarded(fit));
  const game = gameIn(host, new EncounterScene('encounter'), motion);
  watcher.observe(host);

  return {
    show(view) {
      latest = view;
      guarded(() => {
        if (view.scene === 'encounter') encounter?.show(view);
      });
    },
    setMotion(next) {
      motion = next;
      guarded(() => {
        encounter?.setMotion(next);
        game.loop.sleep();
        Object.assign(game.loop, paceOf(next));
        game.loop.wake(true);
      });
    },
    close() {
      hasFailed = true;
      watcher.disconnect();
      game.destroy(true, false);
    },
  };
}

/** The frame limit as Phaser's loop keeps it; it reads these when it wakes. */
function paceOf(motion: Motion): {
  readonly fpsLimit: number;
  readonly hasFpsLimit: boolean;
  readonly _limitRate: number;
} {
  const limit = framesPerSecond(motion);
  return { fpsLimit: limit, hasFpsLimit: true, _limitRate: 1000 / limit };
}

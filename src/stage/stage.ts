import type { Game as PhaserGame, Scene as PhaserScene } from 'phaser';
import type { StageView } from '../core/projections/views';
import { Encounter } from './encounter';
import { framesPerSecond, type Motion } from './motion';
import { CANVAS, Game, Scale, Scene } from './phaser';

export type { Motion } from './motion';

/** The picture beside the words. It decides nothing, and play goes on without it. */
export interface Stage {
  readonly show: (view: StageView) => void;
  readonly setMotion: (motion: Motion) => void;
  readonly close: () => void;
}

interface StageOptions {
  readonly motion: Motion;
  /** Called once, when the stage threw and has stopped. */
  readonly onFailure: () => void;
}

/** Behind everything, for the moment before the first picture. */
const BACKGROUND = '#2b2c38';

class EncounterScene extends Scene {
  constructor(
    private readonly onCreate: (scene: PhaserScene) => void,
    private readonly onUpdate: (time: number) => void,
  ) {
    super('encounter');
  }

  create(): void {
    this.onCreate(this);
  }

  override update(time: number): void {
    this.onUpdate(time);
  }
}

function gameIn(host: HTMLElement, scene: EncounterScene, motion: Motion): PhaserGame {
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

/** The frame limit as Phaser's loop keeps it; it reads these when it wakes. */
function paceOf(motion: Motion): { readonly fpsLimit: number; readonly _limitRate: number } {
  const limit = framesPerSecond(motion);
  return { fpsLimit: limit, _limitRate: 1000 / limit };
}

class RunningStage {
  private readonly game: PhaserGame;
  private readonly watcher: ResizeObserver;
  private encounter: Encounter | null = null;
  private latest: StageView | null = null;
  private hasStopped = false;
  private isClosed = false;
  private motion: Motion;

  constructor(
    private readonly host: HTMLElement,
    private readonly options: StageOptions,
  ) {
    this.motion = options.motion;
    const scene = new EncounterScene(
      (created) => this.guarded(() => this.begin(created)),
      (time) => this.guarded(() => this.encounter?.update(time)),
    );
    this.game = gameIn(host, scene, options.motion);
    this.watcher = new ResizeObserver(() => this.guarded(() => this.fit()));
    this.watcher.observe(host);
  }

  show(view: StageView): void {
    this.latest = view;
    this.guarded(() => this.pass());
  }

  setMotion(motion: Motion): void {
    this.motion = motion;
    this.guarded(() => {
      this.encounter?.setMotion(motion);
      this.game.loop.sleep();
      Object.assign(this.game.loop, paceOf(motion));
      this.game.loop.wake(true);
    });
  }

  close(): void {
    // A loop that has stopped can never be destroyed; its canvas is gone already.
    if (this.hasStopped || this.isClosed) return;
    this.isClosed = true;
    this.encounter = null;
    this.watcher.disconnect();
    // Takes effect in the next frame, so the loop must go on until then.
    this.game.destroy(true, false);
  }

  private begin(scene: PhaserScene): void {
    const { canvas, events } = this.game;
    events.once('step', () => this.guardLoop());
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    this.encounter = new Encounter(scene, this.motion, (error) => this.fail(error));
    this.fit();
    this.pass();
  }

  /** Guards Phaser's own frame with ours: an exception anywhere in it would end the loop without a word. */
  private guardLoop(): void {
    const { loop } = this.game;
    const step = loop.callback;
    loop.callback = (time, delta) => this.guarded(() => step(time, delta));
  }

  private pass(): void {
    if (this.latest?.scene === 'encounter') this.encounter?.show(this.latest);
  }

  private fit(): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    // A host that is hidden has no size; the last picture stays for when it returns.
    if (this.encounter === null || width < 2 || height < 2) return;
    const ratio = this.encounter.resize(width, height, window.devicePixelRatio);
    const { scale, canvas } = this.game;
    scale.setZoom(1 / ratio);
    scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }

  /** Nothing may throw into Phaser's loop or into whoever called us. */
  private guarded(action: () => void): void {
    if (this.hasStopped) return;
    try {
      action();
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    if (this.hasStopped) return;
    this.hasStopped = true;
    // The only trace of what went wrong: the page itself just goes on without a picture.
    // oxlint-disable-next-line no-console
    if (import.meta.env.DEV) console.warn('stage stopped', error);
    this.watcher.disconnect();
    this.game.loop.stop();
    this.game.canvas.remove();
    if (!this.isClosed) this.options.onFailure();
  }
}

/** Opens the one stage of the page inside `host`. The canvas is decoration: hidden from assistive technology. */
export function openStage(host: HTMLElement, options: StageOptions): Stage {
  const stage = new RunningStage(host, options);
  return {
    show: (view) => stage.show(view),
    setMotion: (motion) => stage.setMotion(motion),
    close: () => stage.close(),
  };
}

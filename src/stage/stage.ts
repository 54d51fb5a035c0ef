import type { Game as PhaserGame, Scene as PhaserScene } from 'phaser';
import type { PictureView } from '../app/view';
import { Encounter } from './encounter';
import { Home, type HouseAnswers } from './home';
import { allowed, framesPerSecond, type Motion } from './motion';
import { type Frames, verdictOn, withFrame } from './pace';
import { CANVAS_RETURNED } from './picture';
import { CANVAS, Game, Scale, Scene } from './phaser';

export type { Motion } from './motion';

/** The picture beside the words. It decides nothing, and play goes on without it. */
export interface Stage {
  readonly show: (view: PictureView) => void;
  readonly setMotion: (motion: Motion) => void;
  readonly close: () => void;
}

interface StageOptions {
  readonly motion: Motion;
  /** Called once, when the stage threw and has stopped. */
  readonly onFailure: () => void;
  readonly houses: HouseAnswers;
}

/** Behind everything, for the moment before the first picture. */
const BACKGROUND = '#2b2c38';

class EncounterScene extends Scene {
  constructor(
    private readonly onCreate: (scene: PhaserScene) => void,
    private readonly onUpdate: (time: number, delta: number) => void,
  ) {
    super('encounter');
  }

  create(): void {
    this.onCreate(this);
  }

  override update(time: number, delta: number): void {
    this.onUpdate(time, delta);
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
  private home: Home | null = null;
  private latest: PictureView | null = null;
  private hasStopped = false;
  private isClosed = false;
  /** As it was asked for here and by the device; a slow machine shows less. */
  private motion: Motion;
  private asked: Motion;
  private readonly less = window.matchMedia('(prefers-reduced-motion: reduce)');
  private frames: Frames = [];
  private readonly quit = new AbortController();

  constructor(
    private readonly host: HTMLElement,
    private readonly options: StageOptions,
  ) {
    this.asked = options.motion;
    this.motion = allowed(this.asked, this.less.matches);
    const scene = new EncounterScene(
      (created) => this.guarded(() => this.begin(created)),
      (time, delta) => this.guarded(() => this.frame(time, delta)),
    );
    this.game = gameIn(host, scene, this.motion);
    this.watcher = new ResizeObserver(() => this.guarded(() => this.fit()));
    this.watcher.observe(host);
    this.watchSharpness();
    this.less.addEventListener('change', () => this.setMotion(this.asked), { signal: this.quit.signal });
  }

  show(view: PictureView): void {
    this.latest = view;
    this.guarded(() => this.pass());
  }

  setMotion(motion: Motion): void {
    this.asked = motion;
    this.motion = allowed(motion, this.less.matches);
    this.frames = [];
    this.guarded(() => this.move(this.motion));
  }

  private move(motion: Motion): void {
    this.encounter?.setMotion(motion);
    this.home?.setMotion(motion);
    const { loop } = this.game;
    const isAwake = loop.running;
    loop.sleep();
    Object.assign(loop, paceOf(motion));
    if (isAwake) loop.wake(true);
  }

  private frame(time: number, delta: number): void {
    if (this.encounter === null) return;
    this.encounter.update(time);
    this.home?.update(time);
    if (this.motion === 'full' && this.encounter.isShowing) this.judge(delta);
  }

  /** Full motion is for machines that can show it; the first frames tell. */
  private judge(milliseconds: number): void {
    const before = verdictOn(this.frames);
    this.frames = withFrame(this.frames, milliseconds);
    if (before === 'measuring' && verdictOn(this.frames) === 'slow') this.move('calm');
  }

  /** A window that is drawn to another screen keeps its size, but not its pixels. */
  private watchSharpness(): void {
    const same = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = (): void => {
      this.guarded(() => this.fit());
      this.watchSharpness();
    };
    same.addEventListener('change', changed, { once: true, signal: this.quit.signal });
  }

  close(): void {
    // A loop that has stopped can never be destroyed; its canvas is gone already.
    if (this.hasStopped || this.isClosed) return;
    this.isClosed = true;
    this.encounter = null;
    this.end();
    // Takes effect in the next frame, so the loop must go on until then.
    this.rest(false);
    this.game.destroy(true, false);
  }

  private begin(scene: PhaserScene): void {
    const { canvas, events } = this.game;
    events.once('step', () => this.guardLoop());
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    canvas.addEventListener('contextrestored', () => scene.events.emit(CANVAS_RETURNED));
    this.encounter = new Encounter(scene, this.motion, (error) => this.fail(error));
    const guarded = (action: () => void): void => this.guarded(action);
    this.home = new Home(scene, this.host, this.motion, this.options.houses, guarded, this.quit.signal);
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
    if (this.latest === null) return;
    const { stage, street } = this.latest;
    if (street !== null) this.encounter?.leave();
    this.home?.show(this.latest);
    if (stage.scene === 'encounter') this.encounter?.show(stage);
    this.rest(street === null && stage.scene === 'none');
  }

  /** Where nothing is shown nothing is painted. */
  private rest(isUnseen: boolean): void {
    const { loop } = this.game;
    if (isUnseen) loop.sleep();
    else if (!loop.running) loop.wake(true);
  }

  private fit(): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    // A host that is hidden has no size; the last picture stays for when it returns.
    if (this.encounter === null || width < 2 || height < 2) return;
    const ratio = this.encounter.resize(width, height, window.devicePixelRatio);
    this.home?.resize(width, height, window.devicePixelRatio);
    const { scale, canvas } = this.game;
    scale.setZoom(1 / ratio);
    scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }

  private end(): void {
    this.watcher.disconnect();
    this.quit.abort();
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
    this.end();
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

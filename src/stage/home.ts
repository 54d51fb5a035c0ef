import type { Scene } from 'phaser';
import type { PictureView } from '../app/view';
import type { Building } from '../core/vocabulary/buildings';
import type { Motion } from './motion';
import type { StreetView } from './streetView';

/** What people do with the houses of the street. */
export interface HouseAnswers {
  readonly onPoint: (building: Building | null) => void;
  readonly onPick: (building: Building) => void;
}

type Wanted = Pick<PictureView, 'street' | 'theme'>;

/** The street as home: fetched when it is first wanted, since whoever follows a link to a story never sees it. */
export class Home {
  private street: StreetView | null = null;
  private isFetching = false;
  private wanted: Wanted = { street: null, theme: 'auto' };
  private stopListening: (() => void) | null = null;
  private size: readonly [width: number, height: number, ratio: number] = [1, 1, 1];
  private readonly dark = window.matchMedia('(prefers-color-scheme: dark)');

  constructor(
    private readonly scene: Scene,
    private readonly host: HTMLElement,
    private motion: Motion,
    private readonly answers: HouseAnswers,
    private readonly guarded: (action: () => void) => void,
    signal: AbortSignal,
  ) {
    this.dark.addEventListener('change', () => this.guarded(() => this.pass()), { signal });
    signal.addEventListener('abort', () => this.leave());
  }

  show(wanted: Wanted): void {
    this.wanted = wanted;
    if (wanted.street === null) return this.leave();
    if (this.street === null) this.fetch();
    else this.pass();
  }

  setMotion(motion: Motion): void {
    this.motion = motion;
    this.street?.setMotion(motion);
  }

  resize(width: number, height: number, devicePixelRatio: number): void {
    this.size = [width, height, devicePixelRatio];
    this.street?.resize(width, height, devicePixelRatio);
  }

  update(now: number): void {
    this.street?.update(now);
  }

  private leave(): void {
    this.stopListening?.();
    this.stopListening = null;
    this.street?.hide();
  }

  private fetch(): void {
    if (this.isFetching) return;
    this.isFetching = true;
    Promise.all([import('./streetView'), import('./streetPointer')]).then(
      ([view, pointer]) => this.guarded(() => this.open(view.StreetView, pointer.listenToHouses)),
      // Without its street the page is whole; the next time home is shown it is asked for again.
      () => (this.isFetching = false),
    );
  }

  private open(
    View: typeof import('./streetView').StreetView,
    listen: typeof import('./streetPointer').listenToHouses,
  ): void {
    this.street = new View(this.scene, this.motion);
    this.street.resize(...this.size);
    this.listen = () => listen(this.host, { houseAt: (x, y) => this.street?.houseAt(x, y) ?? null, ...this.answers });
    this.pass();
  }

  private listen: () => () => void = () => () => undefined;

  private pass(): void {
    const { street, theme } = this.wanted;
    if (street === null || this.street === null) return;
    this.stopListening ??= this.listen();
    const isDusk = theme === 'dark' || (theme === 'auto' && this.dark.matches);
    this.street.show(street, isDusk ? 'dusk' : 'day');
  }
}

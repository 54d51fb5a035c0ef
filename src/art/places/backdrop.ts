import type { Colour } from '../colour';
import type { Pen } from '../displayList';
import type { Light, LightKeys } from '../light';

/** Every place is drawn in a box of this size; its window is at the left. */
export const PLACE = { width: 1280, height: 720 } as const;

/** A part of the place: x, y, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** What a part of a place needs to be drawn. */
export interface Scene {
  readonly pen: Pen;
  /** 0 misery to 1 magic. */
  readonly weather: number;
  readonly light: Light;
  /** The light as a placement for things: a group at `tone` stands in it. */
  readonly tone: { readonly tint: Colour; readonly saturation: number };
  /** The part of the place that is on screen; a place may arrange its foreground for it. */
  readonly view: Box;
}

/** Something that comes and goes with the weather, behind the customer. It moves; it never fades. */
export interface Extra {
  readonly id: string;
  /** Where it is drawn when it has arrived. */
  readonly box: Box;
  readonly draw: (scene: Scene) => void;
  /** How far it is from there in this weather, or null when it is out of sight. */
  readonly offset: (weather: number) => { readonly x: number; readonly y: number } | null;
}

/** A small thing that is never still: steam, the flaps of a board, a cat's tail. */
export interface LivingDetail {
  readonly id: string;
  /** It never leaves this part of the place; the smaller, the cheaper. */
  readonly box: Box;
  /** In the room behind the customer, or on the counter before them. */
  readonly layer: 'behind' | 'front';
  /** How often a second it is drawn anew, at most 15. */
  readonly pace: number;
  /** Whether there is anything to see of it in this weather. */
  readonly isThere: (weather: number) => boolean;
  /** Draws it as it is `seconds` into the scene. At 0 it is as a still picture shows it. */
  readonly draw: (scene: Scene, seconds: number) => void;
}

/** Where a thing that a scenario names can lie: the middle of its foot, and how large it is there. */
export interface PropSpot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Rain that falls where `isOpen` says that the sky is seen. */
export interface RainField {
  readonly box: Box;
  readonly isOpen: (x: number, y: number) => boolean;
}

/** A place, in layers from back to front; the customer stands between `behind` and `counter`. */
export interface Backdrop {
  readonly light: LightKeys;
  /** Where the customer stands: centre line, counter edge, size. */
  readonly customer: { readonly x: number; readonly y: number; readonly scale: number };
  readonly behind: (scene: Scene) => void;
  readonly extras: readonly Extra[];
  /** Covers the customer's lower edge; forearms are drawn over it. */
  readonly counter: ((scene: Scene) => void) | null;
  readonly near: (scene: Scene) => void;
  readonly life: readonly LivingDetail[];
  /** The best spot first; none where nothing can be put down. */
  readonly propSpots: readonly PropSpot[];
  readonly rain: RainField | null;
}

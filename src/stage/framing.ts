import { lerp } from '../art/numbers';

/** The part of a place that is on screen, and how large, in the place's own units. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  /** Screen pixels for one unit. */
  readonly scale: number;
}

/** Where the customer's head is in the place: centre line, crown and chin. */
export interface HeadSpot {
  readonly x: number;
  readonly crown: number;
  readonly chin: number;
  /** The highest hair or headwear. */
  readonly top: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** On a phone the face keeps at least this many CSS pixels (experience.md asks for 180). */
const FACE_PIXELS = 184;
/** The face's share of a tall picture; less would make the customer small. */
const FACE_SHARE = 0.3;

/**
 * Space over the crown: a share of what the face leaves free, less in a tall frame than in a tight one. High hair gets
 * the room it needs, as long as something is left under the chin.
 */
function headRoom(height: number, head: HeadSpot): number {
  const face = head.chin - head.crown;
  const free = height - face;
  const tallness = Math.min(1, Math.max(0, free / (face / FACE_SHARE - face)));
  const hair = head.crown - head.top + height * 0.02;
  return Math.min(Math.max(free * lerp(0.42, 0.2, tallness), hair), free * 0.82);
}

const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(low, value), Math.max(low, high));

/**
 * The frame for a screen of `size` CSS pixels: the head centred, with room above it, and never smaller than 184 px
 * while the screen is tall enough to hold it. Changes without a jump as the screen does.
 */
export function frameFor(size: Size, head: HeadSpot, place: Size): Frame {
  const face = head.chin - head.crown;
  const reach = 2 * Math.min(head.x, place.width - head.x);
  const wanted = Math.max(FACE_PIXELS / face, (size.height * FACE_SHARE) / face);
  // A screen too low for the whole face shows all of it, smaller; a wide one must not show past the place's edge.
  const fitting = Math.min(wanted, size.height / (face * 1.12));
  const scale = Math.max(fitting, size.width / reach, size.height / place.height);
  const view = { width: size.width / scale, height: size.height / scale };
  return {
    scale,
    left: within(head.x - view.width / 2, 0, place.width - view.width),
    top: within(head.crown - headRoom(view.height, head), 0, place.height - view.height),
  };
}

/** Canvas pixels for one CSS pixel: the screen's own, at most 2, less where the canvas would grow too large to fill. */
export function pixelRatio(size: Size, devicePixelRatio: number): number {
  const MOST_PIXELS = 2_600_000;
  const area = Math.max(1, size.width * size.height);
  return Math.min(Math.max(1, devicePixelRatio), 2, Math.sqrt(MOST_PIXELS / area));
}

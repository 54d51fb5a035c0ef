import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Spot } from './camera';

/** A pointer that moved less than this was a press, no drag. */
const STEADY = 5;
const WHEEL_ZOOM = 0.0022;
const LINE_HEIGHT = 18;

export interface Hand {
  readonly pan: (dx: number, dy: number) => boolean;
  readonly zoom: (factor: number, spot: Spot) => void;
  /** A press on the drawing that was no drag. */
  readonly press: (spot: Spot, target: Element) => void;
}

const middle = ([one, other]: readonly [Spot, Spot]): Spot => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const gap = ([one, other]: readonly [Spot, Spot]): number => Math.hypot(one.x - other.x, one.y - other.y);

/** What the fingers on the drawing did since their last move, as a pan and, for two of them, a zoom. */
function follow(hand: Hand, before: ReadonlyMap<number, Spot>, after: ReadonlyMap<number, Spot>): void {
  const [from, otherFrom] = [...before.values()];
  const [to, otherTo] = [...after.values()];
  if (from === undefined || to === undefined) return;
  if (otherFrom === undefined || otherTo === undefined) {
    hand.pan(to.x - from.x, to.y - from.y);
    return;
  }
  const [old, young] = [[from, otherFrom] as const, [to, otherTo] as const];
  const spot = middle(young);
  hand.pan(spot.x - middle(old).x, spot.y - middle(old).y);
  hand.zoom(gap(young) / Math.max(1, gap(old)), spot);
}

/** The wheel moves the map; with Ctrl, as a pinch on a touch pad sends it, it zooms. */
function turned(event: WheelEvent, hand: Hand, spot: Spot): void {
  const unit = event.deltaMode === 1 ? LINE_HEIGHT : 1;
  const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    hand.zoom(Math.exp(-event.deltaY * unit * WHEEL_ZOOM), spot);
  } else if (hand.pan(-dx * unit, -dy * unit)) event.preventDefault();
}

function listen(frame: HTMLElement, hand: () => Hand): () => void {
  const fingers = new Map<number, Spot>();
  let travelled = 0;
  const spotOf = (event: MouseEvent): Spot => {
    const box = frame.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || fingers.size === 2) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, spotOf(event));
  };
  const drag = (event: PointerEvent): void => {
    const from = fingers.get(event.pointerId);
    if (from === undefined) return;
    const to = spotOf(event);
    travelled += Math.hypot(to.x - from.x, to.y - from.y);
    if (travelled < STEADY) return;
    if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
    const before = new Map(fingers);
    fingers.set(event.pointerId, to);
    follow(hand(), before, fingers);
  };
  const up = (event: PointerEvent): void => void fingers.delete(event.pointerId);
  const click = (event: MouseEvent): void => {
    // A press by key has no travel of its own.
    if (event.detail !== 0 && travelled >= STEADY) return;
    if (event.target instanceof Element) hand().press(spotOf(event), event.target);
  };
  const quit = new AbortController();
  const { signal } = quit;
  frame.addEventListener('pointerdown', down, { signal });
  frame.addEventListener('pointermove', drag, { signal });
  frame.addEventListener('pointerup', up, { signal });
  frame.addEventListener('pointercancel', up, { signal });
  frame.addEventListener('click', click, { signal });
  frame.addEventListener('wheel', (event) => turned(event, hand(), spotOf(event)), { signal, passive: false });
  return () => quit.abort();
}

/** Drag, wheel and pinch over a frame. A wheel that can move the drawing no further scrolls the page. */
export function useGestures(frame: RefObject<HTMLElement | null>, hand: Hand): void {
  const now = useRef(hand);
  now.current = hand;
  useLayoutEffect(() => (frame.current === null ? undefined : listen(frame.current, () => now.current)), []);
}

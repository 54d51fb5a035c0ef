import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { holds, NEAR, seen, widened, type Box, type Camera, type Size } from './camera';

/** What is drawn reaches beyond the window by this share of it, so that small moves draw nothing new. */
const BEYOND = 0.4;
/** How long after the last move the drawing is made sharp again. */
const REST = 160;
/** Where there is no layout, as in tests. */
const ANY_SIZE: Size = { width: 800, height: 600 };

/** What is to be drawn: a part of the map, near or far. */
export interface Drawn {
  readonly region: Box;
  readonly isNear: boolean;
  readonly scale: number;
}

export interface CameraControl {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly world: RefObject<HTMLDivElement | null>;
  readonly drawn: Drawn | null;
  readonly at: () => Camera;
  readonly size: () => Size;
  /** Moves at once, or gliding where people let things move. */
  readonly move: (to: Camera, glides?: boolean) => void;
}

const drawnFor = (camera: Camera, size: Size): Drawn => ({
  region: widened(seen(camera, size), BEYOND),
  isNear: camera.scale >= NEAR,
  scale: camera.scale,
});

const isEnough = (drawn: Drawn, camera: Camera, size: Size): boolean =>
  drawn.isNear === camera.scale >= NEAR &&
  drawn.scale / camera.scale < 1.5 &&
  camera.scale / drawn.scale < 1.5 &&
  holds(drawn.region, seen(camera, size));

const sizeOf = (frame: HTMLElement | null): Size =>
  frame === null || frame.clientWidth === 0 ? ANY_SIZE : { width: frame.clientWidth, height: frame.clientHeight };

/** A glide that shows only what is drawn: between two near views, no farther than the window is large. */
const canGlide = (from: Camera | null, to: Camera, { width, height }: Size): boolean =>
  from !== null &&
  Math.min(from.scale, to.scale) >= NEAR &&
  Math.abs(from.x - to.x) < width &&
  Math.abs(from.y - to.y) < height;

/** Moves the world by a style alone, so that a drag costs no drawing; what comes near the window is drawn ahead. */
export function useCamera(first: (size: Size) => Camera, isShown: boolean): CameraControl {
  const frame = useRef<HTMLDivElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const camera = useRef<Camera | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const last = useRef<Drawn | null>(null);
  const size = (): Size => sizeOf(frame.current);
  const place = (to: Camera, glides: boolean): void => {
    const isGlide = glides && canGlide(camera.current, to, size());
    camera.current = to;
    const { style, classList } = world.current as HTMLDivElement;
    classList.toggle('glides', isGlide);
    classList.add('moves');
    style.transform = `translate(${to.x}px, ${to.y}px) scale(${to.scale})`;
    clearTimeout(rest.current);
    rest.current = setTimeout(() => classList.remove('moves', 'glides'), isGlide ? 3 * REST : REST);
    if (last.current !== null && isEnough(last.current, to, size())) return;
    style.setProperty('--k', String(to.scale));
    last.current = drawnFor(to, size());
    setDrawn(last.current);
  };
  useLayoutEffect(() => {
    if (isShown && camera.current === null) place(first(size()), false);
  }, [isShown]);
  useLayoutEffect(() => () => clearTimeout(rest.current), []);
  const at = (): Camera => camera.current ?? first(size());
  return { frame, world, drawn, at, size, move: (to, glides = false) => place(to, glides) };
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LaidMap } from '../../app/author/reportView';
import type { Lit } from '../../map/lit';
import {
  around,
  centred,
  kept,
  meets,
  seen,
  showing,
  whole,
  wholeScale,
  zoomed,
  type Camera,
  type Size,
  type Spot,
} from './camera';
import type { Aim } from './deskContext';
import type { CameraControl } from './useCamera';

/** A map that can be read like this is shown whole at first. */
const READABLE = 0.6;
/** Pixels left free around the first view. */
const EDGE = 28;

/** At first the whole map where it can be read, else its start, as wide as can be read. */
export function firstView({ layout }: LaidMap, size: Size): Camera {
  const start = layout.nodes[0];
  if (start === undefined || wholeScale(layout, size) >= READABLE) {
    const all = whole(layout, size);
    return { ...all, y: Math.min(all.y, EDGE) };
  }
  const scale = Math.min(1, Math.max(READABLE, (size.width - 2 * EDGE) / layout.width));
  const x = layout.width * scale <= size.width ? (size.width - layout.width * scale) / 2 : null;
  const top = centred(start, scale, layout, size);
  return { ...top, x: x ?? top.x, y: EDGE - start.y * scale };
}

/** The card in the tab order, and the focus where it was asked for. */
export function useStop(map: LaidMap, camera: CameraControl, aim: Aim | null, isSeen: boolean) {
  const [wished, setStop] = useState('');
  const isThere = map.layout.nodes.some(({ id }) => id === wished);
  const stop = isThere ? wished : (map.layout.nodes[0]?.id ?? '');
  const wish = useRef('');
  const done = useRef(0);
  const goTo = (place: string): void => {
    const box = map.layout.nodes.find(({ id }) => id === place);
    if (box === undefined) return;
    wish.current = place;
    setStop(place);
    camera.move(showing(camera.at(), box, map.layout, camera.size()), true);
  };
  useLayoutEffect(() => {
    if (aim === null || !isSeen || aim.turn === done.current) return;
    done.current = aim.turn;
    goTo(aim.at);
  });
  useLayoutEffect(() => {
    if (wish.current === '') return;
    const cards = camera.frame.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [];
    const card = [...cards].find(({ dataset }) => dataset['place'] === wish.current);
    if (card === undefined) return;
    wish.current = '';
    card.focus({ preventScroll: true });
  });
  return { stop, setStop, goTo };
}

/** Lighting a play brings it into the window: all of it where it can be read, else where it came to. */
export function useLitInView(map: LaidMap, camera: CameraControl, lit: Lit | null, isSeen: boolean): void {
  const shown = useRef<Lit | null>(null);
  useLayoutEffect(() => {
    if (!isSeen || lit === shown.current) return;
    shown.current = lit;
    const boxes = map.layout.nodes.filter(({ id }) => lit?.nodes.has(id));
    if (boxes.length === 0) return;
    const size = camera.size();
    const box = around(boxes);
    const scale = Math.min(camera.at().scale, (size.width - 80) / box.width, (size.height - 80) / box.height);
    const last = boxes.find(({ id }) => id === [...(lit?.nodes.keys() ?? [])].at(-1));
    const to = scale >= READABLE ? centred(box, scale, map.layout, size) : null;
    camera.move(to ?? showing(camera.at(), last ?? box, map.layout, size), true);
  });
}

/** What hands, keys and buttons do to the camera alike. */
export interface Moves {
  readonly zoom: (factor: number, spot?: Spot) => void;
  /** False where the map could not move at all. */
  readonly pan: (dx: number, dy: number) => boolean;
  readonly fit: () => void;
}

/** Moves of a camera over a drawing. */
export function movesOf(camera: CameraControl, layout: Size): Moves {
  const middle = (): Spot => ({ x: camera.size().width / 2, y: camera.size().height / 2 });
  return {
    zoom: (factor, spot = middle()) => camera.move(zoomed(camera.at(), factor, spot, layout, camera.size())),
    pan: (dx, dy) => {
      const from = camera.at();
      const to = kept({ ...from, x: from.x + dx, y: from.y + dy }, layout, camera.size());
      if (Math.abs(to.x - from.x) + Math.abs(to.y - from.y) < 0.5) return false;
      camera.move(to);
      return true;
    },
    fit: () => camera.move(whole(layout, camera.size()), true),
  };
}

/** The browser scrolls to what has the focus; on the map the camera goes there instead. */
export function followFocus(
  event: FocusEvent,
  camera: CameraControl,
  map: LaidMap,
  goTo: (place: string) => void,
): void {
  Object.assign(camera.frame.current ?? {}, { scrollTop: 0, scrollLeft: 0 });
  const place = event.target instanceof HTMLElement ? event.target.dataset['place'] : undefined;
  const box = map.layout.nodes.find(({ id }) => id === place);
  if (box !== undefined && !meets(box, seen(camera.at(), camera.size()))) goTo(box.id);
}

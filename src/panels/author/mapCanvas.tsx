import type { VNode } from 'preact';
import type { LaidMap } from '../../app/author/reportView';
import type { Lit } from '../../map/lit';
import { useAuthorWords } from './authorWords';
import type { Spot } from './camera';
import type { Aim } from './deskContext';
import { mapKeys } from './mapKeys';
import { firstView, followFocus, movesOf, useLitInView, useStop } from './mapMoves';
import { MapTools } from './mapTools';
import { World } from './mapWorld';
import { placeAt } from './parts';
import { useCamera, type CameraControl } from './useCamera';
import { useGestures } from './useGestures';

/** Pixels around a press in which a place too small to hit is looked for. */
const SLACK = 22;

interface CanvasProps {
  readonly map: LaidMap;
  readonly lit: Lit | null;
  /** A place to move to, with the focus. */
  readonly aim: Aim | null;
  readonly isSeen: boolean;
  readonly open: (place: string) => void;
}

/** The place that a press meant: its card, or what stands there where cards are too small to be hit. */
function placeUnder(camera: CameraControl, { layout }: LaidMap, { x, y }: Spot, target: Element): string | null {
  const card = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
  if (card !== undefined || camera.drawn?.isNear === true) return card ?? null;
  const { scale, ...at } = camera.at();
  return placeAt(layout, (x - at.x) / scale, (y - at.y) / scale, SLACK / scale);
}

/** The map as a drawing that moves under its window. */
export function MapCanvas({ map, lit, aim, isSeen, open }: CanvasProps): VNode {
  const words = useAuthorWords().map;
  const camera = useCamera((size) => firstView(map, size), isSeen);
  const { stop, setStop, goTo } = useStop(map, camera, aim, isSeen);
  useLitInView(map, camera, lit, isSeen);
  const moves = movesOf(camera, map.layout);
  const press = (spot: Spot, target: Element): void => {
    const place = placeUnder(camera, map, spot, target);
    if (place === null) return;
    setStop(place);
    open(place);
  };
  useGestures(camera.frame, { ...moves, press });
  return (
    <div class="map-box">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/interactive-supports-focus -- the focus is on its cards */}
      <div
        class={lit === null ? 'map-frame' : 'map-frame has-lit'}
        role="group"
        aria-label={words.label}
        aria-describedby="map-help"
        ref={camera.frame}
        onKeyDown={mapKeys({ ...moves, map, stop, goTo })}
        onFocusCapture={(event) => followFocus(event, camera, map, goTo)}
      >
        <World map={map} lit={lit} camera={camera} stop={stop} />
      </div>
      <MapTools zoom={moves.zoom} fit={moves.fit} start={() => goTo(map.layout.nodes[0]?.id ?? '')} />
    </div>
  );
}

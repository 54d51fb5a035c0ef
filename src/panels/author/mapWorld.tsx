import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LaidMap } from '../../app/author/reportView';
import type { Lit } from '../../map/lit';
import { MapCard } from './mapCard';
import { MapFar } from './mapFar';
import { MapWays } from './mapWays';
import { within, type DrawnPlace } from './parts';
import type { CameraControl } from './useCamera';

/** From this many places on, ways cross without stripes of paper between them. */
const MANY = 150;

interface WorldProps {
  readonly map: LaidMap;
  readonly lit: Lit | null;
  readonly camera: CameraControl;
  readonly stop: string;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The card in the tab order is always there, wherever the window is. */
function withStop({ view, layout }: LaidMap, places: readonly DrawnPlace[], stop: string): readonly DrawnPlace[] {
  const at = view.nodes.findIndex(({ id }) => id === stop);
  const [node, placed] = [view.nodes[at], layout.nodes[at]];
  if (node === undefined || placed === undefined || places.some((place) => place.node.id === stop)) return places;
  return [...places, { node, placed }];
}

/** What is drawn of the map now: cards and ways near the window, or the whole as a few shapes. */
export function World({ map, lit, camera, stop }: WorldProps): VNode {
  const { view, layout, rooms } = map;
  const { drawn } = camera;
  const part = useMemo(
    () => (drawn === null ? null : within({ view, layout, rooms }, drawn.region)),
    [view, layout, rooms, drawn],
  );
  const isNear = drawn?.isNear === true;
  const places = part === null ? [] : withStop(map, isNear ? part.places : [], stop);
  const edges = lit?.edges ?? NOTHING;
  const hasStripes = view.nodes.length < MANY;
  // What is said of places may change while the ways stay: thousands of them are not drawn anew for that.
  const ways = useMemo(
    () => part && isNear && <MapWays layout={layout} ways={part.ways} lit={edges} hasStripes={hasStripes} />,
    [layout, part, isNear, edges, hasStripes],
  );
  return (
    <div class="world" ref={camera.world}>
      {ways}
      {part !== null && !isNear && <MapFar map={map} part={part} lit={lit} />}
      {places.map((place) => (
        <MapCard
          key={place.node.id}
          place={place}
          mark={map.marks[place.node.id]}
          turns={lit?.nodes.get(place.node.id) ?? null}
          isStop={place.node.id === stop}
          isWordy={isNear}
        />
      ))}
    </div>
  );
}

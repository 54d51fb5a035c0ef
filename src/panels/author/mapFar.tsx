import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LaidMap } from '../../app/author/reportView';
import type { Lit } from '../../map/lit';
import { linesOf, shapeOf, type DrawnPlace, type Part } from './parts';

interface FarProps {
  readonly map: LaidMap;
  /** What of it is near the window. */
  readonly part: Part;
  readonly lit: Lit | null;
}

const isTurning = ({ node }: DrawnPlace): boolean => node.kind === 'beat' && node.turningPoint;

/** Places and ways as a few shapes, where nothing on them could be read: they cost the same for ten and for thousands. */
export function MapFar({ map, part, lit }: FarProps): VNode {
  const { layout, marks } = map;
  const shapes = useMemo(() => {
    const { places, ways } = part;
    const where = (test: (place: DrawnPlace) => boolean): string =>
      shapeOf(places.filter(test).map(({ placed }) => placed));
    return {
      ways: linesOf(ways.map(({ placed }) => placed)),
      beats: where((place) => place.node.kind === 'beat' && !isTurning(place)),
      turning: where(isTurning),
      rest: where(({ node }) => node.kind !== 'beat'),
      faults: where(({ node }) => marks[node.id]?.severity === 'error'),
      litWays: linesOf(ways.flatMap(({ edge, placed }) => (lit?.edges.has(edge.id) ? [placed] : []))),
      litPlaces: where(({ node }) => lit?.nodes.has(node.id) === true),
    };
  }, [marks, part, lit]);
  return (
    <svg class="ways far" width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      <path class="way" d={shapes.ways} />
      <path class="beats" d={shapes.beats} />
      <path class="turnings" d={shapes.turning} />
      <path class="rest" d={shapes.rest} />
      <path class="at-fault" d={shapes.faults} />
      <path class="way lit-way" d={shapes.litWays} />
      <path class="lit-places" d={shapes.litPlaces} />
    </svg>
  );
}

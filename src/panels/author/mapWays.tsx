import type { VNode } from 'preact';
import type { MapEdge } from '../../core/projections/mapViews';
import { curveOf } from '../../map/curve';
import type { MapLayout, PlacedEdge, PlacedLabel } from '../../map/mapLayout';
import type { DrawnWay } from './parts';

/** The room of one line of words on a way, as in the drawing of the command line. */
const LINE = 16;

const curves = new WeakMap<PlacedEdge, string>();

/** The curve of a way, worked out once. */
function curveFor(way: PlacedEdge): string {
  const known = curves.get(way) ?? curveOf(way.points);
  curves.set(way, known);
  return known;
}

function stylesOf({ timeout, replies, interrupt, conditional }: MapEdge): readonly string[] {
  return [
    ...(timeout && replies.length === 0 ? ['timeout'] : []),
    ...(interrupt ? ['interrupt'] : []),
    ...(conditional && !interrupt ? ['conditional'] : []),
  ];
}

function Tip({ name, side }: { readonly name: string; readonly side: number }): VNode {
  return (
    <marker
      id={`map-${name}`}
      viewBox="0 0 10 10"
      markerWidth={side}
      markerHeight={side}
      markerUnits="userSpaceOnUse"
      refX={9}
      refY={5}
      orient="auto"
    >
      <path class={name} d="M0 .8 10 5 0 9.2z" />
    </marker>
  );
}

function Words({ label, isJump }: { readonly label: PlacedLabel; readonly isJump: boolean }): VNode {
  const { lines, x, y, width, height } = label;
  return (
    <g class={isJump ? 'words jump' : 'words'}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={6} />
      {lines.map((line, at) => (
        <text key={at} x={x} y={y - height / 2 + LINE * (at + 1) - 2}>
          {line}
        </text>
      ))}
    </g>
  );
}

interface WaysProps {
  readonly layout: MapLayout;
  readonly ways: readonly DrawnWay[];
  readonly lit: ReadonlySet<string>;
  /** A stripe of paper under each way keeps crossings apart; left out where there are very many. */
  readonly hasStripes: boolean;
}

/** The ways between the cards, the lit ones last so that no other crosses them. */
export function MapWays({ layout, ways, lit, hasStripes }: WaysProps): VNode {
  const inOrder = [...ways.filter(({ edge }) => !lit.has(edge.id)), ...ways.filter(({ edge }) => lit.has(edge.id))];
  return (
    <svg class="ways" width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      <defs>
        <Tip name="tip" side={10} />
        <Tip name="tip-lit" side={16} />
      </defs>
      {inOrder.map(({ edge, placed }) => {
        const isLit = lit.has(edge.id);
        const d = curveFor(placed);
        return (
          <g key={edge.id} class={isLit ? 'lit' : undefined}>
            {hasStripes && <path class="stripe" d={d} />}
            <path
              class={['way', ...stylesOf(edge)].join(' ')}
              d={d}
              marker-end={`url(#map-${isLit ? 'tip-lit' : 'tip'})`}
            />
          </g>
        );
      })}
      {ways.map(({ edge, placed: { label, jump } }) =>
        label === null ? null : <Words key={edge.id} label={label} isJump={jump} />,
      )}
    </svg>
  );
}

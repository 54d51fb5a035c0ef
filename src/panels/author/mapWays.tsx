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

/** From this many ways on, those that are not lit are drawn together. */
const MANY = 250;

/** Half the width and the length of a tip. */
const TIP = { half: 4.2, length: 9 } as const;

/** The head of an arrow at the end of a way; curves come to their end upright. */
function tipOf({ points }: PlacedEdge): string {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (end === undefined || before === undefined) return '';
  const { half, length } = TIP;
  if (end.y !== before.y) {
    const back = end.y > before.y ? -length : length;
    return `M${end.x - half} ${end.y + back}L${end.x} ${end.y}L${end.x + half} ${end.y + back}z`;
  }
  const back = end.x > before.x ? -length : length;
  return `M${end.x + back} ${end.y - half}L${end.x} ${end.y}L${end.x + back} ${end.y + half}z`;
}

/** Very many ways as one line for each look: an element for each would keep the page from answering. */
function ManyWays({ ways }: { readonly ways: readonly DrawnWay[] }): VNode {
  const looks = new Map<string, string[]>();
  for (const { edge, placed } of ways) {
    const look = ['way', ...stylesOf(edge)].join(' ');
    const lines = looks.get(look) ?? [];
    lines.push(curveFor(placed));
    looks.set(look, lines);
  }
  return (
    <g>
      {[...looks].map(([look, lines]) => (
        <path key={look} class={look} d={lines.join('')} />
      ))}
      <path class="tip" d={ways.map(({ placed }) => tipOf(placed)).join('')} />
    </g>
  );
}

interface WayProps extends Pick<WaysProps, 'hasStripes'> {
  readonly way: DrawnWay;
  readonly isLit: boolean;
}

function Way({ way: { edge, placed }, isLit, hasStripes }: WayProps): VNode {
  const d = curveFor(placed);
  return (
    <g class={isLit ? 'lit' : undefined}>
      {hasStripes && <path class="stripe" d={d} />}
      <path class={['way', ...stylesOf(edge)].join(' ')} d={d} marker-end={`url(#map-${isLit ? 'tip-lit' : 'tip'})`} />
    </g>
  );
}

/** The ways between the cards, the lit ones last so that no other crosses them. */
export function MapWays({ layout, ways, lit, hasStripes }: WaysProps): VNode {
  const plain = ways.filter(({ edge }) => !lit.has(edge.id));
  const own = [...(plain.length < MANY ? plain : []), ...ways.filter(({ edge }) => lit.has(edge.id))];
  return (
    <svg class="ways" width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      <defs>
        <Tip name="tip" side={10} />
        <Tip name="tip-lit" side={16} />
      </defs>
      {plain.length >= MANY && <ManyWays ways={plain} />}
      {own.map((way) => (
        <Way key={way.edge.id} way={way} isLit={lit.has(way.edge.id)} hasStripes={hasStripes} />
      ))}
      {ways.map(({ edge, placed: { label, jump } }) =>
        label === null ? null : <Words key={edge.id} label={label} isJump={jump} />,
      )}
    </svg>
  );
}

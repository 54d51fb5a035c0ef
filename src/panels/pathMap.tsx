import type { VNode } from 'preact';
import type { PathNode, PathView, PathWay } from '../core/projections/deeperViews';
import { useDeeperWords } from './deeperWords';
import { useRoom } from './useRoom';

/** CSS pixels from column to column and from row to row, and around the whole. */
const STEP = { wide: { most: 84, least: 46, across: 46 }, narrow: { along: 46, across: 56 } };
const EDGE = 24;
const NARROW = 560;

interface Place {
  readonly x: number;
  readonly y: number;
}
type Placing = (column: number, row: number) => Place;

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly at: Placing;
  readonly isDown: boolean;
}

/** From left to right where there is room, else from top to bottom. */
function frameOf({ columns, rows }: PathView, room: number): Frame {
  const steps = Math.max(1, columns - 1);
  if (room < NARROW) {
    const across = Math.min(STEP.narrow.across, (room - 2 * EDGE) / Math.max(1, rows));
    const { along } = STEP.narrow;
    const at: Placing = (column, row) => ({ x: room / 2 + row * across, y: EDGE + column * along });
    return { width: room, height: 2 * EDGE + steps * along, at, isDown: true };
  }
  const along = Math.max(STEP.wide.least, Math.min(STEP.wide.most, (room - 2 * EDGE) / steps));
  const [width, height] = [2 * EDGE + steps * along, 2 * EDGE + rows * STEP.wide.across];
  const at: Placing = (column, row) => ({ x: EDGE + column * along, y: height / 2 + row * STEP.wide.across });
  return { width, height, at, isDown: false };
}

/** A soft line from point to point that sets off and arrives along the way it leads. */
function curveOf({ points }: PathWay, { at, isDown }: Frame): string {
  const places = points.map(([column, row]) => at(column, row));
  return places
    .map(({ x, y }, index) => {
      const before = places[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      if (isDown) {
        const middle = (before.y + y) / 2;
        return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
      }
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

function label({ turns }: PathNode): string {
  const [first, last] = [turns[0], turns.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return String(first);
  return last - first === turns.length - 1 ? `${first}-${last}` : `${first}+`;
}

function Mark({ node, frame }: { readonly node: PathNode; readonly frame: Frame }): VNode {
  const { x, y } = frame.at(node.column, node.row);
  const text = label(node);
  const size = node.state === 'hidden' ? 7 : 13;
  if (node.kind === 'join') return <circle class="join" cx={x} cy={y} r="3.5" />;
  return (
    <g class={node.state}>
      {node.kind === 'ending' ? (
        <rect x={x - size} y={y - size} width={2 * size} height={2 * size} rx="4" />
      ) : (
        <circle cx={x} cy={y} r={size} />
      )}
      {node.state === 'known' && <circle class="seen" cx={x} cy={y} r="4" />}
      {node.state === 'met' && node.kind === 'ending' && <path class="tick" d={`M${x - 5.5} ${y}l4 4.5 7-8`} />}
      {text !== '' && (
        <text x={x} y={y + 5} text-anchor="middle">
          {text}
        </text>
      )}
    </g>
  );
}

/** The story as dots and ways without a word, the way of this play in bold. A list beside it says the same. */
export function PathMap({ path }: { readonly path: PathView }): VNode {
  const own = useDeeperWords().path;
  const [box, room] = useRoom();
  const frame = frameOf(path, room);
  const { width, height } = frame;
  const ways = path.ways.toSorted((a, b) => Number(a.taken) - Number(b.taken));
  return (
    <div class="path-box" ref={box}>
      <svg
        class="path"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={own.picture}
      >
        {ways.map((way, place) => (
          <path key={place} class={way.taken ? 'taken' : 'way'} d={curveOf(way, frame)} />
        ))}
        {path.nodes.map((node, place) => (
          <Mark key={place} node={node} frame={frame} />
        ))}
      </svg>
    </div>
  );
}

import type { VNode } from 'preact';
import type { ArcPoint } from '../core/projections/debriefViews';
import { type ArcShape, lineOf } from '../parts/arcShape';
import { useDebriefWords } from './debriefWords';

/** A swing smaller than this gets no flag. */
const FLAG_FROM = 5;

export const isFlagged = ({ mark, swing }: ArcPoint): boolean => mark !== 'none' && Math.abs(swing) >= FLAG_FROM;

/** A flag stands inside the zones as long as the line leaves it that many points of feeling. */
const FLAG_POINTS = 18;

/** Whether a flag needs room above or below the zones. */
export function roomsFor(arc: readonly ArcPoint[]): { readonly above: boolean; readonly below: boolean } {
  const has = (mark: ArcPoint['mark']): boolean => arc.some((point) => point.mark === mark && isFlagged(point));
  return {
    above: has('rise') && lineOf(arc).some(({ value }) => value > 100 - FLAG_POINTS),
    below: has('fall') && lineOf(arc).some(({ value }) => value < FLAG_POINTS),
  };
}

interface PlaceProps {
  readonly shape: ArcShape;
  readonly point: ArcPoint;
  readonly place: number;
}

/** One feeling, in its colour. */
export function Dot({ shape, point, place }: PlaceProps): VNode {
  const size = shape.isNarrow ? 7 : 10;
  const at = { cx: shape.x(place), cy: shape.y(point.value) };
  return (
    <g>
      {point.turningPoint && <circle class="ring" r={size + 4.5} {...at} />}
      <circle class={`dot f${point.band + 1}`} r={size} {...at} />
    </g>
  );
}

/** Where the line is highest (or lowest) between two places across; a flag stands beyond it. */
function edgeOfLine(
  shape: ArcShape,
  arc: readonly ArcPoint[],
  [from, to]: readonly [number, number],
  isRise: boolean,
): number {
  const step = shape.x(1) - shape.x(0);
  const near = lineOf(arc).filter(({ place }) => shape.x(place) > from - step && shape.x(place) < to + step);
  const ys = near.map(({ value }) => shape.y(value));
  return isRise ? Math.min(...ys) : Math.max(...ys);
}

interface FlagProps extends PlaceProps {
  readonly arc: readonly ArcPoint[];
}

/** A rise has its flag above the line, a fall below it, so that neither covers the other or the line. */
export function Flag({ shape, point, place, arc }: FlagProps): VNode | null {
  const own = useDebriefWords();
  if (!isFlagged(point)) return null;
  const isRise = point.mark === 'rise';
  const text = shape.isNarrow ? String(point.turn) : own.arc[isRise ? 'rise' : 'fall'](point.turn);
  const [half, tall] = shape.isNarrow ? [12, 11] : [text.length * 3.9 + 12, 15];
  const [x, y] = [shape.x(place), shape.y(point.value)];
  const flagX = Math.min(Math.max(x, shape.left + half), shape.right - half);
  const edge = edgeOfLine(shape, arc, [flagX - half, flagX + half], isRise);
  const away = tall + 22;
  const flagY = isRise
    ? Math.max(edge - away, shape.top - shape.above + tall)
    : Math.min(edge + away, shape.bottom + shape.below - tall);
  return (
    <g class="flag">
      <path d={`M${x} ${isRise ? y - 14 : y + 14}V${flagY}`} />
      <rect x={flagX - half} y={flagY - tall} width={2 * half} height={2 * tall} rx="11" />
      <text x={flagX} y={flagY + 5} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}

/** What the numbered pins of a narrow chart stand for. */
export function Pins({ arc }: { readonly arc: readonly ArcPoint[] }): VNode {
  const own = useDebriefWords();
  return (
    <ul class="pins small">
      {arc.filter(isFlagged).map((point) => (
        <li key={point.turn}>
          <b aria-hidden="true">{point.turn}</b> {own.arc[point.mark === 'rise' ? 'rise' : 'fall'](point.turn)}
        </li>
      ))}
    </ul>
  );
}

import type { VNode } from 'preact';
import type { BesideView } from '../core/projections/besideViews';
import type { ArcPoint } from '../core/projections/debriefViews';
import type { ArcShape } from '../parts/arcShape';
import { type Side, useBesideWords } from './besideWords';
import { useUi } from './ui';

export interface ShapeProps {
  readonly beside: BesideView;
  readonly shape: ArcShape;
}

const ZONES = [
  { grade: 'magic', from: 65, to: 100 },
  { grade: 'mediocre', from: 40, to: 65 },
  { grade: 'misery', from: 0, to: 40 },
] as const;

/** The talk itself, and what came after it. */
export const talkOf = ({ arc }: BesideView[Side]): readonly ArcPoint[] => arc.filter(({ kind }) => kind !== 'later');
export const laterOf = ({ arc }: BesideView[Side]): ArcPoint | undefined => arc.find(({ kind }) => kind === 'later');

/** Columns of the picture: the start, each turn of the longer one, and one for what came later. */
export function columnsOf({ first, other }: BesideView): number {
  const turns = Math.max(talkOf(first).length, talkOf(other).length);
  return turns + ((laterOf(first) ?? laterOf(other)) ? 1 : 0);
}

/** The three zones and their names: beside them, or upright in the margin where there is little room. */
export function Ground({ shape }: { readonly shape: ArcShape }): VNode {
  const { words } = useUi();
  const { left, right, isNarrow } = shape;
  return (
    <>
      {ZONES.map(({ grade, from, to }) => (
        <g key={grade}>
          <rect
            class={`zone ${grade}`}
            x={left}
            y={shape.y(to)}
            width={right - left}
            height={shape.y(from) - shape.y(to)}
          />
          <text
            class="zl"
            text-anchor={isNarrow ? 'middle' : 'end'}
            transform={`translate(${isNarrow ? left - 4 : left - 12} ${shape.y((from + to) / 2) + (isNarrow ? 0 : 5)})${isNarrow ? ' rotate(-90)' : ''}`}
          >
            {words.grades[grade]}
          </text>
        </g>
      ))}
      <path class="border" d={`M${left} ${shape.y(65)}H${right}M${left} ${shape.y(40)}H${right}`} />
    </>
  );
}

/** Room for one number under the axis. */
const LABEL_ROOM = 24;

/** The turns under the picture. */
export function Axis({ shape, beside }: ShapeProps): VNode {
  const { chart } = useBesideWords();
  const columns = columnsOf(beside);
  const hasLater = laterOf(beside.first) !== undefined || laterOf(beside.other) !== undefined;
  const turns = columns - (hasLater ? 2 : 1);
  const every = Math.ceil((LABEL_ROOM * columns) / (shape.right - shape.left));
  const from = shape.x(0) + (shape.isNarrow ? 34 : 24);
  const to = hasLater ? shape.width - 8 * chart.later.length : shape.width;
  return (
    <>
      <text
        class="ax"
        x={shape.isNarrow ? shape.left : shape.x(0)}
        y={shape.height - 8}
        text-anchor={shape.isNarrow ? 'start' : 'middle'}
      >
        {chart.start}
      </text>
      {Array.from({ length: turns }, (_, place) => place + 1).map((turn) => {
        const x = shape.x(turn);
        if (turn % every !== 0 || x - 10 < from || x + 10 > to) return null;
        return (
          <text key={turn} class="ax" x={x} y={shape.height - 8} text-anchor="middle">
            {turn}
          </text>
        );
      })}
      {hasLater && (
        <text
          class="ax"
          x={shape.isNarrow ? shape.width - 2 : shape.right}
          y={shape.height - 8}
          text-anchor={shape.isNarrow ? 'end' : 'middle'}
        >
          {chart.later}
        </text>
      )}
    </>
  );
}

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ArcPoint, DebriefView } from '../core/projections/debriefViews';
import { Dot, Flag, Pins, roomsFor } from './arcMarks';
import { type ArcShape, arcPath, arcShape } from '../parts/arcShape';
import { useDebriefWords } from './debriefWords';
import { ScrollBox } from '../parts/scrollBox';
import { useRoom } from './useRoom';
import { useUi } from './ui';

const ZONES = [
  { grade: 'magic', from: 65, to: 100 },
  { grade: 'mediocre', from: 40, to: 65 },
  { grade: 'misery', from: 0, to: 40 },
] as const;
/** Room for one number under the axis, and for one letter. */
const LABEL_ROOM = 24;
const LETTER = 8;
const anchor = (where: 'start' | 'middle' | 'end') => ({ 'text-anchor': where });

function Zones({ shape }: { readonly shape: ArcShape }): VNode {
  const { left, right } = shape;
  return (
    <>
      <pattern id="arc-rain" width="14" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(16)">
        <path class="drop-line" d="M4 2v9" />
      </pattern>
      {ZONES.map(({ grade, from, to }) => (
        <rect
          key={grade}
          class={`zone ${grade}`}
          x={left}
          y={shape.y(to)}
          width={right - left}
          height={shape.y(from) - shape.y(to)}
        />
      ))}
      <rect x={left} y={shape.y(40)} width={right - left} height={shape.bottom - shape.y(40)} fill="url(#arc-rain)" />
      <path class="border" d={`M${left} ${shape.y(65)}H${right}M${left} ${shape.y(40)}H${right}`} />
    </>
  );
}

/** Beside the zones, or upright in the margin where there is little room. */
function ZoneWords({ shape: { left, isNarrow, y } }: { readonly shape: ArcShape }): VNode {
  const { words } = useUi();
  return (
    <>
      {ZONES.map(({ grade, from, to }) => (
        <text
          key={grade}
          class="zl"
          text-anchor={isNarrow ? 'middle' : 'end'}
          transform={`translate(${left - (isNarrow ? 4 : 12)} ${y((from + to) / 2) + (isNarrow ? 0 : 5)})${isNarrow ? ' rotate(-90)' : ''}`}
        >
          {words.grades[grade]}
        </text>
      ))}
    </>
  );
}

function Axis({ shape, points }: { readonly shape: ArcShape; readonly points: readonly ArcPoint[] }): VNode {
  const { arc } = useDebriefWords();
  const every = Math.ceil((LABEL_ROOM * points.length) / (shape.right - shape.left));
  const last = points.length - 1;
  const hasLater = points[last]?.kind === 'later';
  const from = (shape.isNarrow ? shape.left : shape.x(0) - 20) + arc.start.length * LETTER;
  const to = hasLater ? shape.width - arc.later.length * LETTER : shape.width;
  return (
    <>
      <text
        class="ax"
        x={shape.isNarrow ? shape.left : shape.x(0)}
        y={shape.height - 8}
        {...anchor(shape.isNarrow ? 'start' : 'middle')}
      >
        {arc.start}
      </text>
      {points.map(({ kind, turn }, place) => {
        const x = shape.x(place);
        if (kind !== 'turn' || place % every !== 0 || x - 12 < from || x + 12 > to) return null;
        return (
          <text key={place} class="ax" x={x} y={shape.height - 8} {...anchor('middle')}>
            {turn}
          </text>
        );
      })}
      {hasLater && (
        <text
          class="ax"
          x={shape.isNarrow ? shape.width - 2 : shape.right}
          y={shape.height - 8}
          {...anchor(shape.isNarrow ? 'end' : 'middle')}
        >
          {arc.later}
        </text>
      )}
    </>
  );
}

/** The chart in a sentence or two, for those who cannot see it. */
function useDescription({ arc, briefing }: DebriefView): string {
  const { words } = useUi();
  const own = useDebriefWords();
  const [first, last] = [arc[0], arc.at(-1)];
  if (first === undefined || last === undefined) return '';
  const swings = arc.flatMap((point) =>
    point.mark === 'none' ? [] : [own.arc.swing(point.mark, point.turn, point.value)],
  );
  return [
    own.arc.starts(briefing.customer.callMe, first.value, words.inGrade[first.grade]),
    ...swings,
    own.arc.ends(last.value, words.inGrade[last.grade]),
  ].join(' ');
}

function Road({ shape, arc }: { readonly shape: ArcShape; readonly arc: readonly ArcPoint[] }): VNode {
  const talk = arc.filter((point) => point.kind !== 'later');
  const [left, after] = [talk.at(-1), arc[talk.length]];
  return (
    <>
      <path class="road" d={arcPath(shape, talk)} />
      {left !== undefined && after !== undefined && (
        <path
          class="road later"
          d={`M${shape.x(talk.length - 1)} ${shape.y(left.value)}L${shape.x(talk.length)} ${shape.y(after.value)}`}
        />
      )}
    </>
  );
}

/** The feeling turn by turn on its three zones; drawn at the width there is, so that its words keep their size. */
export function ArcChart({ debrief }: { readonly debrief: DebriefView }): VNode {
  const own = useDebriefWords();
  const id = useId();
  const [box, room] = useRoom();
  const { arc } = debrief;
  const shape = arcShape(room, arc.length, roomsFor(arc));
  const { width, height } = shape;
  const turns = arc.filter((point) => point.kind === 'turn').length;
  return (
    <>
      <ScrollBox label={own.arc.region} box={box}>
        <svg
          class={shape.isNarrow ? 'arc narrow' : 'arc'}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}t ${id}d`}
        >
          <title id={`${id}t`}>{own.arc.chart(debrief.briefing.customer.callMe, turns)}</title>
          <desc id={`${id}d`}>{useDescription(debrief)}</desc>
          <Zones shape={shape} />
          <path class="usual" d={`M${shape.left} ${shape.y(debrief.feelings.usual.value)}H${shape.right}`} />
          <Road shape={shape} arc={arc} />
          <ZoneWords shape={shape} />
          {arc.map((point, place) => (
            <Dot key={place} shape={shape} point={point} place={place} />
          ))}
          {arc.map((point, place) => (
            <Flag key={place} shape={shape} point={point} place={place} arc={arc} />
          ))}
          <Axis shape={shape} points={arc} />
        </svg>
      </ScrollBox>
      {shape.isNarrow && <Pins arc={arc} />}
    </>
  );
}

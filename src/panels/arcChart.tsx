import type { RefObject, VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArcPoint, DebriefView } from '../core/projections/debriefViews';
import { type ArcShape, arcPath, arcShape } from './arcShape';
import { useDebriefWords } from './debriefWords';
import { ScrollBox } from './scrollBox';
import { useUi } from './ui';

const ZONES = [
  { grade: 'magic', from: 65, to: 100 },
  { grade: 'mediocre', from: 40, to: 65 },
  { grade: 'misery', from: 0, to: 40 },
] as const;
const PLAIN_WIDTH = 960;
/** Room for one number under the axis. */
const LABEL_ROOM = 24;

function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(PLAIN_WIDTH);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(box.current?.clientWidth || PLAIN_WIDTH);
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return [box, width];
}

/** Beside the zones where there is room; else inside, in the corners a rising line leaves free. */
function zoneLabel(
  shape: ArcShape,
  { grade, from, to }: (typeof ZONES)[number],
): { readonly x: number; readonly y: number; readonly 'text-anchor': 'start' | 'end' } {
  if (!shape.isNarrow) return { x: shape.left - 12, y: shape.y((from + to) / 2) + 5, 'text-anchor': 'end' };
  if (grade === 'misery') return { x: shape.right - 8, y: shape.bottom - 9, 'text-anchor': 'end' };
  return { x: shape.left + 8, y: shape.y(to) + 19, 'text-anchor': 'start' };
}

function Zones({ shape }: { readonly shape: ArcShape }): VNode {
  const { words } = useUi();
  const { left, right } = shape;
  return (
    <>
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
      {ZONES.map((zone) => (
        <text key={zone.grade} class="zl" {...zoneLabel(shape, zone)}>
          {words.grades[zone.grade]}
        </text>
      ))}
    </>
  );
}

function Usual({ shape, value }: { readonly shape: ArcShape; readonly value: number }): VNode {
  const own = useDebriefWords();
  return (
    <>
      <path class="usual" d={`M${shape.left} ${shape.y(value)}H${shape.right}`} />
      {!shape.isNarrow && (
        <text class="ax" x={shape.right - 6} y={shape.y(value) + 17} text-anchor="end">
          {own.arc.usual}
        </text>
      )}
    </>
  );
}

interface PlaceProps {
  readonly shape: ArcShape;
  readonly point: ArcPoint;
  readonly place: number;
}

function Dot({ shape, point, place }: PlaceProps): VNode {
  const size = shape.isNarrow ? 7 : 10;
  const at = { cx: shape.x(place), cy: shape.y(point.value) };
  return (
    <g>
      {point.turningPoint && <circle class="ring" r={size + 4.5} {...at} />}
      <circle class={`dot f${point.band + 1}`} r={size} {...at} />
    </g>
  );
}

function Flag({ shape, point, place }: PlaceProps): VNode | null {
  const own = useDebriefWords();
  if (point.mark === 'none') return null;
  const text = point.mark === 'rise' ? own.arc.rise(point.turn) : own.arc.fall(point.turn);
  const half = text.length * 3.9 + 12;
  const [x, y] = [shape.x(place), shape.y(point.value)];
  const isAbove = point.mark === 'rise' ? y > shape.top + 70 : y > shape.bottom - 62;
  const flagY = isAbove ? y - 52 : y + 52;
  const flagX = Math.min(Math.max(x, shape.left + half), shape.right - half);
  return (
    <g class="flag">
      <path d={`M${x} ${isAbove ? y - 16 : y + 16}V${flagY}`} />
      <rect x={flagX - half} y={flagY - 16} width={2 * half} height="32" rx="11" />
      <text x={flagX} y={flagY + 5} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}

function Axis({ shape, points }: { readonly shape: ArcShape; readonly points: readonly ArcPoint[] }): VNode {
  const { arc } = useDebriefWords();
  const every = Math.ceil((LABEL_ROOM * points.length) / (shape.right - shape.left));
  const label = ({ kind, turn }: ArcPoint): string =>
    kind === 'later' ? arc.later : kind === 'start' ? arc.start : String(turn);
  return (
    <>
      {points.map((point, place) => {
        const isEnd = place === 0 || point.kind === 'later';
        if (!isEnd && place % every !== 0) return null;
        const anchor = place === 0 && shape.isNarrow ? 'start' : point.kind === 'later' ? 'end' : 'middle';
        const x =
          place === 0 && shape.isNarrow
            ? shape.left
            : point.kind === 'later'
              ? Math.min(shape.x(place) + 18, shape.width)
              : shape.x(place);
        return (
          <text key={place} class="ax" x={x} y={shape.height - 8} text-anchor={anchor}>
            {label(point)}
          </text>
        );
      })}
    </>
  );
}

/** The chart in a sentence or two, for those who cannot see it. */
function useDescription({ arc, briefing }: DebriefView): string {
  const own = useDebriefWords();
  const [first, last] = [arc[0], arc.at(-1)];
  if (first === undefined || last === undefined) return '';
  const swings = arc.flatMap((point) =>
    point.mark === 'none' ? [] : [own.arc.swing(point.mark, point.turn, point.value)],
  );
  return [
    own.arc.starts(briefing.customer.callMe, first.value, own.inGrade[first.grade]),
    ...swings,
    own.arc.ends(last.value, own.inGrade[last.grade]),
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
  const [box, room] = useWidth();
  const { arc } = debrief;
  const shape = arcShape(room, arc.length);
  const { width, height } = shape;
  const turns = arc.filter((point) => point.kind === 'turn').length;
  return (
    <ScrollBox label={own.arc.region} box={box}>
      <svg class="arc" width={width} height={height} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{own.arc.chart(debrief.briefing.customer.callMe, turns)}</title>
        <desc id={`${id}d`}>{useDescription(debrief)}</desc>
        <pattern id="arc-rain" width="14" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(16)">
          <path class="drop-line" d="M4 2v9" />
        </pattern>
        <Zones shape={shape} />
        <Usual shape={shape} value={debrief.feelings.usual.value} />
        <Road shape={shape} arc={arc} />
        {arc.map((point, place) => (
          <Dot key={place} shape={shape} point={point} place={place} />
        ))}
        {arc.map((point, place) => (
          <Flag key={place} shape={shape} point={point} place={place} />
        ))}
        <Axis shape={shape} points={arc} />
      </svg>
    </ScrollBox>
  );
}

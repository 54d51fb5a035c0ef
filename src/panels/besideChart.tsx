import type { RefObject, VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BesideView } from '../core/projections/besideViews';
import type { ArcPoint } from '../core/projections/debriefViews';
import { Dot } from './arcMarks';
import { type ArcShape, arcPath, arcShape } from '../parts/arcShape';
import { Axis, columnsOf, Ground, laterOf, type ShapeProps, talkOf } from './besideGround';
import { SIDES, type Side, useBesideWords } from './besideWords';
import { ScrollBox } from '../parts/scrollBox';
import { useUi } from './ui';

interface BesideProps {
  readonly beside: BesideView;
}

const PLAIN_WIDTH = 960;
/** Room that a letter at the end of a road takes; two of them never touch. */
const BADGE = { wide: 11, narrow: 8 } as const;

/** An end lower than this, in points of feeling, has its letter down at the names of the turns. */
const LETTER_POINTS = 15;

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

/** A line through points of which the first stands in column `from`. */
const pathFrom = (shape: ArcShape, points: readonly ArcPoint[], from: number): string =>
  arcPath({ ...shape, x: (place) => shape.x(place + from) }, points);

/** The common beginning, once. */
function Shared({ shape, beside }: ShapeProps): VNode {
  const points = talkOf(beside.other).slice(0, beside.shared + 1);
  return (
    <>
      <path class="road" d={pathFrom(shape, points, 0)} />
      {points.map((point, place) => (
        <Dot key={place} shape={shape} point={point} place={place} />
      ))}
    </>
  );
}

function Road({ shape, beside, side }: ShapeProps & { readonly side: Side }): VNode {
  const talk = talkOf(beside[side]);
  const own = talk.slice(beside.shared);
  const later = laterOf(beside[side]);
  const last = own.at(-1);
  const end = columnsOf(beside) - 1;
  return (
    <g class={side}>
      <path class="road" d={pathFrom(shape, own, beside.shared)} />
      {later !== undefined && last !== undefined && (
        <path
          class="road later"
          d={`M${shape.x(talk.length - 1)} ${shape.y(last.value)}L${shape.x(end)} ${shape.y(later.value)}`}
        />
      )}
      {own.slice(1).map((point, place) => (
        <Dot key={place} shape={shape} point={point} place={beside.shared + 1 + place} />
      ))}
      {later !== undefined && <Dot shape={shape} point={later} place={end} />}
    </g>
  );
}

/** Where each road ends: its column, and the height of its letter so that two letters never touch. */
function endsOf(shape: ArcShape, beside: BesideView, size: number): Record<Side, { readonly x: number; y: number }> {
  const end = (side: Side) => {
    const place = laterOf(beside[side]) === undefined ? talkOf(beside[side]).length - 1 : columnsOf(beside) - 1;
    const value = beside[side].arc.at(-1)?.value ?? 0;
    return {
      x: Math.min(shape.x(place) + size + (shape.isNarrow ? 6 : 13), shape.width - size - 1),
      y: shape.y(value),
    };
  };
  const ends = { first: end('first'), other: end('other') };
  const apart = 2 * size + 4;
  const between = ends.other.y - ends.first.y;
  if (ends.first.x === ends.other.x && Math.abs(between) < apart) {
    const shift = (apart - Math.abs(between)) / 2;
    const isAbove = between < 0 || (between === 0 && beside.other.end.value >= beside.first.end.value);
    ends.other.y += isAbove ? -shift : shift;
    ends.first.y += isAbove ? shift : -shift;
  }
  return ends;
}

function Letters({ shape, beside }: ShapeProps): VNode {
  const { letters } = useBesideWords();
  const size = shape.isNarrow ? BADGE.narrow : BADGE.wide;
  const ends = endsOf(shape, beside, size);
  return (
    <>
      {SIDES.map((side) => (
        <g key={side} class={`letter ${side}`}>
          <circle cx={ends[side].x} cy={ends[side].y} r={size} />
          <text x={ends[side].x} y={ends[side].y + 5} text-anchor="middle">
            {letters[side]}
          </text>
        </g>
      ))}
    </>
  );
}

function Parting({ shape, beside }: ShapeProps): VNode | null {
  const { chart } = useBesideWords();
  if (beside.turn === null) return null;
  const x = shape.x(beside.shared);
  const isFar = x > (shape.left + shape.right) / 2;
  return (
    <g class="parting">
      <path d={`M${x} ${shape.top - 4}V${shape.bottom}`} />
      <text x={isFar ? x + 4 : x - 4} y={shape.top - 11} text-anchor={isFar ? 'end' : 'start'}>
        {chart[shape.isNarrow ? 'partShort' : 'part'](beside.turn)}
      </text>
    </g>
  );
}

/** The picture in a few sentences, for those who cannot see it. */
function useDescription({ first, other, shared, turn }: BesideView): string {
  const { words } = useUi();
  const { chart, fork } = useBesideWords();
  const end = (side: Side, { end: { value, grade } }: BesideView[Side]): string =>
    chart.ends(side, value, words.inGrade[grade]);
  const common = turn === null ? fork.none : chart.shared(shared);
  return [common, end('first', first), end('other', other)].join(' ');
}

/** Both roads in one picture, the common beginning drawn once. Drawn at the width there is. */
export function BesideChart({ beside }: BesideProps): VNode {
  const { chart } = useBesideWords();
  const id = useId();
  const [box, room] = useWidth();
  const isLow = SIDES.some((side) => (beside[side].arc.at(-1)?.value ?? 0) < LETTER_POINTS);
  const shape = arcShape(room, columnsOf(beside), { above: true, below: isLow });
  return (
    <>
      <ScrollBox label={chart.region} box={box}>
        <svg
          class={shape.isNarrow ? 'arc beside-arc narrow' : 'arc beside-arc'}
          width={shape.width}
          height={shape.height}
          role="img"
          aria-labelledby={`${id}t ${id}d`}
        >
          <title id={`${id}t`}>{chart.picture(beside.briefing.customer.callMe)}</title>
          <desc id={`${id}d`}>{useDescription(beside)}</desc>
          <Ground shape={shape} />
          <Parting shape={shape} beside={beside} />
          {SIDES.map((side) => (
            <Road key={side} shape={shape} beside={beside} side={side} />
          ))}
          <Shared shape={shape} beside={beside} />
          <Letters shape={shape} beside={beside} />
          <Axis shape={shape} beside={beside} />
        </svg>
      </ScrollBox>
    </>
  );
}

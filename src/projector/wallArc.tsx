import type { ComponentChildren, VNode } from 'preact';
import type { ArcPoint } from '../core/projections/debriefViews';
import { arcPath, type ArcShape } from '../parts/arcShape';
import { useRoomWords } from './words';

const [WIDTH, HEIGHT] = [1000, 400];
/** With more turns than this only every other one, and those that matter, bear their number. */
const ALL_NUMBERED = 15;

/** The whole drawing is the plot: words stand beside it, so that they keep their size. */
function plotOf(count: number): ArcShape {
  const steps = Math.max(1, count - 1);
  return {
    width: WIDTH,
    height: HEIGHT,
    left: 0,
    right: WIDTH,
    top: 0,
    bottom: HEIGHT,
    isNarrow: false,
    above: 0,
    below: 0,
    x: (place) => (WIDTH * place) / steps,
    y: (value) => HEIGHT - (HEIGHT * value) / 100,
  };
}

interface Road {
  readonly arc: readonly ArcPoint[];
  readonly kind: 'whole' | 'broken';
}

interface ArcProps {
  readonly label: string;
  /** The last one lies on top; the first one gives the turns their places. */
  readonly roads: readonly Road[];
  /** Turns that are marked on the line. */
  readonly moments: readonly number[];
  /** What stands over a turn. */
  readonly flags?: (turn: number) => ComponentChildren;
}

const GRADES = ['magic', 'mediocre', 'misery'] as const;

/** The three zones with their names, from the top. */
function Zones(): VNode {
  const { grades } = useRoomWords();
  return (
    <div class="wall-zones" aria-hidden="true">
      {GRADES.map((grade) => (
        <p key={grade} class={grade}>
          {grades[grade]}
        </p>
      ))}
    </div>
  );
}

interface TurnProps {
  readonly point: ArcPoint;
  readonly at: string;
  readonly isNumbered: boolean;
  readonly isMoment: boolean;
  readonly children?: ComponentChildren;
}

/** A turn on the line: a dot, larger where it matters, and its number below. */
function Turn({ point, at, isNumbered, isMoment, children }: TurnProps): VNode {
  const { arc } = useRoomWords();
  const name = point.kind === 'turn' ? String(point.turn) : arc[point.kind];
  return (
    <>
      <i class={isMoment ? `wall-dot ${point.mark}` : 'wall-dot'} style={{ '--x': at, '--y': `${point.value}%` }} />
      {isNumbered && (
        <b class={isMoment ? 'wall-turn on' : 'wall-turn'} style={{ '--x': at }}>
          {name}
        </b>
      )}
      {children !== undefined && (
        <span class="wall-flag" style={{ '--x': at, '--y': `${point.value}%` }}>
          {children}
        </span>
      )}
    </>
  );
}

/** The feeling over time, as few strokes as it takes. A picture: what it says is told in words beside it. */
export function Arc({ label, roads, moments, flags }: ArcProps): VNode {
  const longest = Math.max(...roads.map(({ arc }) => arc.length));
  const plot = plotOf(longest);
  const last = roads.at(-1)?.arc ?? [];
  const hasEvery = last.length <= ALL_NUMBERED;
  return (
    <div class={flags === undefined ? 'wall-arc' : 'wall-arc flagged'} role="img" aria-label={label} dir="ltr">
      <Zones />
      <div class="wall-plot">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {roads.map(({ arc, kind }) => (
            <path key={kind} class={kind} d={arcPath(plot, arc)} />
          ))}
        </svg>
        {last.map((point, place) => {
          const isMoment = point.kind === 'turn' && moments.includes(point.turn);
          const isNumbered = point.kind !== 'later' && (hasEvery || isMoment || place % 2 === 0);
          const at = `${(100 * plot.x(place)) / WIDTH}%`;
          return (
            <Turn key={place} point={point} at={at} isNumbered={isNumbered} isMoment={isMoment}>
              {point.kind === 'turn' ? flags?.(point.turn) : undefined}
            </Turn>
          );
        })}
      </div>
    </div>
  );
}

/** What the line says, in words: where it rose and fell most, and where it ended. */
export function ArcWords({ arc }: { readonly arc: readonly ArcPoint[] }): VNode {
  const words = useRoomWords();
  const [rise, fall] = (['rise', 'fall'] as const).map((mark) => arc.find((point) => point.mark === mark));
  const end = arc.at(-1);
  return (
    <ul class="wall-moments">
      {rise !== undefined && <li class="rise">{words.arc.rise(rise.turn)}</li>}
      {fall !== undefined && <li class="fall">{words.arc.fall(fall.turn)}</li>}
      {end !== undefined && <li>{words.arc.ends(words.inGrade[end.grade])}</li>}
    </ul>
  );
}

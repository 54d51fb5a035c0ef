import type { VNode } from 'preact';
import type { BesideView, RoadView } from '../core/projections/besideViews';
import type { WallView } from '../core/projections/roomViews';
import { FeelingWord } from './gauge';
import { Quote } from './rich';
import { Arc } from './wallArc';
import { Frame } from './wallFrame';
import { useRoomWords } from './words';

const SIDES = ['first', 'other'] as const;
/** The drawing goes first, then the words are cut short. */
const WITHOUT_ARC = 3;
const CLAMPS = ['', 'clamp-3', 'clamp-2', 'clamp-3', 'clamp-2'];

/** Where a road led: the feeling at its end, or why it has none. */
function End({ road, name }: { readonly road: RoadView; readonly name: string }): VNode {
  const { beside } = useRoomWords();
  if (road.unfinished !== null) return <p>{beside[road.unfinished]}</p>;
  return (
    <p class="wall-end">
      <FeelingWord feeling={road.end} /> {road.headline.kind === 'safe' && <span>{beside.safe}</span>}{' '}
      {road.left && <span>{beside.left(name)}</span>}
    </p>
  );
}

interface SideProps {
  readonly beside: BesideView;
  readonly side: (typeof SIDES)[number];
  readonly level: number;
}

function Side({ beside, side, level }: SideProps): VNode {
  const words = useRoomWords();
  const road = beside[side];
  const { fork } = road;
  return (
    <section class={`wall-road ${side}`}>
      <h2>{words.beside[side]}</h2>
      {beside.turn !== null && (
        <p class={CLAMPS[level]}>
          {fork === null ? (
            words.beside.over
          ) : fork.said.length === 0 ? (
            words.beside.silence
          ) : (
            <Quote text={fork.said} />
          )}
        </p>
      )}
      <End road={road} name={beside.briefing.customer.callMe} />
    </section>
  );
}

/** The road not taken by the whole room, beside the one before. */
export function Beside({ wall, beside }: { readonly wall: WallView; readonly beside: BesideView }): VNode {
  const words = useRoomWords();
  const { turn, first, other } = beside;
  return (
    <Frame of={wall.cue} sizes={0} most={4} title={turn === null ? words.beside.same : words.beside.title(turn)}>
      {(level) => (
        <>
          <div class="wall-roads">
            {SIDES.map((side) => (
              <Side key={side} beside={beside} side={side} level={level} />
            ))}
          </div>
          {level < WITHOUT_ARC && (
            <Arc
              label={words.beside.picture}
              roads={[
                { arc: first.arc, kind: 'broken' },
                { arc: other.arc, kind: 'whole' },
              ]}
              moments={turn === null ? [] : [turn]}
            />
          )}
        </>
      )}
    </Frame>
  );
}

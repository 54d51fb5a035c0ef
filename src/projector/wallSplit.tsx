import type { ComponentChildren, VNode } from 'preact';
import type { SplitView, WallView } from '../core/projections/roomViews';
import type { LineView } from '../core/projections/views';
import { Icon } from '../parts/icons';
import { Badge } from './shapes';
import { Frame, type ScreenProps } from './wallFrame';
import {
  Asked,
  asideOf,
  footOf,
  kindOf,
  NO_WORDS,
  Row,
  TIGHTEST,
  WITHOUT_GAUGE,
  WITHOUT_LINE,
  WITHOUT_WORDS,
} from './wallVote';
import { useRoomWords } from './words';

interface CountProps {
  readonly first: number | null;
  readonly second: number | null;
  readonly most: number;
}

/** How often it was chosen: before small, now large, each with its bar. */
function Counts({ first, second, most }: CountProps): VNode {
  const { counts } = useRoomWords();
  const now = second ?? first;
  const before = second === null ? null : first;
  const share = (count: number): string => `${most === 0 ? 0 : (100 * count) / most}%`;
  return (
    <div class={before === null ? 'wall-count' : 'wall-count both'}>
      {before !== null && now !== null && <span class="sr">{counts.change(before, now)}</span>}
      <p aria-hidden={before === null ? undefined : 'true'}>
        {before !== null && (
          <span class="wall-was">
            {before}
            <Icon name="on" flip />
          </span>
        )}
        {now === null ? <span class="sr">{counts.none}</span> : <b>{now}</b>}
        {now !== null && before === null && <span class="sr"> {counts.votes(now)}</span>}
      </p>
      {before !== null && <i class="wall-bar before" style={{ '--at': share(before) }} />}
      {now !== null && <i class="wall-bar" style={{ '--at': share(now) }} />}
    </div>
  );
}

interface SplitProps {
  readonly wall: WallView;
  readonly isLarge: boolean;
  readonly split: SplitView;
  readonly title: ComponentChildren;
  readonly says: string;
  readonly line: LineView | null;
}

/** The replies of a closed round, and beside them the votes, where those are to be seen. */
function Split({ wall, isLarge, split, title, says, line }: SplitProps): VNode {
  const words = useRoomWords();
  const most = Math.max(0, ...split.options.flatMap(({ first, second }) => [first ?? 0, second ?? 0]));
  // What a team or the facilitator decides alone was never counted.
  const hasCounts = !split.hidden && split.options.some(({ first, second }) => first !== null || second !== null);
  // With nothing to tell apart the replies stand as they stood in the vote.
  const isBare = !hasCounts && !split.hidden && split.options.every(({ chosen }) => !chosen);
  const kind = kindOf(split.options.length, isLarge);
  return (
    <Frame
      of={`${wall.cue} ${isLarge}`}
      sizes={2}
      most={isLarge ? WITHOUT_GAUGE : TIGHTEST}
      title={title}
      aside={asideOf(wall)}
      foot={footOf(wall)}
    >
      {(level) => (
        <>
          {level < WITHOUT_LINE && <Asked line={line} />}
          <ol class={isBare ? kind : `${kind} counted`} aria-label={words.reply.list}>
            {split.options.map((option) => (
              <Row key={option.id} option={option} level={isLarge ? NO_WORDS : level} isChosen={option.chosen}>
                {hasCounts && <Counts first={option.first} second={option.second} most={most} />}
              </Row>
            ))}
          </ol>
          {split.hidden && <p class="wall-how">{words.counts.hidden}</p>}
          {says !== '' && level < WITHOUT_WORDS && <p class="wall-ask">{says}</p>}
        </>
      )}
    </Frame>
  );
}

/** The replies while neighbours talk; the first votes where the room was opened so. */
export function Discussing({ screen, wall, look }: ScreenProps<'discussing'>): VNode {
  const { discussing } = useRoomWords();
  return <Split {...screen} wall={wall} isLarge={look.size === 'large'} {...discussing} />;
}

export function Tied({ screen, wall, look }: ScreenProps<'tied'>): VNode {
  const { tied } = useRoomWords();
  return <Split {...screen} wall={wall} isLarge={look.size === 'large'} {...tied} />;
}

/** The letter that is done, and how that came about. */
function Decided({ split, plainly }: { readonly split: SplitView; readonly plainly: string }): VNode {
  const { decided } = useRoomWords();
  const chosen = split.options.find((option) => option.chosen);
  if (chosen === undefined) return <>{plainly}</>;
  return (
    <>
      {split.by === null ? plainly : decided[split.by]} <Badge letter={chosen.letter} />
    </>
  );
}

export function Counted({ screen, wall, look }: ScreenProps<'counted'>): VNode {
  const { counted, decided } = useRoomWords();
  const { split } = screen;
  return (
    <Split
      {...screen}
      wall={wall}
      isLarge={look.size === 'large'}
      title={<Decided split={split} plainly={decided.facilitator} />}
      says={split.by === 'team' ? '' : counted.says}
    />
  );
}

export function Chosen({ screen, wall, look }: ScreenProps<'chosen'>): VNode {
  const { chosen } = useRoomWords();
  const { split } = screen;
  return (
    <Split
      split={split}
      line={null}
      wall={wall}
      isLarge={look.size === 'large'}
      title={<Decided split={{ ...split, by: null }} plainly={chosen.title} />}
      says=""
    />
  );
}

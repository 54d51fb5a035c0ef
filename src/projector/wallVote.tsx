import type { ComponentChildren, VNode } from 'preact';
import type { OptionView, TeamView, WallView } from '../core/projections/roomViews';
import type { LineView } from '../core/projections/views';
import { Icon } from '../parts/icons';
import { FeelingWord, Mood } from './gauge';
import { Quote, Rich } from './rich';
import { Badge } from './shapes';
import { Who } from './wallTalk';
import { Frame, Method, type ScreenProps } from './wallFrame';
import { useRoomWords } from './words';

/** What makes room for the replies, level by level: the line, the words below, the gauge; then they are cut short. */
export const WITHOUT_LINE = 1;
export const WITHOUT_WORDS = 2;
export const WITHOUT_GAUGE = 3;
export const TIGHTEST = 6;
/** Only for letters alone. */
export const NO_WORDS = 7;
const CLAMPS = ['', '', '', '', 'clamp-3', 'clamp-2', 'clamp-1', 'clamp-0'];
/** More replies than this stand in two columns, where the wall is free for them. */
const ONE_COLUMN = 4;

/** The list's own class: letters alone, or rows. */
export const kindOf = (count: number, isLarge: boolean): string =>
  isLarge ? 'wall-letters' : count > ONE_COLUMN ? 'wall-replies two' : 'wall-replies';

/** Beside the heading: how far the method is; the feeling, once there is no room for its gauge. */
export const asideOf = (wall: WallView) => (level: number) =>
  level < WITHOUT_GAUGE || wall.feeling === null ? <Method wall={wall} /> : <FeelingWord feeling={wall.feeling.now} />;

export const footOf = (wall: WallView) => (level: number) => level < WITHOUT_GAUGE && <Mood wall={wall} />;

/** The line that is answered, small. */
export function Asked({ line }: { readonly line: LineView | null }): VNode | null {
  if (line === null) return null;
  return (
    <p class="wall-asked">
      <b>
        <Who who={line.who} cue="" />
      </b>{' '}
      <Quote text={line.text} />
    </p>
  );
}

interface RowProps {
  readonly option: OptionView;
  readonly level: number;
  readonly isChosen?: boolean;
  /** Between letter and words. */
  readonly children?: ComponentChildren;
}

/** A reply: its letter, what was counted, its words. */
export function Row({ option, level, isChosen = false, children }: RowProps): VNode {
  const words = useRoomWords();
  const isLocked = option.locked !== '';
  const kind = isChosen ? 'wall-reply chosen' : isLocked ? 'wall-reply locked' : 'wall-reply';
  return (
    <li class={kind}>
      <Badge letter={option.letter} />
      {children}
      <p class={CLAMPS[level]}>
        {isChosen && <span class="sr">{words.counts.chosen}: </span>}
        {isLocked && (
          <>
            <Icon name="lock" /> <b>{words.reply.locked}</b>{' '}
          </>
        )}
        <Rich text={option.text} />
      </p>
    </li>
  );
}

const among = (teams: readonly TeamView[]): string => teams.map(({ name }) => name).join(', ');

interface BallotProps {
  readonly wall: WallView;
  readonly isLarge: boolean;
  readonly title: string;
  readonly says: string;
  readonly line: LineView | null;
  readonly options: readonly OptionView[];
  readonly voted: readonly TeamView[];
}

/** The replies to choose from: with their words, or, for the largest halls, as letters alone. */
function Ballot({ wall, isLarge, title, says, line, options, voted }: BallotProps): VNode {
  const words = useRoomWords();
  const isIn = voted.length > 0;
  return (
    <Frame
      of={`${wall.cue} ${isLarge} ${voted.length}`}
      sizes={2}
      most={isLarge ? WITHOUT_GAUGE : TIGHTEST}
      title={title}
      aside={asideOf(wall)}
      foot={footOf(wall)}
    >
      {(level) => (
        <>
          {level < WITHOUT_LINE && <Asked line={line} />}
          <ol class={kindOf(options.length, isLarge)} aria-label={words.reply.list}>
            {options.map((option) => (
              <Row key={option.id} option={option} level={isLarge ? NO_WORDS : level} />
            ))}
          </ol>
          {(isIn || (says !== '' && level < WITHOUT_WORDS)) && (
            <p class="wall-how clamp-2">{isIn ? words.voting.voted(among(voted)) : says}</p>
          )}
        </>
      )}
    </Frame>
  );
}

/** The vote is open: nothing tells how it stands. */
export function Voting({ screen, wall, look }: ScreenProps<'voting'>): VNode {
  const { voting } = useRoomWords();
  const { team, round, way } = screen;
  const title = team === null ? (round === 1 ? voting.first : voting.again) : voting.team(team.name);
  return (
    <Ballot
      {...screen}
      wall={wall}
      isLarge={look.size === 'large'}
      title={title}
      says={team === null ? voting[way] : ''}
    />
  );
}

/** The same for replies of the room's own. */
export function Choosing({ screen, wall, look }: ScreenProps<'choosing'>): VNode {
  const { choosing, voting } = useRoomWords();
  return (
    <Ballot {...screen} wall={wall} isLarge={look.size === 'large'} title={choosing.title} says={voting[screen.way]} />
  );
}

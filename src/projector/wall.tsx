import '../parts/tokens.css';
import '../parts/base.css';
import '../parts/face.css';
import './wall.css';
import './wallTalk.css';
import './wallPages.css';
import type { ComponentChildren, ComponentType, VNode } from 'preact';
import type { RoomLook } from '../app/room/view';
import type { WallScreen, WallView } from '../core/projections/roomViews';
import { Face } from '../parts/face';
import { Calm, Over, Telling } from './wallCalm';
import { Briefing, Handing, HistoryCard } from './wallCard';
import { Debriefing } from './wallDebrief';
import type { ScreenProps } from './wallFrame';
import { Cards, Rules, Table } from './wallLists';
import { liveText } from './wallLive';
import { Chosen, Counted, Discussing, Tied } from './wallSplit';
import { Effect, Ended, Later, Line, Reading } from './wallTalk';
import { Marked, Marking, Writing } from './wallTurns';
import { Choosing, Voting } from './wallVote';
import { useRoomWords } from './words';

const SCREENS: { readonly [Name in WallScreen['name']]: ComponentType<ScreenProps<Name>> } = {
  telling: Telling,
  briefing: Briefing,
  handing: Handing,
  line: Line,
  reading: Reading,
  voting: Voting,
  discussing: Discussing,
  tied: Tied,
  counted: Counted,
  effect: Effect,
  later: Later,
  ended: Ended,
  marking: Marking,
  marked: Marked,
  writing: Writing,
  choosing: Choosing,
  chosen: Chosen,
  table: Table,
  debriefing: Debriefing,
  rules: Rules,
  cards: Cards,
  over: Over,
};

/** Where a talk is on and the customer is there, they stand beside the words. */
const TALK: ReadonlySet<WallScreen['name']> = new Set([
  'briefing',
  'line',
  'reading',
  'voting',
  'discussing',
  'tied',
  'counted',
  'effect',
  'ended',
]);

/** Once they have gone, the empty place stands there in the weather of what came of it. */
const AFTER: ReadonlySet<WallScreen['name']> = new Set(['later', 'ended']);

const isBeside = ({ screen, veil, stage }: WallView): boolean =>
  veil === 'none' && stage.scene === 'encounter' && (stage.presence === 'away' ? AFTER : TALK).has(screen.name);

interface WallProps {
  readonly wall: WallView;
  readonly look: RoomLook;
  /** What whoever holds the room types here, on a screen of its own. */
  readonly children?: ComponentChildren;
}

function Shown({ wall, look }: WallProps): VNode {
  const words = useRoomWords();
  const { screen, veil, card } = wall;
  if (veil === 'quiet') return <Calm of={`quiet ${wall.cue}`} {...words.quiet} />;
  if (veil === 'paused') return <Calm of={`paused ${wall.cue}`} {...words.paused} />;
  if (veil === 'card' && card !== null) return <HistoryCard wall={wall} card={card} />;
  // The table gives each name the component for it, which is more than types can follow.
  const Screen = SCREENS[screen.name] as ComponentType<ScreenProps<WallScreen['name']>>;
  return <Screen screen={screen} wall={wall} look={look} />;
}

/** Where the customer stands until the picture has come, or where there is none: a large face. */
function Window({ wall }: WallProps): VNode {
  return (
    <div class="wall-window" aria-hidden="true">
      {wall.feeling !== null && <Face feeling={wall.feeling.now} />}
    </div>
  );
}

/** What everybody in the room sees. It tells no score before the reveal, and no count before it is to be seen. */
export function Wall({ wall, look, children }: WallProps): VNode {
  const words = useRoomWords();
  const isShown = isBeside(wall);
  return (
    <div
      class={isShown ? 'wall beside' : 'wall'}
      data-ground={look.ground}
      data-theme={look.ground === 'dark' ? 'dark' : 'light'}
      data-motion={look.motion}
      data-look={look.size}
      data-screen={wall.veil === 'none' ? wall.screen.name : wall.veil}
    >
      {isShown && <Window wall={wall} look={look} />}
      <Shown key={`${wall.veil} ${wall.cue}`} wall={wall} look={look} />
      {children !== undefined && <div class="wall-typed">{children}</div>}
      <p class="sr" role="status">
        {liveText(words, wall)}
      </p>
    </div>
  );
}

import type { VNode } from 'preact';
import type { MarkedTurn, TeamView } from '../core/projections/roomViews';
import { Quote, Rich } from './rich';
import { Arc, ArcWords } from './wallArc';
import { Frame, type ScreenProps } from './wallFrame';
import { FitList } from './wallList';
import { Huge } from './wallTalk';
import { Asked } from './wallVote';
import { useRoomWords } from './words';

/** Both lines in full; then what we said in two lines, in one, in two columns; then turns are left out. */
const ONE_LINE = 3;
const TWO_COLUMNS = 4;
const CLAMPS = ['', 'clamp-2', 'clamp-2', 'clamp-1', 'clamp-1'];

interface TurnRowProps {
  readonly turn: MarkedTurn;
  readonly level: number;
}

/** One turn to look back at: what was said to us, and what we said. */
function TurnRow({ turn, level }: TurnRowProps): VNode {
  const { marking } = useRoomWords();
  const line = turn.lines.at(-1);
  return (
    <>
      <b>
        <span class="sr">{marking.turn(turn.turn)}</span>
        <span aria-hidden="true">{turn.turn}</span>
      </b>
      <div>
        {level < 2 && line !== undefined && (
          <p class={`wall-quiet ${CLAMPS[level]}`}>
            <Quote text={line.text} />
          </p>
        )}
        <p class={CLAMPS[Math.min(level, TWO_COLUMNS)]}>
          {turn.said.length === 0 ? marking.nothing : <Rich text={turn.said} />}
        </p>
      </div>
    </>
  );
}

/** All turns of a play to mark one of; the line of the feeling stays hidden. */
export function Marking({ screen, wall }: ScreenProps<'marking'>): VNode {
  const words = useRoomWords();
  const { turns } = screen;
  return (
    <Frame
      of={wall.cue}
      sizes={1}
      most={TWO_COLUMNS + turns.length}
      title={words.marking.title}
      aside={() => <p class="wall-place">{words.marking.says}</p>}
    >
      {(level) => (
        <FitList
          items={turns}
          left={Math.max(0, level - TWO_COLUMNS)}
          more={words.moreToHear}
          kind={level < ONE_LINE ? 'wall-turns' : level < TWO_COLUMNS ? 'wall-turns close' : 'wall-turns two'}
        >
          {(turn) => <TurnRow turn={turn} level={level} />}
        </FitList>
      )}
    </Frame>
  );
}

/** By their numbers, as on the line. */
const among = (teams: readonly TeamView[]): string => teams.map(({ name, number }) => `${number} ${name}`).join(', ');

/** The marks of the groups on the line of the feeling. */
export function Marked({ screen, wall }: ScreenProps<'marked'>): VNode {
  const words = useRoomWords();
  const { turns, arc, moments, briefing } = screen;
  const marked = turns
    .filter(({ teams }) => teams.length > 0)
    .toSorted((one, other) => other.teams.length - one.teams.length);
  const isAlone = marked.every(({ teams }) => teams.every(({ seat }) => seat === 'room'));
  const flags = (turn: number) => {
    const teams = turns.find((one) => one.turn === turn)?.teams ?? [];
    return teams.length === 0 ? undefined : isAlone ? '●' : teams.map(({ number }) => number).join(' ');
  };
  return (
    <Frame of={wall.cue} sizes={0} most={marked.length + 2} title={words.marked.title}>
      {(level) => (
        <>
          <Arc
            label={words.arc.picture(briefing.customer.callMe)}
            roads={[{ arc, kind: 'whole' }]}
            moments={moments}
            flags={flags}
          />
          <ArcWords arc={arc} />
          {marked.length === 0 && <p class="wall-lead">{words.marked.none}</p>}
          {marked.length > 0 && (
            <FitList items={marked} left={Math.max(0, level - 1)} more={words.moreInReport} kind="wall-marks">
              {({ turn, teams }) => (
                <>
                  <b>{words.marking.turn(turn)}</b>{' '}
                  <span class={level === 0 ? undefined : 'clamp-1'}>{isAlone ? words.marked.room : among(teams)}</span>
                </>
              )}
            </FitList>
          )}
        </>
      )}
    </Frame>
  );
}

/** The worst reply on offer, to be written anew. */
export function Writing({ screen, wall }: ScreenProps<'writing'>): VNode {
  const { writing } = useRoomWords();
  return (
    <Frame of={wall.cue} sizes={3} most={1} title={writing.title(screen.words)}>
      {(level) => (
        <>
          {level < 1 && <Asked line={screen.line} />}
          <div>
            <h2 class="wall-quiet">{writing.worst}</h2>
            <Huge text={screen.worst} />
          </div>
        </>
      )}
    </Frame>
  );
}

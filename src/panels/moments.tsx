import type { VNode } from 'preact';
import type { DebriefView, TurnView } from '../core/projections/debriefViews';
import { useDeeperWords, useGoToTurn } from './deeperWords';
import { Icon } from '../parts/icons';
import { Quote } from './rich';
import { Branch, markOf, Swing, Why } from './turns';

interface MomentProps {
  readonly turn: TurnView;
  readonly isRise: boolean;
  readonly canBranch: boolean;
}

function Moment({ turn, isRise, canBranch }: MomentProps): VNode {
  const { moments, turns } = useDeeperWords();
  const goTo = useGoToTurn();
  return (
    <li class="card stack moment-card">
      <p class="row">
        <b>{moments[isRise ? 'rise' : 'fall'](turn.turn)}</b> <Swing swing={turn.swing} />
      </p>
      <h3 class="said">{turn.said.length > 0 ? <Quote text={turn.said} /> : turns.silence}</h3>
      <Why turn={turn} parts={['effect', 'tryInstead']} />
      <p class="row">
        {canBranch && <Branch turn={turn.turn} />}
        <button class="btn" type="button" onClick={() => goTo(turn.turn)}>
          <Icon name="on" flip /> {moments.whole}
        </button>
      </p>
    </li>
  );
}

interface MomentsProps {
  readonly debrief: DebriefView;
  readonly branches: readonly number[];
}

/** The largest rise and fall, with what was said and what else could be tried. */
export function Moments({ debrief, branches }: MomentsProps): VNode | null {
  const { moments } = useDeeperWords();
  const marked = debrief.turns.filter(({ turn }) => markOf(debrief, turn) !== 'none');
  if (marked.length === 0) return null;
  return (
    <section aria-labelledby="moments-heading">
      <h2 id="moments-heading">{moments.title}</h2>
      <p class="quiet dims-note">{moments.says}</p>
      <ul class="dims">
        {marked.map((turn) => (
          <Moment
            key={turn.turn}
            turn={turn}
            isRise={markOf(debrief, turn.turn) === 'rise'}
            canBranch={branches.includes(turn.turn)}
          />
        ))}
      </ul>
    </section>
  );
}

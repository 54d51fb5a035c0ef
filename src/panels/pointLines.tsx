import type { VNode } from 'preact';
import type { DimensionView, TurnView } from '../core/projections/debriefViews';
import { useDeeperWords, useGoToTurn } from './deeperWords';
import { Quote } from './rich';

type Scored = DimensionView['turns'][number];

interface LineProps {
  readonly scored: Scored;
  readonly said: readonly TurnView[];
}

function Line({ scored, said }: LineProps): VNode {
  const { scores, turns } = useDeeperWords();
  const goTo = useGoToTurn();
  const words = said.find(({ turn }) => turn === scored.turn)?.said ?? [];
  return (
    <li>
      <button type="button" class="to-turn" onClick={() => goTo(scored.turn)}>
        <span class="quiet">
          {scores.turn} {scored.turn}
        </span>
        <b>{scores.left(scored.level, scored.best)}</b>
        <span class="words">{words.length > 0 ? <Quote text={words} /> : turns.silence}</span>
      </button>
    </li>
  );
}

interface GroupProps {
  readonly title: string;
  readonly list: readonly Scored[];
  readonly said: readonly TurnView[];
}

function Group({ title, list, said }: GroupProps): VNode | null {
  if (list.length === 0) return null;
  return (
    <>
      <h4 class="small">{title}</h4>
      <ul>
        {list.map((scored) => (
          <Line key={scored.turn} scored={scored} said={said} />
        ))}
      </ul>
    </>
  );
}

interface PointLinesProps {
  readonly dimension: DimensionView;
  readonly said: readonly TurnView[];
}

/** The words that gave and lost points on one scale; what lost most stands first. Each leads to its turn. */
export function PointLines({ dimension, said }: PointLinesProps): VNode {
  const { scores } = useDeeperWords();
  const lost = dimension.turns
    .filter(({ level, best }) => level < best)
    .toSorted((a, b) => b.best - b.level - (a.best - a.level));
  const gave = dimension.turns.filter(({ level, best }) => level === best && best > 0);
  return (
    <details class="point-lines">
      <summary>{scores.each}</summary>
      <Group title={scores.lost} list={lost} said={said} />
      <Group title={scores.gave} list={gave} said={said} />
    </details>
  );
}

import type { VNode } from 'preact';
import type { DebriefView, DimensionView, TurnView } from '../core/projections/debriefViews';
import { PointLines } from './pointLines';
import { useDeeperWords } from './deeperWords';
import { ScrollBox } from '../parts/scrollBox';

interface DimensionProps {
  readonly dimension: DimensionView;
  readonly turns: readonly number[];
  /** A talk stopped early is not put into percent. */
  readonly isStopped: boolean;
  readonly said: readonly TurnView[];
}

const BLOCKS = [4, 3, 2, 1] as const;

/** One column of blocks a turn: filled as far as was got, outlined as far as was on offer. */
function Blocks({ dimension, turns }: Pick<DimensionProps, 'dimension' | 'turns'>): VNode {
  return (
    <div class="pips" aria-hidden="true">
      {turns.map((turn) => {
        const scored = dimension.turns.find((one) => one.turn === turn);
        return (
          <span key={turn} class={scored ? undefined : 'na'}>
            {scored &&
              BLOCKS.map((block) => (
                <i key={block} class={block <= scored.level ? 'on' : block <= scored.best ? 'missed' : undefined} />
              ))}
            <small>{turn}</small>
          </span>
        );
      })}
    </div>
  );
}

function Remarks({ dimension }: { readonly dimension: DimensionView }): VNode | null {
  const { scores } = useDeeperWords();
  const full = dimension.turns.filter(({ level, best }) => level === best).map(({ turn }) => turn);
  const low = dimension.turns.filter(({ level, best }) => level <= 1 && level < best).map(({ turn }) => turn);
  if (full.length + low.length === 0) return null;
  return (
    <p class="small">
      {full.length > 0 && scores.full(full.join(', '), full.length)}{' '}
      {low.length > 0 && scores.least(low.join(', '), low.length)}
    </p>
  );
}

function Dimension({ dimension, turns, isStopped, said }: DimensionProps): VNode {
  const own = useDeeperWords();
  const { name, asks } = own.dimensions[dimension.dimension];
  const nothing = dimension.dimension === 'noHardSell' ? own.scores.noSale : own.scores.none;
  return (
    <li class="card dim">
      <h3>{name}</h3>
      <p class="quiet small">{asks}</p>
      {dimension.percent === null ? (
        <p class="dim-none">{nothing}</p>
      ) : (
        <>
          <p class="total">
            <b>{dimension.got}</b> {own.scores.gotOf(dimension.of)}{' '}
            {!isStopped && <span class="chip">{own.scores.percent(Math.round(dimension.percent))}</span>}
          </p>
          <Blocks dimension={dimension} turns={turns} />
          <Remarks dimension={dimension} />
          <PointLines dimension={dimension} said={said} />
        </>
      )}
    </li>
  );
}

function ScoreTable({
  dimensions,
  turns,
}: {
  readonly dimensions: readonly DimensionView[];
  readonly turns: readonly number[];
}): VNode {
  const own = useDeeperWords();
  const cell = (dimension: DimensionView, turn: number): string => {
    const scored = dimension.turns.find((one) => one.turn === turn);
    return scored ? own.scores.left(scored.level, scored.best) : '–';
  };
  return (
    <ScrollBox label={own.scores.caption}>
      <table>
        <caption>{own.scores.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{own.scores.turn}</th>
            {dimensions.map(({ dimension }) => (
              <th scope="col" key={dimension}>
                {own.dimensions[dimension].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turns.map((turn) => (
            <tr key={turn}>
              <th scope="row">{turn}</th>
              {dimensions.map((dimension) => (
                <td key={dimension.dimension}>{cell(dimension, turn)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The three scales side by side, never blended, and where each point came from. */
export function Scores({ debrief }: { readonly debrief: DebriefView }): VNode {
  const own = useDeeperWords();
  const turns = debrief.turns.map(({ turn }) => turn);
  const isStopped = debrief.headline.kind === 'stopped';
  return (
    <section aria-labelledby="scores-heading">
      <h2 id="scores-heading">{own.scores.title}</h2>
      <p class="quiet dims-note">
        {own.scores.lines} {'percent' in debrief.headline && own.scores.number}
      </p>
      <ul class="dims">
        {debrief.dimensions.map((dimension) => (
          <Dimension
            key={dimension.dimension}
            dimension={dimension}
            turns={turns}
            isStopped={isStopped}
            said={debrief.turns}
          />
        ))}
      </ul>
      <details>
        <summary>{own.scores.table}</summary>
        <ScoreTable dimensions={debrief.dimensions} turns={turns} />
      </details>
    </section>
  );
}

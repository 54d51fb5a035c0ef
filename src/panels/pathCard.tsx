import './path.css';
import type { VNode } from 'preact';
import type { DebriefView } from '../core/projections/debriefViews';
import type { PathView } from '../core/projections/deeperViews';
import { useDeeperWords } from './deeperWords';
import { PathMap } from './pathMap';
import { Quote } from './rich';

interface PathProps {
  readonly path: PathView;
  readonly debrief: DebriefView;
}

function Words({ path, debrief }: PathProps): VNode {
  const own = useDeeperWords();
  return (
    <ol class="path-list">
      {debrief.turns.map(({ turn, said }) => {
        const others = path.steps.find((step) => step.turn === turn)?.others ?? 0;
        return (
          <li key={turn}>
            <b>{own.path.turn(turn)}</b> {said.length > 0 ? <Quote text={said} /> : own.turns.silence}{' '}
            {others > 0 && <span class="quiet">{own.path.others(turn, others)}</span>}
          </li>
        );
      })}
      <li>
        {debrief.ending.title === '' ? (
          own.path.open
        ) : (
          <>
            <b>{own.path.ended}</b> {debrief.ending.title}
          </>
        )}
      </li>
    </ol>
  );
}

function Known({ known }: Pick<PathView, 'known'>): VNode | null {
  const { path } = useDeeperWords();
  const all = [...known.lines, ...known.titles];
  if (all.length === 0) return null;
  return (
    <>
      <h3>{path.before}</h3>
      <ul class="path-list">
        {all.map((words, place) => (
          <li key={place}>{words}</li>
        ))}
      </ul>
    </>
  );
}

/** What can cut in at any time stands at the start, with no way to it. */
const hasLone = ({ nodes }: PathView): boolean => nodes.some(({ column, state }) => column === 0 && state !== 'met');

/** The way of this play through all there are; what was not met is not told. */
export function Path({ path, debrief }: PathProps): VNode {
  const own = useDeeperWords().path;
  const earlier = own.earlier(path);
  return (
    <section class="card" aria-labelledby="path-heading">
      <h2 id="path-heading">{own.title}</h2>
      <p>
        {own.met(path)} {earlier}
      </p>
      {path.nodes.length > 0 && (
        <>
          <PathMap path={path} />
          <p class="note">
            {[own.key, earlier === '' ? '' : own.keyKnown, hasLone(path) ? own.keyLone : ''].join(' ')}
          </p>
        </>
      )}
      <details>
        <summary>{own.list}</summary>
        <Words path={path} debrief={debrief} />
        <Known known={path.known} />
      </details>
    </section>
  );
}

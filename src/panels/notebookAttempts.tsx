import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AttemptView } from '../core/projections/progressViews';
import { useNotebookWords } from './notebookWords';
import { useUi } from './ui';

/** How many attempts are shown at first, and how many more at a time. */
const SHOWN = 10;
const MORE = 50;

function Row({ attempt }: { readonly attempt: AttemptView }): VNode {
  const { send } = useUi();
  const { attempts, date } = useNotebookWords();
  return (
    <li class="attempt">
      <span class="small quiet">{date(attempt.at)}</span>
      <span>
        <button
          class="as-link"
          type="button"
          aria-label={attempts.look(attempt.title)}
          onClick={() => send({ type: 'attempt.look', attempt: attempt.attempt })}
        >
          {attempt.title}
        </button>{' '}
        <span class="small quiet">{attempt.customer}</span>
      </span>
      <span>{attempts.outcome(attempt.outcome, attempt.left)}</span>
      <span class="chip">{attempts.kinds[attempt.kind]}</span>
    </li>
  );
}

/** All attempts, the latest first; each leads to its debrief. Only some are shown at a time. */
export function Attempts({ attempts }: { readonly attempts: readonly AttemptView[] }): VNode {
  const own = useNotebookWords().attempts;
  const [shown, setShown] = useState(SHOWN);
  const left = attempts.length - shown;
  return (
    <section class="on-screen" aria-labelledby="attempts-heading">
      <h2 id="attempts-heading">{own.title}</h2>
      <div class="card">
        <ul class="attempts" aria-label={own.caption}>
          {attempts.slice(0, shown).map((attempt) => (
            <Row key={attempt.attempt} attempt={attempt} />
          ))}
        </ul>
        {attempts.length > SHOWN && (
          <p class="row far attempts-more">
            <span class="small quiet">{own.shown(Math.min(shown, attempts.length), attempts.length)}</span>
            <span class="row">
              {shown > SHOWN && (
                <button class="btn" type="button" onClick={() => setShown(SHOWN)}>
                  {own.fewer}
                </button>
              )}
              {left > 0 && (
                <button class="btn" type="button" onClick={() => setShown(shown + MORE)}>
                  {own.more(Math.min(MORE, left))}
                </button>
              )}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}

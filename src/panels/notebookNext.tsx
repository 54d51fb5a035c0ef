import type { VNode } from 'preact';
import type { NextView, NotebookView } from '../core/projections/progressViews';
import { Icon } from '../parts/icons';
import { useNotebookWords } from './notebookWords';
import { Who } from './streetWho';
import { useUi } from './ui';

function Choice({ next }: { readonly next: NextView }): VNode {
  const { send, words } = useUi();
  const own = useNotebookWords();
  const { sign, why } = own.reason(next.reason);
  return (
    <li class="story today-card">
      <p class="chip">{sign}</p>
      <Who person={next.person} channel={next.channel} />
      <div>
        <h3>
          <button type="button" onClick={() => send({ type: 'scenario.open', id: next.id })}>
            {next.title}
          </button>
        </h3>
        <p class="meta small">
          <span>
            <Icon name={next.channel} /> {words.channels[next.channel]}
          </span>
          {next.minutes !== null && <span>{own.next.minutes(next.minutes)}</span>}
          {next.difficulty !== null && <span>{words.difficulty(next.difficulty)}</span>}
        </p>
        <p class="small">
          <b>{own.next.why}</b> {why}
        </p>
      </div>
    </li>
  );
}

/** Three stories worth playing next, each with its reason, and the way to choose freely. */
export function NextUp({ notebook }: { readonly notebook: NotebookView }): VNode {
  const { send } = useUi();
  const own = useNotebookWords();
  return (
    <section class="stack on-screen" aria-labelledby="next-up-heading">
      <div class="row far">
        <h2 id="next-up-heading">{own.next.title}</h2>
        <button class="btn" type="button" onClick={() => send({ type: 'library.open' })}>
          {own.next.own}
        </button>
      </div>
      <ul class="today">
        {notebook.next.map((next) => (
          <Choice key={next.id} next={next} />
        ))}
      </ul>
    </section>
  );
}

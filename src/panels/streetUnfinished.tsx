import type { VNode } from 'preact';
import type { Unfinished } from '../app/view';
import { useStreetWords } from './streetWords';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

/** As many as can be taken in; the others wait in the notebook. */
const MOST = 3;

function One({ talk }: { readonly talk: Unfinished }): VNode {
  const { send } = useUi();
  const { unfinished: own } = useStreetWords();
  return (
    <li class="unfinished">
      <div>
        <h3>{talk.title}</h3>
        <p class="small quiet">{own.where(talk.turn, talk.at)}</p>
      </div>
      <p class="row compact">
        <button class="btn main" type="button" onClick={() => send({ type: 'attempt.resume', attempt: talk.attempt })}>
          <Icon name="on" flip /> {own.goOn} <span class="sr">{talk.title}</span>
        </button>
        <button class="btn" type="button" onClick={() => send({ type: 'attempt.rest', attempt: talk.attempt })}>
          {own.rest} <span class="sr">{talk.title}</span>
        </button>
      </p>
    </li>
  );
}

/** Talks that were broken off, latest first: each can be gone on with, or left as it is. */
export function UnfinishedTalks({ talks }: { readonly talks: readonly Unfinished[] }): VNode | null {
  const { unfinished: own } = useStreetWords();
  if (talks.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="unfinished-heading">
      <h2 id="unfinished-heading">{own.title}</h2>
      <ul class="unfinished-talks">
        {talks.slice(0, MOST).map((talk) => (
          <One key={talk.attempt} talk={talk} />
        ))}
      </ul>
      {talks.length > MOST && <p class="note">{own.more(talks.length - MOST)}</p>}
    </section>
  );
}

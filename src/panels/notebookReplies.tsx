import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PairView, ReplyView } from '../core/projections/progressViews';
import { useNotebookWords } from './notebookWords';
import { Quote } from './rich';

function Said({ reply: { said } }: { readonly reply: ReplyView }): VNode {
  const { replies } = useNotebookWords();
  if (said.kind === 'words')
    return (
      <blockquote>
        <Quote text={said.text} />
      </blockquote>
    );
  return <p class="quiet">{replies[said.kind]}</p>;
}

function Reply({ reply, when }: { readonly reply: ReplyView; readonly when: string }): VNode {
  const { replies } = useNotebookWords();
  return (
    <div class="reply-then">
      <h3>{when}</h3>
      <p class="small quiet">{replies.where(reply.at, reply.title)}</p>
      <Said reply={reply} />
      <p class="small quiet">{replies.levels(reply.levels)}</p>
    </div>
  );
}

interface PairsProps {
  readonly pairs: readonly PairView[];
}

function Kinds({
  pairs,
  shown,
  show,
}: PairsProps & { readonly shown: PairView; readonly show: (pair: PairView) => void }) {
  const { replies } = useNotebookWords();
  return (
    <div class="row kinds" role="group" aria-label={replies.which}>
      {pairs.map((pair) => (
        <button key={pair.situation} class="btn" type="button" aria-pressed={pair === shown} onClick={() => show(pair)}>
          {replies.kinds[pair.situation]}
        </button>
      ))}
    </div>
  );
}

/** The first and the latest reply to the same kind of moment, side by side. */
export function Replies({ pairs }: PairsProps): VNode | null {
  const { replies } = useNotebookWords();
  const [chosen, choose] = useState(pairs[0]?.situation);
  const shown = pairs.find(({ situation }) => situation === chosen) ?? pairs[0];
  if (shown === undefined) return null;
  const { first, latest } = shown;
  return (
    <section class="on-screen" aria-labelledby="replies-heading">
      <h2 id="replies-heading">{replies.title}</h2>
      <p class="quiet small">{replies.hint}</p>
      <Kinds pairs={pairs} shown={shown} show={({ situation }) => choose(situation)} />
      <div class="card pair">
        <Reply reply={first} when={replies.first} />
        {latest === null ? (
          <p class="quiet reply-none">{replies.only}</p>
        ) : (
          <Reply reply={latest} when={replies.latest} />
        )}
      </div>
    </section>
  );
}

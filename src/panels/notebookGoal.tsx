import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { GoalView } from '../core/projections/progressViews';
import { useNotebookWords } from './notebookWords';
import { useUi } from './ui';

const LONGEST = 200;

interface LineProps {
  readonly goal: GoalView;
  /** Called with true when the line was sent, with false when it is written on. */
  readonly told: (isSent: boolean) => void;
}

/** The one line, to be written and kept. */
function Line({ goal, told }: LineProps): VNode {
  const { send } = useUi();
  const own = useNotebookWords().goal;
  const [text, setText] = useState(goal.text);
  const isSame = goal.kept && text.replace(/\s+/g, ' ').trim() === goal.text;
  const keep = (event: Event): void => {
    event.preventDefault();
    if (isSame) return;
    told(true);
    send({ type: 'notebook.goal', text });
  };
  const write = (next: string): void => {
    told(false);
    setText(next);
  };
  return (
    <form class="goal on-screen" onSubmit={keep}>
      <label class="small" for="goal">
        {own.label}
      </label>
      <input
        id="goal"
        type="text"
        autocomplete="off"
        maxLength={LONGEST}
        placeholder={own.example}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <button class="btn" type="submit" aria-disabled={isSame}>
        {own.keep}
      </button>
    </form>
  );
}

/** What the person means to do next time: when this happens, I will do that. */
export function Goal({ goal }: { readonly goal: GoalView }): VNode {
  const own = useNotebookWords().goal;
  const [isSent, setSent] = useState(false);
  return (
    <section class="leaf" aria-labelledby="goal-heading">
      <h2 id="goal-heading">{own.title}</h2>
      <p class="quiet small">{own.hint}</p>
      <Line goal={goal} told={setSent} />
      <p class="small quiet" role="status">
        {isSent && (goal.kept ? own.kept : own.failed)}
      </p>
      {goal.text !== '' && <p class="on-paper lead">{goal.text}</p>}
    </section>
  );
}

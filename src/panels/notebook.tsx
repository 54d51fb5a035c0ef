import './debrief.css';
import './scores.css';
import './hero.css';
import './library.css';
import './notebook.css';
import './notebookPrint.css';
import type { ComponentType, VNode } from 'preact';
import type { NotebookView } from '../core/projections/progressViews';
import { PageBar } from './bar';
import { useFocusOn } from './focus';
import { Attempts } from './notebookAttempts';
import { ChancesTaken } from './notebookChances';
import { Facts } from './notebookFacts';
import { Goal } from './notebookGoal';
import { Lines } from './notebookLine';
import { NextUp } from './notebookNext';
import { Limits, Record, RecordHead } from './notebookRecord';
import { Replies } from './notebookReplies';
import { Skills } from './notebookSkills';
import { NotebookWords, useNotebookWords, type NotebookMessages } from './notebookWords';
import { Who } from './streetWho';
import { useUi } from './ui';

interface NotebookProps {
  readonly notebook: NotebookView;
}

function Title({ notebook }: NotebookProps): VNode {
  const own = useNotebookWords();
  const heading = useFocusOn<HTMLHeadingElement>('notebook');
  const { before, mark, after } = own.headline(notebook);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {before}
      <span class="hl">{mark}</span>
      {after}
    </h1>
  );
}

/** Before the first play: what will be here, and where to begin. */
function Blank({ notebook }: NotebookProps): VNode {
  const { send } = useUi();
  const { empty } = useNotebookWords();
  const [start] = notebook.next;
  return (
    <>
      <p class="lead">{empty.about}</p>
      <div class="leaf">
        <h2>{empty.title}</h2>
        <ul class="ruled">
          {empty.will.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {start !== undefined && (
        <p class="row">
          <Who person={start.person} channel={start.channel} />
          <button class="btn main big" type="button" onClick={() => send({ type: 'scenario.open', id: start.id })}>
            {empty.begin(start.title)}
          </button>
        </p>
      )}
    </>
  );
}

function Filled({ notebook }: NotebookProps): VNode {
  return (
    <>
      <Facts notebook={notebook} />
      <NextUp notebook={notebook} />
      <Goal goal={notebook.goal} />
      <Skills skills={notebook.skills} />
      <Lines skills={notebook.skills} />
      <ChancesTaken chances={notebook.chances} />
      <Replies pairs={notebook.replies} />
      <Attempts attempts={notebook.attempts} />
      <Record notebook={notebook} />
      <Limits record={notebook.record} />
    </>
  );
}

function Page({ notebook }: NotebookProps): VNode {
  return (
    <>
      <PageBar home={false} />
      <div class="page notebook">
        <RecordHead notebook={notebook} />
        <Title notebook={notebook} />
        {notebook.attempts.length === 0 ? <Blank notebook={notebook} /> : <Filled notebook={notebook} />}
      </div>
    </>
  );
}

/** The notebook in a language's words. */
export function notebookIn(own: NotebookMessages): ComponentType<NotebookProps> {
  return function Notebook({ notebook }: NotebookProps): VNode {
    return (
      <NotebookWords.Provider value={own}>
        <Page notebook={notebook} />
      </NotebookWords.Provider>
    );
  };
}

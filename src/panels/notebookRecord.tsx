import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { NotebookView, RecordView } from '../core/projections/progressViews';
import { Sign } from '../parts/icons';
import { useNotebookWords } from './notebookWords';
import { ScrollBox } from '../parts/scrollBox';

/** Own drawing: a sheet comes out of a box. */
const PRINTER = 'M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1h-3M7 14h10v7H7z';

function Stories({ record }: { readonly record: readonly RecordView[] }): VNode {
  const { record: own, attempts, date } = useNotebookWords();
  const { columns } = own;
  return (
    <ScrollBox label={own.caption}>
      <table class="record-table">
        <caption>{own.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.story}</th>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.key}</th>
            <th scope="col" class="n">
              {columns.plays}
            </th>
            <th scope="col">{columns.first}</th>
            <th scope="col">{columns.latest}</th>
            <th scope="col">{columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {record.map((story) => (
            <tr key={`${story.title} ${story.first}`}>
              <th scope="row">
                {story.title} <span class="quiet">{own.version(story.version)}</span>
              </th>
              <td>{story.industry}</td>
              <td>{own.keys[story.key]}</td>
              <td class="n">{story.plays}</td>
              <td class="date">{date(story.first)}</td>
              <td class="date">{date(story.latest)}</td>
              <td>{attempts.outcome(story.outcome, story.left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What the printed page says at its top, in place of the screen's own heading. */
export function RecordHead({ notebook }: { readonly notebook: NotebookView }): VNode {
  const { record } = useNotebookWords();
  return (
    <div class="on-paper record-head" aria-hidden="true">
      <p class="record-title">{record.title}</p>
      <p>{record.printed(notebook.now)}</p>
      <p class="record-name">{record.name}</p>
    </div>
  );
}

/** The practice record: what it lists can be seen before it is printed. */
export function Record({ notebook }: { readonly notebook: NotebookView }): VNode {
  const { record } = useNotebookWords();
  const [isShown, setShown] = useState(false);
  return (
    <section class="card record" aria-labelledby="record-heading">
      <div class="row far on-screen">
        <div>
          <h2 id="record-heading">{record.title}</h2>
          <p class="quiet">{record.hint}</p>
        </div>
        <p class="row">
          <button class="btn" type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? record.hide : record.show}
          </button>
          <button class="btn main" type="button" onClick={() => print()}>
            <Sign path={PRINTER} /> {record.print}
          </button>
        </p>
      </div>
      <div class={isShown ? undefined : 'on-paper'}>
        <Stories record={notebook.record} />
      </div>
    </section>
  );
}

/** What all of this can say and cannot, on screen and on paper. */
export function Limits({ record }: { readonly record: readonly RecordView[] }): VNode {
  const { limits } = useNotebookWords();
  const drafts = record.filter(({ key }) => key === 'draft').map(({ title }) => title);
  return (
    <section class="can-say" aria-labelledby="limits-heading">
      <h2 id="limits-heading">{limits.title}</h2>
      <ul>
        {limits.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {drafts.length > 0 && <li>{limits.drafts(drafts)}</li>}
      </ul>
    </section>
  );
}

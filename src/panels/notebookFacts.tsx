import type { VNode } from 'preact';
import type { MeanView, NotebookView } from '../core/projections/progressViews';
import { useNotebookWords } from './notebookWords';

interface FactsProps {
  readonly notebook: NotebookView;
}

/** A mean with what it stands on; Turnaround and Held measure different things and are never put together. */
function Mean({ mean, name, hint }: { readonly mean: MeanView; readonly name: string; readonly hint: string }): VNode {
  const { facts } = useNotebookWords();
  return (
    <div class="card so-far-card">
      <p class="big">
        <b>{facts.percent(mean.mean)}</b> {name}
      </p>
      <p class="quiet">{facts.mean(mean)}</p>
      {hint !== '' && <p class="small quiet">{hint}</p>}
    </div>
  );
}

/** Windows of the last weeks: lit where there was practice. */
function Weeks({ weeks }: { readonly weeks: readonly boolean[] }): VNode {
  const { facts } = useNotebookWords();
  return (
    <div class="card so-far-card">
      <p class="big">
        <b>{facts.weeks(weeks.filter(Boolean).length, weeks.length)}</b>
      </p>
      <p class="quiet">{facts.weeksHint}</p>
      <ol class="weeks" aria-label={facts.weekList}>
        {weeks.map((practised, place) => (
          <li key={place} class={practised ? 'on' : undefined}>
            <span class="sr">{facts.week(practised)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Tally({ notebook: { tally, counts } }: FactsProps): VNode {
  const own = useNotebookWords();
  return (
    <dl class="tally">
      <div>
        <dt>{own.tally.firsts}</dt>
        <dd>{own.tally.say(tally.firsts)}</dd>
      </div>
      {counts.replays > 0 && (
        <div>
          <dt>{own.tally.all}</dt>
          <dd>{own.tally.say(tally.all)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Practice so far in a few numbers, each with what it means. */
export function Facts({ notebook }: FactsProps): VNode {
  const { facts, tally } = useNotebookWords();
  const { counts, turnaround, held } = notebook;
  return (
    <section class="stack" aria-labelledby="tally-heading">
      <h2 id="tally-heading" class="sr">
        {tally.title}
      </h2>
      <Tally notebook={notebook} />
      <div class="so-far">
        <div class="card so-far-card">
          <p class="big">
            <b>{counts.firsts}</b> {facts.firsts(counts.firsts)}
          </p>
          <p class="quiet">{facts.replays(counts.replays)}</p>
        </div>
        {turnaround !== null && <Mean mean={turnaround} name={facts.turnaround} hint="" />}
        {held !== null && <Mean mean={held} name={facts.held} hint={facts.heldHint} />}
        {turnaround === null && held === null && <p class="card so-far-card quiet">{facts.noMean}</p>}
        <Weeks weeks={notebook.weeks} />
      </div>
    </section>
  );
}

import type { VNode } from 'preact';
import type { ChanceRow, ChanceView } from '../core/projections/progressViews';
import { useNotebookWords } from './notebookWords';

const takenIn = (row: ChanceRow): number => row.filter(Boolean).length;

/** Chances in a row: a dot each, filled where it was taken, and the same in words. */
function Row({ row, when }: { readonly row: ChanceRow; readonly when: string }): VNode {
  const { chances } = useNotebookWords();
  return (
    <p class="chance-row">
      <span class="small quiet">{when}</span>{' '}
      <span class="dots" aria-hidden="true">
        {row.map((taken, place) => (
          <i key={place} class={taken ? 'on' : undefined} />
        ))}
      </span>{' '}
      <b>{chances.of(takenIn(row), row.length)}</b>
    </p>
  );
}

function Chance({ chance }: { readonly chance: ChanceView }): VNode {
  const { chances, behaviours } = useNotebookWords();
  const { first, latest, broken } = chance;
  const notes = [
    chance.chances > latest.length ? chances.all(chance.taken, chance.chances) : '',
    broken > 0 ? chances.broken(broken) : '',
  ].filter(Boolean);
  return (
    <li>
      <div>
        <h3>{behaviours[chance.behaviour]}</h3>
        <p class="small quiet">{notes.join(', ')}</p>
      </div>
      {first.length > 0 && <Row row={first} when={chances.first} />}
      {latest.length > 0 && <Row row={latest} when={first.length > 0 ? chances.latest : chances.soFar} />}
    </li>
  );
}

/** Behaviours as chances taken, at first and lately. */
export function ChancesTaken({ chances }: { readonly chances: readonly ChanceView[] }): VNode {
  const own = useNotebookWords().chances;
  return (
    <section aria-labelledby="taken-heading">
      <h2 id="taken-heading">{own.title}</h2>
      <p class="quiet small">{own.hint}</p>
      <div class="card">
        {chances.length === 0 && <p class="quiet">{own.none}</p>}
        <ul class="taken">
          {chances.map((chance) => (
            <Chance key={chance.behaviour} chance={chance} />
          ))}
        </ul>
      </div>
    </section>
  );
}

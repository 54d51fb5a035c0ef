import type { VNode } from 'preact';
import type { DataView } from '../app/book/dataView';
import { DataSign, Told } from './dataTold';
import { useDataWords } from './dataWords';
import { useUi } from './ui';

export interface DataProps {
  readonly data: DataView;
}

type What = 'everything' | 'attempts' | 'turns' | 'json';

function Kind({ what, data }: DataProps & { readonly what: What }): VNode {
  const { send } = useUi();
  const { save } = useDataWords();
  const { name, says, button } = save.kinds[what];
  const isMain = what === 'everything';
  const hint = `save-${what}`;
  return (
    <li class={isMain ? 'data-kind first' : 'data-kind'}>
      <div>
        <h3>{name}</h3>
        <p class="quiet small" id={hint}>
          {says} {isMain && (data.saved === null ? save.never : save.last(data.saved))}
        </p>
      </div>
      <button
        class={isMain ? 'btn main' : 'btn'}
        type="button"
        aria-describedby={hint}
        onClick={() => send({ type: 'data.export', what })}
      >
        <DataSign name="down" /> {button}
      </button>
    </li>
  );
}

function Result({ data: { busy, done } }: DataProps): VNode {
  const { save } = useDataWords();
  if (busy === 'writing') return <Told kind="busy">{save.writing}</Told>;
  if (done?.kind === 'unread') return <Told kind="wrong">{save.unread}</Told>;
  if (done?.kind !== 'saved') return <Told>{null}</Told>;
  return (
    <Told>
      {save.done} {done.left > 0 && save.left(done.left)}
    </Told>
  );
}

/** The ways out: a file of everything, and tables for others. */
export function Save({ data }: DataProps): VNode {
  const { save } = useDataWords();
  const isNothing = data.attempts === 0;
  return (
    <section class="data-card" aria-labelledby="save-heading">
      <h2 id="save-heading">{save.title}</h2>
      {data.due && (
        <p class="data-note due">
          <DataSign name="down" /> <span>{save.due}</span>
        </p>
      )}
      {isNothing && <p class="quiet">{save.nothing}</p>}
      {!isNothing && (
        <ul class="data-kinds">
          {(['everything', 'attempts', 'turns', 'json'] as const).map((what) => (
            <Kind key={what} what={what} data={data} />
          ))}
        </ul>
      )}
      <Result data={data} />
    </section>
  );
}

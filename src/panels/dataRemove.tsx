import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DataProps } from './dataSave';
import { DataSign, Told } from './dataTold';
import { useDataWords } from './dataWords';
import { Dialog } from './dialog';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

const Points = ({ points }: { readonly points: readonly string[] }): VNode => (
  <ul class="data-points">
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

/** The second step: what goes, what stays, and a file of it all first. */
function Ask({ data, close }: DataProps & { readonly close: () => void }): VNode {
  const { send } = useUi();
  const { remove } = useDataWords();
  const isSaved = data.done?.kind === 'saved' && data.done.what === 'everything';
  return (
    <Dialog kind="modal" title={remove.ask} onClose={close} closeButton={false}>
      <div class="data-ask">
        <div>
          <p>{remove.goesTitle}</p>
          <Points points={remove.goes(data.attempts)} />
        </div>
        <div>
          <p>{remove.staysTitle}</p>
          <Points points={remove.stays} />
        </div>
        <div class="menu">
          {data.attempts > 0 && (
            <button class="btn main" type="button" onClick={() => send({ type: 'data.export', what: 'everything' })}>
              {remove.first} <DataSign name="down" />
            </button>
          )}
          <button class="btn" type="button" onClick={close}>
            {remove.no} <Icon name="back" flip />
          </button>
          <button class="btn data-danger" type="button" onClick={() => send({ type: 'data.remove' })}>
            {remove.yes} <DataSign name="bin" />
          </button>
        </div>
        <Told>{isSaved && remove.saved}</Told>
      </div>
    </Dialog>
  );
}

function Result({ data: { busy, done } }: DataProps): VNode {
  const { remove, why } = useDataWords();
  if (busy === 'removing') return <Told kind="busy">{remove.removing}</Told>;
  if (done?.kind === 'removed') return <Told>{remove.done}</Told>;
  if (done?.kind !== 'failed') return <Told>{null}</Told>;
  return (
    <Told kind="wrong">
      {remove.failed} {why[done.why]}
    </Told>
  );
}

/** Deleting takes two steps. */
export function Remove({ data }: DataProps): VNode {
  const { remove } = useDataWords();
  const [isAsking, setAsking] = useState(false);
  const kind = data.done?.kind;
  useEffect(() => {
    if (kind === 'removed' || kind === 'failed') setAsking(false);
  }, [kind]);
  return (
    <section class="data-card" aria-labelledby="remove-heading">
      <div class="row far">
        <div>
          <h2 id="remove-heading">{remove.title}</h2>
          <p class="quiet">{remove.says}</p>
        </div>
        <button class="btn data-danger" type="button" onClick={() => setAsking(true)}>
          <DataSign name="bin" /> {remove.button}
        </button>
      </div>
      <Result data={data} />
      {isAsking && <Ask data={data} close={() => setAsking(false)} />}
    </section>
  );
}

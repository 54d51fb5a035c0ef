import './data.css';
import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DataView } from '../app/book/dataView';
import type { DataMessages } from '../locales/enData';
import { PageBar } from './bar';
import { Bring } from './dataBring';
import { Remove } from './dataRemove';
import { Save, type DataProps } from './dataSave';
import { DataSign, Told } from './dataTold';
import { DataWords, useDataWords } from './dataWords';
import { useFocusOn } from './focus';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

function Saving({ data: { saving } }: DataProps): VNode {
  const { kept, why } = useDataWords();
  const isSlow = saving.state === 'failed' && saving.why === null;
  const isWell = saving.state === 'kept';
  return (
    <p class={isWell ? 'data-line' : 'data-line wrong'}>
      {isWell ? <Icon name="tick" /> : <DataSign name="warning" />}
      <span>
        {isSlow ? kept.state.slow : kept.state[saving.state]} {saving.why !== null && why[saving.why]}
      </span>
    </p>
  );
}

function Kept({ data }: DataProps): VNode {
  const { kept } = useDataWords();
  return (
    <section class="data-card" aria-labelledby="kept-heading">
      <h2 id="kept-heading">{kept.title}</h2>
      {data.since === null ? (
        <p>{data.saving.state === 'nowhere' ? kept.nothing : kept.none}</p>
      ) : (
        <p class="data-count">
          <b>{kept.count(data.attempts)}</b> {kept.since(data.since)}
        </p>
      )}
      <Saving data={data} />
      <p class="note">{kept.may}</p>
    </section>
  );
}

function Name({ data: { participant, done } }: DataProps): VNode {
  const { send } = useUi();
  const { name } = useDataWords();
  const [typed, setTyped] = useState(participant);
  useEffect(() => setTyped(participant), [participant]);
  const use = (event: Event): void => {
    event.preventDefault();
    send({ type: 'data.rename', pseudonym: typed });
  };
  return (
    <section class="data-card" aria-labelledby="name-heading">
      <h2 id="name-heading">{name.title}</h2>
      <form class="data-name" onSubmit={use}>
        <label for="data-name">{name.label}</label>
        <input
          id="data-name"
          type="text"
          maxLength={40}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="data-name-hint"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button class="btn" type="submit">
          {name.save}
        </button>
      </form>
      <p class="note" id="data-name-hint">
        {name.hint}
      </p>
      <Told>{done?.kind === 'renamed' && name.done(participant)}</Told>
    </section>
  );
}

function StartAnew({ data }: DataProps): VNode {
  const { send } = useUi();
  const { lost, why } = useDataWords();
  return (
    <section class="data-card" aria-labelledby="anew-heading">
      <div>
        <h2 id="anew-heading">{lost.anewTitle(data.attempts)}</h2>
        <p class="quiet">{lost.anewSays(data.attempts)}</p>
      </div>
      <p>
        <button class="btn" type="button" onClick={() => send({ type: 'data.startAnew' })}>
          {lost.goOn(data.attempts)} <Icon name="on" flip />
        </button>
      </p>
      <Told kind="wrong">{data.done?.kind === 'failed' && `${lost.failed} ${why[data.done.why]}`}</Told>
    </section>
  );
}

/** Less is here than was kept: what happened, then the two ways on. */
function Recovery({ data, lost }: DataProps & { readonly lost: NonNullable<DataView['lost']> }): VNode {
  const own = useDataWords();
  const heading = useFocusOn<HTMLHeadingElement>('lost');
  return (
    <>
      <div class="stack">
        <h1 ref={heading} tabIndex={-1}>
          {own.lost.title}
        </h1>
        <p class="lead">{own.lost.says(lost.had, lost.has)}</p>
        <p class="data-measure">
          {own.lost.cause} {own.lost.bring}
        </p>
      </div>
      <Bring data={data} />
      <StartAnew data={data} />
      {data.attempts > 0 && <Save data={data} />}
    </>
  );
}

function Usual({ data }: DataProps): VNode {
  const own = useDataWords();
  const heading = useFocusOn<HTMLHeadingElement>('data');
  return (
    <>
      <div class="stack">
        <h1 ref={heading} tabIndex={-1}>
          {own.title}
        </h1>
        <p class="lead">{own.about}</p>
      </div>
      <div class="data-two">
        <Kept data={data} />
        <Name data={data} />
      </div>
      <Save data={data} />
      <Bring data={data} />
      <Remove data={data} />
    </>
  );
}

/** All that is kept on this device, in a language's words; the way back where something was lost. */
export function dataIn(own: DataMessages): ComponentType<DataProps> {
  return function Data({ data }: DataProps): VNode {
    return (
      <DataWords.Provider value={own}>
        <PageBar home={false} />
        <div class="page data">
          {data.lost === null ? <Usual data={data} /> : <Recovery data={data} lost={data.lost} />}
        </div>
      </DataWords.Provider>
    );
  };
}

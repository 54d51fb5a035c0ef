import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DataView, FileView } from '../app/book/dataView';
import type { DataProps } from './dataSave';
import { FileCard } from './dataFile';
import { DataSign, Told } from './dataTold';
import { useDataWords } from './dataWords';
import { bytesOf, useDropped, type Files } from './dropped';
import { useUi } from './ui';

/** Hands files over to be looked into. One that cannot be read is told by the reader as an empty one. */
function useReader(): (files: Files) => void {
  const { send } = useUi();
  return (files) =>
    void bytesOf(files).then((given) => {
      if (given.length > 0) send({ type: 'data.read', files: given });
    });
}

function Zone(): VNode {
  const { bring } = useDataWords();
  const read = useReader();
  const isOver = useDropped((dropped) => read(dropped?.files));
  const pick = (event: { readonly currentTarget: HTMLInputElement }): void => {
    read(event.currentTarget.files);
    event.currentTarget.value = '';
  };
  return (
    <div class="data-zone">
      <label class="btn">
        <DataSign name="bring" /> {bring.choose}
        <input class="sr" type="file" accept=".json,application/json" multiple onChange={pick} />
      </label>
      <p class="quiet">{bring.or}</p>
      {isOver && <p class="drop">{bring.drop}</p>}
    </div>
  );
}

const broughtBy = (files: readonly FileView[]): number =>
  files.reduce((sum, { content }) => sum + (content === null ? 0 : content.added + content.continued), 0);

function Preview({ files }: { readonly files: readonly FileView[] }): VNode {
  const { send } = useUi();
  const { bring } = useDataWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [files]);
  const count = broughtBy(files);
  return (
    <div class="data-preview">
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {bring.found(files.length)}
        </h3>
        {count > 0 && <p class="quiet">{bring.untouched}</p>}
      </div>
      <ul class="data-files">
        {files.map((file, place) => (
          <FileCard key={place} file={file} />
        ))}
      </ul>
      <p class="row">
        {count > 0 && (
          <button class="btn main" type="button" onClick={() => send({ type: 'data.take' })}>
            {bring.take(count)}
          </button>
        )}
        <button class="btn" type="button" onClick={() => send({ type: 'data.drop' })}>
          {count > 0 ? bring.leave : bring.close}
        </button>
      </p>
    </div>
  );
}

function Result({ data: { busy, done } }: DataProps): VNode {
  const { bring, why } = useDataWords();
  if (busy === 'reading') return <Told kind="busy">{bring.reading}</Told>;
  if (busy === 'taking') return <Told kind="busy">{bring.taking}</Told>;
  if (done?.kind === 'dropped') return <Told>{bring.left}</Told>;
  if (done?.kind !== 'taken') return <Told>{null}</Told>;
  const { attempts, failed } = done;
  if (failed === 0) return <Told>{bring.took(attempts)}</Told>;
  return (
    <Told kind="wrong">
      {bring.took(attempts)} {bring.failed(failed)} {done.why !== null && why[done.why]}
    </Told>
  );
}

/** Where the buttons of a preview were, the focus goes to the heading above. */
function useFocusAfter(preview: DataView['preview']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(preview);
  useLayoutEffect(() => {
    if (before.current !== null && preview === null) heading.current?.focus();
    before.current = preview;
  }, [preview]);
  return heading;
}

/** The way back in: files are looked into first, and nothing changes until somebody says so. */
export function Bring({ data }: DataProps): VNode {
  const { bring } = useDataWords();
  const heading = useFocusAfter(data.preview);
  return (
    <section class="data-card" aria-labelledby="bring-heading">
      <div>
        <h2 id="bring-heading" ref={heading} tabIndex={-1}>
          {bring.title}
        </h2>
        <p class="quiet">{bring.says}</p>
      </div>
      <Zone />
      <Result data={data} />
      {data.preview !== null && data.busy === null && <Preview files={data.preview} />}
    </section>
  );
}

import type { VNode } from 'preact';
import type { CohortView } from '../core/projections/cohortViews';
import { useClassWords } from './classWords';
import { Icon } from '../parts/icons';
import { ScrollBox } from '../parts/scrollBox';
import { bytesOf, useDropped, type Files } from './dropped';
import { useUi } from './ui';

interface BringProps {
  readonly cohort: CohortView;
}

/** Hands files over to be counted. One that cannot be read is told by the reader as an empty one. */
function useReader(): (files: Files) => void {
  const { send } = useUi();
  return (files) =>
    void bytesOf(files).then((given) => {
      if (given.length > 0) send({ type: 'class.add', files: given });
    });
}

/** What is read out: how far it has come, and what is left out. */
function Status({ cohort }: BringProps): VNode {
  const { drop } = useClassWords();
  const { reading, read, told, group, unknownStory, changedStory } = cohort;
  const isUsed = read + told.length > 0;
  return (
    <div role="status" class="class-status">
      {reading !== null && (
        <p>
          <Icon name="clock" /> {reading.done < reading.of ? drop.reading(reading.done, reading.of) : drop.working}
        </p>
      )}
      {reading === null && isUsed && (
        <p>
          <Icon name={read > 0 ? 'tick' : 'not'} /> <b>{drop.read(read)}</b>
        </p>
      )}
      {reading === null && group !== null && unknownStory && <p>{drop.unknown}</p>}
      {reading === null && group !== null && changedStory && <p>{drop.changed}</p>}
    </div>
  );
}

/** Only files with something to tell of them: a list of all would be a list of people. */
function Told({ cohort: { told } }: BringProps): VNode {
  const { drop, fates } = useClassWords();
  return (
    <details open={told.length <= 5}>
      <summary>{drop.told(new Set(told.map(({ name }) => name)).size)}</summary>
      <ScrollBox label={drop.told(told.length)}>
        <table class="class-told">
          <thead>
            <tr>
              <th scope="col">{drop.file}</th>
              <th scope="col">{drop.says}</th>
              <th scope="col">{drop.cure}</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ name, fate }, place) => (
              <tr key={place}>
                <th scope="row">{name}</th>
                <td>{fates[fate].says}</td>
                <td>{fates[fate].cure}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

/** The way for files in, and what became of them. */
export function Bring({ cohort }: BringProps): VNode {
  const { send } = useUi();
  const { drop } = useClassWords();
  const read = useReader();
  const isOver = useDropped((dropped) => read(dropped?.files));
  const pick = (event: { readonly currentTarget: HTMLInputElement }): void => {
    read(event.currentTarget.files);
    event.currentTarget.value = '';
  };
  const isUsed = cohort.read + cohort.told.length > 0;
  return (
    <section class={isOver ? 'class-bring over' : 'class-bring'} aria-labelledby="bring-heading">
      <h2 id="bring-heading" class="sr">
        {drop.title}
      </h2>
      <div class="class-zone">
        <label class={cohort.group === null ? 'btn main big' : 'btn'}>
          <Icon name="file" /> {drop.choose}
          <input class="sr" type="file" accept=".json,application/json" multiple onChange={pick} />
        </label>
        <p class="quiet">{isOver ? <b>{drop.here}</b> : drop.or}</p>
        {isUsed && (
          <button class="btn" type="button" onClick={() => send({ type: 'class.clear' })}>
            <Icon name="close" /> {drop.clear}
          </button>
        )}
      </div>
      <p class="note">{drop.keeps}</p>
      <Status cohort={cohort} />
      {cohort.told.length > 0 && <Told cohort={cohort} />}
    </section>
  );
}

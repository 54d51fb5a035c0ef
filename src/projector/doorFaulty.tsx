import type { VNode } from 'preact';
import type { DoorView } from '../app/room/view';
import { useRoomUi } from './ui';

/** Plans that cannot be used, each with its first fault, the place, and the cure. */
export function FaultyPlans({ faulty }: Pick<DoorView, 'faulty'>): VNode {
  const { faulty: own } = useRoomUi().words.door;
  return (
    <section class="stack" aria-labelledby="faulty-heading">
      <h2 id="faulty-heading">{own.title}</h2>
      <ul class="stack">
        {faulty.map(({ file, diagnostics }) => {
          const worst = diagnostics.find(({ severity }) => severity === 'error');
          return (
            <li key={file}>
              <b>{own.place(file, worst?.at.line ?? 1)}</b> {worst?.message} {worst?.fix}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

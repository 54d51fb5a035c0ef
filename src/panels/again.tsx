import type { VNode } from 'preact';
import { useDebriefWords } from './debriefWords';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

/** The same talk once more, with the same customer or another one. */
export function Again(): VNode {
  const { send } = useUi();
  const { again } = useDebriefWords();
  return (
    <>
      <button class="btn main" type="button" onClick={() => send({ type: 'debrief.again', sameCustomer: true })}>
        <Icon name="again" /> {again.same}
      </button>
      <button class="btn" type="button" onClick={() => send({ type: 'debrief.again', sameCustomer: false })}>
        <Icon name="person" /> {again.other}
      </button>
    </>
  );
}

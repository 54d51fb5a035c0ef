import './doorRow.css';
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RoomLook } from '../app/room/view';
import { LookChoices } from './doorLook';
import { useRoomUi } from './ui';

interface RowProps {
  readonly look: RoomLook;
  readonly close: () => void;
}

/** Three sizes of letters in the colours of the wall, to be read aloud from the last row, and what to do about it. */
export function LastRow({ look, close }: RowProps): VNode {
  const { words } = useRoomUi();
  const own = words.door.row;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => void (event.key === 'Escape' && close());
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <div class="last-row">
      <div class="row-wall" data-ground={look.ground}>
        <h1 ref={heading} tabIndex={-1}>
          {own.title}
        </h1>
        <ul>
          {own.sizes.map((name, place) => (
            <li key={name} data-size={place}>
              <b>{own.sample}</b> <span>{name}</span>
            </li>
          ))}
        </ul>
      </div>
      <div class="row-choices">
        <div class="row-advice">
          <p>{own.advice}</p>
          <p>{own.light}</p>
          <button class="btn main big" type="button" onClick={close}>
            {own.done}
          </button>
        </div>
        <LookChoices look={look} />
      </div>
    </div>
  );
}

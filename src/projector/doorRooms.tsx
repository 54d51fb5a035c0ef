import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DoorRoom } from '../app/room/view';
import { Icon } from '../parts/icons';
import { useRoomUi } from './ui';
import { Dialog } from './uiDialog';
import { RoomSign } from './uiParts';

interface RoomsProps {
  readonly rooms: readonly DoorRoom[];
}

function RemoveButton({ room }: { readonly room: DoorRoom }): VNode {
  const { words, send } = useRoomUi();
  const { remove, past } = words.door;
  const [isAsking, setAsking] = useState(false);
  const go = (): void => {
    setAsking(false);
    send({ type: 'door.remove', room: room.room });
  };
  return (
    <>
      <button class="btn" type="button" onClick={() => setAsking(true)}>
        <RoomSign name="bin" /> {remove.button}
        <span class="sr">{past.of(room.title, room.began)}</span>
      </button>
      {isAsking && (
        <Dialog title={remove.ask} onClose={() => setAsking(false)}>
          <p>{remove.says(room.title, room.began)}</p>
          <div class="menu">
            <button class="btn main" type="button" data-first="" onClick={() => setAsking(false)}>
              {remove.no}
            </button>
            <button class="btn room-danger" type="button" onClick={go}>
              {remove.yes} <RoomSign name="bin" />
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Rooms that were broken off, before all else. */
export function Unfinished({ rooms }: RoomsProps): VNode {
  const { words, send } = useRoomUi();
  const { unfinished, past } = words.door;
  return (
    <section class="door-unfinished" aria-labelledby="unfinished-heading">
      <h2 id="unfinished-heading">{unfinished.title}</h2>
      <ul class="door-rooms">
        {rooms.map((room) => (
          <li key={room.room}>
            <p>
              <b>{room.title}</b> <span>{unfinished.last(room.at)}</span>
            </p>
            <span class="row">
              <button class="btn main" type="button" onClick={() => send({ type: 'door.resume', room: room.room })}>
                {unfinished.go} <Icon name="on" flip />
                <span class="sr">{past.of(room.title, room.began)}</span>
              </button>
              <RemoveButton room={room} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Rooms that are over, to read back or to remove. */
export function PastRooms({ rooms }: RoomsProps): VNode {
  const { words, send } = useRoomUi();
  const { past } = words.door;
  return (
    <section class="door-past" aria-labelledby="past-heading">
      <h2 id="past-heading">{past.title}</h2>
      {rooms.length === 0 && <p class="quiet">{past.none}</p>}
      <ul class="door-rooms">
        {rooms.map((room) => (
          <li key={room.room}>
            <p>
              <b>{room.title}</b> <span>{past.on(room.began)}</span>
            </p>
            <span class="row">
              <button class="btn" type="button" onClick={() => send({ type: 'door.report', room: room.room })}>
                <Icon name="file" /> {past.report}
                <span class="sr">{past.of(room.title, room.began)}</span>
              </button>
              <button class="btn" type="button" onClick={() => send({ type: 'door.resume', room: room.room })}>
                {past.again} <Icon name="on" flip />
                <span class="sr">{past.of(room.title, room.began)}</span>
              </button>
              <RemoveButton room={room} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One byte more than any room has, so that the reader still sees that it is too large. */
const MOST_BYTES = 64 * 1024 * 1024 + 1;

/** A room that was saved as a file, here or elsewhere. */
export function SavedFile(): VNode {
  const { words, send } = useRoomUi();
  const { file: own } = words.door;
  const take = async (field: HTMLInputElement): Promise<void> => {
    const chosen = field.files?.[0];
    if (chosen === undefined) return;
    // A file that cannot be read is told by its reader as an empty one.
    const bytes = await chosen
      .slice(0, MOST_BYTES)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0));
    field.value = '';
    send({ type: 'door.file', file: { name: chosen.name, bytes } });
  };
  return (
    <section class="door-file" aria-labelledby="file-heading">
      <h2 id="file-heading">{own.title}</h2>
      <p class="quiet">{own.says}</p>
      <label class="btn">
        <Icon name="file" /> {own.choose}
        <input
          class="sr"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
    </section>
  );
}

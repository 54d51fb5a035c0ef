import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SendRoom } from '../app/room/intents';
import type { RoomRole } from '../app/room/port';
import type { RoomAppView } from '../app/room/view';
import type { RoomAct } from '../core/room/facts';
import type { DeskMessages } from '../locales/enDesk';

/** Where views of a room come from: the one now, and each that follows until the returned function is called. */
export interface RoomSource {
  readonly view: () => RoomAppView;
  readonly subscribe: (listener: (view: RoomAppView) => void) => () => void;
}

/** What every part of the desk, the door and the report may ask for. */
export interface RoomUi {
  readonly send: SendRoom;
  readonly words: DeskMessages;
  readonly role: RoomRole;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const RoomUiContext = createContext<RoomUi | null>(null);

export function useRoomUi(): RoomUi {
  const ui = useContext(RoomUiContext);
  if (ui === null) throw new Error('component outside of mountRoom');
  return ui;
}

/** How something is done in the open room. */
export function useAct(): (act: RoomAct) => void {
  const { send } = useRoomUi();
  return (act) => send({ type: 'act', act });
}

/** A name for something new: unlike any other on every device. */
export function newName(kind: string): string {
  const parts = [...crypto.getRandomValues(new Uint32Array(2))];
  return `${kind}-${parts.map((part) => part.toString(36)).join('')}`;
}

const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
const ACTS_ITSELF = 'button, a, summary, input, textarea, select';

/** A key that belongs to something else: a field, a pressed button, a dialog, the browser. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(FIELDS)) return true;
  if ((event.key === 'Enter' || event.key === ' ') && target?.closest(ACTS_ITSELF)) return true;
  return document.querySelector('dialog[open]') !== null;
}

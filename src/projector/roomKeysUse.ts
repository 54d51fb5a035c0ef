import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DeskView } from '../core/projections/deskViews';
import type { RoomAct } from '../core/room/facts';
import { type KeyMeaning, meaningOf } from './roomKeys';
import { isTaken, useAct } from './ui';

interface Keyboard {
  readonly desk: DeskView;
  /** True while another window is in charge: nothing is pressed here. */
  readonly isOff: boolean;
  /** Counts or a mark are being typed. */
  readonly isTyping: boolean;
  /** Does it; true where the browser must not do anything else with the key. */
  readonly run: (meaning: KeyMeaning) => boolean;
}

/** The facilitator's keys and those of the teams, in one window. */
export function useRoomKeys({ desk, isOff, isTyping, run }: Keyboard): void {
  // With the screen itself, not after it: a key pressed as it appears is not lost.
  useLayoutEffect(() => {
    if (isOff) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (isTaken(event)) return;
      const meaning = meaningOf(event, desk, isTyping);
      if (meaning !== null && run(meaning)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** Does what is asked for in the room, but asks for no step a second time while the first one waits to be taken. */
export function useGoing(waiting: number): (act: RoomAct) => void {
  const act = useAct();
  const asked = useRef('');
  return (next) => {
    if (next.type === 'went.on' && waiting > 0 && next.from === asked.current) return;
    if (next.type === 'went.on') asked.current = next.from;
    act(next);
  };
}

/** Counts that were typed here and are not yet seen in the log; empty again with every new vote. */
export function useOwnCounts(desk: DeskView): Map<string, number> {
  const own = useRef({ ballot: '', counts: new Map<string, number>() }).current;
  const key = desk.ballot?.key ?? '';
  if (own.ballot !== key) own.counts.clear();
  own.ballot = key;
  for (const { id, votes } of desk.ballot?.options ?? []) if (own.counts.get(id) === votes) own.counts.delete(id);
  return own.counts;
}

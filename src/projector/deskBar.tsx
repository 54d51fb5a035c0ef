import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LinkView } from '../app/room/view';
import type { DeskView } from '../core/projections/deskViews';
import type { Veil } from '../core/room/facts';
import { Icon } from '../parts/icons';
import { Mark } from '../parts/mark';
import type { DialogName } from './roomKeys';
import { useAct, useRoomUi } from './ui';
import { RoomSign } from './uiParts';

interface BarProps {
  readonly desk: DeskView;
  readonly link: LinkView;
  readonly open: (dialog: DialogName) => void;
}

const LONG = 1000;

/** True once something has been so for a second: what is over at once is not worth a word. */
function useLasting(is: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!is) return undefined;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, [is]);
  return is && isLong;
}

/** Whether the wall is there, what waits, and what to do about it. */
function Link({ link }: Pick<BarProps, 'link'>): VNode {
  const { words, send } = useRoomUi();
  const own = words.link;
  const isLong = useLasting(link.waiting > 0);
  return (
    <p class="desk-link" role="status">
      <span>
        <Icon name="screen" /> {link.alone ? own.alone : link.other ? own.wallHere : own.wallAway}
        {isLong && `. ${own.waiting(link.waiting)}`}
      </span>
      {!link.other && !link.alone && (
        <button class="btn" type="button" onClick={() => send({ type: 'other.open' })}>
          {own.openWall} <kbd aria-hidden="true">F</kbd>
        </button>
      )}
    </p>
  );
}

const TOOLS = [
  { veil: 'quiet', name: 'quiet', shortcut: 'Q' },
  { veil: 'card', name: 'card', shortcut: 'H' },
  { veil: 'paused', name: 'pause', shortcut: 'P' },
] as const satisfies readonly { readonly veil: Veil; readonly name: string; readonly shortcut: string }[];

const signOf = (veil: Veil): VNode =>
  veil === 'quiet' ? <RoomSign name="quiet" /> : <Icon name={veil === 'card' ? 'card' : 'pause'} />;

/** The desk's bar: the link to the wall, and what may stand over it. */
export function DeskBar({ desk, link, open }: BarProps): VNode {
  const { words } = useRoomUi();
  const act = useAct();
  const now = desk.wall.veil;
  return (
    <header class="bar desk-bar">
      <p class="brand">
        <Mark /> <span>{words.facilitator}</span>
      </p>
      <Link link={link} />
      <div class="tools" role="group" aria-label={words.tools.label}>
        {TOOLS.map(({ veil, name, shortcut }) => (
          <button
            key={veil}
            class="tool"
            type="button"
            aria-pressed={now === veil}
            onClick={() => act({ type: 'veiled', veil: now === veil ? 'none' : veil })}
          >
            {signOf(veil)} <span>{words.tools[name]}</span> <kbd aria-hidden="true">{shortcut}</kbd>
          </button>
        ))}
        <button class="tool" type="button" onClick={() => open('look')}>
          <Icon name="gear" /> <span>{words.tools.look}</span> <kbd aria-hidden="true">L</kbd>
        </button>
        <button class="tool" type="button" onClick={() => open('keys')}>
          <RoomSign name="keys" /> <span>{words.tools.keys}</span> <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
    </header>
  );
}

/** Two windows of one kind: this one only shows, until it takes over. */
export function Rival(): VNode {
  const { words, send, role } = useRoomUi();
  const Line = role === 'desk' ? 'h1' : 'p';
  return (
    <div class="room-rival" role="alert">
      <Line>{words.link.rival[role]}</Line>
      <button class="btn main" type="button" onClick={() => send({ type: 'rival.take' })}>
        {words.link.take}
      </button>
    </div>
  );
}

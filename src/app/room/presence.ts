import type { RoomId } from '../../core/model/ids';
import type { Notice, NoticeOf } from './notice';
import type { RoomRole, Tokens } from './port';
import type { LinkView } from './view';

/** Who else is in the room: a window of the other kind, and another one of the same kind. */
export interface Presence {
  readonly hear: (notice: Notice) => void;
  /** Whether this window is in charge of its kind. */
  readonly isInCharge: () => boolean;
  /** Takes over from another window of the same kind. */
  readonly take: () => void;
  readonly view: () => Pick<LinkView, 'other' | 'rival'>;
  readonly close: () => void;
}

interface Place {
  readonly tokens: Tokens;
  readonly room: RoomId;
  readonly role: RoomRole;
  /** Says hello: this window is in charge now, or no longer. */
  readonly greet: () => void;
  readonly changed: () => void;
}

interface Own {
  isInCharge: boolean;
  isRival: boolean;
  /** The window in charge of the other kind. */
  other: string | null;
  giveBack: () => void;
  stopWatching: () => void;
}

const nothing = (): void => undefined;

/**
 * A window in charge of its kind has a token. Whoever waits for the token of the other kind is told when its window is gone,
 * however it went: it gives the token back at once and waits for the next hello.
 */
export function openPresence(place: Place): Presence {
  const { tokens, role } = place;
  const own: Own = { isInCharge: false, isRival: false, other: null, giveBack: nothing, stopWatching: nothing };
  const gained = (): void => stand(place, own, true);
  const lost = (): void => {
    own.giveBack = tokens.wait(tokenOf(place, role), gained, lost);
    stand(place, own, false);
  };
  own.giveBack = tokens.wait(tokenOf(place, role), gained, lost);
  return {
    hear: (notice) => {
      if (notice.kind === 'hello') hearHello(place, own, notice);
      if (notice.kind === 'bye' && notice.from === own.other) see(place, own, null);
    },
    isInCharge: () => own.isInCharge,
    take: () => {
      own.giveBack();
      own.giveBack = tokens.take(tokenOf(place, role), gained, lost);
    },
    view: () => ({ other: own.other !== null, rival: own.isRival }),
    close: () => {
      own.stopWatching();
      own.giveBack();
    },
  };
}

const tokenOf = ({ room }: Place, role: RoomRole): string => `${role} ${room}`;

function stand({ greet, changed }: Place, own: Own, isInCharge: boolean): void {
  own.isInCharge = isInCharge;
  own.isRival = !isInCharge;
  greet();
  changed();
}

/** Another window is in charge of the other kind, or none is. */
function see(place: Place, own: Own, other: string | null): void {
  const { tokens, role, changed } = place;
  own.stopWatching();
  own.other = other;
  const token = tokenOf(place, role === 'wall' ? 'desk' : 'wall');
  own.stopWatching = other === null ? nothing : tokens.wait(token, () => see(place, own, null), nothing);
  changed();
}

function hearHello(place: Place, own: Own, { from, role, charge }: NoticeOf<'hello'>): void {
  if (role !== place.role) {
    if (charge ? own.other !== from : own.other === from) see(place, own, charge ? from : null);
  } else if (charge && !own.isInCharge && !own.isRival) {
    own.isRival = true;
    place.changed();
  }
}

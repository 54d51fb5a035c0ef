import type { Builds, BuildNews } from './builds';
import type { Clock } from './ports';
import type { RoomSession } from './room/room';
import type { Session } from './session';
import type { AppView } from './view';

/** Milliseconds after which a page counts as at rest, whatever is still on its way. */
const LONGEST_REST = 20_000;

/** What the builds ask of the page that is open. */
export interface Visit {
  /** Somebody talks: this build stays. */
  readonly isBusy: () => boolean;
  /** The page has fetched all it wants by itself. */
  readonly isAtRest: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: (news: BuildNews) => void;
}

const isTalking = ({ screen }: AppView): boolean => screen.name === 'encounter' || screen.name === 'aftermath';

/** The picture is the last thing a page fetches by itself. */
const isAtRest = ({ settings, stageStatus }: AppView): boolean => !settings.stage || stageStatus !== 'off';

/** The visit of somebody who plays. */
export const gameVisit = (session: Pick<Session, 'view' | 'subscribe' | 'send'>): Visit => ({
  isBusy: () => isTalking(session.view()),
  isAtRest: () => isAtRest(session.view()),
  subscribe: session.subscribe,
  tell: (news) => session.send({ type: 'build.told', news }),
});

/** The visit of a team in front of one screen: whoever is in a room is busy to its end. */
export const roomVisit = (room: Pick<RoomSession, 'view' | 'subscribe'>): Visit => ({
  isBusy: () => room.view().room !== null,
  isAtRest: () => room.view().screen.name !== 'loading',
  subscribe: room.subscribe,
  tell: () => undefined,
});

/** Holds builds while somebody is busy, and begins to keep the game once the page has all it wants. */
export function followBuilds(visit: Visit, builds: Builds, clock: Pick<Clock, 'after'>): void {
  let hasBegun = false;
  const begin = (): void => {
    if (hasBegun) return;
    hasBegun = true;
    builds.begin(visit.tell);
  };
  const follow = (): void => {
    builds.hold(visit.isBusy());
    if (visit.isAtRest()) begin();
  };
  visit.subscribe(follow);
  clock.after(LONGEST_REST, begin);
  follow();
}

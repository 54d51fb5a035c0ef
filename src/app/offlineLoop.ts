import type { Builds } from './builds';
import type { Clock } from './ports';
import type { Session } from './session';
import type { AppView } from './view';

/** Milliseconds after which a page counts as at rest, whatever is still on its way. */
const LONGEST_REST = 20_000;

const isTalking = ({ screen }: AppView): boolean => screen.name === 'encounter' || screen.name === 'aftermath';

/** The picture is the last thing a page fetches by itself. */
const isAtRest = ({ settings, stageStatus }: AppView): boolean => !settings.stage || stageStatus !== 'off';

/** Holds builds while somebody talks, and begins to keep the game once the page has all it wants. */
export function followBuilds(
  session: Pick<Session, 'view' | 'subscribe' | 'send'>,
  builds: Builds,
  clock: Pick<Clock, 'after'>,
): void {
  let hasBegun = false;
  const begin = (): void => {
    if (hasBegun) return;
    hasBegun = true;
    builds.begin((news) => session.send({ type: 'build.told', news }));
  };
  const follow = (view: AppView): void => {
    builds.hold(isTalking(view));
    if (isAtRest(view)) begin();
  };
  session.subscribe(follow);
  clock.after(LONGEST_REST, begin);
  follow(session.view());
}

import type { Acts, Game } from '../game';
import type { OwnIntent } from '../intents';

/** What the author's part of the game answers; it comes with the first of these. */
export const ownActs: Acts<Exclude<OwnIntent['type'], 'scenario.open'>> = {
  'file.open': (game, intent) => bring(game, intent, intent.name),
  'own.report': (game, intent) => bring(game, intent, intent.id),
  'file.pick': pass,
  desk: pass,
  'own.look': pass,
  'own.remove': pass,
  'scenario.changed': pass,
};

function pass(game: Game, intent: OwnIntent): void {
  game.desk().then(
    (desk) => desk.take(intent),
    () => undefined,
  );
}

/** Something that leads to another screen, unless something else was asked for in the meantime. */
export function bring(game: Game, intent: OwnIntent, title: string): void {
  game.change({ loading: title, failed: null });
  const isWanted = (): boolean => game.state().loading === title;
  game.desk().then(
    (desk) => isWanted() && desk.take(intent),
    () => isWanted() && game.change({ loading: null, failed: title }),
  );
}

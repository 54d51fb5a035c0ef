import type { Acts, Game } from '../game';
import type { LookingIntent } from '../looking';

/** Another road and the other side: both come with the first question after a play. */
export const lookingActs: Acts<LookingIntent['type']> = {
  'branch.play': pass,
  'branch.leave': pass,
  'walk.open': pass,
  'walk.next': pass,
  'walk.back': pass,
  'walk.leave': pass,
};

/** Asked once more where it could not be had, it is fetched again. */
function pass(game: Game, intent: LookingIntent): void {
  const { attempt } = game.state();
  import('../looking').then(
    ({ look }) => {
      if (game.state().attempt === attempt) look(game, intent);
    },
    () => undefined,
  );
}

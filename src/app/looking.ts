import { openedOf, replayJournal } from '../core/journal/journal';
import { projectWalk } from '../core/projections/walk';
import type { WalkView } from '../core/projections/walkViews';
import { meet } from './acts/talk';
import { besideOf } from './beside';
import type { Game } from './game';
import type { Intent } from './intents';
import { answersOf, sayAgain } from './replaying';

/** What can be asked once a play has been read: another road, or the other side. */
export type LookingIntent = Extract<Intent, { readonly type: `branch.${string}` | `walk.${string}` }>;

/** Answers what is asked of a play that is over. It is fetched with the first such question. */
export function look(game: Game, intent: LookingIntent): void {
  if (game.chart.standing().at !== 'debrief') return;
  switch (intent.type) {
    case 'branch.play':
      return playBranch(game, intent.turn);
    case 'branch.leave':
      return leaveBranch(game);
    case 'walk.open':
      return walkTo(game, 0);
    case 'walk.next':
      return walkBy(game, 1);
    case 'walk.back':
      return walkBy(game, -1);
    case 'walk.leave':
      return game.change({ page: null });
  }
}

/**
 * The play on screen once more up to a turn, quietly and at once, with the same customer, seed and options, so that
 * everything stands as it stood. It is an attempt of its own: nothing of the first is touched.
 */
function playBranch(game: Game, turn: number): void {
  const { program } = game.chart.standing();
  const { journal, attempt, beside } = game.state();
  const opened = openedOf(journal);
  if (program === null || opened === undefined) return;
  const { turns, start } = replayJournal(program, journal);
  const answers = answersOf(journal);
  if (answers[turn - 1] === undefined || turn > turns.length) return;
  game.note({ telling: true, page: null, beside: besideOf(attempt, journal, turn, beside) });
  meet(game, opened.seed, start.variant, opened.options, { branch: { of: attempt, turn }, heard: opened.heard });
  sayAgain(game, answers.slice(0, turn - 1));
  game.change({ telling: false, since: game.ports.clock.now() });
}

/** Back to the debrief of the play this road parted from. */
function leaveBranch(game: Game): void {
  const { beside, seed } = game.state();
  if (beside === null) return;
  const { attempt, journal, from } = beside;
  game.change({ attempt, journal, beside: from, page: null, seed: openedOf(journal)?.seed ?? seed });
}

/** Shows one step of the play on screen from the customer's side, counted from 0. */
function walkTo(game: Game, step: number): void {
  const { program } = game.chart.standing();
  const { journal, told } = game.state();
  const whole = told ?? program;
  if (whole === null) return;
  game.change({ page: { name: 'walk', walk: projectWalk(whole, replayJournal(whole, journal), step) } });
}

/** The next step or the one before; past the last one the debrief comes back. */
function walkBy(game: Game, by: 1 | -1): void {
  const { page } = game.state();
  if (page?.name !== 'walk') return;
  if (by > 0 && isLast(page.walk)) game.change({ page: null });
  else walkTo(game, page.walk.step - 1 + by);
}

const isLast = ({ step, steps }: WalkView): boolean => step === steps;

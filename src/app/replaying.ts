import { sayEvent } from '../core/encounter/encounterMachine';
import type { Journal } from '../core/journal/journal';
import type { Fact } from '../core/model/facts';
import { SILENCE_NAME } from '../core/scenario/silence';
import type { Game } from './game';

/** One answer of a play: a reply, or silence. */
type Answer = Extract<Fact, { type: 'reply.chosen' | 'reply.timedOut' }>;

const isAnswer = (fact: Fact): fact is Answer => fact.type === 'reply.chosen' || fact.type === 'reply.timedOut';

/** What was answered in a play, in order. */
export const answersOf = (journal: Journal): readonly Answer[] => journal.filter(isAnswer);

/** The name of what was answered; that of silence where nothing was said. */
const nameOf = (answer: Answer): string => (answer.type === 'reply.chosen' ? answer.reply : SILENCE_NAME);

/** Says a reply quietly and at once, and goes on from the reaction to it unless the talk is to stay there. */
export function sayQuietly(game: Game, reply: string, tookMs: number, goesOn = true): void {
  game.chart.tell({ type: 'heard' });
  game.chart.tell(reply === SILENCE_NAME ? { type: 'timedOut' } : sayEvent(reply, tookMs));
  if (goesOn) game.chart.tell({ type: 'goOn' });
}

/** Says what was answered before once more; with `staysAtLast` the talk stands at the reaction to the last of it. */
export function sayAgain(game: Game, answers: readonly Answer[], staysAtLast = false): void {
  answers.forEach((answer, place) => {
    const goesOn = !staysAtLast || place < answers.length - 1;
    sayQuietly(game, nameOf(answer), answer.type === 'reply.chosen' ? answer.tookMs : 0, goesOn);
  });
}

import type { Place, Program } from '../scenario/program';
import { BOTS, playOut, strategyOf, type Bot, type Playout } from './strategies';

/** How one bot played one customer. */
export interface BotPlay {
  readonly bot: Bot;
  readonly play: Playout;
}

/** Every bot's play of one customer. What it is worth hangs on best and worst: see `headlineOf`. */
export const botPlays = (program: Program, variant: Place): readonly BotPlay[] =>
  BOTS.map((bot) => ({ bot, play: playOut(program, variant, strategyOf(bot)) }));

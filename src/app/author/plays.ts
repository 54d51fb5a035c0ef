import { openedOf, replayJournal, type Journal } from '../../core/journal/journal';
import type { Witness } from '../../core/model/diagnostic';
import { PLAIN_OPTIONS, type PlayOptions } from '../../core/model/facts';
import type { Program } from '../../core/scenario/program';
import { SILENCE_NAME } from '../../core/scenario/silence';
import { choose } from '../acts/library';
import { keep, meet } from '../acts/talk';
import type { Standing } from '../chart';
import type { Game } from '../game';
import type { Playable } from '../ports';
import { answersOf, sayAgain, sayQuietly } from '../replaying';

/** Goes to the briefing of a story of the person's own. */
export function playFromStart(game: Game, playable: Playable, exploring: boolean): void {
  choose(game, playable, exploring);
  game.change({});
}

/**
 * Begins a talk in which everything of a play has been said already, quietly and at once: journal, chart and state are
 * those of that play. A customer nobody knows is met as the first.
 */
export function playAfter(game: Game, playable: Playable, { variant, replies }: Witness): void {
  const { program } = playable;
  choose(game, playable, true);
  const customer = program.customers.findIndex(({ id }) => id === variant);
  meet(game, game.state().seed, Math.max(0, customer), optionsFor(game, replies));
  for (const reply of replies) sayQuietly(game, reply, 0);
  game.change({ since: game.ports.clock.now() });
}

/** Silence is only heard where time is on. */
function optionsFor(game: Game, replies: readonly string[]): PlayOptions {
  const { time } = game.state().settings;
  return { ...PLAIN_OPTIONS, time: time === 0 && replies.includes(SILENCE_NAME) ? 1 : time };
}

/**
 * A story that was written anew takes the place of the one being played. What was said is said again, up to the first
 * thing that can no longer be said, and the talk goes on from there.
 */
export function replaceStory(game: Game, playable: Playable): void {
  const before = game.chart.standing();
  const { journal, seed, exploring, variant, beside } = game.state();
  if (before.program === null) return;
  choose(game, playable, exploring);
  if (before.at === 'briefing' || before.at === 'demo') {
    const known = playable.program.customers.length > variant;
    return game.change({ changed: 'same', ...(known && { seed, variant }) });
  }
  const { divergence } = replayJournal(playable.program, journal);
  const followed = divergence === null ? journal : journal.slice(0, divergence.at);
  const customer = playable.program.customers.findIndex(({ id }) => id === openedOf(journal)?.variant);
  meet(game, seed, Math.max(0, customer), openedOf(journal)?.options ?? PLAIN_OPTIONS, openedOf(journal));
  game.note({ beside });
  const isWhole = divergence === null;
  sayAgain(game, answersOf(followed), isWhole && before.at === 'encounter' && before.step === 'reacting');
  if (isWhole) standAs(game, before, journal);
  const isSame = isWhole && beatOf(game, game.chart.standing()) === beatOf(game, before, journal);
  game.change({ changed: isSame ? 'same' : 'earlier', since: game.ports.clock.now() });
}

/** Brings the chart to where it stood: the line heard, the talk paused or stopped, the cards turned. */
function standAs(game: Game, before: Standing, journal: Journal): void {
  if (before.at === 'encounter') {
    if (before.step === 'listening') game.chart.tell({ type: 'heard' });
    if (before.paused) game.chart.send({ type: 'pause' });
  }
  if (journal.some(({ type }) => type === 'encounter.left')) {
    keep(game, { type: 'encounter.left' });
    game.chart.send({ type: 'stop' });
  }
  if (before.at === 'aftermath') turnCards(game, (cards) => cards < before.cards);
  if (before.at === 'debrief') turnCards(game, () => true);
}

function turnCards(game: Game, wants: (cards: number) => boolean): void {
  for (let { at, cards } = game.chart.standing(); at === 'aftermath' && wants(cards); ) {
    game.chart.send({ type: 'nextCard' });
    ({ at, cards } = game.chart.standing());
  }
}

/** Where a play stands, in words that outlive the program. */
function beatOf({ state }: Game, { at, program }: Standing, journal: Journal = state().journal): string {
  if (at !== 'encounter' || program === null) return at;
  return (program satisfies Program).beats[replayJournal(program, journal).state.at]?.id ?? at;
}

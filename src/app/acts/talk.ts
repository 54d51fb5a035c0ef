import { sayEvent } from '../../core/encounter/encounterMachine';
import { append, openingFact, replayJournal, type Journal, type Opened } from '../../core/journal/journal';
import { chanceFrom, seedFor } from '../../core/model/chance';
import { PLAIN_OPTIONS, type Fact, type PlayOptions } from '../../core/model/facts';
import { asId, type AttemptId, type Seed } from '../../core/model/ids';
import { demoMove } from '../../core/projections/demoPlace';
import type { Place, Program } from '../../core/scenario/program';
import type { Acts, Game } from '../game';

/** A fresh seed and the customer it draws. */
export function drawCustomer(game: Game, program: Program): { readonly seed: Seed; readonly variant: Place } {
  const seed = game.ports.chance.seed();
  return { seed, variant: Math.floor(chanceFrom(seedFor(seed, -1))() * program.customers.length) };
}

/** The talk itself: from the first line to what happened later. */
export const talkActs: Acts<
  | 'encounter.begin'
  | 'line.heard'
  | 'reply.say'
  | 'reaction.goOn'
  | 'encounter.pause'
  | 'encounter.resume'
  | 'encounter.stop'
  | 'aftermath.next'
  | 'debrief.again'
> = {
  'encounter.begin': (game) => begin(game, game.state().seed, game.state().variant),
  'line.heard': (game) => {
    if (game.chart.standing().step !== 'speaking') return;
    game.chart.tell({ type: 'heard' });
    game.change({ since: game.ports.clock.now() });
    fetchAfterwards(game);
    fetchTold(game);
  },
  'reply.say': (game, { id }) => {
    if (game.chart.standing().paused) return;
    const tookMs = Math.max(0, Math.round(game.ports.clock.now() - game.state().since));
    // Whoever answers has heard the line.
    game.chart.tell({ type: 'heard' });
    game.chart.tell(sayEvent(id, tookMs));
    game.change({ changed: null, news: null });
  },
  // The next line waits until this turn is kept, or until waiting is no use.
  'reaction.goOn': (game) =>
    game.saving.whenSettled(() => {
      game.chart.tell({ type: 'goOn' });
      game.change({});
      fetchAfterwards(game);
    }),
  'encounter.pause': (game) => passOn(game, 'pause'),
  'encounter.resume': (game) => passOn(game, 'resume'),
  'encounter.stop': (game) => {
    if (game.chart.standing().at !== 'encounter') return;
    keep(game, { type: 'encounter.left' });
    passOn(game, 'stop');
  },
  'aftermath.next': (game) => passOn(game, 'nextCard'),
  'debrief.again': (game, { sameCustomer }) => again(game, sameCustomer),
};

/** The code of the screens beside the talk. Should it not come, the next turn asks again. */
export function fetchAfterwards(game: Game): void {
  if (game.state().afterwards !== null) return;
  game.ports.afterwards.fetch().then(
    (afterwards) => game.change({ afterwards }),
    () => undefined,
  );
}

/** The words of the debrief are fetched once the first reply can be said. Without them it stands with its numbers alone. */
export function fetchTold(game: Game): void {
  const { playable, told } = game.state();
  if (playable === null || told !== null) return;
  game.note({ told: playable.program });
  playable.told().then(
    (whole) => {
      if (game.state().playable === playable) game.change({ told: whole });
    },
    () => undefined,
  );
}

function passOn(game: Game, type: 'pause' | 'resume' | 'stop' | 'nextCard'): void {
  game.chart.send({ type });
  game.change({});
}

function begin(game: Game, seed: Seed, variant: Place): void {
  if (game.chart.standing().program === null) return;
  const { settings, heard } = game.state();
  const options = { ...PLAIN_OPTIONS, time: settings.time, startTrust: heard?.trust ?? 0 };
  meet(game, seed, variant, options, { branch: null, heard: heard?.attempt ?? null });
  game.change({});
}

/** What a play has to do with another one. */
type Ties = Pick<Opened, 'branch' | 'heard'>;

/** Begins a talk without showing it yet. */
export function meet(game: Game, seed: Seed, variant: Place, options: PlayOptions, ties?: Ties): void {
  const { program } = game.chart.standing();
  if (program === null) return;
  const opening = openingFact(program, variant, seed, options, ties);
  game.chart.send({ type: 'begin', variant, options, seed });
  game.note({
    seed,
    variant,
    journal: append([], opening),
    attempt: attemptName(game, seed, opening.branch !== null),
    since: game.ports.clock.now(),
    changed: null,
    news: null,
    deeper: null,
    fromNotebook: false,
    ...(opening.branch === null && { beside: null }),
  });
  game.saving.goOnAfter(null);
  if (!game.state().exploring) game.saving.record(opening);
}

/** When it began, and a seed: no other attempt on any device is called so. */
function attemptName({ ports, state }: Game, seed: Seed, isRoad: boolean): AttemptId {
  const named = (by: Seed) => asId<AttemptId>(`${Math.round(ports.clock.wall()).toString(36)}-${by.toString(36)}`);
  // A play that follows another has its seed, and may begin in the same moment.
  return isRoad || named(seed) === state().attempt ? named(ports.chance.seed()) : named(seed);
}

function isOver({ chart }: Game, journal: Journal): boolean {
  const { program } = chart.standing();
  if (journal.at(-1)?.type === 'encounter.left') return true;
  return program !== null && replayJournal(program, journal).state.outcome !== null;
}

/** A fact is recorded and kept; the view follows when the chart has come to rest. */
export function keep(game: Game, fact: Fact): void {
  const { exploring, telling } = game.state();
  const journal = append(game.state().journal, fact);
  game.note({ journal });
  if (exploring) return;
  game.saving.record(fact);
  if (!telling) game.saving.flush(isOver(game, journal));
}

/**
 * The same scenario once more. With the same customer it begins at once; another behind the same words is met by the
 * briefing, since what differs stands on the card.
 */
function again(game: Game, sameCustomer: boolean): void {
  const { program } = game.chart.standing();
  if (program === null) return;
  const seed = game.ports.chance.seed();
  // Who comes again has read nothing new; who comes next may have.
  game.note({ heard: null });
  if (sameCustomer) return begin(game, seed, game.state().variant);
  const others = Math.max(1, program.customers.length - 1);
  const variant = (game.state().variant + 1 + Math.floor(chanceFrom(seed)() * others)) % program.customers.length;
  game.chart.send({ type: 'choose', program });
  game.change({ seed, variant });
}

/** The demo: pages to turn; past its last page the briefing comes back. */
export const demoActs: Acts<'demo.open' | 'demo.next' | 'demo.back' | 'demo.leave'> = {
  'demo.open': (game) => {
    game.chart.send({ type: 'watchDemo' });
    game.change({ demo: { part: 0, step: 0 } });
    fetchAfterwards(game);
    fetchTold(game);
  },
  'demo.next': (game) => turn(game, 1),
  'demo.back': (game) => turn(game, -1),
  'demo.leave': (game) => {
    game.chart.send({ type: 'leaveDemo' });
    game.change({});
  },
};

function turn(game: Game, by: 1 | -1): void {
  const { program } = game.chart.standing();
  const next = program === null ? null : demoMove(program, game.state().demo, by);
  if (next === null) game.chart.send({ type: 'leaveDemo' });
  game.change(next === null ? {} : { demo: next });
}

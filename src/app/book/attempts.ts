import { journalOf, readChain, type Chain } from '../../core/journal/chain';
import { linked, type Entry } from '../../core/journal/entry';
import { openedOf, replayJournal, type Journal } from '../../core/journal/journal';
import type { AttemptId } from '../../core/model/ids';
import { choose } from '../acts/library';
import { fetchAfterwards, fetchTold, meet } from '../acts/talk';
import { besideOf, type Beside } from '../beside';
import type { Game } from '../game';
import type { Playable } from '../ports';
import { answersOf, sayAgain } from '../replaying';
import type { BookActs } from './book';
import { heardAgain } from './hearing';

/** Earlier attempts: going on with one, letting one rest, reading one again. */
export const attemptActs: BookActs<'attempt.resume' | 'attempt.rest' | 'attempt.look'> = {
  'attempt.resume': async (shelf, { attempt }) => {
    const { game } = shelf;
    if (!(await game.ports.store.hold(attempt))) return game.change({ saving: { state: 'failed', why: 'elsewhere' } });
    const chain = await chainOf(game, attempt);
    const playable = await playableOf(game, journalOf(chain.entries));
    if (playable === null) return openOwn(game, chain);
    await goOn(game, playable, chain);
    game.change({ heard: await heardAgain(shelf, openedOf(game.state().journal)?.heard ?? null) });
  },
  'attempt.rest': async ({ game }, { attempt }) => {
    if (await game.ports.store.hold(attempt)) await close(game, await chainOf(game, attempt));
    game.change({ unfinished: game.state().unfinished.filter((one) => one.attempt !== attempt) });
  },
  'attempt.look': async ({ game }, { attempt }) => {
    const { entries } = await chainOf(game, attempt);
    const journal = journalOf(entries);
    const playable = await playableOf(game, journal);
    if (playable === null) return;
    const beside = await parentOf(game, journal);
    const isWhole = tellAgain(game, playable, journal);
    game.note({ telling: true });
    toDebrief(game);
    game.note({ attempt, journal, beside, telling: false, fromNotebook: true, news: isWhole ? null : 'partly' });
    fetchTold(game);
    fetchAfterwards(game);
    game.change({});
  },
};

/** The entries of an attempt as far as they are whole. */
async function chainOf({ ports }: Game, attempt: AttemptId): Promise<Chain> {
  const logs = await ports.store.read([attempt]);
  return readChain(attempt, logs.get(attempt) ?? []);
}

/** The story of a play, open or from the shelf; null for one that is not at hand. */
async function playableOf({ ports, state }: Game, journal: Journal): Promise<Playable | null> {
  const id = openedOf(journal)?.scenario;
  const { playable } = state();
  if (id === undefined) return null;
  if (playable?.program.id === id) return playable;
  return Object.hasOwn(ports.shelf.titles, id) ? ports.shelf.load(id) : null;
}

/** A file of the person's own is opened first; its briefing offers to go on. */
function openOwn(game: Game, { entries }: Chain): void {
  const id = openedOf(journalOf(entries))?.scenario;
  const own = game.state().own.find(({ story }) => story === id);
  if (own !== undefined) void game.desk().then((desk) => desk.take({ type: 'scenario.open', id: own.id }));
}

/** The play that a road not taken parts from, for laying both side by side. */
async function parentOf(game: Game, journal: Journal): Promise<Beside | null> {
  const branch = openedOf(journal)?.branch ?? null;
  if (branch === null) return null;
  return besideOf(branch.of, journalOf((await chainOf(game, branch.of)).entries), branch.turn);
}

/**
 * Goes on with a play where it was broken off. Where its story changed since, or its log is damaged, what can still be
 * followed is the beginning of an attempt of its own, and the old one stays as it is.
 */
async function goOn(game: Game, playable: Playable, chain: Chain): Promise<void> {
  const journal = journalOf(chain.entries);
  const isFollowed = tellAgain(game, playable, journal);
  const isWhole = isFollowed && chain.fault === null;
  if (isWhole) {
    game.note({ attempt: chain.attempt, journal });
    game.saving.goOnAfter(chain.entries.at(-1) ?? null);
  } else await close(game, chain);
  const unfinished = game.state().unfinished.filter(({ attempt }) => attempt !== chain.attempt);
  const news = isWhole ? 'resumed' : isFollowed ? 'broken' : 'earlier';
  fetchTold(game);
  fetchAfterwards(game);
  game.change({ unfinished, news, since: game.ports.clock.now() });
}

/** Says a play again up to the first thing that can no longer be said. True where all of it could be. */
function tellAgain(game: Game, playable: Playable, journal: Journal): boolean {
  const opened = openedOf(journal);
  if (opened === undefined) return false;
  const { program } = playable;
  const { divergence } = replayJournal(program, journal);
  choose(game, playable, false);
  const customer = program.customers.findIndex(({ id }) => id === opened.variant);
  game.note({ telling: true });
  meet(game, opened.seed, Math.max(0, customer), opened.options, { branch: opened.branch, heard: opened.heard });
  sayAgain(game, answersOf(divergence === null ? journal : journal.slice(0, divergence.at)));
  game.note({ telling: false });
  return divergence === null;
}

function toDebrief(game: Game): void {
  if (game.chart.standing().at === 'encounter') game.chart.send({ type: 'stop' });
  while (game.chart.standing().at === 'aftermath') game.chart.send({ type: 'nextCard' });
}

/** Nothing more is said in this attempt; it stays as it is. A damaged log cannot be added to. */
async function close(game: Game, { attempt, entries, fault }: Chain): Promise<void> {
  const last: Entry | null = entries.at(-1) ?? null;
  if (last === null || fault !== null) return;
  await game.ports.store.append([
    linked(last, attempt, Math.round(game.ports.clock.wall()), { type: 'encounter.left' }),
  ]);
}

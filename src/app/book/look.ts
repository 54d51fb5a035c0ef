import { journalOf, readChain } from '../../core/journal/chain';
import { openedOf, replayJournal } from '../../core/journal/journal';
import { nextUp } from '../../core/projections/progress/nextUp';
import { feelingFrom } from '../../core/projections/feeling';
import { isFileDue, readSaved } from '../../core/records/reminder';
import type { Program } from '../../core/scenario/program';
import type { Summary } from '../../core/scoring/summary';
import { answersOf } from '../replaying';
import type { Game } from '../game';
import type { Leaving, Unfinished } from '../view';
import type { BookActs, Shelf } from './book';
import { hear } from './hearing';

/** How many of the latest open attempts are looked through for one of the story before the player. */
const LATEST = 40;

/** What lies on this device when somebody comes: talks that were broken off, and how customers left. */
export const lookActs: BookActs<'past.look'> = {
  'past.look': async (shelf) => {
    const { game } = shelf;
    if (game.chart.standing().at === 'debrief') return deepen(shelf);
    const found = await game.ports.store.open();
    if (found.kind === 'closed') {
      const state = found.why === 'missing' || found.why === 'refused' ? 'nowhere' : 'failed';
      return game.change({ saving: { state, why: found.why } });
    }
    if (found.kind === 'lost') await recover(shelf, found);
    if (found.kind === 'fresh') return;
    const { at, program } = game.chart.standing();
    if (at === 'library') {
      await lookFromHome(shelf);
      game.change({ isFileDue: await fileDue(game) });
    } else if (at === 'briefing' && program !== null) {
      game.change({ unfinished: await unfinishedOf(game, program) });
      await hear(shelf);
    }
  },
};

/** What lies below the top of a debrief, with what was met in plays before. */
async function deepen({ game, past }: Shelf): Promise<void> {
  const { attempt } = game.state();
  const { program } = game.chart.standing();
  const [{ projectDeeper, earlierOf }, summaries] = await Promise.all([import('../deeper'), past().catch(() => [])]);
  if (program === null || game.state().attempt !== attempt) return;
  game.change({ deeper: { project: projectDeeper, earlier: earlierOf(summaries, program.id, attempt) } });
}

/** Less is there than was kept: that is told before anything else is begun. */
async function recover(shelf: Shelf, { had, has }: { readonly had: number; readonly has: number }): Promise<void> {
  const { showLoss } = await import('./data');
  await showLoss(shelf, { had, has });
}

async function lookFromHome({ game, past }: Shelf): Promise<void> {
  const { clock, home } = game.ports;
  const { dayOf } = clock;
  const summaries = await past();
  const { attempt, leavings, home: here } = game.state();
  const { items } = here ?? home.ready ?? (await home.fetch());
  const own = summaries.filter(({ branch }) => branch === null);
  const kept = own.filter(({ state }) => state === 'over').map((summary) => leavingOf(game, summary));
  const known = new Set(kept.map((leaving) => leaving.attempt));
  game.change({
    leavings: [...kept, ...leavings.filter((leaving) => !known.has(leaving.attempt))],
    next: nextUp(summaries, items, dayOf(clock.wall()), dayOf).map(({ story, reason }) => ({ id: story.id, reason })),
    unfinished: own
      .filter(({ state, attempt: name }) => (state === 'open' || state === 'changed') && name !== attempt)
      .map(({ attempt: name, story, turns, ended }) => ({
        attempt: name,
        story: story.id,
        title: story.title,
        turn: turns.length + 1,
        at: ended,
      }))
      .toReversed(),
  });
}

async function fileDue({ ports: { clock, store } }: Game): Promise<boolean> {
  const heads = await store.heads();
  const since = heads.reduce<number | null>((first, { at }) => (first === null || at < first ? at : first), null);
  return isFileDue({ attempts: heads.length, since }, readSaved(await store.note('saved')), clock.wall(), clock.dayOf);
}

const leavingOf = ({ ports }: Game, { story, attempt, feeling }: Summary): Leaving => ({
  story: story.id,
  own: !Object.hasOwn(ports.shelf.titles, story.id),
  attempt,
  left: feelingFrom(story.emotion, feeling.end),
});

/** The talks of one story that were broken off, latest first. Roads not taken are there to be tried, not to be finished. */
async function unfinishedOf({ ports }: Game, program: Program): Promise<readonly Unfinished[]> {
  const open = (await ports.store.heads()).filter(({ over }) => !over);
  const heads = open.toSorted((one, other) => other.at - one.at).slice(0, LATEST);
  const logs = await ports.store.read(heads.map(({ attempt }) => attempt));
  return heads.flatMap(({ attempt, at }) => {
    const journal = journalOf(readChain(attempt, logs.get(attempt) ?? []).entries);
    const opened = openedOf(journal);
    if (opened?.scenario !== program.id || opened.branch !== null) return [];
    const { state } = replayJournal(program, journal);
    if (state.outcome !== null || journal.at(-1)?.type === 'encounter.left') return [];
    return [{ attempt, at, story: program.id, title: program.about.title, turn: answersOf(journal).length + 1 }];
  });
}

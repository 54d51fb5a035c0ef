import type { ScenarioId } from '../../core/model/ids';
import { projectNotebook } from '../../core/projections/progress/notebook';
import { wantedBy, withWords } from '../../core/projections/progress/replies';
import type { NotebookView } from '../../core/projections/progressViews';
import type { Game } from '../game';
import type { LibraryItem } from '../view';
import type { BookActs, Shelf } from './book';

/** The name of the note that holds the goal, and the most characters it may have. */
const GOAL = 'goal';
const LONGEST_GOAL = 200;

/** The notebook: everything worked out from what is kept here, and the words of replies as they come. */
export const notebookActs: BookActs<'notebook.open' | 'notebook.goal'> = {
  'notebook.open': async (shelf) => {
    const { game } = shelf;
    const { clock, store } = game.ports;
    const [past, text, stories] = await Promise.all([shelf.past(), store.note(GOAL), storiesOf(game)]);
    // Something else may have been asked for in the meantime.
    if (game.state().loading !== '') return;
    const goal = { text: text ?? '', kept: true };
    const notebook = projectNotebook(past, stories, goal, { now: clock.wall(), dayOf: clock.dayOf });
    game.change({ page: { name: 'notebook', notebook }, loading: null });
    for (const scenario of wantedBy(notebook)) void fill(shelf, scenario);
  },
  'notebook.goal': async ({ game }, { text }) => {
    const goal = cleaned(text);
    const kept = (await game.ports.store.keepNote(GOAL, goal)) === 'kept';
    turn(game, (notebook) => ({ ...notebook, goal: { text: goal, kept } }));
  },
};

/** The stories that came with the game. */
const storiesOf = async ({ ports, state }: Game): Promise<readonly LibraryItem[]> =>
  (state().home ?? (await ports.home.fetch())).items;

async function fill({ game, program }: Shelf, scenario: ScenarioId): Promise<void> {
  const story = await program(scenario).catch(() => null);
  turn(game, (notebook) => withWords(notebook, scenario, story));
}

/** Changes the notebook where it is still open. */
function turn(game: Game, change: (notebook: NotebookView) => NotebookView): void {
  const { page } = game.state();
  if (page?.name === 'notebook') game.change({ page: { name: 'notebook', notebook: change(page.notebook) } });
}

const cleaned = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_GOAL);

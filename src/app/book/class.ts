import type { CohortView } from '../../core/projections/cohortViews';
import type { BookActs, Shelf } from './book';
import { openClass, type ClassDesk } from './classDesk';

/** A desk lives as long as its page: once the page is gone nothing holds the files. */
const desks = new WeakMap<CohortView, ClassDesk>();

/** The trainer's page. Files never leave it. */
export const classActs: BookActs<'class.open' | 'class.add' | 'class.clear'> = {
  'class.open': (shelf) => begin(shelf),
  'class.clear': (shelf) => {
    if (deskOn(shelf) !== undefined) begin(shelf);
  },
  'class.add': async (shelf, { files }) => deskOn(shelf)?.take(files),
};

function begin(shelf: Shelf): void {
  const desk = openClass(shelf, (view, from) => {
    if (from !== null && pageOf(shelf) !== from) return false;
    desks.set(view, desk);
    shelf.game.change({ page: { name: 'class', cohort: view } });
    return true;
  });
  desk.show();
}

function pageOf({ game }: Shelf): CohortView | null {
  const { page } = game.state();
  return page?.name === 'class' ? page.cohort : null;
}

function deskOn(shelf: Shelf): ClassDesk | undefined {
  const view = pageOf(shelf);
  return view === null ? undefined : desks.get(view);
}

import { faulty, items, loaders } from 'virtual:shelf';
import type { Shelf } from '../app/ports';
import { unpack } from '../core/scenario/pack';

/** The scenarios built into the game; each is fetched when it is opened. */
export const builtShelf: Shelf = {
  items,
  faulty,
  load: async (id) => {
    const load = loaders[id];
    if (load === undefined) throw new Error(`no scenario is named "${id}"`);
    const { program, reaches } = (await load()).default;
    return { program: unpack(program), reaches };
  },
};

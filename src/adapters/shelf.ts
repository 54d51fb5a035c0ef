import { faulty, feedback, items, loaders } from 'virtual:shelf';
import type { Shelf } from '../app/ports';
import { unpack, withFeedback } from '../core/scenario/pack';

/** The scenarios built into the game; each is fetched when it is opened. */
export const builtShelf: Shelf = {
  items,
  faulty,
  load: async (id) => {
    const load = loaders[id];
    const told = feedback[id];
    if (load === undefined || told === undefined) throw new Error(`no scenario is named "${id}"`);
    const { program, reaches } = (await load()).default;
    const open = unpack(program);
    return { program: open, reaches, told: async () => withFeedback(open, (await told()).default) };
  },
};

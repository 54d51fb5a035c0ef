import { feedback, loaders, titles } from 'virtual:shelf';
import type { Playable, Shelf, ShippedScenario } from '../app/ports';
import { unpack } from '../core/scenario/pack';
import { withFeedback, type Feedback } from '../core/scenario/feedback';

/** The scenarios built into the game; each is fetched when it is opened. */
export const builtShelf: Shelf = {
  titles,
  load: async (id) => {
    const load = loaders[id];
    const told = feedback[id];
    if (load === undefined || told === undefined) throw new Error(`no scenario is named "${id}"`);
    return opened((await load()).default, async () => (await told()).default);
  },
};

/** A scenario of the built game, ready to be played. */
export function opened({ program, reaches }: ShippedScenario, words: () => Promise<Feedback>): Playable {
  const open = unpack(program);
  return { program: open, reaches, told: async () => withFeedback(open, await words()) };
}

import { benchHeap } from './heap';
import { benchLint } from './lint';
import { benchLoad } from './load';
import { benchNotebook } from './notebook';
import { benchPage } from './page';
import { print } from './print';
import { benchRoom } from './room';
import { benchSave } from './save';
import { benchSizes } from './sizes';
import { benchSolver } from './solver';
import { benchStage } from './stage';
import { benchStep } from './step';
import { benchTurn } from './turn';

const BENCHES: Readonly<Record<string, (root: string) => void | Promise<void>>> = {
  step: benchStep,
  load: benchLoad,
  lint: benchLint,
  turn: benchTurn,
  solver: benchSolver,
  save: benchSave,
  notebook: benchNotebook,
  sizes: benchSizes,
  page: benchPage,
  heap: benchHeap,
  stage: benchStage,
  room: benchRoom,
};

/** What the game promises, measured; ratios are of one run on one machine. Gives the exit code. */
export async function bench(names: readonly string[], root: string): Promise<number> {
  const wanted = names.length > 0 ? names : Object.keys(BENCHES);
  const unknown = wanted.find((name) => BENCHES[name] === undefined);
  if (unknown !== undefined) {
    print(`Nothing is called "${unknown}". Known: ${Object.keys(BENCHES).join(', ')}.`);
    return 2;
  }
  for (const name of wanted) await BENCHES[name]?.(root);
  return 0;
}

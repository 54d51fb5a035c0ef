import type { Solver } from '../app/ports';
import type { Place, Program } from '../core/scenario/program';
import type { Reach } from '../core/scoring/turnaround';

interface Answer {
  readonly key: string;
  readonly reach: Reach;
}

/** The page goes on between two pieces of a message. */
const moment = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Works bounds out in a worker and keeps them by the hash of the program. The worker starts with the first question. */
export function workerSolver(start: () => Worker): Solver {
  const asked = new Map<string, Promise<Reach>>();
  const waiting = new Map<string, (reach: Reach) => void>();
  let worker: Worker | null = null;
  let last: Program | null = null;
  let sent = Promise.resolve();

  const ask = (program: Program, variant: Place, key: string): Promise<Reach> => {
    const to = (worker ??= listened(start(), waiting));
    const answer = new Promise<Reach>((resolve) => waiting.set(key, resolve));
    const question = { key, program: program === last ? null : program, variant };
    last = program;
    sent = sent.then(async () => {
      // Not of the first load: a story of the game's own comes with its bounds.
      const { sendInPieces } = await import('../app/author/sending');
      await sendInPieces(question, (piece) => to.postMessage(piece), moment);
    });
    return answer;
  };

  return {
    reachOf: (program, variant) => {
      const key = `${program.hash}/${variant}`;
      const known = asked.get(key) ?? ask(program, variant, key);
      asked.set(key, known);
      return known;
    },
  };
}

function listened(worker: Worker, waiting: Map<string, (reach: Reach) => void>): Worker {
  worker.addEventListener('message', (event: MessageEvent<Answer>) => {
    waiting.get(event.data.key)?.(event.data.reach);
    waiting.delete(event.data.key);
  });
  return worker;
}

import { readShelf } from '../../src/build/shelf';
import { boundsOf } from '../../src/core/analysis/bounds';
import { print } from './print';
import { cpuSeconds } from './measure';

/** Best and worst of every customer of each shipped scenario; the promise is 2 CPU seconds for the longest. */
export function benchSolver(root: string): void {
  for (const { program } of readShelf(root).playables.values()) {
    let visited = 0;
    const seconds = cpuSeconds(() => {
      visited = program.customers.reduce((sum, _customer, variant) => sum + boundsOf(program, variant).visited, 0);
    }, 3);
    print(
      `solver: ${program.id}, ${program.customers.length} customers, ${visited} states, ${seconds.toFixed(2)} s CPU (at most 2)`,
    );
  }
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** Clears away what earlier measurements left, so that nobody pays for another's garbage. */
const collect = runInNewContext('gc') as () => void;

/** CPU seconds one run takes: the median of `times` runs after one to warm up. */
export function cpuSeconds(run: () => void, times = 7): number {
  run();
  const spent = Array.from({ length: times }, () => {
    collect();
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return median(spent);
}

/** The middle one. */
export const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] as number;

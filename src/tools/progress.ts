import type { Where } from './command';

/** Work that takes longer than this tells how far it is, and then again each time it has passed, in milliseconds. */
const QUIET = 2000;

/**
 * Tells on standard error how far a long work is: a whole line at a time, in a terminal and outside, since standard output
 * stays clean either way. Give it the number of things done after each.
 */
export function progressOf(total: number, things: string, { now = Date.now }: Where): (done: number) => void {
  let told = now();
  return (done) => {
    if (done >= total || now() - told <= QUIET) return;
    told = now();
    process.stderr.write(`${done} of ${total} ${things}\n`);
  };
}

import { inspect } from '../app/author/inspect';
import { piecesOf } from '../app/author/pieces';
import type { Job, ReportMessage } from '../app/author/tools';

function post(message: ReportMessage): void {
  for (const piece of piecesOf(message)) self.postMessage(piece);
}

/** Looks into one file after another, and tells each step. Whoever no longer wants an answer ends the worker. */
self.addEventListener('message', (event: MessageEvent<Job>) => {
  inspect(event.data, (step) => post({ step }));
  post({ done: true });
});

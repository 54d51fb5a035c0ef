import { inspect } from '../app/author/inspect';
import type { Job, ReportMessage } from '../app/author/tools';

const post = (message: ReportMessage): void => self.postMessage(message);

/** Looks into one file after another, and tells each step. Whoever no longer wants an answer ends the worker. */
self.addEventListener('message', (event: MessageEvent<Job>) => {
  inspect(event.data, (step) => post({ step }));
  post({ done: true });
});

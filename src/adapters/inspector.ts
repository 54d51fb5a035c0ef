import { putTogether, type Piece } from '../app/author/pieces';
import type { Inspector, ReportMessage } from '../app/author/tools';

/** Looks into files in a worker, which starts with the first file. Whoever no longer wants an answer ends it; the next file gets a new one. */
export function workerInspector(start: () => Worker): Inspector {
  let worker: Worker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    inspect: (job, onStep) => {
      const own = (worker ??= start());
      const listening = new AbortController();
      const done = new Promise<void>((resolve, reject) => {
        const { signal } = listening;
        const take = putTogether<ReportMessage>((message) => {
          if ('step' in message) return onStep(message.step);
          listening.abort();
          resolve();
        });
        const told = ({ data }: MessageEvent<Piece>): void => take(data);
        const broken = (): void => {
          listening.abort();
          end();
          reject(new Error('the look into the file broke off'));
        };
        own.addEventListener('message', told, { signal });
        own.addEventListener('error', broken, { signal });
        own.addEventListener('messageerror', broken, { signal });
        own.postMessage(job);
      });
      const cancel = (): void => {
        if (listening.signal.aborted) return;
        listening.abort();
        end();
      };
      return { done, cancel };
    },
  };
}

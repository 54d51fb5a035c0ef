import { describe, expect, it } from 'vitest';
import { workerInspector } from '../../src/adapters/inspector';
import { piecesOf, type Piece } from '../../src/app/author/pieces';
import type { InspectionStep, Job, ReportMessage } from '../../src/app/author/tools';
import { settled } from '../support/pending';

const job = (name: string): Job => ({
  name,
  bytes: new Uint8Array(),
  catalogue: { people: [], backdrops: [], props: [], sounds: [] },
});

/** A worker that says what the test has it say. */
class FakeWorker extends EventTarget {
  readonly jobs: string[] = [];
  isEnded = false;
  postMessage({ name }: Job): void {
    this.jobs.push(name);
  }
  terminate(): void {
    this.isEnded = true;
  }
  says(message: ReportMessage): void {
    for (const piece of piecesOf(message)) this.tells(piece);
  }
  tells(data: Piece): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

function started() {
  const workers: FakeWorker[] = [];
  const inspector = workerInspector(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const inspect = (name: string) => {
    const steps: InspectionStep[] = [];
    const ends: string[] = [];
    const run = inspector.inspect(job(name), (step) => void steps.push(step));
    run.done.then(
      () => ends.push('done'),
      () => ends.push('broken'),
    );
    return { steps, ends, cancel: run.cancel };
  };
  const at = (place: number): FakeWorker => workers[place] as FakeWorker;
  return { workers, at, inspect };
}

const STEP = { progress: { part: 'map', done: 0, of: 1 } };

describe('a look in a worker', () => {
  it('starts the worker with the first file, and keeps it for the next', async () => {
    const { workers, at, inspect } = started();
    expect(workers).toEqual([]);
    const first = inspect('a');
    at(0).says({ step: STEP });
    at(0).says({ done: true });
    await settled();
    expect([first.steps, first.ends]).toEqual([[STEP], ['done']]);
    inspect('b');
    expect(workers.map(({ jobs }) => jobs)).toEqual([['a', 'b']]);
  });

  it('that is cancelled ends the worker, is never heard of again, and the next file gets a new one', async () => {
    const { workers, at, inspect } = started();
    const first = inspect('a');
    first.cancel();
    at(0).says({ step: STEP });
    at(0).says({ done: true });
    const second = inspect('b');
    at(1).says({ done: true });
    await settled();
    expect(workers.map(({ jobs, isEnded }) => [jobs, isEnded])).toEqual([
      [['a'], true],
      [['b'], false],
    ]);
    expect([first.steps, first.ends, second.ends]).toEqual([[], [], ['done']]);
  });

  it('is told of a step once all its pieces have come', () => {
    const { at, inspect } = started();
    const { steps } = inspect('a');
    const customers = Array.from({ length: 3000 }, (_, place) => place) as never;
    const pieces = [...piecesOf({ step: { found: { customers } } } satisfies ReportMessage)];
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces.slice(0, -1)) at(0).tells(piece);
    expect(steps).toEqual([]);
    at(0).tells(pieces.at(-1) as Piece);
    expect(steps).toEqual([{ found: { customers } }]);
  });

  it('that is over cannot be cancelled any more', async () => {
    const { at, inspect } = started();
    const first = inspect('a');
    at(0).says({ done: true });
    await settled();
    first.cancel();
    expect(at(0).isEnded).toBe(false);
  });

  it.each(['error', 'messageerror'])(
    'that breaks off by %s says so, and the next file gets a new worker',
    async (type) => {
      const { workers, at, inspect } = started();
      const first = inspect('a');
      at(0).dispatchEvent(new Event(type));
      await settled();
      expect([first.ends, at(0).isEnded]).toEqual([['broken'], true]);
      inspect('b');
      expect(workers).toHaveLength(2);
    },
  );
});

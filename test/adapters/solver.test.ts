import { describe, expect, it } from 'vitest';
import { workerSolver } from '../../src/adapters/solver';
import { entriesIn, MOST_ENTRIES, putTogether, type Piece } from '../../src/app/author/pieces';
import type { Program } from '../../src/core/scenario/program';
import { bigProgram } from '../bench/story';
import { compiled, aScenario } from '../support/scenarios';

interface Question {
  readonly key: string;
  readonly program: Program | null;
  readonly variant: number;
}

/** A worker that answers with the number of the customer it was asked about. */
class FakeWorker extends EventTarget {
  readonly asked: Question[] = [];
  readonly pieces: Piece[] = [];
  readonly #take = putTogether<Question>((question) => {
    this.asked.push(question);
    const data = { key: question.key, reach: { best: question.variant, worst: 0, exact: true } };
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  });
  postMessage(piece: Piece): void {
    this.pieces.push(piece);
    this.#take(piece);
  }
}

function started() {
  const workers: FakeWorker[] = [];
  const solver = workerSolver(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { solver, workers };
}

describe('the bounds of a story', () => {
  const story = compiled(aScenario());
  const other = compiled(aScenario({ title: 'Hot' }));

  it('are worked out once for each customer, by one worker that starts with the first question', async () => {
    const { solver, workers } = started();
    expect(workers).toHaveLength(0);
    const reaches = await Promise.all([0, 1, 1].map((variant) => solver.reachOf(story, variant)));
    expect(reaches.map(({ best }) => best)).toEqual([0, 1, 1]);
    expect(workers.map(({ asked }) => asked.map(({ variant }) => variant))).toEqual([[0, 1]]);
  });

  it('are asked for with the story only where it is another than before', async () => {
    const { solver, workers } = started();
    await Promise.all([solver.reachOf(story, 0), solver.reachOf(story, 1), solver.reachOf(other, 0)]);
    await solver.reachOf(story, 2);
    const programs = workers[0]?.asked.map(({ program }) => program?.about.title ?? null);
    expect(programs).toEqual(['Cold waffles', null, 'Hot', 'Cold waffles']);
  });

  it('of a long story are asked for in pieces, none too large for a page to send in a moment', async () => {
    const { solver, workers } = started();
    const long = bigProgram(60);
    await solver.reachOf(long, 0);
    const pieces = workers[0]?.pieces ?? [];
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map((piece) => entriesIn(piece, Infinity) - 4 * piece.length))).toBeLessThanOrEqual(
      MOST_ENTRIES,
    );
    expect(workers[0]?.asked[0]?.program).toEqual(long);
  });
});

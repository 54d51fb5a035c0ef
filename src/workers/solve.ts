import { putTogether, type Piece } from '../app/author/pieces';
import { boundsOf } from '../core/analysis/bounds';
import type { Place, Program } from '../core/scenario/program';

interface Question {
  readonly key: string;
  /** Null for that of the question before. */
  readonly program: Program | null;
  readonly variant: Place;
}

let known: Program | null = null;

/** Answers each question with the best and worst one customer can come out. */
const take = putTogether<Question>(({ key, program, variant }) => {
  known = program ?? known;
  if (known === null) return;
  const { best, worst, exact } = boundsOf(known, variant);
  self.postMessage({ key, reach: { best, worst, exact } });
});

self.addEventListener('message', (event: MessageEvent<Piece>) => take(event.data));

import { boundsOf } from '../core/analysis/bounds';
import type { Place, Program } from '../core/scenario/program';

interface Question {
  readonly key: string;
  readonly program: Program;
  readonly variant: Place;
}

/** Answers each question with the best and worst one customer can come out. */
self.addEventListener('message', (event: MessageEvent<Question>) => {
  const { key, program, variant } = event.data;
  const { best, worst, exact } = boundsOf(program, variant);
  self.postMessage({ key, reach: { best, worst, exact } });
});

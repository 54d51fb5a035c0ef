import { chanceFrom } from '../../src/core/model/chance';
import { DIFFICULTIES, ELO, errorAfter, estimateAfter, UNKNOWN, type Estimate } from '../../src/core/scoring/estimate';

/** Who is simulated: how many, and how many answers of a story share what its author got wrong about its difficulty. */
export interface Class {
  readonly seed: number;
  readonly learners: number;
  readonly answersPerStory: number;
  /** Spread (sd) of what authors get wrong, in units of skill. */
  readonly wrongBy: number;
}

/** What the estimate was worth after so many answers. */
export interface Worth {
  readonly answers: number;
  /** Root of the mean square of what it was off by, in units of skill. */
  readonly error: number;
  /** Share of learners whose true skill lay inside the band. */
  readonly inside: number;
}

/** Where an answer of this much passes from one level to the next; even steps round the middle. */
const LEVEL_LINES = [-1.5, -0.5, 0.5, 1.5];
const AUTHORS = Object.values(DIFFICULTIES);

/** Simulated learners (skill normal, sd 1) who answer on five levels, judged by the estimate of the notebook itself. */
export function worthOf(
  { seed, learners, answersPerStory, wrongBy }: Class,
  after: readonly number[],
): readonly Worth[] {
  const chance = chanceFrom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const sums = after.map(() => ({ square: 0, inside: 0 }));
  const most = Math.max(...after);
  for (let learner = 0; learner < learners; learner += 1) {
    const skill = normal();
    let estimate: Estimate = UNKNOWN;
    let [author, truth] = [0, 0];
    for (let answer = 0; answer < most; answer += 1) {
      if (answer % answersPerStory === 0) {
        author = AUTHORS[Math.floor(chance() * AUTHORS.length)] as number;
        truth = author + wrongBy * normal();
      }
      const shown = ELO.slope * (skill - truth) - Math.log(1 / (1 - chance()) - 1);
      const level = LEVEL_LINES.filter((line) => shown > line).length;
      estimate = estimateAfter(estimate, level, author);
      const place = after.indexOf(estimate.probes);
      const sum = sums[place];
      if (sum === undefined) continue;
      const off = Math.abs(estimate.theta - skill);
      sum.square += off * off;
      if (off <= (errorAfter(estimate.probes) ?? 0)) sum.inside += 1;
    }
  }
  return sums.map(({ square, inside }, place) => ({
    answers: after[place] as number,
    error: Math.sqrt(square / learners),
    inside: inside / learners,
  }));
}

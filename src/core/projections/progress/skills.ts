import {
  bandOf,
  difficultyOf,
  estimateAfter,
  LEAST_PROBES,
  UNKNOWN,
  wordAt,
  type Estimate,
} from '../../scoring/estimate';
import { isFresh, missingForSecure, type Evidence } from '../../scoring/estimateSecure';
import type { Summary } from '../../scoring/summary';
import { TOP_LEVEL, type Dimension } from '../../vocabulary/dimensions';
import type { BandView, LinePoint, SkillView } from '../progressViews';
import type { DayOf } from './calendar';

/** One first attempt in which a skill was scored, and the estimate after it. */
interface Mark {
  readonly at: number;
  readonly day: number;
  readonly attempt: Summary;
  readonly answers: number;
  readonly got: number;
  readonly estimate: Estimate;
}

/** The estimate of a skill after each first attempt that scored it. A safe ending adds nothing. */
function marksOf(firsts: readonly Summary[], skill: Dimension, dayOf: DayOf): readonly Mark[] {
  const marks: Mark[] = [];
  let estimate = UNKNOWN;
  for (const attempt of firsts) {
    if (attempt.safe) continue;
    const levels = levelsOf(attempt, skill);
    if (levels.length === 0) continue;
    const difficulty = difficultyOf(attempt.story.difficulty);
    for (const level of levels) estimate = estimateAfter(estimate, level, difficulty);
    const got = levels.reduce((sum, level) => sum + level, 0);
    const at = attempt.started;
    marks.push({ at, day: dayOf(at), attempt, answers: levels.length, got, estimate });
  }
  return marks;
}

/** The levels of an attempt on one scale, turn by turn. */
export function levelsOf({ turns }: Summary, skill: Dimension): readonly number[] {
  const found: number[] = [];
  for (const { levels } of turns) {
    const level = levels[skill];
    if (level !== null) found.push(level);
  }
  return found;
}

/** The estimate of a skill by first attempts. */
export const estimateOf = (firsts: readonly Summary[], skill: Dimension, dayOf: DayOf): Estimate =>
  marksOf(firsts, skill, dayOf).at(-1)?.estimate ?? UNKNOWN;

/** One skill as the notebook shows it. */
export function skillView(firsts: readonly Summary[], skill: Dimension, dayOf: DayOf, today: number): SkillView {
  const marks = marksOf(firsts, skill, dayOf);
  const estimate = marks.at(-1)?.estimate ?? UNKNOWN;
  const missing = missingForSecure(bandOf(estimate), evidenceOf(marks.filter(({ day }) => isFresh(day, today))));
  const secure = missing.length === 0;
  return {
    skill,
    answers: estimate.probes,
    stories: evidenceOf(marks).stories,
    band: bandView(estimate, secure),
    bandNeeds: Math.max(0, LEAST_PROBES - estimate.probes),
    secure,
    missing: marks.length === 0 ? [] : missing,
    line: lineOf(marks),
  };
}

function evidenceOf(marks: readonly Mark[]): Evidence {
  return {
    probes: marks.reduce((sum, { answers }) => sum + answers, 0),
    stories: new Set(marks.map(({ attempt }) => attempt.story.id)).size,
    industries: new Set(marks.map(({ attempt }) => attempt.story.industry)).size,
    days: new Set(marks.map(({ day }) => day)).size,
  };
}

/** Ends are rounded outward, so that a band never looks surer than it is; the words go by what is shown. */
function bandView(estimate: Estimate, secure: boolean): BandView | null {
  const band = bandOf(estimate);
  if (band === null) return null;
  const [low, high] = [Math.floor(band.low), Math.ceil(band.high)];
  return { low, high, from: secure ? 'secure' : wordAt(low), to: secure ? 'secure' : wordAt(high) };
}

/** Most stretches of time on a line. */
const MOST_POINTS = 24;

/** The line of a skill over dates: stretches of whole days, all of one length, so many that they can be told apart. */
function lineOf(marks: readonly Mark[]): readonly LinePoint[] {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days = Math.max(1, Math.ceil((last.day - first.day + 1) / MOST_POINTS));
  const end = Math.floor((last.day - first.day) / days);
  const stretches = new Map<number, Mark[]>();
  for (const mark of marks) {
    const stretch = Math.floor((mark.day - first.day) / days);
    stretches.set(stretch, (stretches.get(stretch) ?? []).concat(mark));
  }
  return [...stretches].map(([stretch, inIt]) => pointOf(inIt, end === 0 ? 0.5 : stretch / end));
}

function pointOf(marks: readonly Mark[], place: number): LinePoint {
  const answers = marks.reduce((sum, mark) => sum + mark.answers, 0);
  const got = marks.reduce((sum, mark) => sum + mark.got, 0);
  const [first, last] = [marks[0] as Mark, marks.at(-1) as Mark];
  const share = Math.round((100 * got) / (TOP_LEVEL * answers));
  return { from: first.at, at: last.at, place, answers, share, band: bandView(last.estimate, false) };
}

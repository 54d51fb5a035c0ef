import type { Trail } from '../../analysis/reach/reach';
import type { Grade } from '../../model/words';
import type { Ending, Place } from '../../scenario/program';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { confirmed, witnessOf } from '../trail';
import { plateOf, says } from './talk';

const talk = (expects: Grade) =>
  plateOf([says('shrug', 'hot-plate', { scores: { empathy: 0, advice: 0 } })], {
    endings: { 'hot-plate': { says: 'He goes.', expects } },
  });

/** Least share of plays that come to an ending with the grade its author means. */
const SHARE = 0.8;
/** Fewer plays than this say nothing about a share. */
const ENOUGH = 10;

/** An ending that comes out with another grade than its author means. */
export const endingGrade: Rule = {
  code: 'ending-grade',
  gate: 'plays',
  severity: 'error',
  asks: 'An ending that says which grade it expects mostly has it.',
  because: `The words of an ending and the feeling shown beside them have to agree. Where at least one play has the grade, but fewer than ${SHARE * 100} % of random plays, it is a warning.`,
  cure: 'Change what it expects, its condition or its "cap", or the scores on the way.',
  bad: talk('magic'),
  good: talk('misery'),
  needsPlay: true,
  find: (story) =>
    story.program.endings.flatMap((ending, place) =>
      ending.builtIn || ending.expects === null ? [] : gradeOf(story, ending, ending.expects, place),
    ),
};

function gradeOf(story: Story, { id }: Ending, expects: Grade, place: Place): readonly Found[] {
  const { complete, endings, grades } = story.analysis.reach();
  const found = { path: ['endings', id, 'expects'], fix: FIX };
  const plays = playsTo(story, place);
  const others = plays.filter(({ grade }) => grade !== expects);
  if (complete && endings.has(place) && grades.get(place)?.has(expects) !== true) {
    const trail = others[0]?.trail ?? endings.get(place);
    const witness = confirmed(story.program, trail, (state) => state.outcome?.ending === place);
    const message = `Ending "${id}" is meant to be ${expects}, but no play that comes to it is.`;
    return [{ ...found, message, ...(witness && { witness }) }];
  }
  const share = plays.length - others.length;
  const [first] = others;
  if (first === undefined || plays.length < ENOUGH || share >= SHARE * plays.length) return [];
  const message = `Ending "${id}" is meant to be ${expects}, but only ${share} of ${plays.length} random plays that come to it are.`;
  return [{ ...found, message, witness: witnessOf(story.program, first.trail), severity: 'warning' }];
}

const FIX = 'Change "expects", its condition or its "cap", or the scores on the way.';

interface Graded {
  readonly trail: Trail;
  readonly grade: Grade | undefined;
}

/** Random plays of all customers that come to an ending, the shortest first. */
const playsTo = ({ program, analysis }: Story, place: Place): readonly Graded[] =>
  [...program.customers.keys()]
    .flatMap((variant) =>
      analysis
        .random(variant)
        .plays.flatMap(({ state, replies }): readonly Graded[] =>
          state.outcome?.ending === place ? [{ trail: { variant, replies }, grade: state.outcome.grade }] : [],
        ),
    )
    .toSorted((one, other) => one.trail.replies.length - other.trail.replies.length);

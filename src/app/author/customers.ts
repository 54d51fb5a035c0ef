import type { Analysis } from '../../core/analysis/analysis';
import type { Bounds } from '../../core/analysis/bounds';
import { statesOf } from '../../core/analysis/walk';
import { shownFeeling } from '../../core/customer/feeling';
import { GRADES, type Grade } from '../../core/model/words';
import { kindOf, MOST } from '../../core/rules/fair/easyWin';
import { witnessOf } from '../../core/rules/trail';
import { arrive } from '../../core/scenario/advance';
import type { Customer, Ending, Place, Program } from '../../core/scenario/program';
import type { EncounterState, Outcome } from '../../core/scenario/state';
import { headlineOf } from '../../core/scoring/turnaround';
import type { CustomerReport, PlayView } from './reportView';

/** What was found out about one customer by playing. */
export function customerReport(program: Program, analysis: Analysis, variant: Place): CustomerReport {
  const bounds = analysis.bounds(variant);
  const { plays, endings } = analysis.random(variant);
  const values = plays.flatMap(({ state }) => worthOf(program, state, bounds) ?? []);
  const shareOf = (grade: Grade): number =>
    plays.filter(({ state }) => outcomeOf(state).grade === grade).length / plays.length;
  return {
    variant: (program.customers[variant] as Customer).id,
    start: shownFeeling(arrive(program, variant).startFeeling),
    best: bounds && playView(program, variant, bounds.bestReplies),
    worst: bounds && playView(program, variant, bounds.worstReplies),
    exact: bounds?.exact ?? false,
    bots: analysis.bots(variant).map(({ bot, play: { state } }) => ({
      bot,
      value: worthOf(program, state, bounds),
      grade: outcomeOf(state).grade,
      most: MOST[bot][kindOf(state)],
    })),
    random: {
      plays: plays.length,
      mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
      grades: Object.fromEntries(GRADES.map((grade) => [grade, shareOf(grade)])) as Record<Grade, number>,
      endings: [...endings]
        .map(([place, count]) => ({ ending: nameOf(program, place), share: count / plays.length }))
        .toSorted((one, other) => other.share - one.share),
    },
  };
}

/** Turnaround or Held of a finished play; null where that says nothing, or best and worst are not known. */
function worthOf(program: Program, state: EncounterState, bounds: Bounds | null): number | null {
  const headline = bounds === null ? null : headlineOf(program, state, bounds);
  return headline !== null && 'value' in headline ? headline.value : null;
}

function playView(program: Program, variant: Place, replies: readonly Place[]): PlayView {
  const { feeling, grade, ending } = outcomeOf(statesOf(program, variant, replies).at(-1) as EncounterState);
  return {
    replies: witnessOf(program, { variant, replies }).replies,
    feeling: shownFeeling(feeling),
    grade,
    ending: nameOf(program, ending),
  };
}

const outcomeOf = ({ outcome }: EncounterState): Outcome => outcome as Outcome;
const nameOf = (program: Program, ending: Place): string => (program.endings[ending] as Ending).id;

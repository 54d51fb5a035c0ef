import type { Diagnostic } from '../../model/diagnostic';
import { didYouMean } from '../check/survey';
import { firstTold, foundIn } from '../read/most';
import { inOrder } from '../read/read';
import { placed, type Finding, type Path } from '../read/source';
import { called, found, twice } from './findings';
import type { PlanReading } from './read';
import type { AuthoredPlan, AuthoredStep } from './shape';
import { checkStories, type PlanLibrary } from './stories';

/** Everything wrong with a plan of the right shape, against the stories that are there. */
export function checkPlan(reading: PlanReading, library: PlanLibrary): readonly Diagnostic[] {
  const { plan, source, remarks } = reading;
  const findings = [
    ...headFindings(plan),
    ...nameFindings(plan),
    ...checkStories(plan, library),
    ...lookFindings(plan),
  ];
  return inOrder([...remarks, ...firstTold(findings).map((finding) => placed(source, finding))]);
}

function headFindings({ people, minutes, steps }: AuthoredPlan): readonly Finding[] {
  const sum = steps.reduce((all, step) => all + step.minutes, 0);
  return [
    ...(people.to >= people.from
      ? []
      : [
          found(
            'out-of-range',
            ['people', 'to'],
            `The plan is for ${people.from} to ${people.to} people, and ${people.to} is the smaller number.`,
            `Write at least ${people.from}.`,
          ),
        ]),
    ...(minutes === undefined || minutes === sum
      ? []
      : [
          found(
            'minutes-differ',
            ['minutes'],
            `The plan is meant to take ${minutes} minutes; its steps take ${sum}.`,
            'Give a step more or fewer minutes, or change the number here.',
          ),
        ]),
  ];
}

function nameFindings({ steps }: AuthoredPlan): readonly Finding[] {
  const names = steps.map(({ id }) => id);
  return foundIn(names, (name, place) =>
    names.indexOf(name) === place
      ? []
      : [found('duplicate-id', ['steps', place, 'id'], `Two steps are named "${name}".`, 'Rename one of them.')],
  );
}

/** Steps that look at what was played before. */
const lookFindings = ({ steps }: AuthoredPlan): readonly Finding[] =>
  foundIn(steps, (step, place) => {
    const path: Path = ['steps', place, 'of'];
    if (step.do === 'spot') return [...lookedAt(steps, place, step.of, path, ALONE), ...shownBefore(steps, place)];
    if (step.do === 'rewrite') return lookedAt(steps, place, step.of, path, ALONE);
    return step.do === 'debrief' ? debriefFindings(steps, place, step) : [];
  });

type Activity = AuthoredStep['do'];

/** Steps that leave one play behind, and steps that leave any. */
const ALONE: ReadonlySet<Activity> = new Set<Activity>(['play', 'relay']);
const ANY: ReadonlySet<Activity> = new Set<Activity>([...ALONE, 'league']);

function debriefFindings(
  steps: readonly AuthoredStep[],
  place: number,
  step: Extract<AuthoredStep, { readonly do: 'debrief' }>,
): readonly Finding[] {
  const path: Path = ['steps', place, 'of'];
  if (step.of.length + step.questions.length === 0) {
    const message = `${called(step)} reads no play and asks no question.`;
    return [found('empty', ['steps', place], message, 'Name a step in "of", or write "questions".')];
  }
  return [
    ...foundIn(step.of, (of, index) => lookedAt(steps, place, of, [...path, index], ANY)),
    ...twice(path, step.of, called(step)),
  ];
}

/** What is wrong with the name of a step that is looked at. */
function lookedAt(
  steps: readonly AuthoredStep[],
  place: number,
  of: string,
  path: Path,
  plays: ReadonlySet<Activity>,
): readonly Finding[] {
  const step = steps[place] as AuthoredStep;
  const at = steps.findIndex(({ id }) => id === of);
  const before = steps.slice(0, place).filter((one) => plays.has(one.do));
  const cure = didYouMean(
    of,
    before.map(({ id }) => id),
  );
  if (at < 0) return [found('broken-link', path, `${called(step)} looks at "${of}", but no step has that name.`, cure)];
  if (!plays.has((steps[at] as AuthoredStep).do)) {
    const what = (steps[at] as AuthoredStep).do === 'league' ? 'is a league of several plays' : 'plays no story';
    return [found('of-without-play', path, `${called(step)} looks at "${of}", which ${what}.`, cure)];
  }
  if (at < place) return [];
  return [found('of-later', path, `${called(step)} looks at "${of}", which comes after it.`, 'Move one of the two.')];
}

/** Who has seen the line of the feeling has nothing left to search. */
function shownBefore(steps: readonly AuthoredStep[], place: number): readonly Finding[] {
  const step = steps[place] as Extract<AuthoredStep, { readonly do: 'spot' }>;
  const shown = steps.slice(0, place).find((one) => one.do === 'debrief' && one.of.includes(step.of));
  if (shown === undefined) return [];
  const message = `${called(step)} searches the turn of "${step.of}", which step "${shown.id}" has shown before.`;
  return [found('spot-too-late', ['steps', place, 'of'], message, `Move it before "${shown.id}".`)];
}

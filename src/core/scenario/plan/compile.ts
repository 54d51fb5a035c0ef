import { hashOf } from '../../model/hash';
import { asId, type BeatId, type PlanId, type ScenarioId, type StepId, type VariantId } from '../../model/ids';
import type { PlanStep, TeamPlan } from '../../model/plan';
import type { AuthoredPlan, AuthoredStep } from './shape';

/** A checked plan as a room follows it; only for plans in which `checkPlan` found no error. */
export function compilePlan({ id, title, summary, people, steps }: AuthoredPlan): TeamPlan {
  const content = { id: asId<PlanId>(id), title, summary, people, steps: steps.map(stepOf) };
  return { ...content, hash: hashOf(JSON.stringify(content)) };
}

/** A step with its names as names of their kinds. */
function stepOf(step: AuthoredStep): PlanStep {
  const { id: name, title, minutes, notes } = step;
  const frame = { id: asId<StepId>(name), title, minutes, notes };
  switch (step.do) {
    case 'play':
      return { ...frame, do: step.do, ...storyOf(step), stops: step.stops.map((stop) => asId<BeatId>(stop)) };
    case 'relay':
      return { ...frame, do: step.do, ...storyOf(step) };
    case 'league':
      return { ...frame, do: step.do, scenarios: step.scenarios.map((one) => asId<ScenarioId>(one)) };
    case 'spot':
      return { ...frame, do: step.do, of: asId<StepId>(step.of) };
    case 'rewrite':
      return { ...frame, do: step.do, of: asId<StepId>(step.of), words: step.words, seconds: step.seconds };
    case 'debrief':
      return { ...frame, do: step.do, of: step.of.map((one) => asId<StepId>(one)), questions: step.questions };
    case 'tell':
      return { ...frame, do: step.do, slides: step.slides };
    default:
      return { ...frame, do: step.do, ask: step.ask };
  }
}

const storyOf = ({ scenario, variant }: { readonly scenario: string; readonly variant?: string | undefined }) => ({
  scenario: asId<ScenarioId>(scenario),
  variant: variant === undefined ? null : asId<VariantId>(variant),
});

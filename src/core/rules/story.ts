import type { Analysis } from '../analysis/analysis';
import { surveyOf, type Survey } from '../scenario/check/survey';
import type { Program } from '../scenario/program';
import type { Source } from '../scenario/read/source';
import type { Scenario } from '../scenario/shape/scenario';
import { textsOf, type StoryText } from './texts';

/** A scenario that can be played, in all the ways a rule may look at it. */
export interface Story {
  readonly scenario: Scenario;
  readonly source: Source;
  readonly survey: Survey;
  readonly program: Program;
  /** Every text people read, with its kind and place. */
  readonly texts: readonly StoryText[];
  readonly analysis: Analysis;
}

/** A story for the rules to look at. Who has looked the scenario over already gives the survey along. */
export const storyOf = (
  scenario: Scenario,
  source: Source,
  program: Program,
  analysis: Analysis,
  survey: Survey = surveyOf(scenario),
): Story => ({ scenario, source, survey, program, texts: textsOf(scenario), analysis });

import type { Journal, Replay } from '../journal/journal';
import type { Program } from '../scenario/program';
import type { DeeperView } from './deeperViews';
import { NOTHING_EARLIER, type Earlier } from './earlier';
import { crowdsOf } from './hundred';
import { projectPathMap } from './pathMap';
import { bottomLineOf, choicesOf, feltOf, questionsOf, stepsOf } from './steps';
import { movedByWord } from './wordOfMouth';

const NOTHING_NOTED: Journal = [];

/** What lies under the top of a debrief. Needs the program with its feedback in place. */
export function projectDeeper(
  program: Program,
  replay: Replay,
  earlier: Earlier = NOTHING_EARLIER,
  journal: Journal = NOTHING_NOTED,
): DeeperView {
  const choices = choicesOf(program, replay);
  const crowds = crowdsOf(program, replay.state);
  return {
    stage: program.about.stage,
    moved: movedByWord(program, journal, replay),
    steps: stepsOf(program, choices),
    questions: questionsOf(choices),
    felt: feltOf(choices),
    bottomLine: bottomLineOf(choices),
    crowds,
    firstMisery: crowds[0]?.grade === 'misery' && !earlier.hadMisery,
    path: projectPathMap(program, replay, earlier),
    branches: choices.filter(({ open }) => open.length > 1).map(({ turn }) => turn),
  };
}

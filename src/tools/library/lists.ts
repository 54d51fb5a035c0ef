import { ARRIVAL_ROOTS } from '../../core/customer/constants';
import {
  CHANNELS,
  EMOTION_ROOTS,
  MOMENT_STAGES,
  QUESTION_TYPES,
  STAKES,
  STEPS,
  TOUCHPOINTS,
} from '../../core/model/words';
import type { AuthoredReply, Scenario } from '../../core/scenario/shape/scenario';
import { BEHAVIOURS } from '../../core/vocabulary/behaviours';

/** A list of words a library should cover, and where a scenario says one of them: a word for each place that does. */
interface List {
  readonly name: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly found: (scenario: Scenario) => readonly string[];
}

const said = (word: string | number | undefined): readonly string[] => (word === undefined ? [] : [String(word)]);

const repliesOf = (scenario: Scenario): readonly Partial<AuthoredReply>[] =>
  Object.values(scenario.beats).flatMap((beat) => [
    ...beat.replies,
    ...(beat.timer === undefined ? [] : [beat.timer.onTimeout]),
  ]);

const stepsOf = (scenario: Scenario): readonly string[] => [
  ...Object.values(scenario.beats).flatMap((beat) => said(beat.step)),
  ...repliesOf(scenario).flatMap((reply) => said(reply.complaintStep)),
];

/** Every list of the report: one entry each. */
export const LISTS: readonly List[] = [
  {
    name: 'stages',
    title: 'Moments of truth',
    words: MOMENT_STAGES,
    found: ({ moment }) => said(moment?.stage === 'third' ? 'ultimate' : moment?.stage),
  },
  {
    name: 'behaviours',
    title: 'Behaviours, shown or broken by replies',
    words: BEHAVIOURS,
    found: (scenario) => repliesOf(scenario).flatMap((reply) => Object.keys(reply.behaviours ?? {})),
  },
  { name: 'steps', title: 'Steps of a complaint, in beats and replies', words: STEPS, found: stepsOf },
  {
    name: 'questions',
    title: 'Kinds of question, in replies',
    words: QUESTION_TYPES,
    found: (scenario) => repliesOf(scenario).flatMap((reply) => said(reply.questionType)),
  },
  { name: 'channels', title: 'Channels', words: CHANNELS, found: ({ channel }) => [channel] },
  {
    name: 'emotions',
    title: 'Emotions underneath',
    words: EMOTION_ROOTS,
    found: ({ customer }) => [customer.emotion?.root ?? ARRIVAL_ROOTS[customer.arrives ?? 'worried']],
  },
  { name: 'touchpoints', title: 'Touchpoints', words: TOUCHPOINTS, found: ({ moment }) => said(moment?.touchpoint) },
  { name: 'stakes', title: 'Stakes', words: STAKES, found: ({ moment }) => said(moment?.stakes) },
  {
    name: 'difficulty',
    title: 'Difficulty',
    words: ['1', '2', '3', '4', '5'],
    found: ({ difficulty }) => said(difficulty),
  },
];

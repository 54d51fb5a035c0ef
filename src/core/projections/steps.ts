import type { Replay, ReplayedTurn } from '../journal/journal';
import { QUESTION_TYPES, STEPS, type Step } from '../model/words';
import { beatAt, offered } from '../scenario/offers';
import { replyAt, SILENCE, type Program, type Reply } from '../scenario/program';
import type {
  BottomLine,
  Felt,
  FeltView,
  QuestionsView,
  QuestionView,
  StepRun,
  StepsView,
  StepView,
} from './deeperViews';
import { FELT } from './deeperViews';

/** What was said in a turn, and all that could have been. */
interface Choice {
  readonly turn: number;
  readonly step: Step | null;
  readonly isSilent: boolean;
  readonly said: Reply;
  readonly open: readonly Reply[];
}

/** Each turn of a play with all that was on offer in it, what was said among them. */
export const choicesOf = (program: Program, { turns }: Replay): readonly Choice[] =>
  turns.map((turn, index) => choiceOf(program, turn, index + 1));

function choiceOf(program: Program, { before, reply }: ReplayedTurn, turn: number): Choice {
  const beat = beatAt(program, before);
  const places = new Set([reply, ...offered(program, before)]);
  return {
    turn,
    step: beat.step,
    isSilent: reply === SILENCE,
    said: replyAt(beat, reply) as Reply,
    open: [...places].map((place) => replyAt(beat, place) as Reply),
  };
}

const turnsOf = (choices: readonly Choice[]): readonly number[] => choices.map(({ turn }) => turn);

/** Where an author marked replies with steps, the reply decides; else the beat says where the talk stood. */
const isMarked = ({ open }: Choice): boolean => open.some((reply) => reply.complaintStep !== null);
const stepTaken = (choice: Choice): Step | null => (isMarked(choice) ? choice.said.complaintStep : choice.step);

/** The five complaint steps of a play, and the order they came in. Null where the story marks none. */
export function stepsOf(program: Program, choices: readonly Choice[]): StepsView | null {
  const inStory = new Set(
    program.beats.flatMap((beat) => [beat.step, ...beat.replies.map((one) => one.complaintStep)]),
  );
  if (!STEPS.some((step) => inStory.has(step))) return null;
  return {
    steps: STEPS.map((step) => stepView(step, choices, inStory.has(step))),
    order: runsOf(choices),
    byLine: choices.some(isMarked),
  };
}

function stepView(step: Step, choices: readonly Choice[], isInStory: boolean): StepView {
  const taken = choices.filter((choice) => stepTaken(choice) === step);
  if (taken.length > 0) return { step, state: 'used', turns: turnsOf(taken) };
  const missed = choices.filter(({ open }) => open.some((reply) => reply.complaintStep === step));
  if (missed.length > 0) return { step, state: 'missed', turns: turnsOf(missed) };
  return { step, state: isInStory ? 'unmet' : 'absent', turns: [] };
}

function runsOf(choices: readonly Choice[]): readonly StepRun[] {
  const runs: StepRun[] = [];
  for (const choice of choices) {
    const step = stepTaken(choice);
    const last = runs.at(-1);
    if (step === null) continue;
    if (last?.step === step) runs[runs.length - 1] = { ...last, to: choice.turn };
    else runs.push({ step, from: choice.turn, to: choice.turn });
  }
  return runs;
}

/** The four kinds of question of a play. Null where nothing on offer was marked as one. */
export function questionsOf(choices: readonly Choice[]): QuestionsView | null {
  const kinds = QUESTION_TYPES.map((type): QuestionView => {
    const offers = choices.filter(({ open }) => open.some((reply) => reply.questionType === type));
    const asked = offers.filter(({ said }) => said.questionType === type);
    const open = offers.filter(({ said }) => said.questionType !== type);
    return { type, asked: turnsOf(asked), open: turnsOf(open) };
  });
  if (kinds.every(({ asked, open }) => asked.length + open.length === 0)) return null;
  const servicing = kinds.find(({ type }) => type === 'servicing');
  return { kinds, unattended: servicing !== undefined && servicing.asked.length === 0 && servicing.open.length > 0 };
}

/** A level from which a reply is true and specific (empathy), or right and usable (advice): the anchors of scoring.md. */
const GOOD = 3;

/**
 * What makes a line one of the three, by what its author marked: a true word on what the customer said or asked; a
 * usable choice that is no pitch; taking it on, telling ahead, or checking.
 */
const GIVES: Readonly<Record<Felt, (reply: Reply) => boolean>> = {
  listened: ({ moves, impact }) => impact.empathy >= GOOD && (moves.includes('acknowledge') || moves.includes('ask')),
  options: ({ moves, shows, impact }) =>
    impact.advice >= GOOD &&
    (impact.noHardSell ?? GOOD) >= GOOD &&
    (shows.includes('flexible') || moves.includes('offer')),
  accompanied: ({ shows }) => shows.includes('ownership') || shows.includes('proactive') || shows.includes('check'),
};

/** Listened to, found options, felt accompanied: which lines gave it. Those without a chance are left out. */
export const feltOf = (choices: readonly Choice[]): readonly FeltView[] =>
  FELT.flatMap((felt) => {
    const chances = choices.filter(({ open }) => open.some(GIVES[felt]));
    const turns = turnsOf(chances.filter(({ said }) => GIVES[felt](said)));
    return chances.length === 0 ? [] : [{ felt, turns, chances: chances.length }];
  });

/**
 * Friendly (empathy 2 or more: at least polite), empathetic (3 or more: true and specific), personal (used the history):
 * counts by the anchors of scoring.md. Silence is no line.
 */
export function bottomLineOf(choices: readonly Choice[]): BottomLine | null {
  const spoken = choices.filter(({ isSilent }) => !isSilent);
  const atLeast = (level: number) => spoken.filter(({ said }) => said.impact.empathy >= level).length;
  if (spoken.length === 0) return null;
  const chances = choices.filter(({ open }) => open.some((reply) => reply.shows.includes('history')));
  const taken = chances.filter(({ said }) => said.shows.includes('history'));
  return {
    lines: spoken.length,
    friendly: atLeast(2),
    empathetic: atLeast(GOOD),
    personal: { taken: taken.length, chances: chances.length },
  };
}

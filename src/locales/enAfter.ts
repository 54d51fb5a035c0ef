import type { Grade, QuestionType, Step } from '../core/model/words';
import type { BottomLine, Felt, PathView, ShareName, StepState } from '../core/projections/deeperViews';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const spelt = (count: number): string => NUMBERS[count] ?? String(count);

const turns = (list: readonly number[]): string => `${list.length === 1 ? 'Turn' : 'Turns'} ${list.join(', ')}`;

const steps: Record<Step, string> = {
  ask: 'Listen and ask',
  read: 'Read the customer',
  respond: 'Respond quickly',
  solveAndCheck: 'Solve it and check',
  log: 'Log it',
};

const stepStates: Record<StepState, (turns: readonly number[]) => string> = {
  used: (list) => turns(list),
  missed: (list) => `On offer in ${turns(list).toLowerCase()}, not taken`,
  unmet: () => 'Not on your way',
  absent: () => 'Not in this story',
};

const questions: Record<QuestionType, string> = {
  need: 'What is needed',
  solution: 'Which way to choose',
  satisfaction: 'Whether it is right now',
  servicing: 'How it will be in use',
};

const felt: Record<Felt, string> = {
  listened: 'Listened to: a true word on what was said, or a real question',
  options: 'Found options: a usable choice without a pitch',
  accompanied: 'Not left alone: taken on, told ahead, or checked',
};

function bottomLine({ lines, friendly, empathetic, personal }: BottomLine): string {
  const first = `Friendly in ${friendly} of ${lines} ${lines === 1 ? 'line' : 'lines'}, empathetic in ${empathetic}`;
  if (personal.chances === 0) return `${first}.`;
  return `${first}, personal in ${personal.taken} of ${personal.chances} ${personal.chances === 1 ? 'chance' : 'chances'}.`;
}

const shares: Record<ShareName, string> = {
  switch: 'switch',
  stop: 'stop a product',
  elsewhere: 'buy elsewhere',
  less: 'spend less',
  worse: 'think worse of you but change nothing',
  another: 'buy another product',
  value: 'raise the value',
  nothing: 'do nothing',
  unknown: 'without figures',
};

const crowdNames: Record<Grade, string> = {
  misery: 'After misery',
  mediocre: 'In the middle',
  magic: 'After magic',
};

const metOf = ({ beats, endings }: PathView): string =>
  `You met ${beats.met} of ${beats.of} moments, and ${endings.met} of ${endings.of} endings.`;

function earlier({ beats, endings }: PathView): string {
  const parts = [
    beats.known === 0 ? '' : `${beats.known} more ${beats.known === 1 ? 'moment' : 'moments'}`,
    endings.known === 0 ? '' : `${endings.known} more ${endings.known === 1 ? 'ending' : 'endings'}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `In earlier plays you met ${parts.join(' and ')}.`;
}

/** Steps and questions, the small map, and 100 customers. */
export const enAfter = {
  steps: {
    title: 'The five steps of a complaint',
    came: (used: number, of: number) => `${used} of ${of} came up in this talk.`,
    each: 'Step by step',
    byBeat: 'Where the talk stood. It does not say how well a line did it.',
    byLine: 'Read from what the author marked on each line.',
    names: steps,
    states: stepStates,
    order: 'In this order:',
    run: (step: Step, from: number, to: number) => `${steps[step]} (${from === to ? from : `${from} to ${to}`})`,
  },
  questions: {
    title: 'Kinds of question',
    names: questions,
    asked: (list: readonly number[]) => `Asked in ${turns(list).toLowerCase()}`,
    open: (list: readonly number[]) => `On offer in ${turns(list).toLowerCase()}, not asked`,
    none: 'Not on offer',
    unattended: 'The talk closed without a question about later use. That leaves later use unattended.',
  },
  felt: {
    title: 'Friendly, empathetic, personal',
    each: 'What customers come for',
    line: bottomLine,
    hint: 'Friendly: at least polite. Empathetic: true and specific. Personal: it used what we know.',
    names: felt,
    source: 'One source article sums good service up in these words. The counts are read from the marks of the author.',
  },
  path: {
    title: 'Your path through this story',
    met: metOf,
    earlier,
    picture: 'Map of the story with your path',
    turn: (turn: number) => `Turn ${turn}`,
    others: (turn: number, count: number) =>
      `From turn ${turn}, ${spelt(count).toLowerCase()} other ${count === 1 ? 'way leads' : 'ways lead'} on.`,
    key: 'Numbers are your turns. Empty marks are moments you have not met. Squares are endings.',
    keyKnown: 'A dot inside: met in an earlier play.',
    keyLone: 'A mark with no way to it can come at any time.',
    list: 'Your path in words',
    ended: 'The end:',
    open: 'You stopped there.',
    before: 'Met in earlier plays',
  },
  hundred: {
    title: '100 customers like this one',
    label: 'Retail bank customers, Europe, one 2000s survey. An illustration.',
    names: shares,
    crowds: crowdNames,
    which: 'Which crowd to show',
    unknown: 'The survey has no figures for the middle.',
    picture: (crowd: string, parts: string) => `100 figures. ${crowd}: ${parts}.`,
    part: (count: number, words: string) => `${count} ${words}`,
    third: 'One third leave a brand they loved after one bad experience.',
    thirdSource: 'So says the source article on critical moments. We have not seen the study behind it.',
  },
};

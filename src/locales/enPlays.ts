import type { Grade } from '../core/model/words';

const bots: Readonly<Record<string, { readonly name: string; readonly does: string }>> = {
  'please-now': { name: 'Pleases at once', does: 'Always what lifts the feeling most right now.' },
  'best-sum': { name: 'Adds up the scores', does: 'Always the highest scores of the beat.' },
  longest: { name: 'The longest', does: 'Always the longest reply.' },
  shortest: { name: 'The shortest', does: 'Always the shortest reply.' },
  first: { name: 'The first', does: 'Always the first reply in the file.' },
  warm: { name: 'Kind only', does: 'Always the kindest words, right or wrong.' },
  advice: { name: 'Right only', does: 'Always the best advice, never mind the tone.' },
  sell: { name: 'Sells', does: 'Sells wherever it can.' },
  sorry: { name: 'Says sorry', does: 'Apologises wherever it can.' },
};

const grades: Record<Grade, string> = { misery: 'Misery', mediocre: 'Mediocre', magic: 'Magic' };

/** The words of what playing shows. */
export const enPlays = {
  title: 'What playing shows',
  none: 'This is worked out once the file plays.',
  grades,
  bestWorst: 'Best and worst play',
  customer: (variant: string, start: number) => `${variant}: comes at ${start} of 100`,
  best: 'Best play',
  worst: 'Worst play',
  ends: (feeling: number) => `ends at ${feeling} of 100`,
  ending: 'Ending:',
  replies: (count: number) => `The ${count === 1 ? 'reply' : `${count} replies`}`,
  inexact: (plays: number) => `Not proven: the story is too large to search whole. ${plays} random plays.`,
  silence: 'silence',
  light: 'Show on the map',
  botsTitle: 'Who wins without thinking?',
  botsHint: 'Nobody, if it is fair. Each row plays by one habit. The number is Turnaround: 100 is the best possible.',
  botsHeld: 'With a customer who comes glad it is Held: what was kept of what was possible.',
  botsTable: 'Ways of playing, and how each fares',
  player: 'Player',
  nothing: 'Says nothing',
  tooGood: 'Too good',
  most: (most: number) => `at most ${most}`,
  bot: (bot: string): { readonly name: string; readonly does: string } => bots[bot] ?? { name: bot, does: '' },
  random: 'Random play',
  randomHint: 'What comes out when the replies are drawn by chance.',
  plays: (variant: string, plays: number, mean: number | null) =>
    `${variant}: ${plays} plays${mean === null ? '' : `, ${Math.round(mean)} on average`}`,
  share: 'Share',
  endingColumn: 'Ending',
  gradeColumn: 'Grade',
  percent: (share: number) => {
    const percent = share * 100;
    return percent > 0 && percent < 1 ? 'under 1%' : `${Math.round(percent)}%`;
  },
};

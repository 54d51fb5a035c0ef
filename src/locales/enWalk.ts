import type { SpokenTermName } from '../core/vocabulary/terms';
import type { WalkEnding, WalkReason } from '../core/projections/walkViews';

type Directions = Record<WalkReason['direction'], string>;

/** Why you feel as you do, in the words of the one who feels it. */
const REASONS: Record<SpokenTermName, Directions> = {
  warmth: { up: 'They saw how you feel.', down: 'They looked past how you feel.' },
  advice: { up: 'It is of real use to you.', down: 'It does not help you.' },
  noHardSell: { up: 'They are not trying to sell you a thing.', down: 'You feel that something is being sold to you.' },
  behaviours: { up: 'You like the way they go about it.', down: 'You do not like the way they go about it.' },
  temper: { up: 'You calm down a little.', down: 'It makes you hotter.' },
  onceBitten: { up: 'Your trust grows.', down: 'You have been let down once, so you trust less.' },
  authored: { up: 'What comes of it does you good.', down: 'What comes of it hurts.' },
  limit: { up: 'What they did before counts now.', down: 'It is not enough to win you over yet.' },
};

function reason({ name, direction, lost }: WalkReason): string {
  const because = REASONS[name][direction];
  return lost ? `${because} Some of their advice does not reach you yet: you are too upset.` : because;
}

const HOW: Record<WalkEnding['how'], string> = {
  over: 'How it ended for you',
  left: 'You had enough, and left',
  stopped: 'They broke the talk off',
  changed: 'The story goes on differently now',
};

/** The other side: a play as its customer lived it. "You" is the customer, "they" is the one who served. */
export const enWalk = {
  where: (title: string, now: number, of: number) => `${title}. The other side, ${now} of ${of}`,
  next: 'Next',
  back: 'Back',
  leave: 'Back to the debrief',
  keys: 'Arrow keys and Enter turn the pages.',
  feel: 'How you feel',
  you: 'You',
  arrival: {
    title: (name: string) => `You are ${name}`,
    emotion: (emotion: string) => `As they see you: ${emotion}.`,
    needs: 'What you need',
    promises: 'What you were promised',
    history: 'What happened before, as they have it on file',
    noHistory: 'They have nothing on file about you.',
  },
  turn: {
    title: (turn: number) => `Turn ${turn}`,
    youSay: 'You say',
    youWrite: 'You write',
    cued: (who: string, cue: string) => `${who} (${cue})`,
    answer: 'They answer',
    silence: 'They say nothing. The time passes.',
    thought: 'You think',
    unchanged: 'It leaves you as you were.',
    reason,
    toThem: 'They are told:',
    meanwhile: {
      up: 'Then something happens before they speak again, and you feel better.',
      down: 'Then something happens before they speak again, and you feel worse.',
    } satisfies Directions,
  },
  later: { title: 'Later', says: 'What came of it, as the story tells it to them.' },
  ending: {
    titles: HOW,
    says: 'As the story tells it to them',
    stopped: 'You never got to the end of what you came for.',
    changed: 'This story was written anew since. What was said next can no longer be followed.',
    met: 'You got what you came for',
    open: 'You went without',
    review: 'The review you write',
    noReview: 'You write nothing about it.',
    stars: (stars: number) => `${stars} of 5 stars`,
  },
};

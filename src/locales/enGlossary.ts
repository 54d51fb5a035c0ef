import type { Grade, MomentStage } from '../core/model/words';

/** One word of the field: what it means here, who said it, and where the sources part or stop. */
interface Card {
  readonly name: string;
  readonly means: string;
  readonly source: string;
  readonly limit: string;
}

const stages: Record<MomentStage, Card> = {
  lessThanZero: {
    name: 'Less than zero moment',
    means: 'What somebody feels before they look for anything: the event that starts the need.',
    source: 'Named in the article of questions and answers, and not explained there.',
    limit:
      'The glossary article only says that an experience begins before the customer acts on a need. The rest is our reading.',
  },
  zero: {
    name: 'Zero moment',
    means: 'Looking something up before the first contact: searching, reading reviews, asking a friend.',
    source: 'Jim Lecinski of Google, 2011. Four of the source articles have it.',
    limit: 'It comes from marketing. What others wrote can be true or not, and it works all the same.',
  },
  first: {
    name: 'First moment',
    means: 'The first meeting with the offer, in person or online. What was promised meets what is there.',
    source: 'Procter & Gamble, 2005, under A. G. Lafley: three to five seconds at a shelf.',
    limit: 'Coined for goods on a shelf. Service people use it for any first contact.',
  },
  second: {
    name: 'Second moment',
    means: 'Using what was bought. It is held against what was expected.',
    source: 'Procter & Gamble, with the first moment. Three of the source articles have it.',
    limit: 'Goods are felt at once, services often days later. One article calls it elusive for that.',
  },
  ultimate: {
    name: 'Third or ultimate moment',
    means: 'Telling others. It becomes the zero moment of somebody else.',
    source: 'The third moment is credited to Blackshaw. One article calls it supreme, others ultimate.',
    limit:
      'The articles disagree. Three mean the sharing of an opinion, one means the use after the purchase. This game means the sharing.',
  },
};

const grades: Record<Grade, Card> = {
  misery: {
    name: 'Misery',
    means: 'The customer leaves worse off in feeling. Here: below 40 of 100, or gone before the end.',
    source: 'Shep Hyken, as the article of questions and answers tells it.',
    limit:
      'A moment may begin in misery for good reason, and the complaint may be right. What counts is how it is met.',
  },
  mediocre: {
    name: 'Mediocre',
    means: 'Neither bad nor good: the average third way. Here: 40 to 64 of 100.',
    source: 'Shep Hyken names three. The word “mediocre” is ours.',
    limit: 'No source has figures for what these customers do afterwards.',
  },
  magic: {
    name: 'Magic',
    means: 'A little above average, all the time. Not a wow and not a gift. Here: 65 of 100 or more.',
    source: 'Shep Hyken: 3.3 where 3 is average, on a scale of 1 to 5.',
    limit: 'The line at 65 is our choice.',
  },
};

/** The words for moments: what each means, who said it, and where the sources disagree. */
export const enGlossary = {
  title: 'Words for these moments',
  hint: 'The meanings are in our words. The source stands beside each.',
  all: (count: number) => `All ${count} words`,
  source: 'Who said it',
  limit: 'Where it stops',
  stages,
  inTalk: {
    lessThanZero: 'This talk was a less than zero moment of truth.',
    zero: 'This talk was a zero moment of truth.',
    first: 'This talk was a first moment of truth.',
    second: 'This talk was a second moment of truth.',
    ultimate: 'This talk was an ultimate moment of truth.',
  } satisfies Record<MomentStage, string>,
  grades,
  moment: {
    name: 'Moment of truth',
    means: 'Any contact, however short, in which a customer forms a view of you.',
    source:
      'Jan Carlzon of the airline SAS, in a book of 1987: brief contacts, some 15 seconds each, about 50,000 a day.',
    limit:
      'One article credits the word to A. G. Lafley in 2005, who coined the first and second moment. Another book counts 63,000 a day.',
  },
  critical: {
    name: 'Critical moment',
    means: 'The first contact has failed already. The customer is let down, and says clearly what to do better.',
    source:
      'The article on critical moments. McKinsey, 2006: much feeling is at stake, as with a lost card or a cancelled flight.',
    limit: 'Its survey is of retail bank customers, some 20 years ago, and by their own report.',
  },
};

import type { Asking } from '../core/projections/cohortViews';

/** What a trainer may ask: first what was seen, then an opinion to be corrected, then an open question. */
export const enAsking: Record<Asking, readonly string[]> = {
  feeling: [
    'What did the customer need to hear before anything else?',
    'To me these words go to the facts before the feeling. How do you read them?',
    'Which words of your own would show that you heard it?',
  ],
  advice: [
    'What in the reply could this customer really use, and what was left to them?',
    'To me a next step or a time is missing here. What would you add?',
    'Where do you look up what is right when a customer waits?',
  ],
  sale: [
    'What made the offer feel right at that moment?',
    'To me the need was still open when the offer came. What did you see?',
    'Who or what asks us to sell here, and what could we change about that?',
  ],
  silence: [
    'What was going on in you while no reply came?',
    'To me a short true word is better than none here. What would yours be?',
    'What would help us to win time with a customer who waits?',
  ],
  open: [
    'What went well in these first words, and what would you change?',
    'To me the customer did not feel safe yet. What do you think they took from it?',
    'How do you begin when somebody comes in upset?',
  ],
  work: [
    'What went well in these replies, and what would you change?',
    'To me the customer lost some trust here. What do you think they took from it?',
    'When did something like this last happen on the job, and what helped?',
  ],
  close: [
    'What will this customer tell others about how it ended?',
    'To me something was left open here. What would have closed it for you?',
    'How do you check on the job that a problem is solved?',
  ],
};

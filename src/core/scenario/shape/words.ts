import type {
  Arrival,
  CHANNELS,
  EmotionRoot,
  Grade,
  Length,
  MomentStage,
  Phase,
  QuestionType,
  STAKES,
  Step,
  TOUCHPOINTS,
} from '../../model/words';
import type { Behaviour } from '../../vocabulary/behaviours';
import type { Move } from '../../vocabulary/moves';

type Sentences<Word extends string> = Readonly<Record<Word, string>>;

/** What each behaviour means, in a sentence for authors. */
export const BEHAVIOUR_WORDS: Sentences<Behaviour> = {
  proactive: 'Acts or warns before being asked (1), or waits to be asked (-1).',
  history: 'Uses what is known about this customer (1), or asks for it again (-1).',
  flexible: 'Bends a rule where it is allowed (1), or hides behind the rule (-1).',
  offScript: 'Speaks to this person in own words (1), or recites the script (-1).',
  speed: 'Saves the customer time or says how long it takes (1), or wastes it (-1).',
  transparency: 'Says plainly how things are (1), or covers it up (-1).',
  ownership: 'Takes the matter on (1), or passes it away (-1).',
  check: 'Makes sure it was right for the customer (1), or takes it for granted (-1).',
  boundary: 'Sets a limit kindly and clearly (1), or lets it be crossed (-1).',
};

const MOVE_WORDS: Sentences<Move> = {
  acknowledge: 'Says that it was seen, heard or understood.',
  apologise: 'Says sorry.',
  ask: 'Asks a question.',
  act: 'Does something about it now.',
  explain: 'Says how or why.',
  offer: 'Offers something that answers the need.',
  sell: 'Offers something the employer wants sold.',
  reassure: 'Takes a worry away.',
  promise: 'Says what will be done, and by when.',
  procedure: 'Points to the rule, the form or the usual way.',
  handoff: 'Passes the customer on to somebody else.',
  defend: 'Defends the house, or argues.',
  limit: 'Says what cannot be done.',
  recap: 'Says in short what was agreed.',
};

const CHANNEL_WORDS: Sentences<(typeof CHANNELS)[number]> = {
  counter: 'Face to face, at a counter or a table.',
  phone: 'On the phone.',
  chat: 'In a chat window.',
  email: 'By letter or email.',
  social: 'In public, on a social site.',
  video: 'On a video call.',
};

const STAGE_WORDS: Sentences<MomentStage | 'third'> = {
  lessThanZero: 'Before the customer even looks: what happens to them makes them need something.',
  zero: 'The customer looks things up before choosing.',
  first: 'The customer meets the offer or the people for the first time and chooses.',
  second: 'The customer uses what was bought.',
  ultimate: 'The customer tells others about it.',
  third: 'Another word for ultimate.',
};

const TOUCHPOINT_WORDS: Sentences<(typeof TOUCHPOINTS)[number]> = {
  firstContact: 'The first contact.',
  purchase: 'Choosing and buying.',
  usage: 'Using what was bought.',
  support: 'Asking for help.',
  afterPurchase: 'What comes after buying: a bill, a renewal, a goodbye.',
};

const STAKES_WORDS: Sentences<(typeof STAKES)[number]> = {
  humdrum: 'Everyday business, with little feeling in it.',
  emotional: 'It matters to the customer.',
  critical: 'Health, money, family or safety hang on it.',
};

const PHASE_WORDS: Sentences<Phase> = {
  open: 'The beginning: warmth counts a little more.',
  work: 'The middle, where the matter is solved: advice counts more.',
  close: 'The end: warmth counts more again.',
};

const STEP_WORDS: Sentences<Step> = {
  ask: 'Ask, and let the customer tell it.',
  read: 'Read what it means to this person.',
  respond: 'Respond to the feeling and to the matter.',
  solveAndCheck: 'Solve it, and check that it is solved.',
  log: 'Write it down, so that it does not happen again.',
};

const LENGTH_WORDS: Sentences<Length> = {
  moment: '2 to 4 turns; each counts a lot.',
  short: '5 to 7 turns.',
  full: '8 to 14 turns.',
};

const ARRIVAL_WORDS: Sentences<Arrival> = {
  furious: 'Very angry, little trust, little patience.',
  angry: 'Angry, and not trusting much.',
  worried: 'Worried, with some trust left.',
  wary: 'Calm, but on guard.',
  fine: 'In an ordinary, friendly mood.',
  glad: 'In a good mood, and glad to be here.',
};

const EMOTION_WORDS: Sentences<EmotionRoot> = {
  angry: 'The gauge goes from furious to glad.',
  afraid: 'The gauge goes from panicky to glad.',
  sad: 'The gauge goes from heartbroken to glad.',
  confused: 'The gauge goes from lost to glad.',
  hurried: 'The gauge goes from frantic to glad.',
  calm: 'The gauge goes from cold to delighted.',
};

const QUESTION_WORDS: Sentences<QuestionType> = {
  need: 'Finds out what is needed.',
  solution: 'Helps to choose between ways.',
  satisfaction: 'Asks whether it is right now.',
  servicing: 'Asks for what is needed to do it: a number, a date.',
};

const GRADE_WORDS: Sentences<Grade> = {
  misery: 'The customer goes away worse off, below 40.',
  mediocre: 'It was dealt with, and no more: 40 to 64.',
  magic: 'The customer will tell others gladly, from 65.',
};

const PICK_WORDS: Sentences<'first' | 'cycle' | 'shuffle' | 'leastSeen'> = {
  first: 'The first that holds.',
  cycle: 'One after another, then from the beginning.',
  shuffle: 'By chance.',
  leastSeen: 'The one that was said least often in this play.',
};

const THEN_WORDS: Sentences<'return' | 'stay'> = {
  return: 'Go back to the beat that was waiting.',
  stay: 'Go on from here; the waiting beat is dropped.',
};

/** Sentences for the words of each closed list that does not explain itself; an editor shows them beside the words. */
export const WORD_LISTS: readonly Sentences<string>[] = [
  MOVE_WORDS,
  CHANNEL_WORDS,
  STAGE_WORDS,
  TOUCHPOINT_WORDS,
  STAKES_WORDS,
  PHASE_WORDS,
  STEP_WORDS,
  LENGTH_WORDS,
  ARRIVAL_WORDS,
  EMOTION_WORDS,
  QUESTION_WORDS,
  GRADE_WORDS,
  PICK_WORDS,
  THEN_WORDS,
];

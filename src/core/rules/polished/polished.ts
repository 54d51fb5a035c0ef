import type { Rule } from '../rule';
import { alikeReplies } from './alikeReplies';
import { bidiControl } from './bidiControl';
import { blamesStaff } from './blamesStaff';
import { contentNote } from './contentNote';
import { idiom } from './idiom';
import { idleArgument } from './idleArgument';
import { idleGroup } from './idleGroup';
import { jargon } from './jargon';
import { judgesPerson } from './judgesPerson';
import { keyNotRated } from './keyNotRated';
import { lineLength } from './lineLength';
import { longSentence } from './longSentence';
import { loudText } from './loudText';
import { markup } from './markup';
import { migrated } from './migrated';
import { misfitReaction } from './misfitReaction';
import { missingFeedback } from './missingFeedback';
import { needsDiffer } from './needsDiffer';
import { outsideYouMay } from './outsideYouMay';
import { ownTerm } from './ownTerm';
import { readingGrade } from './readingGrade';
import { realName } from './realName';
import { replyLength } from './replyLength';
import { respelledSpeech } from './respelledSpeech';
import { sarcasm } from './sarcasm';
import { staffDescribed } from './staffDescribed';
import { tooManyReplies } from './tooManyReplies';
import { unbackedClaim } from './unbackedClaim';
import { unspokenPicture } from './unspokenPicture';

/** The rules of the *polished* gate, in the order of their pages. */
export const POLISHED: readonly Rule[] = [
  missingFeedback,
  replyLength,
  lineLength,
  tooManyReplies,
  longSentence,
  readingGrade,
  jargon,
  ownTerm,
  idiom,
  unbackedClaim,
  judgesPerson,
  loudText,
  outsideYouMay,
  alikeReplies,
  unspokenPicture,
  misfitReaction,
  idleGroup,
  contentNote,
  respelledSpeech,
  blamesStaff,
  realName,
  sarcasm,
  staffDescribed,
  keyNotRated,
  markup,
  bidiControl,
  idleArgument,
  needsDiffer,
  migrated,
];

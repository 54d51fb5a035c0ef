import type { Rule } from '../rule';
import { ambiguousReply } from './ambiguousReply';
import { badLanguage } from './badLanguage';
import { badName } from './badName';
import { beatRunsDry } from './beatRunsDry';
import { brokenDemo } from './brokenDemo';
import { brokenLink } from './brokenLink';
import { circularNeed } from './circularNeed';
import { closedLoop } from './closedLoop';
import { conditionAlwaysTrue } from './conditionAlwaysTrue';
import { conditionNeverTrue } from './conditionNeverTrue';
import { conditionTooLarge } from './conditionTooLarge';
import { duplicateId } from './duplicateId';
import { duplicateKey } from './duplicateKey';
import { effectsByChance } from './effectsByChance';
import { empty } from './empty';
import { endingGrade } from './endingGrade';
import { endingNeverReached } from './endingNeverReached';
import { forbiddenKey } from './forbiddenKey';
import { hubWithoutExit } from './hubWithoutExit';
import { interruptNeverFires } from './interruptNeverFires';
import { interruptReturn } from './interruptReturn';
import { island } from './island';
import { leavingUnwritten } from './leavingUnwritten';
import { lineNeverSaid } from './lineNeverSaid';
import { missing } from './missing';
import { missingScore } from './missingScore';
import { missingStart } from './missingStart';
import { newerFormat } from './newerFormat';
import { notJson } from './notJson';
import { notUtf8 } from './notUtf8';
import { olderFormat } from './olderFormat';
import { openEnding } from './openEnding';
import { openExit } from './openExit';
import { outOfRange } from './outOfRange';
import { playTooLong } from './playTooLong';
import { readNeverSet } from './readNeverSet';
import { replyNeverOffered } from './replyNeverOffered';
import { reservedName } from './reservedName';
import { setNeverRead } from './setNeverRead';
import { silentBeat } from './silentBeat';
import { tooDeep } from './tooDeep';
import { tooLarge } from './tooLarge';
import { tooLong } from './tooLong';
import { tooManyFaults } from './tooManyFaults';
import { undeclaredVariable } from './undeclaredVariable';
import { unknownBackdrop } from './unknownBackdrop';
import { unknownProp } from './unknownProp';
import { unknownSound } from './unknownSound';
import { unknownFormat } from './unknownFormat';
import { unknownKey } from './unknownKey';
import { unknownPerson } from './unknownPerson';
import { unknownPlaceholder } from './unknownPlaceholder';
import { unknownWord } from './unknownWord';
import { unreachableBeat } from './unreachableBeat';
import { unusedVariable } from './unusedVariable';
import { variableValue } from './variableValue';
import { wrongType } from './wrongType';

/** The rules of the *plays* gate, in the order of their pages: what cannot be read, what leads nowhere, what play shows. */
export const PLAYS: readonly Rule[] = [
  notJson,
  notUtf8,
  tooLarge,
  tooDeep,
  forbiddenKey,
  duplicateKey,
  unknownKey,
  missing,
  wrongType,
  unknownWord,
  newerFormat,
  olderFormat,
  unknownFormat,
  badLanguage,
  badName,
  tooLong,
  empty,
  outOfRange,
  tooManyFaults,
  brokenLink,
  missingStart,
  openExit,
  openEnding,
  duplicateId,
  reservedName,
  brokenDemo,
  undeclaredVariable,
  variableValue,
  conditionTooLarge,
  ambiguousReply,
  circularNeed,
  missingScore,
  unknownPlaceholder,
  interruptReturn,
  effectsByChance,
  unknownPerson,
  unknownBackdrop,
  unknownProp,
  unknownSound,
  unreachableBeat,
  island,
  replyNeverOffered,
  conditionNeverTrue,
  conditionAlwaysTrue,
  lineNeverSaid,
  interruptNeverFires,
  endingNeverReached,
  beatRunsDry,
  closedLoop,
  hubWithoutExit,
  playTooLong,
  silentBeat,
  unusedVariable,
  setNeverRead,
  readNeverSet,
  endingGrade,
  leavingUnwritten,
];

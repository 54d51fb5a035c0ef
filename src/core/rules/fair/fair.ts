import type { Rule } from '../rule';
import { bestByLength } from './bestByLength';
import { bestOnAll } from './bestOnAll';
import { detourPays } from './detourPays';
import { easyWin } from './easyWin';
import { fewEndings } from './fewEndings';
import { happierEndsLower } from './happierEndsLower';
import { historyUnused } from './historyUnused';
import { kindIsRight } from './kindIsRight';
import { magicUnreachable } from './magicUnreachable';
import { manyTwos } from './manyTwos';
import { moneyIsBest } from './moneyIsBest';
import { mustNeedLost } from './mustNeedLost';
import { noCloseCall } from './noCloseCall';
import { noClue } from './noClue';
import { noRecovery } from './noRecovery';
import { noRescue } from './noRescue';
import { noSetback } from './noSetback';
import { notProven } from './notProven';
import { noTemptation } from './noTemptation';
import { oneEndingWins } from './oneEndingWins';
import { onlyBroken } from './onlyBroken';
import { outsideLength } from './outsideLength';
import { poorReplyPays } from './poorReplyPays';
import { samePath } from './samePath';
import { sameWayOn } from './sameWayOn';
import { secondApology } from './secondApology';
import { sellScoreWithoutSale } from './sellScoreWithoutSale';
import { silenceIsBest } from './silenceIsBest';
import { telltaleBest } from './telltaleBest';
import { unevenLengths } from './unevenLengths';

/** The rules of the *fair* gate, in the order of their pages. */
export const FAIR: readonly Rule[] = [
  fewEndings,
  noRecovery,
  magicUnreachable,
  noRescue,
  mustNeedLost,
  outsideLength,
  oneEndingWins,
  bestByLength,
  unevenLengths,
  bestOnAll,
  kindIsRight,
  noCloseCall,
  easyWin,
  telltaleBest,
  moneyIsBest,
  noTemptation,
  sellScoreWithoutSale,
  silenceIsBest,
  manyTwos,
  historyUnused,
  noClue,
  noSetback,
  samePath,
  sameWayOn,
  poorReplyPays,
  detourPays,
  happierEndsLower,
  onlyBroken,
  secondApology,
  notProven,
];

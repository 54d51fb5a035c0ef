import type { ReplyId, StepId } from '../model/ids';
import { beatAt, offered } from '../scenario/offers';
import type { Beat, Program, Reply } from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import { DIMENSIONS, type Dimension } from '../vocabulary/dimensions';
import { answeredTurns, isFinished, programOf, replayOf } from './standing';
import type { RoomState, Stories, Take } from './state';

/** The take that a step looks back on: the last one that came to its end, else the last in which something was said, else -1. */
export function lookedAt(state: RoomState, stories: Stories, step: StepId): number {
  const isPlay = (take: Take): boolean => take.step === step && !take.exploring;
  const finished = state.takes.findLastIndex((take) => isPlay(take) && isFinished(stories, take));
  return finished >= 0 ? finished : state.takes.findLastIndex((take) => isPlay(take) && answeredTurns(take) > 0);
}

/** A reply that was on offer at a turn of a take. */
export interface OnOffer {
  readonly turn: number;
  readonly reply: ReplyId;
}

/** The worst reply on offer in a take: the lowest mean of its scales, the first of equals; null where nothing was said. */
export function worstOf(stories: Stories, take: Take): OnOffer | null {
  const program = programOf(stories, take);
  const offers = replayOf(stories, take).turns.flatMap(({ before }, index) =>
    ratedOffers(program, before).map((offer) => ({ ...offer, turn: index + 1 })),
  );
  const least = Math.min(...offers.map(({ worth }) => worth));
  const worst = offers.find(({ worth }) => worth === least);
  return worst === undefined ? null : { turn: worst.turn, reply: worst.reply };
}

function ratedOffers(program: Program, before: EncounterState) {
  const beat = beatAt(program, before);
  const scales = sharedScales(beat);
  return offered(program, before).map((place) => {
    const { id, impact } = beat.replies[place] as Reply;
    const sum = scales.reduce((total, scale) => total + (impact[scale] ?? 0), 0);
    return { reply: id, worth: sum / scales.length };
  });
}

/** The scales on which every reply of a beat is scored, so that none is worse for being scored on more. */
const sharedScales = ({ replies }: Beat): readonly Dimension[] =>
  DIMENSIONS.filter((scale) => replies.every(({ impact }) => impact[scale] !== null));

import { offered } from '../scenario/offers';
import type { Beat, Program, Reply } from '../scenario/program';
import type { EncounterState } from '../scenario/state';
import { DIMENSIONS, type Dimension } from '../vocabulary/dimensions';
import { beforeTurn, type RoomPlay } from './roomPlays';
import { turnOptions } from './roomOptions';
import type { OptionScores } from './roomViews';

/** What may be said at a turn, by reply. */
interface Offers {
  readonly beat: Beat;
  readonly replies: readonly Reply[];
}

function offersAt(program: Program, before: EncounterState): Offers | null {
  const beat = program.beats[before.at];
  if (beat === undefined || before.outcome !== null) return null;
  return { beat, replies: offered(program, before).map((place) => beat.replies[place] as Reply) };
}

/** Sum of the levels on the scales that all replies of the beat have, so that a sale does not lift those that tempt. */
const sumOf = ({ replies }: Beat, reply: Reply): number =>
  DIMENSIONS.filter((scale) => replies.every(({ impact }) => impact[scale] !== null)).reduce(
    (sum, scale) => sum + (reply.impact[scale] ?? 0),
    0,
  );

const bestOn = (replies: readonly Reply[], scale: Dimension): number =>
  Math.max(...replies.map(({ impact }) => impact[scale] ?? 0));

/** What each reply on offer at a turn scores, by the letters of the turn. Locked replies have none. */
export function turnScores(play: RoomPlay, turn: number): readonly OptionScores[] {
  const offers = offersAt(play.program, beforeTurn(play, turn));
  if (offers === null) return [];
  const { beat, replies } = offers;
  const most = Math.max(...replies.map((reply) => sumOf(beat, reply)));
  return turnOptions(play, turn).flatMap(({ id, letter }) => {
    const reply = replies.find((one) => one.id === id);
    if (reply === undefined) return [];
    const scores = DIMENSIONS.flatMap((dimension) => {
      const level = reply.impact[dimension];
      return level === null ? [] : [{ dimension, level, best: bestOn(replies, dimension) }];
    });
    return [{ letter, scores, best: sumOf(beat, reply) === most }];
  });
}

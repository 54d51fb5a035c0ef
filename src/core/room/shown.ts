import { openedOf } from '../journal/journal';
import { shownReplies, type ShownReply } from '../scenario/shown';
import { programOf, replayOf, takeOn } from './standing';
import type { RoomState, Stories } from './state';

/** The replies of the take on screen, as one player would see them; none where its talk is over, or nobody talks. */
export function repliesOn(stories: Stories, state: RoomState): readonly ShownReply[] {
  const take = takeOn(state);
  if (take === undefined) return [];
  const { state: now } = replayOf(stories, take);
  return now.outcome === null ? shownReplies(programOf(stories, take), now, openedOf(take.journal)?.seed ?? 0) : [];
}

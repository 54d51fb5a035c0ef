import { openedOf, type Journal, type Replay } from '../journal/journal';
import type { AttemptId, EndingId, ScenarioId } from '../model/ids';
import { arrive } from '../scenario/advance';
import type { Program } from '../scenario/program';
import type { Summary } from '../scoring/summary';
import { filled } from './text';

/** A review as the next customer reads it: 1 to 5 stars and its words. */
export interface Heard {
  readonly stars: number;
  readonly text: string;
}

/**
 * Trust that a review of 1 to 5 stars gives or takes from who read it before coming. At most 5 either way (scoring.md,
 * "Chain"); a design choice, pinned by a golden table.
 */
const TRUST_BY_STARS = [-5, -2, 0, 2, 5] as const;

/** Points of trust, -5 to 5, that a review of so many stars moves the next customer's start by. */
export function trustFrom(stars: number): number {
  const place = Math.min(5, Math.max(1, Math.round(stars))) - 1;
  return TRUST_BY_STARS[place] ?? 0;
}

/** What an ending of a story makes its customer write; null where there is no such ending, or nothing is written. */
export function reviewOf(program: Program, ending: EndingId): Heard | null {
  const review = program.endings.find(({ id }) => id === ending)?.review ?? null;
  if (review === null) return null;
  return { stars: review.stars, text: filled(program, [], review.text) };
}

/** What the next customer hears of a play; null while it is not over, or where nothing was written. */
export function heardFrom(program: Program, { state }: Replay): Heard | null {
  const ending = program.endings[state.outcome?.ending ?? -1];
  return ending === undefined ? null : reviewOf(program, ending.id);
}

/** The play that is about to begin, as far as it decides what its customer heard. */
export interface Asked {
  readonly story: ScenarioId;
  readonly version: string;
  readonly room: 'solo' | 'team';
  readonly coach: boolean;
  /** True for a road not taken. */
  readonly branch: boolean;
  /** The stories that stand in the same house of the street. */
  readonly house: ReadonlySet<string>;
}

/** Whose review is heard, and which ending wrote it. */
export interface Word {
  readonly attempt: AttemptId;
  readonly story: ScenarioId;
  readonly ending: EndingId;
}

/**
 * Whose review the next customer has read: the latest play of the same story that ended with one, else of the same
 * house. Null where the play is measured: before this version of the story was played once with a reply, in a team's
 * room, with a coach, and on a road not taken.
 */
export function wordFor(past: readonly Summary[], asked: Asked): Word | null {
  if (asked.room === 'team' || asked.coach || asked.branch) return null;
  const counted = past.filter(({ branch, coach }) => branch === null && !coach);
  if (!counted.some((one) => isEarlierTry(one, asked))) return null;
  const written = counted.flatMap((one) => writtenIn(one));
  const here = written.filter(({ story }) => story === asked.story);
  return latest(here) ?? latest(written.filter(({ story }) => asked.house.has(story)));
}

const isEarlierTry = ({ story, turns }: Summary, asked: Asked): boolean =>
  story.id === asked.story && story.version === asked.version && turns.length > 0;

interface Written extends Word {
  readonly ended: number;
}

/** The review a play left behind; none where it did not come to its end, or its ending writes nothing. */
function writtenIn({ attempt, story, ending, stars, state, ended }: Summary): readonly Written[] {
  if (state !== 'over' || ending === null || stars === null) return [];
  return [{ attempt, story: story.id, ending, ended }];
}

function latest(written: readonly Written[]): Word | null {
  const last = written.reduce<Written | null>(
    (found, one) => (found !== null && found.ended > one.ended ? found : one),
    null,
  );
  return last === null ? null : { attempt: last.attempt, story: last.story, ending: last.ending };
}

/**
 * Points of feeling (-100 to 100, not rounded) by which the review moved where a play began; null where its customer
 * had read none.
 */
export function movedByWord(program: Program, journal: Journal, { start }: Replay): number | null {
  if ((openedOf(journal)?.heard ?? null) === null) return null;
  return start.startFeeling - arrive(program, start.variant).startFeeling;
}

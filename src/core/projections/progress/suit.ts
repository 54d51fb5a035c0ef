import { difficultyOf, expectedShare } from '../../scoring/estimate';
import { DIMENSIONS, type Dimension } from '../../vocabulary/dimensions';
import type { Known } from './memory';
import type { NextStory } from './nextStory';

/** A story should bring this share of the points: neither too easy nor too hard. */
export const WANTED = { least: 0.6, most: 0.75 } as const;

/** An author's difficulty is no surer than one step, so a story within one step of the wanted share will do. */
const ONE_STEP = 0.5;

/** What story to prefer for a skill, or for all where none is named: it fits, is new, brings change, and was met longest ago. */
export function betterFor(known: Known, skill: Dimension | null): (one: NextStory, other: NextStory) => number {
  const theta = skill === null ? meanTheta(known) : known.skills[skill].estimate.theta;
  const rank = (story: NextStory): readonly number[] => [
    doesFit(theta, story) ? 0 : 1,
    isUnmet(known, story) ? 0 : 1,
    -changesOf(known, story).length,
    offBy(theta, difficultyOf(story.difficulty)),
    known.met.get(story.story) ?? 0,
  ];
  return (one, other) => compare(rank(one), rank(other));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}

const meanTheta = ({ skills }: Known): number =>
  DIMENSIONS.reduce((sum, skill) => sum + skills[skill].estimate.theta, 0) / DIMENSIONS.length;

/** How far the expected share of the points lies outside of what is wanted, 0 to 1. */
export function offBy(theta: number, difficulty: number): number {
  const share = expectedShare(theta, difficulty);
  return Math.max(0, WANTED.least - share, share - WANTED.most);
}

function doesFit(theta: number, { difficulty }: NextStory): boolean {
  const author = difficultyOf(difficulty);
  const [hard, easy] = [expectedShare(theta, author + ONE_STEP), expectedShare(theta, author - ONE_STEP)];
  return hard <= WANTED.most && easy >= WANTED.least;
}

/** True for a story that was never played. */
export const isUnmet = ({ met }: Known, { story }: NextStory): boolean => !met.has(story);

const KINDS = ['industry', 'channel', 'emotion'] as const;

/** In what a story differs from the one met last. What a story does not say is no change. */
export const changesOf = ({ last }: Known, story: NextStory): readonly (typeof KINDS)[number][] =>
  last === null ? [] : KINDS.filter((kind) => story[kind] !== undefined && story[kind] !== last[kind]);

/** Whether a story asks for a skill: every one does for warmth and advice; only some tempt to sell. */
export const exercises = ({ sold }: Known, { sale, story }: NextStory, skill: Dimension): boolean =>
  skill !== 'noHardSell' || sale === true || sold.has(story);

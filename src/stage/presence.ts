import type { StageView } from '../core/projections/views';
import { type Glide, resting, towards, valueAt } from './glide';
import { lasting, type Motion } from './motion';

/** How somebody comes and goes: 0 where they stand, 1 out of the picture. People walk; they never fade. */
export type Walk = Glide;

/** In ms. Whoever breaks off stays for their last words first. */
const WALK = { in: 1100, out: 1500, lastWords: 1600 } as const;

type Coming = Pick<StageView, 'presence' | 'channel' | 'utterance'>;

/** The first line of a talk; the picture may also begin in the middle of one. */
const isFirstLine = ({ utterance }: Coming): boolean => utterance.id <= 1;

/** At a distance people are where they are; only across a counter do they come to you. */
const walksIn = (view: Coming): boolean => view.channel === 'counter' && isFirstLine(view);

/** How somebody is there when a scene begins. */
export function startWalk(view: Coming, now: number, motion: Motion): Walk {
  if (view.presence === 'away') return resting(1);
  return walksIn(view) ? towards(resting(1), 0, now, lasting(motion, WALK.in)) : resting(0);
}

/** How they go on when the view changes. */
export function nextWalk(walk: Walk, before: Coming['presence'], view: Coming, now: number, motion: Motion): Walk {
  const { presence } = view;
  if (presence === before) return walk;
  if (presence === 'here') return walksIn(view) ? towards(walk, 0, now, lasting(motion, WALK.in)) : resting(0);
  if (presence === 'leaving') return towards(walk, 1, now + lasting(motion, WALK.lastWords), lasting(motion, WALK.out));
  return before === 'leaving' && walk.to === 1 && now > walk.start
    ? walk
    : towards(walk, 1, now, lasting(motion, WALK.out));
}

/** Steps of a walk across the picture. */
const STEPS = 4;

/** One moment of a walk: how far out of the picture, how high the step lifts (figure units), which way they face. */
export interface Stride {
  readonly away: number;
  readonly rise: number;
  readonly yaw: number;
}

export const STANDING: Stride = { away: 0, rise: 0, yaw: 0 };

export function strideAt(walk: Walk, now: number): Stride {
  const away = valueAt(walk, now);
  if (away <= 0 || away >= 1) return { ...STANDING, away };
  const isLeaving = walk.to > walk.from;
  return { away, rise: 7 * Math.abs(Math.sin(away * Math.PI * STEPS)), yaw: isLeaving ? -0.8 : 0.45 };
}

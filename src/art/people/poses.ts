import type { PoseName } from '../../core/vocabulary/gestures';
import type { Look } from '../look';
import type { Point } from '../shapes';
import type { HandName } from './hands';

/** How one arm is held, in figure space (x 0 is the centre line, y grows downwards). */
export interface ArmPose {
  /** Elbow, from the shoulder joint. */
  readonly elbow: Point;
  readonly wrist: Point;
  /** None where the hand is out of sight. */
  readonly hand: HandName | null;
  /** Degrees; 0 points upwards. */
  readonly turn: number;
  /** hanging: behind the trunk; across: on the trunk, in this order; raised: before the face; resting: on the counter. */
  readonly layer: 'hanging' | 'across' | 'raised' | 'resting';
  readonly order: number;
  readonly watch?: boolean;
}

export interface Pose {
  readonly left: ArmPose;
  readonly right: ArmPose;
}

const resting = (elbow: Point, wrist: Point, turn: number, order: number): ArmPose => ({
  elbow,
  wrist,
  hand: 'lay',
  turn,
  layer: 'resting',
  order,
});
const hanging = (elbow: Point, wrist: Point): ArmPose => ({
  elbow,
  wrist,
  hand: null,
  turn: 0,
  layer: 'hanging',
  order: 0,
});
const across = (order: number, elbow: Point, wrist: Point, hand: HandName | null, turn: number): ArmPose => ({
  elbow,
  wrist,
  hand,
  turn,
  layer: 'across',
  order,
});
const raised = (elbow: Point, wrist: Point, hand: HandName, turn: number): ArmPose => ({
  elbow,
  wrist,
  hand,
  turn,
  layer: 'raised',
  order: 4,
});

const PHONE_ARM = raised([56, 128], [140, 376], 'phone', -6);
/** The left arm on the counter, out of the way of a raised right one. */
const PROP = resting([-20, 212], [-30, 722], 78, 5);

const POSE_TABLE: Readonly<Record<PoseName, (look: Look) => Pose>> = {
  counter: ({ belly = 0 }) => ({
    left: resting([-20, 212], [-74 - belly * 0.3, 716], 78, 5),
    right: resting([20, 212], [78 + belly * 0.3, 720], -78, 6),
  }),
  down: ({ shoulders }) => ({
    left: hanging([-16, 210], [-shoulders - 6, 790]),
    right: hanging([16, 210], [shoulders + 6, 790]),
  }),
  crossed: ({ shoulders }) => ({
    left: across(1, [-10, 158], [70, 586], null, 70),
    right: across(2, [10, 160], [92 - shoulders, 572], 'grip', -62),
  }),
  forehead: () => ({ left: PROP, right: raised([84, 78], [114, 298], 'brow', -30) }),
  palms: ({ shoulders }) => ({
    left: across(3, [-30, 176], [-shoulders - 44, 560], 'open', -24),
    right: across(3, [30, 176], [shoulders + 44, 560], 'open', 24),
  }),
  phone: () => ({ left: PROP, right: PHONE_ARM }),
  call: ({ shoulders }) => ({ left: hanging([-14, 206], [12 - shoulders, 800]), right: PHONE_ARM }),
  callHug: () => ({ left: across(1, [-10, 160], [66, 600], 'grip', 74), right: PHONE_ARM }),
  wipe: () => ({ left: PROP, right: raised([72, 92], [106, 352], 'wipe', -20) }),
  watch: () => ({
    left: { ...across(1, [-14, 160], [2, 552], 'fist', 82), watch: true },
    right: across(2, [22, 176], [122, 606], 'point', -64),
  }),
  heart: () => ({ left: PROP, right: across(3, [12, 176], [40, 562], 'lay', -52) }),
  cover: () => ({
    left: raised([-60, 92], [-68, 344], 'brow', 12),
    right: raised([60, 92], [68, 344], 'brow', -12),
  }),
};

/** How `look` holds its arms in a pose; an unknown pose rests on the counter. */
export const poseFor = (pose: PoseName, look: Look): Pose => (POSE_TABLE[pose] ?? POSE_TABLE.counter)(look);

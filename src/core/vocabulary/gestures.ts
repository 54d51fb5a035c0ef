/** The drawn figure's twelve ways to hold arms and hands. */
export const POSES = [
  'counter',
  'crossed',
  'forehead',
  'palms',
  'phone',
  'wipe',
  'watch',
  'heart',
  'cover',
  'call',
  'callHug',
  'down',
] as const;
export type PoseName = (typeof POSES)[number];

/** A small movement laid over a pose. */
export const MOTIONS = ['none', 'nod', 'shake', 'lean', 'sway', 'hop', 'sink', 'rise', 'turnAway'] as const;
export type MotionName = (typeof MOTIONS)[number];

interface Gesture {
  readonly pose: PoseName;
  readonly motion: MotionName;
}

const gesture = (pose: PoseName, motion: MotionName): Gesture => ({ pose, motion });

/** What a line may ask the customer's body to do: each word stands for one pose and one small motion. */
export const GESTURES = {
  'button-coat': gesture('counter', 'turnAway'),
  'check-battery': gesture('callHug', 'lean'),
  'count-fingers': gesture('palms', 'nod'),
  'cover-face': gesture('cover', 'sink'),
  'cross-arms': gesture('crossed', 'none'),
  'empty-pocket': gesture('palms', 'shake'),
  'grab-coat': gesture('palms', 'rise'),
  'hand-on-boys-shoulder': gesture('counter', 'lean'),
  'hand-on-heart': gesture('heart', 'none'),
  'hold-phone-close': gesture('callHug', 'sink'),
  'hop-one-shoe': gesture('call', 'hop'),
  'lean-on-wall': gesture('callHug', 'sink'),
  'lean-over-counter': gesture('counter', 'lean'),
  'lift-boy': gesture('palms', 'rise'),
  'look-at-phone': gesture('phone', 'none'),
  'look-at-watch': gesture('watch', 'none'),
  'open-wallet': gesture('counter', 'sink'),
  'pace-with-phone': gesture('call', 'sway'),
  'pack-bag': gesture('call', 'sway'),
  'pick-up-bag': gesture('call', 'rise'),
  'point-at-kitchen-door': gesture('palms', 'turnAway'),
  'point-at-poster': gesture('palms', 'nod'),
  'push-plate-away': gesture('crossed', 'shake'),
  'read-phone': gesture('call', 'nod'),
  'rub-forehead': gesture('forehead', 'sink'),
  'scroll-phone': gesture('callHug', 'nod'),
  'search-coat': gesture('call', 'sway'),
  'sit-on-stairs': gesture('callHug', 'sink'),
  'slide-voucher-back': gesture('counter', 'shake'),
  'stand-still': gesture('call', 'none'),
  'stand-up': gesture('call', 'rise'),
  'stare-at-phone': gesture('callHug', 'lean'),
  'start-typing': gesture('call', 'nod'),
  'stop-walking': gesture('call', 'none'),
  'turn-plate': gesture('counter', 'shake'),
  'wipe-chin': gesture('counter', 'lean'),
  'wipe-tear': gesture('wipe', 'none'),
} as const satisfies Record<string, Gesture>;
export type GestureName = keyof typeof GESTURES;

/** All gesture words, in the order they are printed for trainers. */
export const GESTURE_NAMES = Object.keys(GESTURES) as readonly GestureName[];

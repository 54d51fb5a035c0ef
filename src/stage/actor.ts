import type { StageView } from '../core/projections/views';
import type { FaceName } from '../core/vocabulary/faces';
import type { MotionName, PoseName } from '../core/vocabulary/gestures';
import { blink, type Face, faceOf, laugh, lookAt, talk } from '../art/face';
import { clamp, easeInOut } from '../art/numbers';
import type { PoseChange } from '../art/people/figure';
import { hashText } from '../speech/hashText';
import { BREATH, type Mouthing, mouthAt, mouthTimeline } from '../speech/mouth';
import { type Acted, type Movement, movementAt, NO_MOVEMENT, poseFor } from './gesture';
import { type Life, lifeAt } from './life';
import { changeEnds, changeLength, faceDuring } from './moodChange';
import { lasting, type Motion } from './motion';
import { nextWalk, startWalk, strideAt, type Stride, type Walk } from './presence';

/** What a drawn person is in the middle of. Plain data: a view and the time give every frame. */
export interface Actor {
  readonly seed: number;
  readonly mood: FaceName;
  readonly change: { readonly from: Face; readonly to: Face; readonly start: number; readonly length: number };
  readonly pose: {
    readonly from: PoseName;
    readonly to: PoseName;
    readonly start: number;
    readonly length: number;
  };
  readonly motion: { readonly name: MotionName; readonly start: number };
  readonly presence: { readonly at: StageView['presence']; readonly walk: Walk };
  readonly line: { readonly id: number; readonly timeline: readonly Mouthing[]; readonly start: number };
}

/** A pose, or arms on their way from one to another. */
export type Held = PoseName | PoseChange;

/** One moment of an actor. */
export interface Moment {
  readonly face: Face;
  readonly pose: Held;
  readonly movement: Movement;
  readonly breath: number;
  /** How they come or go at this moment. */
  readonly stride: Stride;
}

const POSE_CHANGE = 380;

/** Somebody as they are at the start of a scene: already in their mood. */
export function startActor(view: Acted, now: number, motion: Motion): Actor {
  const face = faceOf(view.face);
  const pose = poseFor(view);
  return {
    seed: hashText(view.person),
    mood: view.face,
    change: { from: face, to: face, start: now, length: 0 },
    pose: { from: pose, to: pose, start: now, length: 0 },
    motion: { name: view.motion, start: now },
    presence: { at: view.presence, walk: startWalk(view, now, motion) },
    line: lineOf(view, now, motion),
  };
}

const SPOKEN: ReadonlySet<StageView['channel']> = new Set(['counter', 'phone', 'video'] as const);

/** Whoever writes says nothing aloud. */
const isTalking = ({ step, channel }: StageView): boolean =>
  (step === 'speaking' || step === 'reacting') && SPOKEN.has(channel);

function lineOf(view: StageView, now: number, motion: Motion): Actor['line'] {
  const isSilent = motion === 'none' || !isTalking(view);
  return {
    id: view.utterance.id,
    timeline: isSilent ? [] : mouthTimeline(view.utterance.text, view.face),
    start: now + BREATH,
  };
}

/** The face at rest between words, on its way to the mood. */
export function moodAt(actor: Actor, now: number): Face {
  const { from, to, start, length } = actor.change;
  if (length <= 0 || now - start >= changeEnds(length)) return to;
  return faceDuring(from, to, now - start, length);
}

/** The actor turns to what `view` shows. Whatever did not change goes on undisturbed. */
export function direct(actor: Actor, view: Acted, now: number, motion: Motion): Actor {
  const isNewLine = view.utterance.id !== actor.line.id;
  const pose = poseFor(view);
  const length = lasting(motion, changeLength(view.turningPoint, view.face === 'shocked'));
  return {
    ...actor,
    mood: view.face,
    change:
      view.face === actor.mood ? actor.change : { from: moodAt(actor, now), to: faceOf(view.face), start: now, length },
    pose:
      pose === actor.pose.to
        ? actor.pose
        : { from: nearer(actor, now), to: pose, start: now, length: lasting(motion, POSE_CHANGE) },
    motion: isNewLine || view.motion !== actor.motion.name ? { name: view.motion, start: now } : actor.motion,
    presence: {
      at: view.presence,
      walk: nextWalk(actor.presence.walk, actor.presence.at, view, now, motion),
    },
    line: isNewLine ? lineOf(view, now, motion) : view.step === 'still' ? hushed(actor.line, now) : actor.line,
  };
}

/** A line that is broken off ends with the shape the mouth is in, and closes from there. */
function hushed(line: Actor['line'], now: number): Actor['line'] {
  const said = line.timeline.filter((mouthing) => mouthing.at <= now - line.start);
  if (said.length === line.timeline.length || said.length === 0) return { ...line, timeline: said };
  return { ...line, timeline: [...said, { at: now - line.start, viseme: 'rest', amount: 0 }] };
}

/** The arms as they are held between one pose and the next. */
function armsAt({ pose }: Actor, now: number): Held {
  const t = pose.length <= 0 ? 1 : clamp((now - pose.start) / pose.length);
  return t >= 1 || pose.from === pose.to ? pose.to : { from: pose.from, to: pose.to, t: easeInOut(t) };
}

/** The pose from which the arms set out: the nearer one where they are still on their way. */
const nearer = ({ pose }: Actor, now: number): PoseName =>
  pose.length > 0 && now - pose.start < pose.length / 2 ? pose.from : pose.to;

/** How far the arms hang for a walk, 0-1: they go down before it and up again after it. */
function hangingAt({ presence: { walk } }: Actor, now: number): number {
  if (walk.from === walk.to || walk.length <= 0) return walk.to;
  const since = walk.to > walk.from ? now - (walk.start - POSE_CHANGE) : walk.start + walk.length + POSE_CHANGE - now;
  return clamp(since / POSE_CHANGE);
}

function poseAt(actor: Actor, now: number): Held {
  const hanging = hangingAt(actor, now);
  if (hanging >= 1) return 'down';
  return hanging <= 0 ? armsAt(actor, now) : { from: actor.pose.to, to: 'down', t: easeInOut(hanging) };
}

/** The figure dips a little while the arms move. */
function dip({ pose }: Actor, now: number): number {
  if (pose.length <= 0) return 0;
  const t = clamp((now - pose.start) / pose.length);
  return 5 * Math.sin(Math.PI * t);
}

/** Which way the head is turned and tilted, as far as hair feels it. */
function headAt(actor: Actor, now: number): number {
  const { yaw, roll } = moodAt(actor, now);
  const movement = movementAt(actor.motion.name, now - actor.motion.start);
  return yaw + roll / 20 + movement.yaw + strideAt(actor.presence.walk, now).yaw;
}

/** Hair trails behind the head by so much, in ms. */
const TRAILS = 150;
const swayAt = (actor: Actor, now: number): number =>
  clamp((headAt(actor, now - TRAILS) - headAt(actor, now)) * 1.8, -1, 1);

/** A laugh comes with delight, swells and dies; in ms after the mood has changed. */
const LAUGH = { after: 500, lasts: 1700, ha: 210 } as const;

function laughing(actor: Actor, mood: Face, now: number): Face {
  const since = now - actor.change.start - LAUGH.after;
  if (actor.mood !== 'delighted' || actor.change.length <= 0 || since <= 0 || since >= LAUGH.lasts) return mood;
  return laugh(mood, 0.85 * Math.sin((since / LAUGH.lasts) * Math.PI), (since % LAUGH.ha) / LAUGH.ha);
}

/** A big smile, shut eyes or a dropped gaze are the mood's own: they are not disturbed by glances. */
const glances = (face: Face): boolean => face.lid > 0.4 && Math.abs(face.gazeY) < 0.7;

function alive(face: Face, life: Life): Face {
  const looking = glances(face) ? lookAt(face, life.gaze, life.eyes, life.head) : face;
  return life.shut > 0 ? blink(looking, life.shut) : looking;
}

/** Everything of the actor at `now`. */
export function momentOf(actor: Actor, now: number, motion: Motion): Moment {
  const stride = strideAt(actor.presence.walk, now);
  const pose = poseAt(actor, now);
  const mood = motion === 'full' ? laughing(actor, moodAt(actor, now), now) : moodAt(actor, now);
  if (motion === 'none') return { face: mood, pose, movement: NO_MOVEMENT, breath: 0, stride };
  const life = lifeAt(actor.seed, now, actor.mood);
  const movement = motion === 'full' ? movementAt(actor.motion.name, now - actor.motion.start) : NO_MOVEMENT;
  const mouthing = mouthAt(actor.line.timeline, now - actor.line.start);
  const speaking = mouthing === null ? mood : talk(mood, mouthing.viseme, mouthing.amount);
  const face = alive(speaking, life);
  const yaw = clamp(face.yaw + movement.yaw + stride.yaw, -1, 1);
  const sway = motion === 'full' ? swayAt(actor, now) : 0;
  const moved = { ...face, yaw, pitch: face.pitch + movement.pitch, sway };
  const y = movement.y + dip(actor, now) - stride.rise;
  return { face: moved, pose, movement: { ...movement, y }, breath: life.breath, stride };
}

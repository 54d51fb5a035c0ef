import type { StageView } from '../core/projections/views';
import type { FaceName } from '../core/vocabulary/faces';
import type { MotionName, PoseName } from '../core/vocabulary/gestures';
import { blink, type Face, faceOf, talk } from '../art/face';
import { clamp } from '../art/numbers';
import { type Movement, movementAt, NO_MOVEMENT, poseFor } from './gesture';
import { hashText } from './hashText';
import { type Life, lifeAt, STILL } from './life';
import { changeEnds, changeLength, faceDuring } from './moodChange';
import { lasting, type Motion } from './motion';
import { type Mouthing, mouthAt, mouthTimeline } from './mouth';

/** What a drawn person is in the middle of. Plain data: a view and the time give every frame. */
export interface Actor {
  readonly seed: number;
  readonly mood: FaceName;
  readonly change: { readonly from: Face; readonly to: Face; readonly start: number; readonly length: number };
  readonly pose: { readonly from: PoseName; readonly to: PoseName; readonly start: number; readonly length: number };
  readonly motion: { readonly name: MotionName; readonly start: number };
  readonly line: { readonly id: number; readonly timeline: readonly Mouthing[]; readonly start: number };
}

/** One moment of an actor. */
export interface Moment {
  readonly face: Face;
  readonly pose: PoseName;
  readonly movement: Movement;
  readonly breath: number;
}

const POSE_CHANGE = 380;

/** Somebody as they are at the start of a scene: already in their mood. */
export function startActor(view: StageView, now: number, motion: Motion): Actor {
  const face = faceOf(view.face);
  const pose = poseFor(view);
  return {
    seed: hashText(view.person),
    mood: view.face,
    change: { from: face, to: face, start: now, length: 0 },
    pose: { from: pose, to: pose, start: now, length: 0 },
    motion: { name: view.motion, start: now },
    line: lineOf(view, now, motion),
  };
}

const isTalking = (view: StageView): boolean => view.step === 'speaking' || view.step === 'reacting';

function lineOf(view: StageView, now: number, motion: Motion): Actor['line'] {
  const isSilent = motion === 'none' || !isTalking(view);
  return { id: view.utterance.id, timeline: isSilent ? [] : mouthTimeline(view.utterance.text), start: now + 250 };
}

/** The face at rest between words, on its way to the mood. */
export function moodAt(actor: Actor, now: number): Face {
  const { from, to, start, length } = actor.change;
  if (length <= 0 || now - start >= changeEnds(length)) return to;
  return faceDuring(from, to, now - start, length);
}

/** The actor turns to what `view` shows. Whatever did not change goes on undisturbed. */
export function direct(actor: Actor, view: StageView, now: number, motion: Motion): Actor {
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
        : { from: poseAt(actor, now), to: pose, start: now, length: lasting(motion, POSE_CHANGE) },
    motion: isNewLine || view.motion !== actor.motion.name ? { name: view.motion, start: now } : actor.motion,
    line: isNewLine ? lineOf(view, now, motion) : isTalking(view) ? actor.line : hushed(actor.line, now),
  };
}

/** A line that is skipped ends with the shape the mouth is in, and closes from there. */
function hushed(line: Actor['line'], now: number): Actor['line'] {
  const said = line.timeline.filter((mouthing) => mouthing.at <= now - line.start);
  if (said.length === line.timeline.length || said.length === 0) return { ...line, timeline: said };
  return { ...line, timeline: [...said, { at: now - line.start, viseme: 'rest', amount: 0 }] };
}

// The hands are drawn anew half way, when they move fastest and the change is least seen.
function poseAt({ pose }: Actor, now: number): PoseName {
  return now - pose.start >= pose.length / 2 ? pose.to : pose.from;
}

/** The figure dips a little while the arms move. */
function dip({ pose }: Actor, now: number): number {
  if (pose.length <= 0) return 0;
  const t = clamp((now - pose.start) / pose.length);
  return 5 * Math.sin(Math.PI * t);
}

/** A big smile, shut eyes or a dropped gaze are the mood's own: they are not disturbed by glances. */
const glances = (face: Face): boolean => face.lid > 0.4 && Math.abs(face.gazeY) < 0.7;

function alive(face: Face, life: Life): Face {
  const looking = glances(face)
    ? { ...face, gazeX: clamp(face.gazeX + life.gazeX, -1, 1), gazeY: clamp(face.gazeY + life.gazeY, -1, 1) }
    : face;
  return life.shut > 0 ? blink(looking, life.shut) : looking;
}

/** Everything of the actor at `now`. */
export function momentOf(actor: Actor, now: number, motion: Motion): Moment {
  const pose = poseAt(actor, now);
  const mood = moodAt(actor, now);
  if (motion === 'none') return { face: mood, pose, movement: NO_MOVEMENT, breath: 0 };
  const life = motion === 'full' || motion === 'calm' ? lifeAt(actor.seed, now, actor.mood) : STILL;
  const movement = movementAt(actor.motion.name, now - actor.motion.start);
  const mouthing = mouthAt(actor.line.timeline, now - actor.line.start);
  const speaking = mouthing === null ? mood : talk(mood, mouthing.viseme, mouthing.amount);
  const face = alive(speaking, life);
  const moved = { ...face, yaw: clamp(face.yaw + movement.yaw, -1, 1), pitch: face.pitch + movement.pitch };
  return { face: moved, pose, movement: { ...movement, y: movement.y + dip(actor, now) }, breath: life.breath };
}

import type { FaceName } from '../core/vocabulary/faces';
import type { GazeName } from '../art/face';
import { clamp, easeInOut } from '../art/numbers';
import { chanceFrom } from '../core/model/chance';

/** The small movements of somebody who does nothing. */
export interface Life {
  /** How far the lids are shut, 0-1. */
  readonly shut: number;
  /** 0-1, in and out. */
  readonly breath: number;
  /** Where they look for a moment, and how far eyes and head have turned there, 0-1. */
  readonly gaze: GazeName;
  readonly eyes: number;
  readonly head: number;
}

const DOWN = 60;
const SHUT = 40;
const UP = 110;

const UNEASY: ReadonlySet<FaceName> = new Set(['anxious', 'tearful', 'sad', 'moved'] as const);
const IMPATIENT: ReadonlySet<FaceName> = new Set(['furious', 'irritated', 'wary'] as const);

/** How far the lids are shut `since` ms after a blink began. */
export function lidsDuringBlink(since: number): number {
  if (since < 0 || since >= DOWN + SHUT + UP) return 0;
  if (since < DOWN) return since / DOWN;
  return since < DOWN + SHUT ? 1 : 1 - (since - DOWN - SHUT) / UP;
}

/** When this person blinks in the `n`th stretch of time; the same for the same seed. */
function blinkStart(seed: number, n: number, every: number): number {
  return n * every + chanceFrom(seed + n * 7919)() * every * 0.55;
}

const breathLength = (face: FaceName): number => (face === 'furious' ? 1800 : UNEASY.has(face) ? 2200 : 3600);

/** One look lasts so long; the eyes are there in 90 ms, the head follows later and comes back sooner. In ms. */
const LOOK = { lasts: 1700, eyes: 90, headFrom: 120, head: 380 } as const;

/** How far something has gone to the look and has not yet come back, 0-1. */
const thereAndBack = (elapsed: number, from: number, takes: number): number =>
  easeInOut(clamp((elapsed - from) / takes)) * (1 - easeInOut(clamp((elapsed - (LOOK.lasts - from - takes)) / takes)));

/** Eyes rest on you two thirds of the time; the rest they go where the mood takes them. */
function gazeFor(seed: number, stretch: number, face: FaceName): GazeName {
  const chance = chanceFrom(seed ^ (stretch * 2654435761));
  if (chance() < 0.66) return 'you';
  if (IMPATIENT.has(face)) return chance() < 0.6 ? 'clock' : 'queue';
  if (face === 'ashamed' || face === 'sad') return 'down';
  return chance() < 0.5 ? 'away' : 'down';
}

/** The impatient look straight at the clock; others let their eyes wander a little. */
const reachOf = (face: FaceName): number => (IMPATIENT.has(face) ? 0.8 : 0.35);

function glance(seed: number, now: number, face: FaceName): Pick<Life, 'gaze' | 'eyes' | 'head'> {
  const stretch = Math.floor(now / LOOK.lasts);
  const gaze = gazeFor(seed, stretch, face);
  if (gaze === 'you') return { gaze, eyes: 0, head: 0 };
  const elapsed = now - stretch * LOOK.lasts;
  const reach = reachOf(face);
  const eyes = reach * thereAndBack(elapsed, 0, LOOK.eyes);
  return { gaze, eyes, head: reach * thereAndBack(elapsed, LOOK.headFrom, LOOK.head) };
}

/** What this person does at `now` ms without meaning to. */
export function lifeAt(seed: number, now: number, face: FaceName): Life {
  const every = UNEASY.has(face) ? 2100 : 4200;
  const shut = lidsDuringBlink(now - blinkStart(seed, Math.floor(now / every), every));
  const breath = 0.5 - 0.5 * Math.cos((now / breathLength(face)) * Math.PI * 2);
  return { shut, breath, ...glance(seed, now, face) };
}

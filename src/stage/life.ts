import type { FaceName } from '../core/vocabulary/faces';
import { chanceFrom } from '../core/model/chance';

/** The small movements of somebody who does nothing. */
export interface Life {
  /** How far the lids are shut, 0-1. */
  readonly shut: number;
  /** 0-1, in and out. */
  readonly breath: number;
  /** Where they look beside where the mood looks, -1 to 1. */
  readonly gazeX: number;
  readonly gazeY: number;
}

export const STILL: Life = { shut: 0, breath: 0, gazeX: 0, gazeY: 0 };

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

/** Eyes rest on you two thirds of the time; the rest they go where the mood takes them. */
function glance(seed: number, now: number, face: FaceName): Pick<Life, 'gazeX' | 'gazeY'> {
  const stretch = Math.floor(now / 1700);
  const chance = chanceFrom(seed ^ (stretch * 2654435761));
  if (chance() < 0.66) return { gazeX: 0, gazeY: 0 };
  if (IMPATIENT.has(face)) return { gazeX: 0.55, gazeY: -0.25 };
  if (face === 'ashamed' || face === 'sad') return { gazeX: -0.1, gazeY: 0.3 };
  return { gazeX: (chance() - 0.5) * 0.5, gazeY: (chance() - 0.4) * 0.25 };
}

/** What this person does at `now` ms without meaning to. */
export function lifeAt(seed: number, now: number, face: FaceName): Life {
  const every = UNEASY.has(face) ? 2100 : 4200;
  const shut = lidsDuringBlink(now - blinkStart(seed, Math.floor(now / every), every));
  const breath = 0.5 - 0.5 * Math.cos((now / breathLength(face)) * Math.PI * 2);
  return { shut, breath, ...glance(seed, now, face) };
}

import type { Beat, Place } from '../../scenario/program';
import { answersOf } from '../../scenario/ways';
import type { Story } from '../story';

/**
 * Beats that no play comes to, in groups that lead to each other. Those that an interrupt was to put in are left to the
 * rule of interrupts. Nothing is said where not everything was looked at.
 */
export function unreachedGroups({ program, analysis }: Story): readonly (readonly Place[])[] {
  const { complete, entered } = analysis.reach();
  if (!complete) return [];
  const cuts = new Set(program.interrupts.map((interrupt) => interrupt.beat));
  const missing = new Set<Place>();
  for (const place of program.beats.keys()) if (!entered.has(place) && !cuts.has(place)) missing.add(place);
  const beside = besideOf(program.beats, missing);
  const told = new Set<Place>();
  return [...missing].flatMap((place) => {
    if (told.has(place)) return [];
    const group = new Set([place]);
    for (const one of group) for (const other of beside.get(one) ?? []) group.add(other);
    for (const one of group) told.add(one);
    return [[...group].toSorted((left, right) => left - right)];
  });
}

/** For each of some beats, those among them that it names or that name it. */
function besideOf(beats: readonly Beat[], among: ReadonlySet<Place>): ReadonlyMap<Place, readonly Place[]> {
  const beside = new Map<Place, Place[]>([...among].map((place) => [place, []]));
  for (const place of among) {
    for (const to of waysFrom(beats[place] as Beat)) {
      beside.get(to)?.push(place);
      if (among.has(to)) beside.get(place)?.push(to);
    }
  }
  return beside;
}

/** Where the replies of a beat, silence and its hub may lead. */
export const waysFrom = (beat: Beat): readonly Place[] => [
  ...answersOf(beat).flatMap((reply) => reply.next.map((exit) => exit.to)),
  ...(beat.hub?.next ?? []).map((exit) => exit.to),
];

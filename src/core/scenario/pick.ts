import { chanceFrom, seedFor } from '../model/chance';
import { unreachable } from '../model/unreachable';
import { holds } from '../vocabulary/conditions';
import type { Beat, Place, Program } from './program';
import { situationOf, type EncounterState } from './state';

/**
 * A beat that picks has chosen one of the variants that hold. `first` takes the first, `cycle` the next after the one
 * said last, `leastSeen` the one said least, `shuffle` the same with ties drawn from the seed, so that each is said once
 * before any comes again.
 */
export function picked(program: Program, state: EncounterState, beat: Beat): EncounterState {
  if (beat.pick === 'all') return state.line < 0 ? state : { ...state, line: -1 };
  const situation = situationOf(program, state);
  const open = beat.says.flatMap((line, place) => (line.if === null || holds(line.if, situation) ? [place] : []));
  return { ...state, line: open.length === 0 ? -1 : chosen(beat, state, open) };
}

function chosen(beat: Beat, state: EncounterState, open: readonly Place[]): Place {
  const seen = (place: Place): number => state.picked[beat.pickFrom + place] as number;
  const first = open[0] as Place;
  switch (beat.pick) {
    case 'all':
    case 'first':
      return first;
    case 'cycle':
      return open.find((place) => place > lastSaid(state, beat)) ?? first;
    case 'leastSeen':
      return leastOf(open, seen);
    case 'shuffle':
      return leastOf(open, (place) => seen(place) + drawn(state.seed, beat, place, seen(place)));
    default:
      return unreachable(beat.pick);
  }
}

const leastOf = (places: readonly Place[], worth: (place: Place) => number): Place =>
  places.reduce((least, place) => (worth(place) < worth(least) ? place : least));

/** A draw of [0, 1) that belongs to one variant in one round of its beat. */
const drawn = (seed: number, beat: Beat, place: Place, round: number): number =>
  chanceFrom(seedFor(seedFor(seed, beat.pickFrom + place), round))();

/** Behind the counts of a beat's variants stands which of them was said last, counted from 1. */
const lastSaid = (state: EncounterState, beat: Beat): Place =>
  (state.picked[beat.pickFrom + beat.says.length] as number) - 1;

/** The counts once the beat is answered: till then its choice stays the same, however often it is entered. */
export function countedPicks({ picked: before, line }: EncounterState, beat: Beat): readonly number[] {
  if (beat.pick === 'all' || line < 0) return before;
  const after = [...before];
  after[beat.pickFrom + line] = (after[beat.pickFrom + line] as number) + 1;
  after[beat.pickFrom + beat.says.length] = line + 1;
  return after;
}

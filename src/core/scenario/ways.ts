import type { Beat, Place, Program, Reply } from './program';

/** Replies of a beat and, where time is set, silence. */
export const answersOf = (beat: Beat): readonly Reply[] =>
  beat.timer === null ? beat.replies : [...beat.replies, beat.timer.onTimeout];

/** Exits that a beat's own answers and its hub name: beats, endings, and the beat itself where a hub is come back to. */
function namedBy(program: Program, at: Place): ReadonlySet<Place> {
  const beat = program.beats[at] as Beat;
  const answers = answersOf(beat);
  const stays = beat.hub !== null && answers.some((reply) => reply.next.length === 0);
  const named = [...answers.flatMap((reply) => reply.next), ...(beat.hub?.next ?? [])];
  return new Set([...named.map((exit) => exit.to), ...(stays ? [at] : [])]);
}

/** Beats that some interrupt puts in and that go back to the beat that waits. */
const returningBeats = (program: Program): ReadonlySet<Place> =>
  new Set(program.interrupts.flatMap((interrupt) => (interrupt.returns ? [interrupt.beat] : [])));

/**
 * The beats that may follow each beat, conditions left aside: what its answers name, where empty hubs lead on to, what may
 * cut in, and behind an interrupt whatever may wait. Every step of a play is among them; not every one of them is a step.
 */
export function onwardOf(program: Program): readonly ReadonlySet<Place>[] {
  const named = program.beats.map((_beat, at) => throughHubs(program, namedBy(program, at)));
  if (program.interrupts.length === 0) return named;
  const cutting = throughHubs(program, new Set(program.interrupts.map((interrupt) => interrupt.beat)));
  const waiting = new Set(named.flatMap((places) => [...places]));
  const returning = returningBeats(program);
  return named.map((places, at) => {
    const own = returning.has(at) ? waiting : places;
    return own.size === 0 ? own : new Set([...own, ...cutting]);
  });
}

/** The beats a talk may begin at: the start, and where it leads on when it is a hub in which nothing can be said. */
export const arrivalsOf = (program: Program): ReadonlySet<Place> => throughHubs(program, new Set([program.start]));

/** Beats among exits, and behind each hub where it leads when nothing in it can be said. */
function throughHubs(program: Program, exits: ReadonlySet<Place>): ReadonlySet<Place> {
  const beats = new Set<Place>();
  const queue = [...exits];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (place < 0 || beats.has(place)) continue;
    beats.add(place);
    queue.push(...((program.beats[place] as Beat).hub?.next ?? []).map((exit) => exit.to));
  }
  return beats;
}

import type { Analysis } from '../../core/analysis/analysis';
import type { Trail } from '../../core/analysis/reach/reach';
import { walked } from '../../core/rules/trail';
import { SILENCE, type Place, type Program } from '../../core/scenario/program';

/** A play to each beat that one was found to, tried out step by step; without silence where that can be. By the beat's name. */
export function trailsOf(program: Program, analysis: Analysis): Readonly<Record<string, Trail>> {
  const known = analysis.reach().beats;
  const played = playedTo(program, analysis);
  const trails = program.beats.flatMap(({ id }, place) => {
    const found = known.get(place);
    const ways = [found, played.get(place)].filter((trail) => trail !== undefined);
    const spoken = ways.filter(({ replies }) => !replies.includes(SILENCE));
    const leads = [...spoken, ...ways].find((trail) => walked(program, trail)?.at === place);
    return leads === undefined ? [] : [[id, leads] as const];
  });
  return Object.fromEntries(trails);
}

/** The shortest way to each beat among all plays there are: at random, by bots, the best and the worst. */
function playedTo(program: Program, analysis: Analysis): ReadonlyMap<Place, Trail> {
  const shortest = new Map<Place, Trail>();
  for (const variant of program.customers.keys()) {
    const plays = [...analysis.random(variant).plays, ...analysis.bots(variant).map(({ play }) => play)];
    for (const { beats, replies } of plays) {
      beats.forEach((beat, turn) => {
        const known = shortest.get(beat);
        if (known === undefined || turn < known.replies.length)
          shortest.set(beat, { variant, replies: replies.slice(0, turn) });
      });
    }
  }
  return shortest;
}

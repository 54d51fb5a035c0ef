import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { says, talkOf } from './talk';
import { unreachedGroups, waysFrom } from './unreached';

/** A beat that no play comes to. Several that lead to each other are told as an island. */
export const unreachableBeat: Rule = {
  code: 'unreachable-beat',
  gate: 'plays',
  severity: 'error',
  asks: 'Every beat can be reached.',
  because: 'What nobody can come to is work for nothing, and most often a link that was meant and forgotten.',
  cure: 'Let a reply lead to it, or take it out.',
  bad: talkOf([says('own-it', 'hot-plate')], [says('free', 'hot-plate')]),
  good: talkOf([says('own-it', 'the-bill')], [says('free', 'hot-plate')]),
  find: (story) => {
    const alone = unreachedGroups(story).filter((group) => group.length === 1);
    return alone.map(([place]) => told(story, place as number));
  },
};

function told({ program, analysis }: Story, place: number): Found {
  const { entered } = analysis.reach();
  const id = program.beats[place]?.id as string;
  const isNamed = program.beats.some((beat, from) => entered.has(from) && waysFrom(beat).includes(place));
  const why = isNamed ? 'the ways that lead there are never taken' : 'nothing leads there';
  const fix = isNamed
    ? 'Mend the conditions of those ways, or take it out.'
    : 'Let a reply lead to it, or take it out.';
  return { path: ['beats', id], atKey: true, message: `No play comes to beat "${id}": ${why}.`, fix };
}

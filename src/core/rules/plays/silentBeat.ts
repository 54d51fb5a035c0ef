import type { Trail } from '../../analysis/reach/reach';
import { beatAt, spokenLines, wasAnswered } from '../../scenario/offers';
import type { Place, Program } from '../../scenario/program';
import type { EncounterState } from '../../scenario/state';
import type { Found, Rule } from '../rule';
import type { Story } from '../story';
import { walked, witnessOf } from '../trail';
import { somePlays } from './somePlays';
import { says, talkOf } from './talk';

const talk = (bill: unknown) => {
  const { beats, ...rest } = talkOf(
    [says('own-it', 'the-bill'), says('voucher', 'the-bill')],
    [says('free', 'hot-plate')],
  );
  return { beats: { ...beats, 'the-bill': { ...beats['the-bill'], says: bill } }, ...rest };
};
const hot = { text: 'Now they are hot.', if: { said: 'own-it' } };

/** A beat in which the customer may have nothing to say. */
export const silentBeat: Rule = {
  code: 'silent-beat',
  gate: 'plays',
  severity: 'error',
  asks: 'In every beat some line is said, whatever came before.',
  because: 'Where the conditions of all lines may fail together, learners answer a customer who says nothing.',
  cure: 'Add a line without a condition, or one for what is left.',
  bad: talk([hot]),
  good: talk([hot, { text: 'A voucher, then.', if: { said: 'voucher' } }]),
  find: (story) => [...story.analysis.reach().silent].flatMap(([place, trail]) => told(story, place, trail)),
};

function told(story: Story, place: Place, trail: Trail): readonly Found[] {
  const { program } = story;
  const isSilent = (state: EncounterState | null): boolean =>
    state?.at === place && !isQuiet(program, state) && spokenLines(program, state).length === 0;
  const isShown = (one: Trail): boolean => isSilent(walked(program, one));
  const shows = isShown(trail) ? trail : waysTo(program, place).find(isShown);
  if (shows === undefined) return [];
  const id = program.beats[place]?.id as string;
  return [
    {
      path: ['beats', id, 'says'],
      atKey: true,
      message: `In beat "${id}" it may be that no line is said: the conditions of all of them fail.`,
      fix: 'Add a line without a condition, or one for what is left.',
      witness: witnessOf(program, shows),
    },
  ];
}

/** A hub that is come back to says nothing new. */
function isQuiet(program: Program, state: EncounterState): boolean {
  const beat = beatAt(program, state);
  return beat.hub !== null && beat.pick === 'all' && wasAnswered(state, beat);
}

/** Ways to a beat that some plays took. */
const waysTo = (program: Program, place: Place): readonly Trail[] =>
  somePlays(program).flatMap(({ play, trail: { variant, replies } }) =>
    play.beats.flatMap((beat, index) => (beat === place ? [{ variant, replies: replies.slice(0, index) }] : [])),
  );

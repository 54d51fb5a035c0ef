import type { Aftermath, Place, Program, Reply } from '../../scenario/program';
import { answersOf } from '../../scenario/ways';
import { someTest, type Test } from '../../vocabulary/conditions';
import type { Found, Rule } from '../rule';
import { asked, said } from './samples';

const talk = (over: Readonly<Record<string, unknown>>) => ({
  vars: { hope: false },
  beats: {
    'the-plate': asked(
      'Cold.',
      said('own-it', [3, 4], 'hot-plate'),
      said('voucher', [3, 1], 'cold-plate', { set: { hope: true }, ...over }),
    ),
  },
  aftermath: [{ if: { hope: true }, says: 'There was no other day.', effects: { trust: -9 } }],
});

/** Something bad that happens later and was never hinted at. */
export const noClue: Rule = {
  code: 'no-clue',
  gate: 'fair',
  severity: 'error',
  asks: 'What goes wrong later comes from something that was said or left out, and something near it hints at it.',
  because:
    'A blow out of nowhere teaches nothing. The face, a thought or the feedback of the reply shows what was risky.',
  cure: 'Give the entry a condition on what a reply sets, and that reply a reaction, a thought, an effect or a "why".',
  bad: talk({}),
  good: talk({ reaction: { says: 'Another day?', thought: 'Which day?' } }),
  find: ({ program }) => {
    if (program.aftermath.length === 0) return [];
    const clues = cluesOf(program);
    return program.aftermath.flatMap((entry, place) => faultsOf(clues, entry, place));
  },
};

/** What something people can read has to do with: variables and sayings. */
interface Clues {
  readonly slots: ReadonlySet<Place>;
  readonly marks: ReadonlySet<Place>;
}

function faultsOf(clues: Clues, { if: test, effects, says }: Aftermath, place: number): readonly Found[] {
  if (effects === null || (effects.trust >= 0 && effects.heat <= 0)) return [];
  const path = ['aftermath', place];
  if (test === null) {
    const fix = 'Give it an "if" on something that a reply sets or leaves out.';
    return [{ path, message: `What goes wrong later ("${says}") happens whatever is said.`, fix }];
  }
  if (someTest(test, (part) => isHinted(clues, part))) return [];
  return [
    {
      path,
      message: `Nothing in the talk hints at what goes wrong later: "${says}"`,
      fix: 'Write a reaction, a thought, an "effect" or a "why" for the reply that leads to it.',
    },
  ];
}

/** Whether a part of a condition was to be seen. Beats visited, turns, needs and the feeling always are. */
function isHinted({ slots, marks }: Clues, part: Test): boolean {
  if (part.kind === 'all' || part.kind === 'any' || part.kind === 'not') return false;
  if (part.kind === 'var') return slots.has(part.slot);
  return part.kind !== 'said' || marks.has(part.mark);
}

function cluesOf(program: Program): Clues {
  const telling = program.beats.flatMap(answersOf).filter(speaks);
  const lines = program.beats.flatMap(({ says }) =>
    says.flatMap(({ if: test }) => (test === null ? [] : slotsIn(test))),
  );
  return {
    slots: new Set([
      ...telling.flatMap(({ set, add }) => [...set, ...add].map(([slot]) => slot)),
      ...lines,
      ...slotsOnCards(program),
    ]),
    marks: new Set(telling.map(({ mark }) => mark)),
  };
}

function slotsIn(test: Test): readonly Place[] {
  const slots: Place[] = [];
  someTest(test, (part) => {
    if (part.kind === 'var') slots.push(part.slot);
    return false;
  });
  return slots;
}

/** Variables in which customers with a history card differ: the card tells them. */
function slotsOnCards({ customers, variables }: Program): readonly Place[] {
  if (customers.every(({ history }) => history.length === 0)) return [];
  return [...variables.keys()].filter((slot) => customers.some(({ vars }) => vars[slot] !== customers[0]?.vars[slot]));
}

const speaks = ({ reaction, effect, why }: Reply): boolean =>
  effect !== '' || why !== '' || (reaction !== null && `${reaction.cue}${reaction.says}${reaction.thought}` !== '');

import type { Scenario } from '../../scenario/shape/scenario';
import { worded } from '../wording';
import { GROUPS } from '../words/groups';
import { phrasesOf } from '../words/phrases';
import { isAngry } from './angerShare';
import type { LibraryRule } from './rule';

/** From so many stories on, always the same is a pattern. */
const FEWEST = 3;
const PHRASES = phrasesOf(GROUPS);

const TRAITS: readonly (readonly [trait: string, has: (scenario: Scenario) => boolean])[] = [
  ['angry', isAngry],
  ['confused', ({ customer }) => customer.emotion?.root === 'confused'],
  [
    'about fraud',
    ({ themes, summary = '' }) => /\b(?:fraud|scam|cheat|steal|theft)/i.test([...themes, summary].join(' ')),
  ],
];

/** A face, a voice or a group that always comes with the same trouble. */
export const nameTraitLink: LibraryRule = {
  code: 'name-trait-link',
  gate: 'polished',
  severity: 'hint',
  asks: 'No drawn person, voice or group comes only with anger, confusion or fraud.',
  because: 'A trait that always wears the same face becomes a prejudice. Draw who it is apart from how they are.',
  cure: 'Swap persons and voices between stories: the script must work as well with another name and face.',
  find: (scenarios) => {
    // What all stories are about says nothing about one of them.
    const telling = TRAITS.filter(([, has]) => !scenarios.every(has));
    return [...marked(scenarios)].flatMap(([mark, places]) => {
      if (places.length < FEWEST) return [];
      const shared = telling.find(([, has]) => places.every((place) => has(scenarios[place] as Scenario)));
      if (shared === undefined) return [];
      return [
        {
          scenario: places[0] ?? 0,
          path: ['customer'],
          message: `All ${places.length} stories with ${mark} are ${shared[0]}.`,
          fix: 'Give one of them to somebody else, or give this one a story of another kind.',
        },
      ];
    });
  },
};

/** Stories by what marks their customer: who is drawn, how the voice sounds, which group is named. */
function marked(scenarios: readonly Scenario[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  scenarios.forEach((scenario, place) => {
    for (const mark of marksOf(scenario)) found.set(mark, [...(found.get(mark) ?? []), place]);
  });
  return found;
}

function marksOf({ customer, summary = '', themes }: Scenario): readonly string[] {
  const people = [customer, ...(customer.variants ?? [])];
  const cards = people.flatMap(({ history = [] }) => history.map(({ text }) => text));
  const told = [summary, customer.type ?? '', customer.voice ?? '', ...themes, ...cards].join(' | ');
  const words = ` ${worded(told).words.join(' ')} `;
  return [
    ...(customer.person === undefined ? [] : [`the person "${customer.person}"`]),
    ...(customer.voice === undefined ? [] : [`the voice "${customer.voice}"`]),
    ...PHRASES.filter((phrase) => words.includes(` ${phrase} `)).map((phrase) => `the word "${phrase}"`),
  ];
}

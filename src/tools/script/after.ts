import type { Scenario } from '../../core/scenario/shape/scenario';
import type { Pages } from './pages';
import { bullet, effectWords, flat, section, sentence, spoken } from './words';

/** What may cut in, the highest first as the game has it. */
export const interruptLines = (scenario: Scenario, pages: Pages): readonly string[] =>
  section(
    '## What may cut in',
    (scenario.interrupts ?? [])
      .toSorted((left, right) => right.priority - left.priority)
      .map((one) => {
        const often = one.once ? 'one time only' : 'each time it is so';
        const after =
          one.then === 'return' ? 'then back to the page that was waiting' : 'the page that was waiting is dropped';
        return `- ${one.id}: when ${pages.when(one.if)}, ${pages.page(one.beat)} comes first; ${often}; ${after}.`;
      }),
  );

/** What happens after the customer has gone. */
export function laterLines(scenario: Scenario, pages: Pages): readonly string[] {
  const cards = scenario.aftermath.map(({ if: asked, says, effects }) => {
    const when = asked === undefined ? 'Always' : `When ${pages.when(asked)}`;
    const points = effectWords(effects);
    return `- ${when}: ${flat(says)}${points === '' ? '' : ` [${points}]`}`;
  });
  const intro = 'Each of these happens when it holds, in this order, before the ending is known.';
  return section('## What happens later', cards.length === 0 ? [] : [intro, '', ...cards]);
}

/** The ways it may come out. */
export const endingLines = (scenario: Scenario, pages: Pages): readonly string[] => [
  '## How it may end',
  '',
  'The first of these that holds is the ending, unless an answer leads straight to one.',
  '',
  ...Object.entries(scenario.endings).flatMap(([name, ending], index) => [
    `### Ending ${index + 1}: ${ending.title === undefined ? name : `${flat(ending.title)} (${name})`}`,
    '',
    sentence(ending.if === undefined ? 'Whenever none above holds' : `When ${pages.when(ending.if)}`),
    '',
    spoken(ending.says),
    '',
    ...bullet('Meant to be', ending.expects),
    ...bullet('Highest feeling', ending.cap === undefined ? undefined : `${ending.cap} of 100`),
    ...bullet('Ended safely', ending.safe ? 'yes, this counts as done well' : undefined),
    ...bullet('What the customer tells others', reviewWords(ending.review)),
    '',
  ]),
];

type Review = Scenario['endings'][string]['review'];

const reviewWords = (review: Review): string | undefined =>
  review === undefined ? undefined : `${review.stars} of 5 stars. ${spoken(review.text)}`;

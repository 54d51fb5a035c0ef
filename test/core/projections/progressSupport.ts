import { asId, type ScenarioId } from '../../../src/core/model/ids';
import type { StoryFacts, Summary, TurnSummary } from '../../../src/core/scoring/summary';
import type { NextStory } from '../../../src/core/projections/progress/nextStory';
import { aStory, aSummary, aTurnSummary, DAY } from '../../support/summaries';

/** The day plays of tests are looked back on. */
export const TODAY = 1000;
/** Noon of a day, ms since 1970. */
export const noon = (day: number): number => day * DAY + DAY / 2;
export const dayOf = (at: number): number => Math.floor(at / DAY);

/** Turns all answered on one level of empathy and advice, and where given on selling. */
export const turnsOf = (count: number, level: number, sale: number | null = null): readonly TurnSummary[] =>
  Array.from({ length: count }, () => aTurnSummary({ levels: { empathy: level, advice: level, noHardSell: sale } }));

/** A first attempt at a story on a day. */
export const played = (
  story: string,
  day: number,
  { facts = {}, ...over }: Partial<Summary> & { readonly facts?: Partial<StoryFacts> } = {},
): Summary =>
  aSummary({ story: aStory({ id: asId<ScenarioId>(story), title: story, ...facts }), started: noon(day), ...over });

/** A story on offer. */
export const offer = (id: string, over: Partial<NextStory> = {}): NextStory => ({
  id,
  story: id,
  industry: 'bank',
  channel: 'phone',
  emotion: 'angry',
  difficulty: 3,
  sale: false,
  tutorial: false,
  ...over,
});

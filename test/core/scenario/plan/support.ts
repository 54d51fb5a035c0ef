import { planLibrary } from '../../../../src/app/planReading';
import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import { checkPlan } from '../../../../src/core/scenario/plan/check';
import { compilePlan } from '../../../../src/core/scenario/plan/compile';
import { readPlan } from '../../../../src/core/scenario/plan/read';
import type { PlanLibrary } from '../../../../src/core/scenario/plan/stories';
import type { Program } from '../../../../src/core/scenario/program';
import { aBeat, aReply, aScenario, compiled, type Authored } from '../../../support/scenarios';

/** Two customers with the same first words; only `late` is led to the bill. */
const waffles = compiled(
  aScenario({
    customer: { name: 'Mr Adeyemi', variants: [{ id: 'early' }, { id: 'late', vars: { late: true } }] },
    vars: { late: false },
    beats: {
      'the-plate': aBeat({
        replies: [aReply({ next: [{ if: { late: true }, to: 'the-bill' }, { to: 'the-door' }] })],
      }),
      'the-bill': aBeat(),
      'the-door': aBeat(),
      island: aBeat(),
    },
  }),
);
const tea = compiled(aScenario({ id: 'warm-tea', customer: { name: 'Ms Okafor', arrives: 'angry' } }));
/** Of two customers one arrives glad. */
const cake = compiled(
  aScenario({
    id: 'first-cake',
    customer: {
      name: 'Ms Sung',
      variants: [
        { id: 'cross', arrives: 'angry' },
        { id: 'gay', arrives: 'glad' },
      ],
    },
  }),
);

const PROGRAMS: ReadonlyMap<string, Program> = new Map(
  [waffles, tea, cake].map((program) => [program.id, program] as const),
);

/** Three stories that play, and one whose file has errors. */
export const LIBRARY: PlanLibrary = planLibrary(
  [...PROGRAMS.keys(), 'cold-soup'],
  (name) => PROGRAMS.get(name) ?? null,
);

const step = (name: string, title: string, over: Authored): Authored => ({
  do: name,
  id: name,
  title,
  minutes: 2,
  ...over,
});

/** Steps of every kind without fault, with whatever is said of them laid over. */
export const aTell = (over: Authored = {}) =>
  step('tell', 'Before we begin', { slides: ['We are practising.'], ...over });
export const aPlay = (over: Authored = {}) => step('play', 'The play', { scenario: 'cold-waffles', ...over });
export const aRelay = (over: Authored = {}) => step('relay', 'The relay', { scenario: 'cold-waffles', ...over });
export const aSpot = (over: Authored = {}) => step('spot', 'The turn', { of: 'play', ...over });
export const aRewrite = (over: Authored = {}) => step('rewrite', 'Better words', { of: 'play', ...over });
export const aLeague = (over: Authored = {}) =>
  step('league', 'The league', { scenarios: ['cold-waffles', 'warm-tea'], ...over });
export const aDebrief = (over: Authored = {}) =>
  step('debrief', 'What it came to', { of: ['play'], questions: ['Where did it turn?'], ...over });
export const someRules = (over: Authored = {}) =>
  step('rules', 'A rule', { ask: 'Which rule should change?', ...over });
export const someCards = (over: Authored = {}) =>
  step('cards', 'One card each', { ask: 'When this happens?', ...over });

/** One step of each kind, in an order without fault. */
export const EVERY_STEP: readonly Authored[] = [
  aTell(),
  aPlay({ variant: 'late', stops: ['the-plate', 'the-bill'] }),
  aRelay(),
  aSpot(),
  aRewrite({ words: 12, seconds: 60 }),
  aDebrief({ of: ['play', 'relay'] }),
  aLeague({ scenarios: ['warm-tea', 'cold-waffles'] }),
  someRules(),
  someCards(),
];

/** The smallest plan, with whatever is said of it laid over. */
export const aPlan = (over: Authored = {}): Authored => ({
  format: 1,
  id: 'ten-minutes',
  title: 'Ten minutes',
  summary: 'One short story.',
  people: { from: 4, to: 20 },
  steps: [aPlay()],
  ...over,
});

/** A plan of these steps. */
export const planOf = (...steps: readonly unknown[]): Authored => aPlan({ steps });

const textOf = (plan: Authored | string): string => (typeof plan === 'string' ? plan : JSON.stringify(plan, null, 2));

/** All that is wrong with a plan: what the reader finds, or the check where the shape is right. */
export function planFindings(plan: Authored | string, library: PlanLibrary = LIBRARY): readonly Diagnostic[] {
  const reading = readPlan(textOf(plan));
  return reading.ok ? checkPlan(reading.value, library) : reading.fault;
}

/** The same in words. */
export const planWords = (plan: Authored | string): readonly string[] =>
  planFindings(plan).map(
    ({ severity, rule, path, message, fix }) => `${severity} ${rule} at ${path}: ${message} > ${fix}`,
  );

/** A plan that must be free of faults, as a room follows it. */
export function teamPlan(plan: Authored | string) {
  const reading = readPlan(textOf(plan));
  if (!reading.ok) throw new Error(reading.fault.map((one) => one.message).join('\n'));
  return compilePlan(reading.value.plan);
}

import { ARRIVAL_ROOTS, PACE } from '../../customer/constants';
import { hashOf } from '../../model/hash';
import { asId, type ReplyId, type ScenarioId } from '../../model/ids';
import type { Length } from '../../model/words';
import type { About } from '../about';
import type { Demo, Program } from '../program';
import type { Scenario } from '../shape/scenario';
import { customersOf, variablesOf } from './customers';
import { aftermathOf, endingsOf, promisesOf } from './ends';
import { interruptsOf } from './interrupts';
import { pickCountOf } from './picks';
import { beatOf, exitsOf, marked } from './talk';
import { lookupOf, type Lookup } from './tests';

/** Most beats of a moment and of a short scenario, where its author names no length. */
const BEATS_OF = { moment: 4, short: 14 } as const;

/** A checked scenario as a program: plain data, frozen, hashed. Only for scenarios that `checkScenario` found playable. */
export function compileScenario(scenario: Scenario): Program {
  const lookup = lookupOf(scenario);
  const parts = compiledParts(lookup, scenario);
  return frozen({ ...parts, hash: hashOf(JSON.stringify(parts)) });
}

function compiledParts(lookup: Lookup, scenario: Scenario): Omit<Program, 'hash'> {
  const exits = exitsOf(scenario);
  const length = scenario.length ?? lengthOf(Object.keys(scenario.beats).length);
  const interrupts = interruptsOf(lookup, exits, scenario);
  const promises = promisesOf(lookup, scenario);
  const aftermath = aftermathOf(lookup, scenario);
  const endings = endingsOf(lookup, scenario);
  const customers = customersOf(lookup, scenario);
  const beats = Object.entries(scenario.beats).map(([name, beat]) => beatOf(lookup, exits, scenario, name, beat));
  return {
    format: 1,
    id: asId<ScenarioId>(scenario.id),
    about: aboutOf(scenario),
    length,
    pace: PACE[length],
    variables: variablesOf(lookup),
    hasTurningPoints: Object.values(scenario.beats).some((beat) => beat.turningPoint),
    needNames: [...lookup.needs.keys()],
    customers,
    start: exits.get(scenario.start) as number,
    // Conditions make the marks that beats and replies look up, so these are set once all conditions are compiled.
    beats: beats.map((beat) => marked(lookup, beat)),
    interrupts,
    promises,
    pickCount: pickCountOf(scenario),
    aftermath,
    endings,
    demos: demosOf(scenario, customers),
    markCount: lookup.marks.size,
    countsTurns: [...lookup.marks.keys()].some((mark) => mark.startsWith('since:')),
  };
}

function lengthOf(beats: number): Length {
  if (beats <= BEATS_OF.moment) return 'moment';
  return beats <= BEATS_OF.short ? 'short' : 'full';
}

const demosOf = (scenario: Scenario, customers: Program['customers']): readonly Demo[] =>
  (scenario.demo ?? []).map((demo) => ({
    title: demo.title,
    variant: Math.max(
      0,
      customers.findIndex((customer) => customer.id === demo.variant),
    ),
    replies: demo.replies.map((reply) => asId<ReplyId>(reply)),
  }));

function aboutOf(scenario: Scenario): About {
  const { setting, customer, moment } = scenario;
  return {
    title: scenario.title,
    summary: scenario.summary ?? '',
    version: scenario.version ?? '',
    language: scenario.language,
    industry: scenario.industry ?? '',
    channel: scenario.channel,
    stage: moment?.stage === 'third' ? 'ultimate' : (moment?.stage ?? null),
    minutes: scenario.minutes ?? null,
    difficulty: scenario.difficulty ?? null,
    themes: scenario.themes,
    contentNote: scenario.contentNote ?? '',
    goals: scenario.goals,
    keyStatus: scenario.key.status,
    ready: scenario.ready,
    backdrop: setting.backdrop ?? '',
    role: setting.role ?? '',
    time: setting.time ?? '',
    youMay: setting.youMay,
    youMayNot: setting.youMayNot,
    salesPrompt: setting.salesPrompt?.text ?? '',
    friction: setting.friction,
    name: customer.name,
    callMe: customer.callMe ?? customer.name,
    person: customer.person ?? '',
    voice: customer.voice ?? '',
    emotionRoot: customer.emotion?.root ?? ARRIVAL_ROOTS[customer.arrives ?? 'worried'],
    emotionText: customer.emotion?.text ?? '',
  };
}

/** The same value, frozen all the way down. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

import { ARRIVAL_ROOTS, PACE } from '../../customer/constants';
import { hashOf } from '../../model/hash';
import { asId, type Hash, type ReplyId, type ScenarioId } from '../../model/ids';
import type { Length } from '../../model/words';
import type { About } from '../about';
import type { Beat, Demo, Program } from '../program';
import type { Scenario } from '../shape/scenario';
import { customersOf, variablesOf } from './customers';
import { aftermathOf, endingsOf, promisesOf } from './ends';
import { interruptsOf } from './interrupts';
import { pickCountOf } from './picks';
import { beatOf, exitsOf, marked } from './talk';
import { lookupOf, type Lookup } from './tests';

/** Most beats of a moment and of a short scenario, where its author names no length. */
const BEATS_OF = { moment: 4, short: 14 } as const;

/**
 * A checked scenario as a program: plain data, frozen, hashed when the hash is first asked for. Only for scenarios that
 * `checkScenario` found playable.
 */
export function compileScenario(scenario: Scenario): Program {
  const parts = frozen(compiledParts(lookupOf(scenario), scenario));
  const short = { ...parts, beats: parts.beats.slice(0, 1) };
  patterns[0] = programOf(parts, short);
  return programOf(parts, parts);
}

/**
 * The last program with one beat: the engine forgets how programs are laid out once none is left, and then everything
 * that looks at them is slow again with the next one.
 */
const patterns: Program[] = [];

/** The parts of a program with the beats and the hash of `kept`; nothing else of the parts is held on to. */
function programOf(parts: Parts, kept: Parts): Program {
  let hash: Hash | null = null;
  return Object.freeze({
    ...parts,
    beats: kept.beats,
    get hash() {
      return (hash ??= hashOf(JSON.stringify(kept)));
    },
  });
}

type Parts = Omit<Program, 'hash'>;

function compiledParts(lookup: Lookup, scenario: Scenario): Parts {
  const exits = exitsOf(scenario);
  const length = scenario.length ?? lengthOf(Object.keys(scenario.beats).length);
  const interrupts = interruptsOf(lookup, exits, scenario);
  const promises = promisesOf(lookup, scenario);
  const aftermath = aftermathOf(lookup, scenario);
  const endings = endingsOf(lookup, scenario);
  const customers = customersOf(lookup, scenario);
  const beats: Beat[] = [];
  for (const [name, beat] of Object.entries(scenario.beats)) beats.push(beatOf(lookup, exits, scenario, name, beat));
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
    support: scenario.support ?? '',
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
  if (Array.isArray(value)) value.forEach(frozen);
  else for (const key in value) frozen(value[key]);
  return Object.freeze(value);
}

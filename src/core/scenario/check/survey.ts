import { nearest } from '../../model/nearest';
import type { Finding, Path, Trail } from '../read/source';
import type { AuthoredCondition } from '../shape/condition';
import type { AuthoredBeat, AuthoredReply, Scenario } from '../shape/scenario';
import { eachValue } from './walk';

/** Names one scenario declares, for looking links up. */
export interface Names {
  readonly beats: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly variants: ReadonlySet<string>;
  /** Reply names to the beats that have them. */
  readonly replies: ReadonlyMap<string, readonly string[]>;
}

/** What silence does where a beat has a timer: a reply without text. */
export type AuthoredSilence = NonNullable<AuthoredBeat['timer']>['onTimeout'];

/** Something that leads on: a reply, silence, or a hub. */
export interface Way {
  /** In words: `Reply "own-it" in beat "the-plate"`. */
  readonly what: string;
  readonly next: AuthoredReply['next'];
  readonly path: Path;
  /** True where no `next` is needed: in a hub, and where the beat that waits behind an interrupt is gone back to. */
  readonly mayStay: boolean;
}

/** One look over a scenario: where each thing stands that links somewhere. */
export interface Survey {
  readonly scenario: Scenario;
  readonly names: Names;
  readonly ways: readonly Way[];
  readonly silences: readonly { readonly reply: AuthoredSilence; readonly path: Path }[];
  readonly replies: readonly { readonly beat: string; readonly reply: AuthoredReply; readonly path: Path }[];
  readonly conditions: readonly {
    readonly condition: AuthoredCondition;
    readonly path: Path;
    readonly isNeed: boolean;
  }[];
  /** Texts with a brace in them, where a placeholder may stand. */
  readonly braced: readonly { readonly text: string; readonly path: Path }[];
}

/** A check: looks at a surveyed scenario and tells what is wrong. */
export type Check = (survey: Survey) => readonly Finding[];

/** Looks a scenario over once, for all checks. */
export function surveyOf(scenario: Scenario): Survey {
  const replies = repliesOf(scenario);
  const { conditions, braced } = insideOf(scenario);
  return {
    scenario,
    names: namesOf(scenario, replies),
    ways: waysOf(scenario, replies),
    silences: silencesOf(scenario),
    replies,
    conditions,
    braced,
  };
}

const silencesOf = (scenario: Scenario): Survey['silences'] =>
  Object.entries(scenario.beats)
    .filter(isTimed)
    .map(([beat, { timer }]) => ({
      reply: (timer as NonNullable<typeof timer>).onTimeout,
      path: ['beats', beat, 'timer', 'onTimeout'],
    }));

const isTimed = ([, { timer }]: readonly [string, AuthoredBeat]): boolean => timer !== undefined;

function waysOf(scenario: Scenario, all: Survey['replies']): readonly Way[] {
  const waiting = new Set((scenario.interrupts ?? []).flatMap(({ then, beat }) => (then === 'return' ? [beat] : [])));
  const ways: Way[] = [];
  let place = 0;
  for (const [beat, { replies, timer, hub }] of Object.entries(scenario.beats)) {
    const mayStay = hub !== undefined || waiting.has(beat);
    const where = `in beat "${beat}"`;
    for (const { id, next } of replies) {
      const { path } = all[place] as Survey['replies'][number];
      ways.push({ what: `Reply "${id}" ${where}`, next, path, mayStay });
      place += 1;
    }
    if (timer !== undefined) {
      const path = ['beats', beat, 'timer', 'onTimeout'];
      ways.push({ what: `Silence ${where}`, next: timer.onTimeout.next, path, mayStay });
    }
    if (hub !== undefined) {
      ways.push({ what: `The hub ${where}`, next: hub.next, path: ['beats', beat, 'hub'], mayStay: false });
    }
  }
  return ways;
}

function repliesOf(scenario: Scenario): Survey['replies'] {
  const all: Survey['replies'][number][] = [];
  for (const [beat, { replies }] of Object.entries(scenario.beats)) {
    for (const [index, reply] of replies.entries()) all.push({ beat, reply, path: ['beats', beat, 'replies', index] });
  }
  return all;
}

function namesOf(scenario: Scenario, all: Survey['replies']): Names {
  const replies = new Map<string, string[]>();
  for (const { beat, reply } of all) {
    const beats = replies.get(reply.id);
    if (beats === undefined) replies.set(reply.id, [beat]);
    else beats.push(beat);
  }
  const needs = [scenario.customer, ...(scenario.customer.variants ?? [])].flatMap((person) => person.needs ?? []);
  return {
    beats: new Set(Object.keys(scenario.beats)),
    endings: new Set(Object.keys(scenario.endings)),
    variables: new Set(Object.keys(scenario.vars)),
    needs: new Set(needs.map((need) => need.id)),
    variants: new Set((scenario.customer.variants ?? []).map((variant) => variant.id)),
    replies,
  };
}

/** Every condition of the file, whatever stands under a key that holds one, and every text with a brace. */
function insideOf(scenario: Scenario): Inside {
  const found: Inside = { conditions: [], braced: [] };
  eachValue(scenario, lookAt, found);
  return found;
}

interface Inside {
  readonly conditions: Survey['conditions'][number][];
  readonly braced: Survey['braced'][number][];
}

function lookAt(value: unknown, trail: Trail, { conditions, braced }: Inside): void {
  if (typeof value === 'string') {
    if (value.includes('{')) braced.push({ text: value, path: [...trail] });
  } else if (typeof value === 'object' && CONDITION_KEYS.has(trail.at(-1) as string) && !isNamed(trail)) {
    const isNeed = trail.at(-3) === 'needs';
    conditions.push({ condition: value as AuthoredCondition, path: [...trail], isNeed });
  }
}

/** Whether the last key is a name of the author's, so that a beat may be called "until". */
const isNamed = (trail: Trail): boolean =>
  trail.length === 2 && ['beats', 'endings', 'vars'].includes(String(trail[0]));

const CONDITION_KEYS: ReadonlySet<string> = new Set(['if', 'metWhen', 'exceededWhen', 'until']);

/** A finding of the *plays* gate. */
export const fault = (rule: string, path: Path, message: string, fix: string): Finding => ({
  rule,
  path,
  message,
  fix,
});

/** The cure of a link to nothing: the nearest name, else all there are. */
export const didYouMean = (name: string, names: Iterable<string>): string => {
  const known = [...names];
  if (known.length === 0) return 'None is written yet; add it.';
  const near = nearest(name, known);
  return near === null ? `Name one of: ${firstOf(known)}.` : `Did you mean "${near}"?`;
};

/** Names that are told in one sentence; a longer list helps nobody. */
const MOST_NAMED = 100;

/** Names in a sentence, the first ones of very many. */
export const firstOf = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} ...` : names.join(', ');

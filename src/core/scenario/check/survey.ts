import type { Finding, Path } from '../read/source';
import type { AuthoredCondition } from '../shape/condition';
import type { AuthoredReply, Scenario } from '../shape/scenario';

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

/** One look over a scenario: where each thing stands that links somewhere. */
export interface Survey {
  readonly scenario: Scenario;
  readonly names: Names;
  readonly replies: readonly { readonly beat: string; readonly reply: AuthoredReply; readonly path: Path }[];
  readonly conditions: readonly {
    readonly condition: AuthoredCondition;
    readonly path: Path;
    readonly isNeed: boolean;
  }[];
}

/** A check: looks at a surveyed scenario and tells what is wrong. */
export type Check = (survey: Survey) => readonly Finding[];

/** Looks a scenario over once, for all checks. */
export function surveyOf(scenario: Scenario): Survey {
  const replies = repliesOf(scenario);
  return { scenario, names: namesOf(scenario, replies), replies, conditions: conditionsOf(scenario) };
}

function repliesOf(scenario: Scenario): Survey['replies'] {
  return Object.entries(scenario.beats).flatMap(([beat, { replies }]) =>
    replies.map((reply, index) => ({ beat, reply, path: ['beats', beat, 'replies', index] })),
  );
}

function namesOf(scenario: Scenario, all: Survey['replies']): Names {
  const replies = new Map<string, string[]>();
  for (const { beat, reply } of all) replies.set(reply.id, [...(replies.get(reply.id) ?? []), beat]);
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

/** Every condition of the file: whatever stands under a key that holds one. */
function conditionsOf(scenario: Scenario): Survey['conditions'] {
  const found: { condition: AuthoredCondition; path: Path; isNeed: boolean }[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (CONDITION_KEYS.has(key) && typeof inner === 'object' && !isNamedGroup(path)) {
        found.push({ condition: inner as AuthoredCondition, path: here, isNeed: path.at(-2) === 'needs' });
      } else visit(inner, here);
    }
  };
  visit(scenario, []);
  return found;
}

/** Groups whose keys are names of the author's, so that a beat may be called "until". */
const isNamedGroup = (path: Path): boolean =>
  path.length === 1 && ['beats', 'endings', 'vars'].includes(String(path[0]));

const CONDITION_KEYS: ReadonlySet<string> = new Set(['if', 'metWhen', 'exceededWhen', 'until']);

/** A finding of the *plays* gate. */
export const fault = (rule: string, path: Path, message: string, fix: string): Finding => ({
  rule,
  path,
  message,
  fix,
});

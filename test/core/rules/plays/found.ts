import { analysisOf } from '../../../../src/core/analysis/analysis';
import type { Found, Rule } from '../../../../src/core/rules/rule';
import { storyOf, type Story } from '../../../../src/core/rules/story';
import { compileScenario } from '../../../../src/core/scenario/compile/compile';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { aBeat, aReply, aScenario, compiled, type Authored } from '../../../support/scenarios';

/** A story of an authored scenario that must be free of faults of shape and links. */
export function aStory(scenario: Authored): Story {
  const text = JSON.stringify(scenario);
  compiled(text);
  const reading = readScenario(text);
  if (!reading.ok) throw new Error('unreadable');
  const program = compileScenario(reading.value.scenario);
  return storyOf(reading.value.scenario, reading.value.source, program, analysisOf(program));
}

/** The smallest scenario with beats of these replies, the first named first. */
export const talk = (beats: Readonly<Record<string, readonly Authored[]>>, over: Authored = {}): Authored =>
  aScenario({
    start: Object.keys(beats)[0],
    beats: Object.fromEntries(Object.entries(beats).map(([name, replies]) => [name, aBeat({ replies })])),
    ...over,
  });

/** A reply of a name that leads on. */
export const goes = (id: string, next: unknown = 'end', over: Authored = {}): Authored => aReply({ id, next, ...over });

/** The same without a way on of its own. */
export function stays(id: string, over: Authored = {}): Authored {
  const { next: _, ...reply } = goes(id, 'end', over);
  return reply;
}

/** All that a rule finds in a scenario. */
export const foundBy = (rule: Rule, scenario: Authored): readonly Found[] => rule.find?.(aStory(scenario)) ?? [];

/** What a rule says of a scenario. */
export const saidBy = (rule: Rule, scenario: Authored): readonly string[] =>
  foundBy(rule, scenario).map(({ message }) => message);

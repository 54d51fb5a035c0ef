import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../src/build/catalogue';
import { checkScenario } from '../../src/core/scenario/check/check';
import { compileScenario } from '../../src/core/scenario/compile/compile';
import type { Diagnostic } from '../../src/core/model/diagnostic';
import type { Program } from '../../src/core/scenario/program';
import { readScenario } from '../../src/core/scenario/read/read';

export const CATALOGUE = readCatalogue('.');

/** Any JSON group, as an author may write it. */
export type Authored = Record<string, unknown>;

/** A reply that is kind and right, with whatever is said of it laid over. */
export const aReply = (over: Authored = {}): Authored => ({
  id: 'own-it',
  text: 'I will make them again now.',
  scores: { empathy: 3, advice: 3 },
  next: 'end',
  ...over,
});

/** A beat with one good reply. */
export const aBeat = (over: Authored = {}): Authored => ({ says: 'These are cold.', replies: [aReply()], ...over });

/** The smallest scenario that plays, with whatever is said of it laid over. */
export const aScenario = (over: Authored = {}): Authored => ({
  format: 1,
  id: 'cold-waffles',
  title: 'Cold waffles',
  customer: { name: 'Mr Adeyemi' },
  start: 'the-plate',
  beats: { 'the-plate': aBeat() },
  endings: { done: { says: 'He nods.' } },
  ...over,
});

/** All diagnostics of an authored scenario: the reader's, or the check's where the shape is right. */
export function diagnosed(scenario: Authored | string): readonly Diagnostic[] {
  const text = typeof scenario === 'string' ? scenario : JSON.stringify(scenario, null, 2);
  const reading = readScenario(text);
  return reading.ok ? checkScenario(reading.value, CATALOGUE) : reading.fault;
}

/** The program of an authored scenario that must be free of errors. */
export function compiled(scenario: Authored | string): Program {
  const text = typeof scenario === 'string' ? scenario : JSON.stringify(scenario, null, 2);
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(reading.fault.map((one) => `${one.at.line}: ${one.message}`).join('\n'));
  const errors = checkScenario(reading.value, CATALOGUE).filter((one) => one.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((one) => `${one.at.line}: ${one.message}`).join('\n'));
  return compileScenario(reading.value.scenario);
}

/** Names of the scenarios that ship with the game. */
export const SHIPPED: readonly string[] = readdirSync('scenarios')
  .filter((file) => file.endsWith('.json') && file !== 'scenario.schema.json')
  .map((file) => file.replace('.json', ''));

/** A shipped scenario's text and program. */
export const shippedText = (id: string): string => readFileSync(join('scenarios', `${id}.json`), 'utf8');
export const shipped = (id: string): Program => compiled(shippedText(id));

/** A small scenario that uses every part of the format at least once: its text and its program. */
export const everythingText = (): string => readFileSync('test/fixtures/whole/everything.json', 'utf8');
export const everything = (): Program => compiled(everythingText());

import { analysisOf } from '../../../src/core/analysis/analysis';
import type { Diagnostic } from '../../../src/core/model/diagnostic';
import { fileOf } from '../../../src/core/rules/example';
import { lint } from '../../../src/core/rules/lint';
import type { Example, Rule } from '../../../src/core/rules/rule';
import { RULES } from '../../../src/core/rules/rules';
import { storyOf } from '../../../src/core/rules/story';
import { checkScenario, isPlayable } from '../../../src/core/scenario/check/check';
import { checkDemoWalks } from '../../../src/core/scenario/check/demos';
import { compileScenario } from '../../../src/core/scenario/compile/compile';
import { migrated } from '../../../src/core/scenario/migrate/migrate';
import { readScenario } from '../../../src/core/scenario/read/read';
import { CATALOGUE } from '../../support/scenarios';

/** All that migration, reader, check and lint say of a file or an example. */
export function toldOf(example: Example, rules: readonly Rule[] = RULES): readonly Diagnostic[] {
  const text = fileOf(example);
  const older = migrated(text);
  return older === null ? readAs(text, rules) : [...older.findings, ...readAs(older.text, rules).map(older.inOlder)];
}

function readAs(text: string, rules: readonly Rule[]): readonly Diagnostic[] {
  const reading = readScenario(text);
  if (!reading.ok) return reading.fault;
  const checked = checkScenario(reading.value, CATALOGUE);
  if (!isPlayable(checked)) return checked;
  const { scenario, source } = reading.value;
  const program = compileScenario(scenario);
  const walked = checkDemoWalks(reading.value, program);
  return [...checked, ...walked, ...lint(storyOf(scenario, source, program, analysisOf(program)), rules)];
}

/** The codes of all that is said, in the order of the file. */
export const codesOf = (example: Example, rules: readonly Rule[] = RULES): readonly string[] =>
  toldOf(example, rules).map((one) => one.rule);

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeFile } from '../../app/bytes';
import { reportOf } from '../../app/reporting';
import type { Diagnostic } from '../../core/model/diagnostic';
import { PLAIN_CONFIG, readLintConfig, type LintConfig } from '../../core/rules/config';
import { CODES } from '../../core/rules/rules';
import type { Catalogue } from '../../core/scenario/check/check';
import { kindOf } from '../../core/scenario/read/kind';
import type { Reading } from '../../core/scenario/read/read';
import { UsageError } from '../command';
import { checkPlanFile } from '../plans';
import { checkTranslationFile, scenarioAbove } from '../translations';

/** A file that was checked. */
export interface Checked {
  readonly file: string;
  /** The id of the scenario, or of the plan; null where it cannot be played. */
  readonly id: string | null;
  /** The scenario, for what is asked of all together; null where there is none that can be read. */
  readonly reading: Reading | null;
  readonly kind: 'scenario' | 'session plan' | 'other';
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that is not checked, and what it is. */
export interface Skipped {
  readonly file: string;
  readonly why: string;
}

const CONFIG = 'lint.json';

/** Checks one file by what is in it, or says why it is none of ours. What cannot be told is read as a scenario. */
export function checkFile(file: string, bytes: Buffer, catalogue: Catalogue, root: string): Checked | Skipped {
  if (basename(file) === CONFIG) return checkConfig(file, bytes);
  const decoded = decodeFile(bytes);
  const kind = decoded.ok ? kindOf(decoded.value) : 'unknown';
  if (kind === 'schema') return { file, why: 'a JSON Schema, not a scenario' };
  if (kind === 'journey') return { file, why: 'a journey; this version checks none' };
  if (kind === 'session plan') {
    const { plan, diagnostics } = checkPlanFile(file, bytes, catalogue, root);
    return { file, id: plan?.id ?? null, reading: null, kind, diagnostics };
  }
  if (kind === 'translation') {
    const { diagnostics } = checkTranslationFile(file, bytes, (id) => scenarioAbove(file, id));
    return { file, id: null, reading: null, kind: 'other', diagnostics };
  }
  const { program, reading, diagnostics } = reportOf(file, bytes, catalogue, { config: configBeside(file) });
  return { file, id: program?.id ?? null, reading, kind: 'scenario', diagnostics };
}

function checkConfig(file: string, bytes: Buffer): Checked {
  const decoded = decodeFile(bytes);
  const read = decoded.ok ? readLintConfig(decoded.value, CODES) : { ok: false as const, fault: [decoded.fault] };
  return { file, id: null, reading: null, kind: 'other', diagnostics: read.ok ? [] : read.fault };
}

/** The lint.json in the folder of a file; a broken one is a wrong use, since all that follows would hang on it. */
function configBeside(file: string): LintConfig {
  const path = join(dirname(file), CONFIG);
  if (!existsSync(path)) return PLAIN_CONFIG;
  const read = readLintConfig(readFileSync(path, 'utf8'), CODES);
  if (read.ok) return read.value;
  throw new UsageError(`${path} cannot be used: ${read.fault[0]?.message} See: npm run turnaround -- check ${path}`);
}

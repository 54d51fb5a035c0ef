import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeFile } from '../app/bytes';
import type { Diagnostic } from '../core/model/diagnostic';
import { readScenario } from '../core/scenario/read/read';
import { placed, type Finding, type Source } from '../core/scenario/read/source';
import { LANGUAGE } from '../core/scenario/shape/parts';
import type { Scenario } from '../core/scenario/shape/scenario';
import { checkTranslation } from '../core/scenario/translation/check';
import { readTranslation } from '../core/scenario/translation/read';
import type { Translation } from '../core/scenario/translation/shape';
import { UsageError } from './command';

/** A side file: what it holds where its shape is right, and all that is wrong with it. */
export interface SideFile {
  readonly name: string;
  readonly translation: Translation | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a side file against the scenario it names; `scenarioOf` gives null where there is none of that name. */
export function checkTranslationFile(
  name: string,
  bytes: Uint8Array,
  scenarioOf: (id: string) => Scenario | null,
): SideFile {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { name, translation: null, diagnostics: [decoded.fault] };
  const read = readTranslation(decoded.value);
  if (!read.ok) return { name, translation: null, diagnostics: read.fault };
  const { translation, source, remarks } = read.value;
  const scenario = scenarioOf(translation.scenario);
  const found =
    scenario === null ? [...remarks, unknownScenario(source, translation)] : checkTranslation(read.value, scenario);
  return { name, translation, diagnostics: [...misnamed(name, source, translation), ...found] };
}

const unknownScenario = (source: Source, { scenario }: Translation): Diagnostic =>
  placed(source, {
    rule: 'unknown-scenario',
    path: ['scenario'],
    message: `There is no scenario "${scenario}" that can be read.`,
    fix: 'Write the "id" of the scenario it belongs to, and check that scenario first.',
  });

/** Nobody finds a side file under another name. */
function misnamed(file: string, source: Source, { scenario, language }: Translation): readonly Diagnostic[] {
  const wanted = `${scenario}.${language}.json`;
  if (basename(file) === wanted) return [];
  const finding: Finding = {
    rule: 'side-file-name',
    path: [],
    gate: 'polished',
    severity: 'warning',
    message: `This file is looked for under the name "${wanted}".`,
    fix: 'Rename the file, or mend its "scenario" or "language".',
  };
  return [placed(source, finding)];
}

/** Finds the scenario a side file belongs to, in the folder above its own; null where none of that name can be read. */
export function scenarioAbove(side: string, id: string): Scenario | null {
  const file = join(dirname(side), '..', `${id}.json`);
  const decoded = existsSync(file) ? decodeFile(readFileSync(file)) : null;
  const read = decoded?.ok === true ? readScenario(decoded.value) : null;
  return read?.ok === true ? read.value.scenario : null;
}

/** Where the side file of a scenario lies: in the folder `lang` beside the scenario's own file. */
export const sideFileOf = (file: string, id: string, language: string): string =>
  join(dirname(file), 'lang', `${id}.${language}.json`);

/** The code of a language as it was typed; anything else is a wrong use. */
export function languageNamed(code: string): string {
  if (!LANGUAGE.test(code)) throw new UsageError(`"${code}" is not the code of a language: en, de, pt-BR.`);
  return code;
}

import { existsSync } from 'node:fs';
import { compileScenario } from '../../core/scenario/compile/compile';
import type { Program } from '../../core/scenario/program';
import type { Scenario } from '../../core/scenario/shape/scenario';
import { translatedScenario } from '../../core/scenario/translation/units';
import { bytesOf, print, UsageError } from '../command';
import { checkTranslationFile, languageNamed, sideFileOf } from '../translations';

/** The program of a playable scenario in another language, by its side file; null after telling what is wrong with that. */
export function programIn(code: string, file: string, scenario: Scenario): Program | null {
  const language = languageNamed(code);
  if (language === scenario.language) return compileScenario(scenario);
  const side = sideFileOf(file, scenario.id, language);
  if (!existsSync(side)) {
    throw new UsageError(`There is no file "${side}". Begin one: turnaround translate ${file} ${language} --write`);
  }
  const { translation, diagnostics } = checkTranslationFile(side, bytesOf(side), () => scenario);
  const fault = diagnostics.find((one) => one.severity === 'error');
  if (translation !== null && fault === undefined) return compileScenario(translatedScenario(scenario, translation));
  print(`${side} cannot be used yet: ${fault?.message ?? ''}`, `See all: npm run check -- ${side}`);
  return null;
}

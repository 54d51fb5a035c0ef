import type { Diagnostic } from '../../model/diagnostic';
import { firstTold } from '../read/most';
import { inOrder, type Reading } from '../read/read';
import { placed, type Finding } from '../read/source';
import { checkCatalogue, type Catalogue } from './catalogue';
import { checkConditions } from './conditions';
import { checkDemos, checkDoubles, checkEndings, checkExits, checkNamedPlaces } from './links';
import { checkChancePicks, checkInterrupts } from './interrupts';
import { checkNeeds, checkScores } from './customers';
import { checkPlaceholders } from './placeholders';
import { checkSize } from './size';
import type { Check } from './survey';
import { checkVariables } from './variables';

export type { Catalogue } from './catalogue';

const CHECKS: readonly Check[] = [
  checkNamedPlaces,
  checkExits,
  checkEndings,
  checkDoubles,
  checkDemos,
  checkVariables,
  checkConditions,
  checkScores,
  checkNeeds,
  checkPlaceholders,
  checkInterrupts,
  checkChancePicks,
];

/** Everything wrong with a scenario that has the right shape: links, names, variables, what cannot be played. */
export function checkScenario(reading: Reading, catalogue: Catalogue): readonly Diagnostic[] {
  const { survey } = reading;
  const crowded = checkSize(survey);
  const findings =
    crowded.length > 0 ? crowded : [...CHECKS, checkCatalogue(catalogue)].flatMap((check) => check(survey));
  const told = firstTold(findings.toSorted((one, other) => Number(isRemark(one)) - Number(isRemark(other))));
  return inOrder([...reading.remarks, ...told.map((finding) => placed(reading.source, finding))]);
}

/** Remarks come last, so that a thousand of them never stand before a fault. */
const isRemark = ({ severity }: Finding): boolean => severity !== undefined && severity !== 'error';

/** Whether a file may be played: no error of the *plays* gate among its diagnostics. */
export const isPlayable = (diagnostics: readonly Diagnostic[]): boolean =>
  !diagnostics.some((one) => one.severity === 'error' && one.gate === 'plays');

import type { Diagnostic } from '../../model/diagnostic';
import { nearest } from '../../model/nearest';
import { firstTold } from '../read/most';
import { inOrder, type Reading } from '../read/read';
import { placed, type Finding } from '../read/source';
import { checkConditions } from './conditions';
import { checkDemos, checkDoubles, checkEndings, checkExits, checkNamedPlaces } from './links';
import { checkChancePicks, checkInterrupts } from './interrupts';
import { checkNeeds, checkScores } from './customers';
import { checkPlaceholders } from './placeholders';
import { checkSize } from './size';
import { fault, type Check } from './survey';
import { checkVariables } from './variables';

/** Ids of what can be drawn and heard, passed in as data. */
export interface Catalogue {
  readonly people: readonly string[];
  readonly backdrops: readonly string[];
}

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
    crowded.length > 0 ? crowded : [...CHECKS, catalogueCheck(catalogue)].flatMap((check) => check(survey));
  const told = firstTold(findings.toSorted((one, other) => Number(isRemark(one)) - Number(isRemark(other))));
  return inOrder([...reading.remarks, ...told.map((finding) => placed(reading.source, finding))]);
}

/** Remarks come last, so that a thousand of them never stand before a fault. */
const isRemark = ({ severity }: Finding): boolean => severity !== undefined && severity !== 'error';

const catalogueCheck =
  (catalogue: Catalogue): Check =>
  ({ scenario }) => [
    ...drawn('person', scenario.customer.person, catalogue.people, ['customer', 'person']),
    ...drawn('backdrop', scenario.setting.backdrop, catalogue.backdrops, ['setting', 'backdrop']),
  ];

function drawn(kind: string, id: string | undefined, known: readonly string[], path: readonly string[]) {
  if (id === undefined || known.includes(id)) return [];
  const near = nearest(id, known);
  const cure = near === null ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"? Known: ${known.join(', ')}.`;
  return [fault(`unknown-${kind}`, path, `There is no ${kind} "${id}".`, cure)];
}

/** Whether a file may be played: no error of the *plays* gate among its diagnostics. */
export const isPlayable = (diagnostics: readonly Diagnostic[]): boolean =>
  !diagnostics.some((one) => one.severity === 'error' && one.gate === 'plays');

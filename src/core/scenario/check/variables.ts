import { nearest } from '../../model/nearest';
import { CONDITION_WORDS } from '../../vocabulary/conditionForms';
import { foundIn } from '../read/most';
import type { Finding, Path } from '../read/source';
import type { Scalar } from '../shape/condition';
import type { AuthoredVariable, Scenario } from '../shape/scenario';
import { fault, firstOf, type AuthoredSilence, type Check, type Survey } from './survey';

/** Variables are declared with sense, and written only with values they can have. */
export const checkVariables: Check = (survey) => [
  ...foundIn(Object.entries(survey.scenario.vars), ([name, variable]) => declared(name, variable)),
  ...foundIn([...survey.replies.filter(isWriting), ...survey.silences.filter(isWriting)], ({ reply, path }) =>
    writing(survey, reply, path),
  ),
  ...foundIn(survey.scenario.customer.variants ?? [], (variant, index) =>
    foundIn(Object.entries(variant.vars ?? {}), ([name, value]) =>
      valued(survey.scenario, name, value, ['customer', 'variants', index, 'vars', name]),
    ),
  ),
];

const isWriting = ({ reply }: Survey['silences'][number]): boolean =>
  reply.set !== undefined || reply.add !== undefined;

const writing = ({ scenario }: Survey, { set, add }: AuthoredSilence, path: Path): readonly Finding[] => [
  ...foundIn(Object.entries(set ?? {}), ([name, value]) => valued(scenario, name, value, [...path, 'set', name])),
  ...foundIn(Object.keys(add ?? {}), (name) => added(scenario, name, [...path, 'add', name])),
];

function declared(name: string, variable: AuthoredVariable): readonly Finding[] {
  const path = ['vars', name];
  if ((CONDITION_WORDS as readonly string[]).includes(name)) {
    return [
      {
        ...fault(
          'reserved-name',
          path,
          `"${name}" is a word of conditions and cannot name a variable.`,
          'Choose another name.',
        ),
        atKey: true,
      },
    ];
  }
  if (typeof variable === 'boolean' || Array.isArray(variable)) return [];
  const start = variable.start ?? variable.min;
  return variable.min <= start && start <= variable.max
    ? []
    : [
        fault(
          'out-of-range',
          path,
          `Variable "${name}" starts at ${start}, outside ${variable.min} to ${variable.max}.`,
          'Set "start" between "min" and "max".',
        ),
      ];
}

/** The finding for a variable nobody declared, at its key. */
export function undeclared(scenario: Scenario, name: string, path: Path): Finding {
  const near = nearest(name, Object.keys(scenario.vars));
  const cure =
    near === null ? `Declare it in "vars": "${name}": false.` : `Did you mean "${near}"? Else declare it in "vars".`;
  return { ...fault('undeclared-variable', path, `Variable "${name}" is not declared.`, cure), atKey: true };
}

/** A declared variable; names that every object has by birth are none. */
export const declaredAs = (scenario: Scenario, name: string): AuthoredVariable | undefined =>
  Object.hasOwn(scenario.vars, name) ? scenario.vars[name] : undefined;

/** Whether a value fits a variable, as findings at `path`. */
export function valued(scenario: Scenario, name: string, value: Scalar, path: Path): readonly Finding[] {
  const variable = declaredAs(scenario, name);
  if (variable === undefined) return [undeclared(scenario, name, path)];
  const wanted = wantedBy(variable);
  if (wanted.fits(value)) return [];
  return [
    fault(
      'variable-value',
      path,
      `${JSON.stringify(value)} is not a value of variable "${name}".`,
      `Use ${wanted.words}.`,
    ),
  ];
}

function wantedBy(variable: AuthoredVariable): { readonly words: string; readonly fits: (value: Scalar) => boolean } {
  if (typeof variable === 'boolean') return { words: 'true or false', fits: (value) => typeof value === 'boolean' };
  if (Array.isArray(variable)) return { words: firstOf(variable), fits: (value) => variable.includes(String(value)) };
  const { min, max } = variable as { min: number; max: number };
  return {
    words: `a whole number from ${min} to ${max}`,
    fits: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  };
}

function added(scenario: Scenario, name: string, path: Path): readonly Finding[] {
  const variable = declaredAs(scenario, name);
  if (variable === undefined) return [undeclared(scenario, name, path)];
  return typeof variable === 'object' && !Array.isArray(variable)
    ? []
    : [
        fault(
          'variable-value',
          path,
          `Variable "${name}" is not a number, so nothing can be added to it.`,
          'Use "set", or declare it as { "min": 0, "max": 3 }.',
        ),
      ];
}

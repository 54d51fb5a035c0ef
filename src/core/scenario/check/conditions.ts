import { nearest } from '../../model/nearest';
import { COMPARISON_NAMES } from '../../vocabulary/comparisons';
import { CONDITIONS, CONDITION_WORDS } from '../../vocabulary/conditionForms';
import { foundIn } from '../read/most';
import type { Finding, Path } from '../read/source';
import type { AuthoredCondition, Scalar } from '../shape/condition';
import type { Scenario } from '../shape/scenario';
import { fault, type Check, type Survey } from './survey';
import { declaredAs, undeclared, valued } from './variables';

type ConditionWord = (typeof CONDITION_WORDS)[number];

/** Most parts one condition may have, and how deep it may nest (scenario-format.md). */
const MOST_PARTS = 64;
const DEEPEST = 8;

/** Conditions ask about things that exist, and stay small enough to be understood. */
export const checkConditions: Check = (survey) =>
  foundIn(survey.conditions, ({ condition, path, isNeed }) => {
    const size = sizeOf(condition);
    const large = size.parts > MOST_PARTS || size.depth > DEEPEST;
    const tooLarge = fault(
      'condition-too-large',
      path,
      `This condition has ${size.parts} parts, ${size.depth} deep.`,
      `Keep it to ${MOST_PARTS} parts and ${DEEPEST} deep; a variable may help.`,
    );
    return [...(large ? [tooLarge] : []), ...conditionFaults(survey, condition, path, isNeed)];
  });

function sizeOf(condition: AuthoredCondition): { readonly parts: number; readonly depth: number } {
  const inner = [condition['all'], condition['any'], condition['not']]
    .flat()
    .filter((part): part is AuthoredCondition => typeof part === 'object' && part !== null);
  const sizes = inner.map(sizeOf);
  const own = Math.max(1, Object.keys(condition).length);
  return {
    parts: sizes.reduce((sum, size) => sum + size.parts, own),
    depth: 1 + sizes.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
  };
}

function conditionFaults(
  survey: Survey,
  condition: AuthoredCondition,
  path: Path,
  isNeed: boolean,
): readonly Finding[] {
  const word = CONDITION_WORDS.find((known) => known in condition);
  if (word === undefined) return shortFaults(survey, condition, path);
  const value = condition[word];
  const here = [...path, word];
  switch (CONDITIONS[word].operand) {
    case 'conditions':
      return foundIn(value as AuthoredCondition[], (part, index) =>
        conditionFaults(survey, part, [...here, index], isNeed),
      );
    case 'condition':
      return conditionFaults(survey, value as AuthoredCondition, here, isNeed);
    case 'variable':
      return variableFaults(survey.scenario, condition, value as string, path);
    case 'beat':
      return beatFaults(survey, condition, word, path);
    case 'comparison':
      return comparedFaults(value as AuthoredCondition, word, here);
    case 'reply':
      return replyFaults(survey, value as string, here);
    case 'needs':
      return isNeed ? [circular(here)] : needFaults(survey, [value].flat() as string[], here);
    default:
      return [];
  }
}

const needFaults = (survey: Survey, asked: readonly string[], path: Path): readonly Finding[] =>
  foundIn(asked, (need) => (survey.names.needs.has(need) ? [] : [unknown('need', need, path, survey.names.needs)]));

const circular = (path: Path): Finding =>
  fault('circular-need', path, 'A need may not ask whether needs are met.', 'Ask for the variables behind it.');

function shortFaults(survey: Survey, condition: AuthoredCondition, path: Path): readonly Finding[] {
  return Object.entries(condition).flatMap(([name, value]) =>
    valued(survey.scenario, name, value as Scalar, [...path, name]),
  );
}

function variableFaults(
  scenario: Scenario,
  condition: AuthoredCondition,
  name: string,
  path: Path,
): readonly Finding[] {
  if (declaredAs(scenario, name) === undefined)
    return [{ ...undeclared(scenario, name, [...path, 'var']), atKey: false }];
  const compared = Object.entries(condition).filter(([key]) => key !== 'var');
  return [
    ...comparedFaults(condition, name, path),
    ...compared.flatMap(([key, value]) => valued(scenario, name, value as Scalar, [...path, key])),
  ];
}

/** A condition that compares has something to compare with, or it would always hold. */
function comparedFaults(group: AuthoredCondition, name: string, path: Path): readonly Finding[] {
  if (COMPARISON_NAMES.some((word) => word in group)) return [];
  return [
    fault(
      'missing',
      path,
      `The condition on "${name}" compares with nothing.`,
      'Add "is", "atLeast", "atMost", "above" or "below".',
    ),
  ];
}

/** A beat is asked about by its name, where turns are counted together with how many. */
function beatFaults(survey: Survey, condition: AuthoredCondition, word: ConditionWord, path: Path): readonly Finding[] {
  const beat = condition[word] as string;
  const isKnown = survey.names.beats.has(beat);
  return [
    ...(isKnown ? [] : [unknown('beat', beat, [...path, word], survey.names.beats)]),
    ...(CONDITIONS[word].compared ? comparedFaults(condition, beat, path) : []),
  ];
}

/** A reply is named with its beat, or alone where only one beat has it. */
function replyFaults(survey: Survey, said: string, path: Path): readonly Finding[] {
  const [beat = '', reply] = said.split('/', 2);
  if (reply !== undefined) {
    const isKnown = said === `${beat}/${reply}` && survey.names.replies.get(reply)?.includes(beat);
    return isKnown === true ? [] : [unknown('reply', said, path, allReplies(survey))];
  }
  const beats = survey.names.replies.get(said) ?? [];
  if (beats.length === 1) return [];
  if (beats.length === 0) return [unknown('reply', said, path, survey.names.replies.keys())];
  return [
    fault(
      'ambiguous-reply',
      path,
      `Several beats have a reply "${said}".`,
      `Name the beat too: "${beats[0]}/${said}".`,
    ),
  ];
}

const allReplies = (survey: Survey): readonly string[] =>
  survey.replies.map(({ beat, reply }) => `${beat}/${reply.id}`);

function unknown(kind: string, name: string, path: Path, known: Iterable<string>): Finding {
  const near = nearest(name, known);
  return fault(
    'broken-link',
    path,
    `There is no ${kind} "${name}".`,
    near === null ? `Name a ${kind} of this file.` : `Did you mean "${near}"?`,
  );
}

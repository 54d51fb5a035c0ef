import type { Diagnostic } from '../model/diagnostic';
import { nearest } from '../model/nearest';
import { placed } from '../scenario/read/source';
import type { Rule } from './rule';
import type { Story } from './story';

/** What is left once the author's arguments are heard. */
export const withoutArgued = (story: Story, told: readonly Diagnostic[]): readonly Diagnostic[] =>
  told.filter((one) => !(story.scenario.lint ?? []).some((argument) => isAgainst(one, argument)));

/** The same, and a warning for each argument that argues nothing away. */
export function afterArguments(
  story: Story,
  rules: readonly Rule[],
  told: readonly Diagnostic[],
): readonly Diagnostic[] {
  const heard = story.scenario.lint ?? [];
  if (heard.length === 0) return told;
  const left = withoutArgued(story, told);
  const idle = heard.flatMap((argument, index) =>
    told.some((one) => isAgainst(one, argument)) ? [] : [idleArgument(story, rules, left, index)],
  );
  return [...left, ...idle];
}

type Argument = NonNullable<Story['scenario']['lint']>[number];

const isAgainst = (one: Diagnostic, argument: Argument): boolean =>
  argument.rule === one.rule && isAt(one.path, argument.at) && !(one.gate === 'plays' && one.severity === 'error');

/** An argument at "beats/the-plate" also covers what stands inside that beat; one at "" the whole file. */
const isAt = (path: string, at: string): boolean => at === '' || path === at || path.startsWith(`${at}/`);

/** Places that are named where an argument misses them. */
const MOST_PLACES = 3;

/** Where findings stand that an argument against their rule could have meant. */
function placesOf(left: readonly Diagnostic[], code: string): string {
  const own = left.filter((one) => isAgainst(one, { rule: code, at: '', why: '' }));
  const places = own.slice(0, MOST_PLACES).map(({ path }) => `"${path}"`);
  if (own.length === 0) return '';
  if (own.length === 1) return ` A finding of this rule stands at ${places.join()}.`;
  const more = own.length > MOST_PLACES ? ` and ${own.length - MOST_PLACES} more` : '';
  return ` Findings of this rule stand at ${places.join(', ')}${more}.`;
}

function idleArgument(story: Story, rules: readonly Rule[], left: readonly Diagnostic[], index: number): Diagnostic {
  const code = story.scenario.lint?.[index]?.rule ?? '';
  const known = rules.map((rule) => rule.code);
  const near = known.includes(code) ? null : nearest(code, known);
  return placed(story.source, {
    rule: 'idle-argument',
    gate: 'polished',
    severity: 'warning',
    path: ['lint', index],
    message: known.includes(code)
      ? `Nothing is said against rule "${code}" there, so this argument does nothing.`
      : `There is no rule "${code}".`,
    fix: near === null ? `Take it away, or mend its "at".${placesOf(left, code)}` : `Did you mean "${near}"?`,
  });
}

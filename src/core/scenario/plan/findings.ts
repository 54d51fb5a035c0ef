import type { Severity } from '../../model/diagnostic';
import { foundIn } from '../read/most';
import type { Finding, Path } from '../read/source';
import type { AuthoredStep } from './shape';

/** What the check of plans finds beyond the shape: how grave it is, and what a sound plan has. */
export const PLAN_RULES = {
  'unknown-scenario': { severity: 'error', asks: 'Every story that is named is there.' },
  'broken-scenario': { severity: 'error', asks: 'Every story that is named can be played.' },
  'broken-link': { severity: 'error', asks: 'Every beat, customer and step that is named is there.' },
  'duplicate-id': { severity: 'error', asks: 'No two steps have the same name.' },
  'of-later': { severity: 'error', asks: 'A step looks back at steps before it, never at itself or at a later one.' },
  'of-without-play': { severity: 'error', asks: 'A step that looks at a play names a step in which the room plays.' },
  'league-start': { severity: 'error', asks: 'In a league every customer arrives below 65, so that all can be won.' },
  'out-of-range': { severity: 'error', asks: 'The most people are at least as many as the fewest.' },
  empty: { severity: 'error', asks: 'A debrief reads a play, or asks a question.' },
  'file-name': { severity: 'error', asks: 'A plan has the name of its file.' },
  'unreachable-stop': { severity: 'warning', asks: 'Some play comes to each stop.' },
  'named-twice': { severity: 'warning', asks: 'Nothing is named twice in one list.' },
  'spot-too-late': { severity: 'warning', asks: 'The turn is searched before a debrief shows it.' },
  'league-played': { severity: 'hint', asks: 'A league has stories that no step before it plays.' },
  'minutes-differ': { severity: 'hint', asks: 'The minutes of the steps add up to those of the plan.' },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly asks: string }>>;

/** The code of one of them. */
type PlanCode = keyof typeof PLAN_RULES;

/** A finding of the check of plans, as grave as its kind; only errors keep a room from following the plan. */
export function found(rule: PlanCode, path: Path, message: string, fix: string): Finding {
  const { severity } = PLAN_RULES[rule];
  return { rule, path, message, fix, gate: severity === 'error' ? 'plays' : 'polished', severity };
}

/** A step in words. */
export const called = ({ id }: AuthoredStep): string => `Step "${id}"`;

/** Names that stood before in the same list, which then counts them once. */
export const twice = (path: Path, names: readonly string[], where: string): readonly Finding[] =>
  foundIn(names, (name, place) =>
    names.indexOf(name) === place
      ? []
      : [found('named-twice', [...path, place], `${where} names "${name}" twice.`, 'Take one of them away.')],
  );

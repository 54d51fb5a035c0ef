import type { Diagnostic } from '../../../../src/core/model/diagnostic';
import { aBeat, aReply, aScenario, diagnosed, type Authored } from '../../../support/scenarios';

/** A finding as people read it: rule, message, cure. */
const inWords = ({ rule, message, fix }: Diagnostic): string => `${rule}: ${message} > ${fix}`;

/** All findings of a scenario in words, in file order. */
export const words = (scenario: Authored | string): readonly string[] => diagnosed(scenario).map(inWords);

/** All findings of a scenario with where they begin. */
export const places = (scenario: Authored | string): readonly string[] =>
  diagnosed(scenario).map(({ at, rule }) => `${at.line}:${at.column} ${rule}`);

/** The stretch of text each finding points at, cut out of the file. */
export const marked = (text: string): readonly string[] =>
  diagnosed(text).map(({ at }) => {
    const lines = text.split('\n');
    const last = lines[at.endLine - 1]?.slice(0, at.endColumn - 1) ?? '';
    if (at.line === at.endLine) return last.slice(at.column - 1);
    return [lines[at.line - 1]?.slice(at.column - 1), ...lines.slice(at.line, at.endLine - 1), last].join('\n');
  });

/** The smallest scenario with something laid over its one beat, or over that beat's one reply. */
export const withBeat = (over: Authored, more: Authored = {}): Authored =>
  aScenario({ beats: { 'the-plate': aBeat(over) }, ...more });
export const withReply = (over: Authored, more: Authored = {}): Authored => withBeat({ replies: [aReply(over)] }, more);

/** The same scenario without one of its keys. */
export function without(scenario: Authored, key: string): Authored {
  return Object.fromEntries(Object.entries(scenario).filter(([name]) => name !== key));
}

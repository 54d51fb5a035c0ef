import type { Range } from '../../core/model/diagnostic';
import type { FindingView } from './reportView';

/** Characters of a line shown around a fault, and of the fault itself. */
const AROUND = 60;
const MOST = 160;

/** The line of a finding, cut around the fault; null where the file has no such line. */
export function excerptOf(lines: readonly string[], at: Range): FindingView['excerpt'] {
  // Places count without a byte order mark.
  const line = lines[at.line - 1]?.replace('\uFEFF', '');
  if (line === undefined) return null;
  const from = at.column - 1;
  const to = at.endLine > at.line ? line.length : Math.max(from, at.endColumn - 1);
  return {
    before: tail(line.slice(0, from)),
    fault: head(line.slice(from, to), MOST),
    after: head(line.slice(to), AROUND),
  };
}

/** The beginning of a text; whole where it is short. */
export const head = (text: string, most: number): string =>
  text.length <= most ? text : `${whole(text.slice(0, most))}…`;

const tail = (text: string): string => {
  const trimmed = text.trimStart();
  return trimmed.length <= AROUND ? trimmed : `…${trimmed.slice(-AROUND).replace(/^[\uDC00-\uDFFF]/, '')}`;
};

/** Without half a character at the end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

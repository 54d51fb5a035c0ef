import './faulty.css';
import type { ComponentType, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FaultyFile } from '../../app/view';
import type { Diagnostic, Range } from '../../core/model/diagnostic';
import type { AuthorMessages } from '../../locales/messages';
import { AuthorWords, useAuthorWords } from './authorWords';
import { Line, type Excerpt } from './excerpt';
import { Cure, FindingHead } from './findingParts';

/** How many findings stand open at first. */
const FIRST = 5;
/** Characters shown on each side of a fault in a very long line. */
const AROUND = 100;

/** The line a finding points at, cut in three at the faulty stretch. */
export function excerptOf(lines: readonly string[], { line, column, endLine, endColumn }: Range): Excerpt | null {
  const text = lines[line - 1];
  if (text === undefined) return null;
  const start = Math.min(column - 1, text.length);
  const end = endLine > line ? text.length : Math.max(start, Math.min(endColumn - 1, text.length));
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const fault = text.slice(start, Math.min(end, start + 3 * AROUND));
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start).trimStart(),
    fault,
    after: text.slice(start + fault.length, to) + (to < text.length ? '…' : ''),
  };
}

interface FindingProps {
  readonly finding: Diagnostic;
  readonly lines: readonly string[];
}

function Finding({ finding, lines }: FindingProps): VNode {
  const { at, severity, fix } = finding;
  return (
    <li class={`diag ${severity}`}>
      <FindingHead severity={severity} rule={finding.rule} at={at} />
      <p class="diag-says">{finding.message}</p>
      <Line excerpt={excerptOf(lines, at)} line={at.line} />
      <Cure fix={fix} />
    </li>
  );
}

function Findings({ file }: FaultyProps): VNode {
  const own = useAuthorWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? file.diagnostics : file.diagnostics.slice(0, FIRST);
  const rest = file.diagnostics.length - shown.length;
  return (
    <>
      <ol class="diags">
        {shown.map((finding, place) => (
          <Finding key={place} finding={finding} lines={file.lines} />
        ))}
      </ol>
      {rest > 0 && (
        <button class="btn" type="button" onClick={() => setAll(true)}>
          {own.more(rest)}
        </button>
      )}
    </>
  );
}

interface FaultyProps {
  readonly file: FaultyFile;
}

function Folded({ file }: FaultyProps): VNode {
  const own = useAuthorWords();
  const errors = file.diagnostics.filter((finding) => finding.severity === 'error').length;
  return (
    <details class="author faulty">
      <summary>{own.faulty(file.file, errors, file.diagnostics.length - errors)}</summary>
      <Findings file={file} />
    </details>
  );
}

/** A shipped file that cannot be played, folded until someone wants to know. */
export function faultyIn(own: AuthorMessages): ComponentType<FaultyProps> {
  return function Faulty({ file }: FaultyProps): VNode {
    return (
      <AuthorWords.Provider value={own}>
        <Folded file={file} />
      </AuthorWords.Provider>
    );
  };
}

import './report.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FaultyFile } from '../app/view';
import type { Diagnostic, Range, Severity } from '../core/model/diagnostic';
import { useFocusOn } from './focus';
import { Icon, type IconName } from './icons';
import { useUi } from './ui';

const ICONS: Record<Severity, IconName> = { error: 'fault', warning: 'warning', hint: 'info' };
/** How many findings stand open at first. */
const FIRST = 5;
/** Characters shown on each side of a fault in a very long line. */
const AROUND = 100;

interface Excerpt {
  readonly before: string;
  readonly fault: string;
  readonly after: string;
}

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

function Source({ at, lines }: { readonly at: Range; readonly lines: readonly string[] }): VNode | null {
  const { words } = useUi();
  const excerpt = excerptOf(lines, at);
  if (excerpt === null) return null;
  return (
    <pre aria-label={words.report.line(at.line)}>
      <code>
        <span class="ln">{at.line}</span>
        {excerpt.before}
        <mark>{excerpt.fault}</mark>
        {excerpt.after}
      </code>
    </pre>
  );
}

function Finding({ finding, lines }: { readonly finding: Diagnostic; readonly lines: readonly string[] }): VNode {
  const { words } = useUi();
  return (
    <li class={`diag ${finding.severity}`}>
      <p class="diag-head">
        <span class="sev">
          <Icon name={ICONS[finding.severity]} /> {words.report.severities[finding.severity]}
        </span>
        <code>{finding.rule}</code>
        <span class="at">{words.report.place(finding.at.line, finding.at.column)}</span>
      </p>
      <p class="diag-says">{finding.message}</p>
      <Source at={finding.at} lines={lines} />
      {finding.fix !== '' && (
        <p class="cure">
          <Icon name="cure" />
          <span>
            <b>{words.report.cure}</b> {finding.fix}
          </span>
        </p>
      )}
    </li>
  );
}

function Findings({ file }: { readonly file: FaultyFile }): VNode {
  const { words } = useUi();
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
        <p>
          <button class="btn" type="button" onClick={() => setAll(true)}>
            {words.report.more(rest)}
          </button>
        </p>
      )}
    </>
  );
}

function useCounts({ diagnostics }: FaultyFile): { readonly errors: number; readonly text: string } {
  const { words } = useUi();
  const errors = diagnostics.filter((finding) => finding.severity === 'error').length;
  return { errors, text: words.report.counts(errors, diagnostics.length - errors) };
}

/** A shipped file that cannot be played, folded until someone wants to know. */
export function Report({ file }: { readonly file: FaultyFile }): VNode {
  const { text } = useCounts(file);
  return (
    <details class="report">
      <summary>
        {file.file}: {text}
      </summary>
      <Findings file={file} />
    </details>
  );
}

/** The file just opened by hand, with what stands in its way. */
export function OpenedReport({ file }: { readonly file: FaultyFile }): VNode {
  const { words, send } = useUi();
  const { errors, text } = useCounts(file);
  const heading = useFocusOn<HTMLHeadingElement>(file);
  return (
    <section class="report opened stack" aria-labelledby="opened-heading">
      <div class="row far">
        <div>
          <h2 id="opened-heading" ref={heading} tabIndex={-1}>
            {errors > 0 ? words.report.cannot(file.file) : words.report.remarks(file.file)}
          </h2>
          <p class="quiet">{text}</p>
        </div>
        <button class="btn" type="button" onClick={() => send({ type: 'file.dismiss' })}>
          <Icon name="close" /> {words.report.dismiss}
        </button>
      </div>
      <Findings file={file} />
    </section>
  );
}

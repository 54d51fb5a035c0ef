import './excerpt.css';
import type { VNode } from 'preact';
import { useAuthorWords } from './authorWords';

/** A line of the file, cut in three at the faulty stretch. */
export interface Excerpt {
  readonly before: string;
  readonly fault: string;
  readonly after: string;
}

interface LineProps {
  readonly excerpt: Excerpt | null;
  /** Its number in the file. */
  readonly line: number;
}

/** The line itself, with the faulty stretch underlined. */
export function Line({ excerpt, line }: LineProps): VNode | null {
  const words = useAuthorWords().findings;
  if (excerpt === null) return null;
  return (
    <pre>
      <code>
        <span class="sr">{words.line(line)}: </span>
        <span class="ln" aria-hidden="true">
          {line}
        </span>
        {excerpt.before}
        <mark>{excerpt.fault}</mark>
        {excerpt.after}
      </code>
    </pre>
  );
}

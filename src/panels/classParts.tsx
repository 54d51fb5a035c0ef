import type { VNode } from 'preact';
import type { ReplyShown } from '../core/projections/cohortViews';
import { DIMENSIONS } from '../core/vocabulary/dimensions';
import { useClassWords } from './classWords';
import { Quote } from './rich';

/** The heading of a turn, by which others lead there. */
export const headingOf = (turn: number): string => `turn-${turn}`;

interface BarProps {
  readonly count: number;
  readonly share: number;
  /** People who did not come here are among them: a share would say nothing. */
  readonly isBlurred?: boolean;
}

/** A number with its share, and a bar that says the same once more. */
export function Bar({ count, share, isBlurred = false }: BarProps): VNode {
  const { path } = useClassWords();
  if (isBlurred) return <b>{path.together(count)}</b>;
  return (
    <span class="class-bar">
      <b>{path.of(count, share)}</b>
      <i aria-hidden="true" style={{ '--share': `${share}%` }} />
    </span>
  );
}

/** What was said, or that nothing was. */
export function ReplyText({ reply }: { readonly reply: ReplyShown }): VNode {
  const { path } = useClassWords();
  return reply.place < 0 ? <em>{path.silence}</em> : <Quote text={reply.text} />;
}

/** What the author gave a reply on each scale it is scored on. */
export function Levels({ reply: { levels } }: { readonly reply: ReplyShown }): VNode | null {
  const { path } = useClassWords();
  const told = DIMENSIONS.flatMap((dimension) => {
    const level = levels[dimension];
    return level === null ? [] : [path.level(dimension, level)];
  });
  return told.length === 0 ? null : <span class="class-levels">{told.join(' · ')}</span>;
}

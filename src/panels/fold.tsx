import type { ComponentChildren, VNode } from 'preact';

const isRoomy = (): boolean => document.documentElement.dataset['width'] !== 'narrow';

interface FoldProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What goes deeper: open where there is room for it, folded on a phone, whole on paper. */
export function Fold({ title, children }: FoldProps): VNode {
  return (
    <details class="fold" open={isRoomy()}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

import type { ComponentChildren, Ref, VNode } from 'preact';

interface ScrollBoxProps {
  readonly label: string;
  readonly box?: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** A wide thing that scrolls sideways on its own. */
export function ScrollBox({ label, box = null, children }: ScrollBoxProps): VNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys can only scroll what has the focus
    <div class="scroll-x" role="region" tabIndex={0} aria-label={label} ref={box}>
      {children}
    </div>
  );
}

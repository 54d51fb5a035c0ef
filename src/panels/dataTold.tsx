import type { ComponentChildren, VNode } from 'preact';
import { Icon, Sign } from '../parts/icons';

/* Shapes after Lucide, as in ./icons. */
const PATHS = {
  down: 'M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5M12 15V3',
  bring: 'M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M17 8l-5-5-5 5M12 3v12',
  bin: 'M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2M19 6l-1 14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2L5 6M10 11v6M14 11v6',
  warning: 'm21.7 18-8-14a2 2 0 0 0-3.4 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4M12 17h.01',
  add: 'M5 12h14M12 5v14',
} as const;

export const DataSign = ({ name }: { readonly name: keyof typeof PATHS }): VNode => <Sign path={PATHS[name]} />;

interface ToldProps {
  /** What is said; empty while there is nothing to say. */
  readonly children: ComponentChildren;
  readonly kind?: 'well' | 'wrong' | 'busy';
}

/** What came of the last thing done. It is there from the start, so that it is read out when something is put in. */
export function Told({ children, kind = 'well' }: ToldProps): VNode {
  const isEmpty = children === null || children === '' || children === false;
  return (
    <div class="data-told" role="status">
      {!isEmpty && (
        <p class={`data-note ${kind}`}>
          {kind === 'wrong' ? <DataSign name="warning" /> : <Icon name={kind === 'busy' ? 'clock' : 'tick'} />}
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}

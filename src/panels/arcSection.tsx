import type { ComponentChild, VNode } from 'preact';
import type { DebriefView } from '../core/projections/debriefViews';
import { ArcChart } from './arcChart';
import { isBent } from '../parts/arcShape';
import { useDebriefWords } from './debriefWords';

export interface ArcProps {
  readonly debrief: DebriefView;
  /** The same in numbers, fetched after the picture. */
  readonly Table: (props: { readonly debrief: DebriefView }) => ComponentChild;
}

/** The arc of the feeling, as a picture and as a table. */
export function ArcSection({ debrief, Table }: ArcProps): VNode {
  const { arc } = useDebriefWords();
  return (
    <section aria-labelledby="arc-heading">
      <h2 id="arc-heading">{arc.title}</h2>
      <figure class="card chart">
        <ArcChart debrief={debrief} />
        <figcaption class="small">
          {arc.moments} {debrief.arc.some(isBent) && arc.bend}
        </figcaption>
        <details>
          <summary>{arc.table}</summary>
          <Table debrief={debrief} />
        </details>
      </figure>
    </section>
  );
}

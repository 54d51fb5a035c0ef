import type { VNode } from 'preact';
import type { FeelingBand } from '../core/model/words';
import type { FeelingView } from '../core/projections/views';

/** Strokes and dots of the seven small faces, the lowest feeling first. */
const FACES: Record<FeelingBand, { readonly lines: string; readonly eyes: number; readonly mouth?: string }> = {
  0: { lines: 'M8.8 13.6l5-3.2M23.2 13.6l-5-3.2M11.5 24q4.5-5.6 9 0q-4.5-1.6-9 0z', eyes: 16 },
  1: { lines: 'M9 13l4.6-1.8M23 13l-4.6-1.8M11.5 23q4.5-4 9 0', eyes: 16 },
  2: { lines: 'M9.5 12.6l4-.8M22.5 12.6l-4-.8M12 22.4q2-1.6 4-.5t4-.6', eyes: 16 },
  3: { lines: 'M9.5 12.6h4M22.6 10.8l-4 .6M12.5 22h7', eyes: 15.8 },
  4: { lines: 'M12 20.8q4 2.2 8 0', eyes: 14.6 },
  5: { lines: 'M9.8 14.6q2.2 2 4.4 0M17.8 14.6q2.2 2 4.4 0M11 19.8q5 4.6 10 0', eyes: 0 },
  6: {
    lines: 'M9.8 15q2.2-3 4.4 0M17.8 15q2.2-3 4.4 0',
    eyes: 0,
    mouth: 'M10.5 19h11q-.8 5.4-5.5 5.4t-5.5-5.4z',
  },
};

/** The lowest three where the root is no worry: brows drawn together, then a shout, a hard mouth, a flat one. */
const CROSS = [
  'M9 11.2l5.2 2.6M23 11.2l-5.2 2.6M12 20.2h8v4.2h-8z',
  'M9 11.8l5 1.6M23 11.8l-5 1.6M12 22.6h8',
  'M9.5 12.3h4M22.5 12.3h-4M12.5 22h7',
];
const isCross = ({ root }: FaceProps['feeling']): boolean => root === 'angry' || root === 'hurried' || root === 'calm';

interface FaceProps {
  readonly feeling: Pick<FeelingView, 'band' | 'root'>;
}

/** The features alone, to be drawn on any round ground of 32 by 32. */
export function Features({ feeling }: FaceProps): VNode {
  const { band } = feeling;
  const face = FACES[band];
  const cross = isCross(feeling) ? CROSS[band] : undefined;
  return (
    <>
      <path d={cross ?? face.lines} />
      {face.eyes > 0 && (
        <path
          class="d"
          d={`M10.5 ${face.eyes}a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0m8 0a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0`}
        />
      )}
      {face.mouth !== undefined && <path class="d" d={face.mouth} />}
    </>
  );
}

/** The small face of a feeling; always stands beside its word. */
export function Face({ feeling }: FaceProps): VNode {
  return (
    <svg class={`face f${feeling.band + 1}`} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="15" class="bg" />
      <Features feeling={feeling} />
    </svg>
  );
}

import type { VNode } from 'preact';
import type { Letter } from '../core/projections/roomViews';

/** A shape for each letter, 40 by 40: told apart from the last row, and without its letter. */
const SHAPES: Readonly<Record<Letter, string>> = {
  A: 'M20 1a19 19 0 1 1 0 38 19 19 0 1 1 0-38z',
  B: 'M6 2h28a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z',
  C: 'M18.2 2.2a2 2 0 0 1 3.6 0l17.6 33.6a2.2 2.2 0 0 1-2 3.2H2.6a2.2 2.2 0 0 1-2-3.2z',
  D: 'M18.3.9a2.4 2.4 0 0 1 3.4 0l17.4 17.4a2.4 2.4 0 0 1 0 3.4L21.7 39.1a2.4 2.4 0 0 1-3.4 0L.9 21.7a2.4 2.4 0 0 1 0-3.4z',
  E: 'M20 1L26.9 12 39.5 15.2 31.2 25.1 32 38.1 20 33.3 8 38.1 8.8 25.1.5 15.2 13.1 12z',
  F: 'M13 1h14v12h12v14H27v12H13V27H1V13h12z',
  G: 'M10.5 2.5h19L39.5 20l-10 17.5h-19L.5 20z',
  H: 'M3 39V18a17 17 0 0 1 34 0v21z',
};

/** A letter in its shape. */
export function Badge({ letter }: { readonly letter: Letter }): VNode {
  return (
    <b class="badge" data-letter={letter}>
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <path d={SHAPES[letter]} />
      </svg>
      <span>{letter}</span>
    </b>
  );
}

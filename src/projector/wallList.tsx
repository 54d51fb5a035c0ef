import type { ComponentChildren, VNode } from 'preact';

interface FitListProps<Item> {
  readonly items: readonly Item[];
  /** How many are left out, as the box found no room for them. */
  readonly left: number;
  /** Says how many more there are. */
  readonly more: (count: number) => string;
  readonly kind: string;
  /** Leaves out the oldest instead of the last. */
  readonly isNewest?: boolean;
  readonly children: (item: Item, place: number) => ComponentChildren;
}

/** A list of which as much is shown as fits, and how much more there is. */
export function FitList<Item>({ items, left, more, kind, isNewest = false, children }: FitListProps<Item>): VNode {
  const out = Math.min(left, items.length);
  const from = isNewest ? out : 0;
  const shown = items.slice(from, items.length - (out - from));
  return (
    <div class="wall-list">
      {shown.length > 0 && (
        <ol class={kind}>
          {shown.map((item, place) => (
            <li key={from + place}>{children(item, from + place)}</li>
          ))}
        </ol>
      )}
      {out > 0 && <p class="wall-more">{more(out)}</p>}
    </div>
  );
}

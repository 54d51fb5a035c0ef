import type { VNode } from 'preact';
import type { Channel } from '../core/model/words';
import { Icon } from '../parts/icons';

/** A window in morning mist with the sign of its channel: a story not told yet. */
export function Tile({ channel }: { readonly channel: Channel }): VNode {
  return (
    <span class="tile" aria-hidden="true">
      <Icon name={channel} />
    </span>
  );
}

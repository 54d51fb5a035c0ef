import type { VNode } from 'preact';
import type { Channel } from '../core/model/words';
import type { FeelingView } from '../core/projections/views';
import { Portrait } from './lazyPortrait';
import { Tile } from './tile';

/** Whoever nobody has met yet is neither glad nor sad. */
const UNMET: FeelingView = { value: 50, band: 3, root: 'calm', grade: 'mediocre' };

interface WhoProps {
  /** Empty where nobody is drawn. */
  readonly person: string;
  readonly channel: Channel;
  /** How they left; without it they are neither glad nor sad. */
  readonly left?: FeelingView | null;
  /** Mist lies before whoever nobody has met. */
  readonly misty?: boolean;
}

/** The customer of a story at their window, or the sign of the channel. Decoration: the words beside it say it all. */
export function Who({ person, channel, left = null, misty = false }: WhoProps): VNode {
  if (person === '') return <Tile channel={channel} />;
  return (
    <span class={misty ? 'who misty' : 'who'} aria-hidden="true">
      <Portrait person={person} feeling={left ?? UNMET} />
    </span>
  );
}

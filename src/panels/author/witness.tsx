import type { VNode } from 'preact';
import type { Witness } from '../../core/model/diagnostic';
import { useAuthorWords } from './authorWords';
import { isLit, SILENCE, useDesk } from './deskContext';
import { Sign } from './signs';

interface WitnessProps {
  readonly witness: Witness;
}

/** The replies of a play by their names, in order. */
export function Replies({ replies }: Pick<Witness, 'replies'>): VNode {
  const { witness } = useAuthorWords();
  if (replies.length === 0) return <p class="quiet small">{witness.atOnce}</p>;
  return (
    <ol class="replies-said">
      {replies.map((reply, turn) => (
        <li key={turn}>{reply === SILENCE ? <i>{witness.silence}</i> : <code>{reply}</code>}</li>
      ))}
    </ol>
  );
}

/** Lights a play on the map, and puts it out again. */
export function LightButton({ witness }: WitnessProps): VNode | null {
  const { known, light } = useDesk();
  const words = useAuthorWords().witness;
  if (known.map === null || !known.canPlay) return null;
  const isOn = isLit(known, witness);
  return (
    <button class="btn slim" type="button" aria-pressed={isOn} onClick={() => light(isOn ? null : witness)}>
      <Sign name="map" /> {words.light}
    </button>
  );
}

/** The shortest play that shows a finding. */
export function Seen({ witness }: WitnessProps): VNode {
  const { known, act } = useDesk();
  const words = useAuthorWords().witness;
  const title = known.hasVariants ? words.seenWith(witness.variant) : words.seen;
  return (
    <div class="seen">
      <p class="small">
        <b>{title}</b>
      </p>
      <Replies replies={witness.replies} />
      <p class="row tight">
        <LightButton witness={witness} />
        {known.canPlay && (
          <button class="btn slim" type="button" onClick={() => act({ type: 'playWitness', witness })}>
            <Sign name="play" /> {words.play}
          </button>
        )}
      </p>
    </div>
  );
}

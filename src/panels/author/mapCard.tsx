import './mapCard.css';
import type { VNode } from 'preact';
import type { MapMark } from '../../app/author/reportView';
import type { MapNode } from '../../core/projections/mapViews';
import { useAuthorWords } from './authorWords';
import { Gravity } from './gravity';
import { faultsOf, lineOf, marksOf, nameOf } from './mapWords';
import type { DrawnPlace } from './parts';
import { Sign } from './signs';

/** The marks of a place as chips, each a sign and its word. */
export function Chips({ node }: { readonly node: MapNode }): VNode | null {
  const marks = marksOf(useAuthorWords(), node);
  if (marks.length === 0) return null;
  return (
    <span class="chips">
      {marks.map(({ sign, word, spoken }) => (
        <span key={word} class={sign === null ? 'mark-chip' : `mark-chip is-${sign}`}>
          {sign !== null && <Sign name={sign} />}
          {spoken === undefined ? word : <span aria-hidden="true">{word}</span>}
          {spoken !== undefined && <span class="sr">{spoken}</span>}
        </span>
      ))}
    </span>
  );
}

function kindsOf(node: MapNode): readonly string[] {
  if (node.kind === 'ending') return ['ending', ...(node.grade === null ? [] : [node.grade])];
  if (node.kind !== 'beat') return ['place'];
  return ['beat', ...(node.turningPoint ? ['turning'] : []), ...(node.start ? ['start'] : [])];
}

/** Where a lit play stood here, as a badge on the corner. */
function Turns({ turns }: { readonly turns: readonly number[] }): VNode {
  const { map } = useAuthorWords();
  if (turns.length === 0) return <span class="sr">, {map.litSpoken}</span>;
  const told = turns.join(', ');
  return (
    <>
      <span class="turns-lit" aria-hidden="true">
        {told}
      </span>
      <span class="sr">, {map.turns(told)}</span>
    </>
  );
}

interface CardProps {
  readonly place: DrawnPlace;
  readonly mark: MapMark | undefined;
  /** Turns of the lit play that stood here; null where it did not. */
  readonly turns: readonly number[] | null;
  /** Whether this is the one card in the tab order. */
  readonly isStop: boolean;
  readonly isWordy: boolean;
}

/** One place of the map as a button at its place in the drawing. */
export function MapCard({ place, mark, turns, isStop, isWordy }: CardProps): VNode {
  const own = useAuthorWords();
  const { node, placed } = place;
  const faults = faultsOf(own, mark);
  const kinds = [...kindsOf(node), ...(turns === null ? [] : ['lit']), ...(mark?.unreachable ? ['unreached'] : [])];
  return (
    <button
      class={`node ${kinds.join(' ')}`}
      type="button"
      data-place={node.id}
      tabIndex={isStop ? 0 : -1}
      style={{
        left: `${placed.x}px`,
        top: `${placed.y}px`,
        width: `${placed.width}px`,
        height: `${placed.height}px`,
      }}
    >
      <span class={isWordy ? 'inside' : 'sr'}>
        <span class="name">{nameOf(own, node)}</span> <span class="line">{lineOf(own, node)}</span>{' '}
        <Chips node={node} />
      </span>
      {turns !== null && <Turns turns={turns} />}
      {mark?.severity && (
        <span class={`corner ${mark.severity}`}>
          <Gravity severity={mark.severity} />
        </span>
      )}
      {faults.length > 0 && <span class="sr">, {faults.join(', ')}</span>}
    </button>
  );
}

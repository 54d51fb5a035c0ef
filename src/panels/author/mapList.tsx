import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LaidMap } from '../../app/author/reportView';
import type { MapNode } from '../../core/projections/mapViews';
import type { Lit } from '../../map/lit';
import { useAuthorWords } from './authorWords';
import type { Aim } from './deskContext';
import { Chips } from './mapCard';
import { faultsOf, lineOf, nameOf } from './mapWords';
import { PlaceWays } from './placeSheet';

const STEP = 40;

interface ListProps {
  readonly map: LaidMap;
  readonly lit: Lit | null;
  readonly aim: Aim | null;
  readonly open: (place: string) => void;
  readonly go: (place: string) => void;
}

const rowId = (place: string): string => `place-${place}`;

interface RowProps extends Omit<ListProps, 'aim'> {
  readonly node: MapNode;
}

function Row({ node, map, lit, open, go }: RowProps): VNode {
  const own = useAuthorWords();
  const name = nameOf(own, node);
  const turns = lit?.nodes.get(node.id);
  const faults = faultsOf(own, map.marks[node.id]);
  return (
    <li class={turns === undefined ? 'place-row' : 'place-row lit'}>
      <div class="row far">
        <h3 id={rowId(node.id)} tabIndex={-1}>
          {name}
        </h3>
        <button class="btn slim" type="button" aria-label={own.map.listing.open(name)} onClick={() => open(node.id)}>
          {own.act.open}
        </button>
      </div>
      <p>{lineOf(own, node)}</p>
      <p class="row tight">
        <Chips node={node} />
        {turns !== undefined && <b>{turns.length === 0 ? own.map.litSpoken : own.map.turns(turns.join(', '))}</b>}
        {faults.length > 0 && <b>{faults.join(', ')}</b>}
      </p>
      <details>
        <summary>{own.map.place.ways}</summary>
        <PlaceWays map={map} place={node.id} go={go} />
      </details>
    </li>
  );
}

/** Shows the place that was asked for, and gives it the focus. */
function useAimed(aim: Aim | null, nodes: readonly MapNode[], show: (count: number) => void): void {
  const done = useRef(aim?.turn ?? 0);
  useLayoutEffect(() => {
    const place = nodes.findIndex(({ id }) => id === aim?.at);
    if (place >= 0) show(place + 1);
  }, [aim]);
  useLayoutEffect(() => {
    const row = aim === null || aim.turn === done.current ? null : document.getElementById(rowId(aim.at));
    if (aim === null || row === null) return;
    done.current = aim.turn;
    row.focus();
  });
}

interface SearchProps {
  readonly search: string;
  readonly look: (search: string) => void;
}

function Search({ search, look }: SearchProps): VNode {
  const words = useAuthorWords().map.listing;
  const id = useId();
  return (
    <p class="pick">
      <label for={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={search}
        onInput={(event) => look(event.currentTarget.value)}
      />
    </p>
  );
}

/** All places of the map with the ways between them, as a list. */
export function MapList({ map, lit, aim, open, go }: ListProps): VNode {
  const own = useAuthorWords();
  const words = own.map.listing;
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(STEP);
  const wanted = search.trim().toLowerCase();
  const { nodes } = map.view;
  const fit = nodes.filter((node) => `${nameOf(own, node)} ${lineOf(own, node)}`.toLowerCase().includes(wanted));
  useAimed(aim, nodes, (least) => {
    setSearch('');
    setCount((now) => Math.max(now, least));
  });
  const rest = fit.length - count;
  return (
    <div class="map-list">
      <Search search={search} look={setSearch} />
      <p class="note" role="status">
        {words.shown(Math.min(count, fit.length), nodes.length)}
      </p>
      <ul>
        {fit.slice(0, count).map((node) => (
          <Row key={node.id} node={node} map={map} lit={lit} open={open} go={go} />
        ))}
      </ul>
      {rest > 0 && (
        <button class="btn" type="button" onClick={() => setCount(count + STEP)}>
          {words.more(Math.min(STEP, rest))}
        </button>
      )}
    </div>
  );
}

import './placeSheet.css';
import type { VNode } from 'preact';
import type { LaidMap } from '../../app/author/reportView';
import type { MapEdge, MapNode } from '../../core/projections/mapViews';
import type { AuthorMessages } from '../../locales/messages';
import { Dialog } from '../dialog';
import { Icon } from '../../parts/icons';
import { useAuthorWords } from './authorWords';
import { useDesk } from './deskContext';
import { placeOf } from './finding';
import { Gravity } from './gravity';
import { Chips } from './mapCard';
import { faultsOf, lineOf, nameOf } from './mapWords';
import { Sign } from './signs';

/** A way out of a place as people take it: a reply, or what leads on without one. */
interface Step {
  readonly says: string;
  readonly reply: string;
  readonly conditional: boolean;
  readonly to: string;
}

/** What leads from a place along a way. */
function stepsOf({ map }: AuthorMessages, edge: MapEdge): readonly Step[] {
  const { replies, to, conditional } = edge;
  const others: readonly (readonly [boolean, string])[] = [
    [edge.timeout, map.place.silence],
    [edge.hubExit, map.place.hubExit],
    [edge.interrupt, map.place.interrupt],
    [edge.leaving, map.place.leaving],
  ];
  const told = others.flatMap(([holds, says]) => (holds ? [{ says, reply: '', conditional, to }] : []));
  const said = replies.map(({ id, text, conditional: only }) => ({ says: text, reply: id, conditional: only, to }));
  const all = [...said, ...told];
  return all.length > 0 ? all : [{ says: map.place.decides, reply: '', conditional, to }];
}

interface SheetProps {
  readonly map: LaidMap;
  readonly place: string;
  readonly close: () => void;
  readonly go: (place: string) => void;
}

const nodeOf = ({ view }: LaidMap, id: string): MapNode | undefined => view.nodes.find((node) => node.id === id);

interface GoProps extends Pick<SheetProps, 'map' | 'go'> {
  readonly to: string;
}

function Go({ map, to, go }: GoProps): VNode {
  const own = useAuthorWords();
  const node = nodeOf(map, to);
  const name = node === undefined ? to : nameOf(own, node);
  return (
    <button class="btn slim" type="button" aria-label={own.map.place.go(name)} onClick={() => go(to)}>
      <Icon name="on" flip /> {name}
    </button>
  );
}

/** What may be said here and where it leads, and what leads here. */
export function PlaceWays({ map, place, go }: Pick<SheetProps, 'map' | 'place' | 'go'>): VNode {
  const own = useAuthorWords();
  const words = own.map.place;
  const steps = map.view.edges.filter(({ from }) => from === place).flatMap((edge) => stepsOf(own, edge));
  const from = [...new Set(map.view.edges.filter(({ to }) => to === place).map((edge) => edge.from))];
  return (
    <>
      <h3>{words.ways}</h3>
      {steps.length === 0 && <p class="quiet">{words.noWays}</p>}
      <ul class="steps">
        {steps.map(({ says, reply, conditional, to }, at) => (
          <li key={at}>
            <p>
              {says} {reply !== '' && <code>{reply}</code>}
              {conditional && <span class="note"> {words.conditional}</span>}
            </p>
            <Go map={map} to={to} go={go} />
          </li>
        ))}
      </ul>
      <h3>{words.from}</h3>
      {from.length === 0 ? (
        <p class="quiet">{words.noFrom}</p>
      ) : (
        <p class="row tight">
          {from.map((id) => (
            <Go key={id} map={map} to={id} go={go} />
          ))}
        </p>
      )}
    </>
  );
}

function FoundHere({ map, place, close }: SheetProps): VNode | null {
  const own = useAuthorWords();
  const { known, showInList } = useDesk();
  const here = known.findings.filter(({ path }) => placeOf(path, (id) => Object.hasOwn(map.marks, id)) === place);
  if (here.length === 0) return null;
  const show = (key: string): void => {
    close();
    showInList(key);
  };
  return (
    <>
      <h3>{own.map.place.findings}</h3>
      <ul class="steps">
        {here.map(({ key, severity, message }) => (
          <li key={key}>
            <p>
              <Gravity severity={severity} /> {message}
            </p>
            <button class="btn slim" type="button" onClick={() => show(key)}>
              {own.map.place.show}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A place of the map from near: what is found there, what may be said, and a play from there. */
export function PlaceSheet(props: SheetProps): VNode | null {
  const own = useAuthorWords();
  const { act } = useDesk();
  const { map, place, close } = props;
  const node = nodeOf(map, place);
  if (node === undefined) return null;
  const mark = map.marks[place];
  return (
    <Dialog key={place} kind="drawer" title={nameOf(own, node)} onClose={close}>
      <div class="place-sheet">
        <Chips node={node} />
        <p class="lead">{lineOf(own, node)}</p>
        {faultsOf(own, mark).length > 0 && mark?.unreachable && <p class="quiet">{own.map.place.cannot}</p>}
        {mark?.canPlay && (
          <p>
            <button class="btn main" type="button" onClick={() => act({ type: 'playFrom', beat: place })}>
              <Sign name="play" /> {own.map.place.play}
            </button>
          </p>
        )}
        <FoundHere {...props} />
        <PlaceWays {...props} />
      </div>
    </Dialog>
  );
}

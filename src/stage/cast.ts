import type { StageView } from '../core/projections/views';
import { loadBackdrop, loadLook, loadProp } from '../art/catalogue';
import { type Look, PLAIN_LOOK } from '../art/look';
import type { Backdrop } from '../art/places/backdrop';
import { PLAIN_BACKDROP } from '../art/places/plain';
import { PLAIN_PROP, type Prop } from '../art/places/prop';
import { companionOf } from './companions';

/** What is on the stage: a place, a customer, perhaps somebody with them. */
export interface Cast {
  readonly key: string;
  readonly backdrop: Backdrop;
  readonly look: Look;
  readonly companion: { readonly look: Look; readonly spot: Backdrop['customer'] } | null;
}

export const castKey = (view: StageView): string => `${view.person} in ${view.backdrop}`;

// A picture that cannot be fetched must not stop the play: the plain stand-in takes its place.
const orPlain = <T>(loading: Promise<T>, plain: T): Promise<T> => loading.catch(() => plain);

/** Fetches everyone and everything a view needs. Never rejects. */
export async function loadCast(view: StageView): Promise<Cast> {
  const companion = companionOf(view.person, view.backdrop);
  const [backdrop, look, other] = await Promise.all([
    orPlain(loadBackdrop(view.backdrop), PLAIN_BACKDROP),
    orPlain(loadLook(view.person), PLAIN_LOOK),
    companion === null ? null : orPlain(loadLook(companion.person), PLAIN_LOOK),
  ]);
  return {
    key: castKey(view),
    backdrop,
    look,
    companion: companion === null || other === null ? null : { look: other, spot: companion.spot },
  };
}

/** Fetches the things that lie before a customer. Never rejects. */
export const loadProps = (ids: readonly string[]): Promise<readonly Prop[]> =>
  Promise.all(ids.map((id) => orPlain(loadProp(id), PLAIN_PROP)));

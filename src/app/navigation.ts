import type { Address } from './ports';
import type { Session } from './session';
import type { Screen } from './view';

/** Keeps address and screen together: a link opens its scenario, the back button leads back. */
export function followAddress(session: Session, address: Address, shipped: ReadonlySet<string>): void {
  const go = (id: string | null): void =>
    session.send(id === null ? { type: 'library.open' } : { type: 'scenario.open', id });
  let wantsStart = address.wantsStart();
  session.subscribe(({ screen, own }) => {
    const place = own ? null : placeOf(screen, shipped);
    if (place !== null) address.show(place.id, place.title);
    if (screen.name !== 'briefing' || !wantsStart) return;
    wantsStart = false;
    session.send({ type: 'encounter.begin' });
  });
  address.onBack(go);
  const named = address.scenario();
  if (named !== null) go(named);
}

/** Where a screen stands in the address bar; null for one on its way. Files opened by hand have no address. */
function placeOf(
  screen: Screen,
  shipped: ReadonlySet<string>,
): { readonly id: string | null; readonly title: string } | null {
  if (screen.name === 'library' || screen.name === 'report') return { id: null, title: '' };
  if (screen.name !== 'briefing' || !shipped.has(screen.briefing.id)) return null;
  return { id: screen.briefing.id, title: screen.briefing.title };
}

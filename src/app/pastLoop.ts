import type { Session } from './session';
import type { Screen } from './view';

/**
 * Looks up what is kept on this device whenever somebody is home, about to begin, or at a debrief, after the screen was
 * drawn: nothing waits for it. Where nothing was ever kept, only the debrief asks.
 */
export function followPast(
  session: Session,
  afterPaint: (then: () => void) => void,
  isThere: () => Promise<boolean>,
): void {
  let known = '';
  const look = (): void => {
    const { screen } = session.view();
    const place = placeOf(screen);
    const isNew = place !== '' && place !== known;
    // A talk in between makes the same place new again.
    if (place !== '' || screen.name === 'encounter') known = place;
    if (!isNew) return;
    afterPaint(() => {
      (place === 'debrief' ? Promise.resolve(true) : isThere()).then(
        (is) => is && session.send({ type: 'past.look' }),
        () => undefined,
      );
    });
  };
  session.subscribe(look);
  look();
}

/** Where it is worth looking; empty elsewhere. */
function placeOf(screen: Screen): string {
  if (screen.name === 'briefing') return screen.briefing.id;
  return screen.name === 'library' ? 'home' : screen.name === 'debrief' ? 'debrief' : '';
}

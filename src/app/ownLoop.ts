import type { Session } from './session';

/** Looks up the person's own library once the street is on screen; a play that starts from a link never waits for it. */
export function followOwn(
  session: Session,
  afterPaint: (then: () => void) => void,
  isThere: () => Promise<boolean>,
): void {
  const look = (): void => {
    if (session.view().screen.name !== 'library') return;
    stop();
    afterPaint(() => {
      isThere().then(
        (is) => is && session.send({ type: 'own.look' }),
        () => undefined,
      );
    });
  };
  const stop = session.subscribe(look);
  look();
}

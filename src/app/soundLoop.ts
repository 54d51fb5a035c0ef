import type { OpenSound, Sound } from './ports';
import type { Session } from './session';

/** Fetches what is heard when somebody first wants to hear something, and keeps it told. */
export function followSound(session: Session, open: OpenSound): void {
  let sound: Sound | null = null;
  let isOpening = false;
  session.subscribe((view) => {
    sound?.show(view);
    if (isOpening || !(view.settings.sound || view.settings.readAloud)) return;
    isOpening = true;
    open().then(
      (opened) => {
        sound = opened;
        sound.show(session.view());
      },
      // Play goes on in silence; the next change tries again.
      () => void (isOpening = false),
    );
  });
}

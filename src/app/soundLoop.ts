import type { Audible, OpenSound, Sound } from './ports';

/** A page that may be heard. */
interface AudiblePage {
  readonly view: () => Audible;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Fetches what is heard when somebody first wants to hear something, and keeps it told. */
export function followSound({ view, subscribe }: AudiblePage, open: OpenSound): void {
  let sound: Sound | null = null;
  let isOpening = false;
  subscribe(() => {
    const now = view();
    sound?.show(now);
    if (isOpening || !(now.settings.sound || now.settings.readAloud)) return;
    isOpening = true;
    open().then(
      (opened) => {
        sound = opened;
        sound.show(view());
      },
      // Play goes on in silence; the next change tries again.
      () => void (isOpening = false),
    );
  });
}

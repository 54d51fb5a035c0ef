import type { Howl } from 'howler';
import { type Found, findSound } from './catalogue';

/** One sound that can be played, as much of it as is used here. */
export type Source = Pick<Howl, 'play' | 'volume' | 'rate' | 'fade' | 'stop' | 'state' | 'once'>;

/** What plays sounds; sounds that are not there are null. */
export interface Speaker {
  readonly source: (id: string, groups: readonly string[]) => Source | null;
  readonly mute: (isMuted: boolean) => void;
}

/** How often a file is asked for that cannot be had. */
const TRIES = 3;

/** Howler without its spatial part. A file is fetched once, when it is first asked for. */
export async function howlerSpeaker(): Promise<Speaker> {
  const { Howl, Howler } = await import('howler/dist/howler.core.min.js');
  const known = new Map<string, Source>();
  const failures = new Map<string, number>();
  const failed = (id: string): void => {
    failures.set(id, (failures.get(id) ?? 0) + 1);
    // The network may be back by the next time.
    if ((failures.get(id) ?? 0) < TRIES) known.delete(id);
  };
  const load = (id: string, { addresses, slots }: Found): Source =>
    new Howl({
      src: [...addresses],
      onloaderror: () => failed(id),
      sprite: Object.fromEntries(
        Object.entries(slots).map(([take, [start, length, loops]]) => [take, [start, length, loops === true]]),
      ),
    });
  return {
    source: (id, groups) => {
      const found = findSound(id, groups);
      if (found === null) return null;
      const source = known.get(id) ?? load(id, found);
      known.set(id, source);
      return source;
    },
    mute: (isMuted) => void Howler.mute(isMuted),
  };
}

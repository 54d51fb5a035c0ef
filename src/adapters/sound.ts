import clickMp3 from '../../assets/sounds/click/click.mp3';
import clickOgg from '../../assets/sounds/click/click.ogg';
import type { Howl } from 'howler';
import type { Sound } from '../app/ports';

/** Interface sounds through howler, fetched at the first sound wanted, which is always inside a gesture. */
export function howlerSound(): Sound {
  let click: Promise<Howl> | null = null;
  const load = async (): Promise<Howl> => {
    const { Howl } = await import('howler/dist/howler.core.min.js');
    return new Howl({ src: [clickOgg, clickMp3], volume: 0.4 });
  };
  return {
    click: () => {
      click ??= load();
      // A sound that cannot be had is no reason to stop; the next gesture tries again.
      click.then((sound) => sound.play()).catch(() => (click = null));
    },
  };
}

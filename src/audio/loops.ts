import type { Clock } from '../app/ports';
import type { Soundscape } from './soundscape';
import type { Source, Speaker } from './speaker';
import { LAYERS, type Layer } from './weather';

interface Loop {
  readonly source: Source;
  readonly id: number;
  /** Where its loudness is on the way to. */
  level: number;
  /** Calls off that it is stopped when it has faded out. */
  callOff: () => void;
}

/** As loud as the place is against a voice. */
const LOUDNESS: Readonly<Record<Layer, number>> = { dull: 0.6, clear: 0.6, rain: 0.5, birds: 0.35 };

const sourceOf = (speaker: Speaker, place: string, layer: Layer): Source | null =>
  layer === 'rain' || layer === 'birds' ? speaker.source(layer, ['weather']) : speaker.source(place, ['place']);

/** Keeps the loops of a place going, each as loud as it should be; what cannot be heard does not run. */
export function loopsOf(speaker: Speaker, clock: Clock): (scape: Soundscape, volume: number) => void {
  const loops = new Map<string, Loop>();

  const start = (key: string, source: Source, take: string): Loop => {
    const id = source.play(take);
    source.volume(0, id);
    const loop = { source, id, level: 0, callOff: () => undefined };
    loops.set(key, loop);
    return loop;
  };

  const turn = (key: string, loop: Loop, level: number, fade: number): void => {
    if (level === loop.level) return;
    loop.callOff();
    loop.source.fade(Number(loop.source.volume(loop.id)), level, fade, loop.id);
    loop.level = level;
    if (level > 0) return;
    loop.callOff = clock.after(fade + 50, () => {
      loop.source.stop(loop.id);
      loops.delete(key);
    });
  };

  return ({ place, gains, fade }, volume) => {
    const wanted = new Map<string, number>();
    for (const layer of place === null ? [] : LAYERS) {
      const key = layer === 'rain' || layer === 'birds' ? layer : `${place} ${layer}`;
      const level = gains[layer] * LOUDNESS[layer] * volume;
      wanted.set(key, level);
      const source = level > 0 && !loops.has(key) ? sourceOf(speaker, place ?? '', layer) : null;
      if (source !== null) start(key, source, layer === 'rain' || layer === 'birds' ? 'all' : layer);
    }
    for (const [key, loop] of loops) turn(key, loop, wanted.get(key) ?? 0, fade);
  };
}

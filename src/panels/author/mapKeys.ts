import type { LaidMap } from '../../app/author/reportView';
import { neighbourOf, type Direction } from './neighbours';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const STEP = 120;
const MOVES: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, STEP],
  down: [0, -STEP],
  left: [STEP, 0],
  right: [-STEP, 0],
};
const ZOOM = 1.25;

interface Keys {
  readonly map: LaidMap;
  readonly stop: string;
  readonly goTo: (place: string) => void;
  readonly zoom: (factor: number) => void;
  readonly pan: (dx: number, dy: number) => boolean;
  readonly fit: () => void;
}

function acts({ map, stop, goTo, zoom, pan, fit }: Keys, { key, shiftKey }: KeyboardEvent): (() => void) | null {
  const direction = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (direction !== undefined && shiftKey) return () => void pan(...MOVES[direction]);
  if (direction !== undefined) {
    return () => {
      const next = neighbourOf(map, stop, direction);
      if (next !== null) goTo(next);
    };
  }
  const others: Readonly<Record<string, () => void>> = {
    '+': () => zoom(ZOOM),
    '=': () => zoom(ZOOM),
    '-': () => zoom(1 / ZOOM),
    '0': fit,
    Home: () => goTo(map.layout.nodes[0]?.id ?? ''),
  };
  return others[key] ?? null;
}

/** Keys of the map while the focus is on one of its cards; Enter is the card's own. */
export const mapKeys =
  (keys: Keys) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = acts(keys, event);
    if (act === null) return;
    event.preventDefault();
    act();
  };

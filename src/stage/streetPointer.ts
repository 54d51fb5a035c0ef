import type { Building } from '../core/vocabulary/buildings';

interface Answers {
  readonly houseAt: (x: number, y: number) => Building | null;
  /** Called when the pointer comes to another house, or to none. */
  readonly onPoint: (building: Building | null) => void;
  readonly onPick: (building: Building) => void;
}

/** Lets houses be pointed at and pressed. The same is in the list beside; returns how to stop. */
export function listenToHouses(host: HTMLElement, { houseAt, onPoint, onPick }: Answers): () => void {
  const quit = new AbortController();
  const { signal } = quit;
  let over: Building | null = null;
  const under = ({ clientX, clientY }: MouseEvent): Building | null => {
    const { left, top } = host.getBoundingClientRect();
    return houseAt(clientX - left, clientY - top);
  };
  const point = (building: Building | null): void => {
    if (building === over) return;
    over = building;
    host.style.cursor = building === null ? '' : 'pointer';
    onPoint(building);
  };
  // A finger that scrolls past a house does not point at it.
  host.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && point(under(event)), { signal });
  host.addEventListener('pointerleave', () => point(null), { signal });
  host.addEventListener(
    'click',
    (event) => {
      const building = under(event);
      if (building !== null) onPick(building);
    },
    { signal },
  );
  return () => {
    point(null);
    quit.abort();
  };
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What rounding may add up to, as a share of the height, so that a wall of any size breaks its lines alike. */
const ROUNDING = 0.003;

/** Something stands out below, by more than rounding. Where the page flows, as in a narrow window, nothing ever does. */
const isOver = (box: HTMLElement): boolean =>
  box.scrollHeight > box.clientHeight + Math.max(1, ROUNDING * box.clientHeight);

/** Counts every time all has to be measured anew: another size of the window, or the typeface that came late. */
function useMeasures(): number {
  const [measures, setMeasures] = useState(0);
  useLayoutEffect(() => {
    const again = (): void => setMeasures((count) => count + 1);
    const { fonts } = document as Partial<Pick<Document, 'fonts'>>;
    addEventListener('resize', again);
    fonts?.addEventListener('loadingdone', again);
    return () => {
      removeEventListener('resize', again);
      fonts?.removeEventListener('loadingdone', again);
    };
  }, []);
  return measures;
}

/**
 * A box whose content is drawn ever more tightly, level by level, until it fits: 0 is what it would like to be, `most`
 * the tightest. What `of` names is measured by itself, so the level never depends on what stood there before.
 */
export function useFit(most: number, of: string): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const key = `${of} ${useMeasures()}`;
  const [found, setFound] = useState({ key, level: 0 });
  const level = found.key === key ? found.level : 0;
  useLayoutEffect(() => {
    if (box.current === null) return;
    const over = isOver(box.current);
    if (over && level < most) setFound({ key, level: level + 1 });
    // A wall has no bar beside it for a pixel of rounding: only where words would be lost.
    else box.current.classList.toggle('over', over);
  }, [key, level, most]);
  return [box, level];
}

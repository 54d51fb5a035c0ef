import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const PLAIN_WIDTH = 960;

/** A box to be drawn in, and how wide it is in CSS pixels, so that what is drawn keeps the size of its words. */
export function useRoom(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(PLAIN_WIDTH);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(box.current?.clientWidth || PLAIN_WIDTH);
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return [box, width];
}

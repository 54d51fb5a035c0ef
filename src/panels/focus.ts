import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useUi } from './ui';

/** Gives the focus to an element when `moment` changes; the page's first screen is left alone. */
export function useFocusOn<Target extends HTMLElement>(moment: unknown): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const { arrivals } = useUi();
  useLayoutEffect(() => {
    if (arrivals.first) arrivals.first = false;
    else target.current?.focus();
  }, [moment]);
  return target;
}

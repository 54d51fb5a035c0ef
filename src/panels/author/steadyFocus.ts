import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingView } from '../../app/author/reportView';
import { findingId } from './finding';

/** Where the focus was, and what stood in the list then. */
interface Stand {
  readonly key: string;
  readonly order: readonly string[];
}

/**
 * Keeps the focus in the list while findings come and go: on the finding it was in, else on the one that stood after it,
 * else on the list's own heading. While a check still runs an empty list is waited out.
 */
export function useSteadyFocus(findings: readonly FindingView[], isDone: boolean): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  const stand = useRef<Stand | null>(null);
  const keys = findings.map(({ key }) => key);
  const order = useRef(keys);
  order.current = keys;
  useLayoutEffect(() => {
    const onFocus = (event: FocusEvent): void => {
      const key =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
      stand.current =
        key === undefined || !list.current?.contains(event.target as Node) ? null : { key, order: order.current };
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    const active = document.activeElement;
    const isLost = active === null || active === document.body;
    if (stand.current === null || !isLost || (!isDone && keys.length === 0)) return;
    const { key, order: before } = stand.current;
    const wish = [key, ...before.slice(before.indexOf(key) + 1), ...before.slice(0, before.indexOf(key)).toReversed()];
    const next = wish.find((one) => keys.includes(one));
    (next === undefined ? list.current?.querySelector('h2') : document.getElementById(findingId(next)))?.focus();
  });
  return list;
}

import { useLayoutEffect } from 'preact/hooks';

/** Paper has nothing to unfold: whatever is folded is opened for printing, and closed again after it. */
export function usePrintedWhole(): void {
  useLayoutEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.debrief details:not([open])')];
      for (const one of opened) one.open = true;
    };
    const close = (): void => {
      for (const one of opened) one.open = false;
      opened = [];
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}

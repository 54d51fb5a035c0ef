import { useLayoutEffect } from 'preact/hooks';
import { useUi } from './ui';

const FIELDS = 'input, textarea, select, [contenteditable]';
const ACTS_ITSELF = 'button, a, summary, input, textarea, select';

type KeyActions = Readonly<Record<string, () => void>>;

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(FIELDS)) return true;
  if (event.key === 'Enter' && target?.closest(ACTS_ITSELF)) return true;
  return document.querySelector('dialog[open]') !== null;
}

/** Single-key shortcuts of the whole page: silent in fields, under a dialog, and when turned off. Names are lower case. */
export function useKeys(actions: KeyActions): void {
  const { settings } = useUi();
  // With the screen itself, not after it: a key pressed as it appears is not lost.
  useLayoutEffect(() => {
    if (!settings.keys) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
      if (action === undefined || isForSomethingElse(event)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

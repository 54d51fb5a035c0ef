import { useLayoutEffect } from 'preact/hooks';
import { useUi } from './ui';

export const FIELDS = 'input, textarea, select, [contenteditable]';
const ACTS_ITSELF = 'button, a, summary, input, textarea, select';

type KeyActions = Readonly<Record<string, () => void>>;

function isForSomethingElse(event: KeyboardEvent, dialogs: number): boolean {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(FIELDS)) return true;
  if (event.key === 'Enter' && target?.closest(ACTS_ITSELF)) return true;
  return document.querySelectorAll('dialog[open]').length > dialogs;
}

/**
 * Single-key shortcuts: silent in fields, under a dialog, and when turned off. Names are lower case.
 * `dialogs` says how many are open where they still act: 1 for the keys of a dialog itself.
 */
export function useKeys(actions: KeyActions, dialogs = 0): void {
  const { settings } = useUi();
  // With the screen itself, not after it: a key pressed as it appears is not lost.
  useLayoutEffect(() => {
    if (!settings.keys) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
      if (action === undefined || isForSomethingElse(event, dialogs)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

import '../parts/dialog.css';
import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icons';
import { useRoomUi } from './ui';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly note?: string;
  readonly children: ComponentChildren;
}

function open(dialog: HTMLDialogElement): void {
  // Test browsers without modal dialogs still show it, only not on top.
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

const FIRST_FIELD = '[data-first], input, textarea, select';

/** Opens a dialog as it appears, and gives the focus back where it was when it goes. */
function useOpened() {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    if (shown) open(shown);
    (shown?.querySelector<HTMLElement>(FIRST_FIELD) ?? heading.current)?.focus();
    return () => {
      if (typeof shown?.close === 'function') shown.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return { dialog, heading };
}

/** A native dialog over the wall or the desk: its first field takes the focus, else its heading; Esc closes. */
export function Dialog({ title, onClose, note, children }: DialogProps): VNode {
  const { words } = useRoomUi();
  const { dialog, heading } = useOpened();
  const id = useId();
  const leave = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc and a press beside it close it
    <dialog
      ref={dialog}
      class="modal room-dialog"
      aria-labelledby={id}
      onCancel={leave}
      onKeyDown={(event) => event.key === 'Escape' && leave(event)}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button class="btn" type="button" onClick={onClose}>
          <Icon name="close" /> {words.close} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </header>
      <div class="body">
        {note !== undefined && <p class="quiet">{note}</p>}
        {children}
      </div>
    </dialog>
  );
}

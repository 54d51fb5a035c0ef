import '../parts/dialog.css';
import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

interface DialogProps {
  readonly kind: 'drawer' | 'modal';
  readonly title: string;
  readonly onClose: () => void;
  /** False where the way out is one of the buttons inside. */
  readonly closeButton?: boolean;
  readonly note?: string;
  readonly children: ComponentChildren;
}

function open(dialog: HTMLDialogElement): void {
  // Test browsers without modal dialogs still show it, only not on top.
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

function CloseButton({ onClose }: { readonly onClose: () => void }): VNode {
  const { words } = useUi();
  return (
    <button class="btn" type="button" onClick={onClose}>
      <Icon name="close" /> {words.close} <kbd aria-hidden="true">Esc</kbd>
    </button>
  );
}

/** A native dialog: its heading takes the focus, Esc closes, and the focus returns to where it was. */
export function Dialog({ kind, title, onClose, closeButton = true, note, children }: DialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    if (shown) open(shown);
    heading.current?.focus();
    return () => {
      if (typeof shown?.close === 'function') shown.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const leave = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc and a press beside it close it
    <dialog
      ref={dialog}
      class={kind}
      aria-labelledby={id}
      onCancel={leave}
      onKeyDown={(event) => event.key === 'Escape' && leave(event)}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {closeButton && <CloseButton onClose={onClose} />}
      </header>
      <div class="body">{children}</div>
      {note !== undefined && <footer class="note">{note}</footer>}
    </dialog>
  );
}

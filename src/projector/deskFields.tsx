import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** The most letters of anything that is written down. */
const MOST_LETTERS = 400;

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly type: (text: string) => void;
  readonly wrong?: string;
  readonly isNumber?: boolean;
}

/** A field under its label, with what is wrong in it beneath. */
export function Field({ label, value, type, wrong = '', isNumber = false }: FieldProps): VNode {
  const id = useId();
  return (
    <p class={isNumber ? 'desk-field short' : 'desk-field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        maxLength={isNumber ? 4 : MOST_LETTERS}
        autocomplete="off"
        aria-invalid={wrong !== ''}
        aria-describedby={wrong === '' ? undefined : `${id}-wrong`}
        value={value}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {wrong !== '' && (
        <span class="desk-wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </p>
  );
}

interface FormProps {
  readonly button: string;
  /** Keeps what was typed; false where something is wrong with it. */
  readonly keep: () => boolean;
  readonly done: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** Fields and the one button that keeps them; the first field is ready for the next one. */
export function Form({ button, keep, done, children }: FormProps): VNode {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!keep()) return;
    form.current?.querySelector('input')?.focus();
    done?.();
  };
  return (
    <form class="desk-form" ref={form} onSubmit={submit}>
      {children}
      <button class="btn" type="submit">
        {button}
      </button>
    </form>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly pick: (id: string) => void;
}

/** One of a list. */
export function Pick({ label, value, options, pick }: PickProps): VNode {
  const id = useId();
  return (
    <p class="desk-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
}

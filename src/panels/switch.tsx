import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

/** On or off, with a line that says what for. */
export function Switch({ label, hint, on, turn }: SwitchProps): VNode {
  const id = useId();
  return (
    <div class="switch">
      <div>
        <label for={id}>{label}</label>
        <p class="small quiet" id={`${id}h`}>
          {hint}
        </p>
      </div>
      <input
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a native checkbox tells its own state
        role="switch"
        id={id}
        checked={on}
        aria-describedby={`${id}h`}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
    </div>
  );
}

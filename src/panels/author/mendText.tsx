import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Mendable } from '../../app/author/reportView';
import { useAuthorWords } from './authorWords';

interface KeepProps {
  readonly can: boolean;
  readonly keep: () => void;
  readonly leave: () => void;
}

/** The two ways out of a field that was changed. */
export function Keep({ can, keep, leave }: KeepProps): VNode {
  const words = useAuthorWords().mend;
  return (
    <p class="row tight">
      <button
        class="btn main slim"
        type="button"
        aria-disabled={can ? undefined : 'true'}
        onClick={() => can && keep()}
      >
        {words.save}
      </button>
      <button class="btn slim" type="button" onClick={leave}>
        {words.leave}
      </button>
    </p>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly field: Extract<Mendable, { kind: 'text' }>;
  readonly change: (value: string) => void;
}

/** A text of the file. Enter changes it, Esc leaves it as it was. */
export function TextField({ label, field, change }: TextFieldProps): VNode {
  const words = useAuthorWords().mend;
  const hint = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(field.value);
  const isChanged = text !== field.value;
  const over = text.length - field.most;
  const can = isChanged && over <= 0;
  const leave = (): void => {
    setText(field.value);
    box.current?.closest('[data-key]')?.querySelector<HTMLElement>('h4')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape') || event.shiftKey) return;
    event.preventDefault();
    if (event.key === 'Escape') leave();
    else if (can) change(text);
  };
  return (
    <>
      <textarea
        ref={box}
        rows={1}
        value={text}
        aria-labelledby={label}
        aria-describedby={hint}
        aria-invalid={over > 0 ? 'true' : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="note counted" id={hint}>
        <span>{over > 0 ? words.tooMany(over) : words.count(text.length, field.most)}</span> <span>{words.hint}</span>
      </p>
      {isChanged && <Keep can={can} keep={() => change(text)} leave={leave} />}
    </>
  );
}

import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Mend } from '../../app/author/reportView';
import { useAuthorWords } from './authorWords';
import { useDesk } from './deskContext';
import { ChoiceField, LevelField } from './mendChoice';
import { TextField } from './mendText';
import { Sign } from './signs';

/** Fields shown at first; where there are more, only the likeliest. */
const FEW = 3;

/** Sends a change, and says what was changed. */
function useMend({ path, what }: Mend): (value: unknown) => void {
  const { act, tell } = useDesk();
  const { mend } = useAuthorWords();
  return (value) => {
    act({ type: 'mend', path, value });
    tell(value === undefined ? mend.removed(what) : mend.changed(what));
  };
}

function Removal({ mend, id }: { readonly mend: Mend; readonly id: string }): VNode {
  const words = useAuthorWords().mend;
  const change = useMend(mend);
  const own = useId();
  return (
    <button class="btn" type="button" id={own} aria-labelledby={`${own} ${id}`} onClick={() => change(undefined)}>
      <Sign name="bin" /> {words.remove}
    </button>
  );
}

function Field({ mend, id }: { readonly mend: Mend; readonly id: string }): VNode {
  const change = useMend(mend);
  const { field, path } = mend;
  switch (field.kind) {
    case 'text':
      return <TextField key={field.value} label={id} field={field} change={change} />;
    case 'level':
      return <LevelField key={field.value} label={id} field={field} scale={String(path.at(-1))} change={change} />;
    case 'choice':
      return <ChoiceField key={field.value} label={id} field={field} change={change} />;
    case 'removal':
      return <Removal mend={mend} id={id} />;
  }
}

function One({ mend }: { readonly mend: Mend }): VNode {
  const id = useId();
  return (
    <li class={`mend is-${mend.field.kind}`}>
      <p class="small" id={id}>
        {mend.what}
      </p>
      <Field mend={mend} id={id} />
    </li>
  );
}

/** Where a finding can be mended at once. */
export function Mends({ mends }: { readonly mends: readonly Mend[] }): VNode {
  const words = useAuthorWords().mend;
  const [isAll, setAll] = useState(false);
  const shown = isAll || mends.length <= FEW ? mends : mends.slice(0, 1);
  const rest = mends.length - shown.length;
  return (
    <div class="mends">
      <h5>{words.title}</h5>
      <ul>
        {shown.map((mend) => (
          <One key={JSON.stringify(mend.path)} mend={mend} />
        ))}
      </ul>
      {rest > 0 && (
        <button class="btn slim" type="button" onClick={() => setAll(true)}>
          {words.more(rest)}
        </button>
      )}
    </div>
  );
}

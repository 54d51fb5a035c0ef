import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Mendable } from '../../app/author/reportView';
import type { AuthorMessages } from '../../locales/messages';
import { useAuthorWords } from './authorWords';
import { Keep } from './mendText';

const LEVELS = [0, 1, 2, 3, 4] as const;
/** Names that a list can hold; beyond them one types and picks. */
const LISTED = 40;

interface FieldProps<Kind extends Mendable['kind']> {
  readonly label: string;
  readonly field: Extract<Mendable, { kind: Kind }>;
}

const anchorsOf = ({ levels }: AuthorMessages, scale: string): readonly string[] =>
  Object.hasOwn(levels, scale) ? levels[scale as keyof typeof levels] : [];

interface LevelFieldProps extends FieldProps<'level'> {
  /** The scale's name in the file. */
  readonly scale: string;
  readonly change: (value: number) => void;
}

/** A level of a scale, each with what it stands for. */
export function LevelField({ label, field, scale, change }: LevelFieldProps): VNode {
  const anchors = anchorsOf(useAuthorWords(), scale);
  const name = useId();
  const [level, setLevel] = useState(field.value);
  return (
    <>
      <div class="levels" role="radiogroup" aria-labelledby={label}>
        {LEVELS.map((value) => (
          <label key={value} class="level">
            <input type="radio" name={name} checked={level === value} onChange={() => setLevel(value)} />
            <span>
              <b>{value}</b> {anchors[value]}
            </span>
          </label>
        ))}
      </div>
      {level !== field.value && level !== null && (
        <Keep can keep={() => change(level)} leave={() => setLevel(field.value)} />
      )}
    </>
  );
}

interface ChoiceFieldProps extends FieldProps<'choice'> {
  readonly change: (value: string) => void;
}

interface PickProps extends FieldProps<'choice'> {
  readonly value: string;
  readonly pick: (value: string) => void;
}

function Pick({ label, field, value, pick }: PickProps): VNode {
  const words = useAuthorWords().mend;
  const isKnown = field.choices.includes(field.value);
  return (
    <select aria-labelledby={label} value={value} onChange={(event) => pick(event.currentTarget.value)}>
      {!isKnown && <option value={field.value}>{field.value === '' ? words.choose : words.now(field.value)}</option>}
      {field.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

/** Names beyond number are typed; what fits is offered once the field has the focus. */
function Typed({ label, field, value, pick }: PickProps): VNode {
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <input
        type="text"
        aria-labelledby={label}
        autocomplete="off"
        list={list}
        value={value}
        onFocus={() => setOpen(true)}
        onInput={(event) => pick(event.currentTarget.value)}
      />
      <datalist id={list}>
        {isOpen && field.choices.map((choice) => <option key={choice} value={choice} aria-label={choice} />)}
      </datalist>
    </>
  );
}

/** One name out of a list: where a reply leads, a word of the format. */
export function ChoiceField({ label, field, change }: ChoiceFieldProps): VNode {
  const words = useAuthorWords().mend;
  const [value, pick] = useState(field.value);
  const isChanged = value !== field.value;
  const isName = field.choices.includes(value);
  const Names = field.choices.length > LISTED ? Typed : Pick;
  const leave = (): void => pick(field.value);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isChanged) leave();
    const isField = !(event.target instanceof HTMLButtonElement);
    if (event.key !== 'Enter' || !isField || !isChanged || !isName) return;
    event.preventDefault();
    change(value);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the field in it
    <div class="choice-of" onKeyDown={onKeyDown}>
      <Names label={label} field={field} value={value} pick={pick} />
      {isChanged && !isName && <p class="note">{words.notAName}</p>}
      {isChanged && <Keep can={isName} keep={() => change(value)} leave={leave} />}
    </div>
  );
}

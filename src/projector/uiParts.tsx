import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Sign } from '../parts/icons';

/* Shapes after Lucide, as in ../parts/icons. */
const PATHS = {
  warning: 'm21.7 18-8-14a2 2 0 0 0-3.4 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3M12 9v4M12 17h.01',
  down: 'M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5M12 15V3',
  bin: 'M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2M19 6l-1 14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2L5 6M10 11v6M14 11v6',
  quiet:
    'M10.7 5.1a10.7 10.7 0 0 1 11.2 6.9 10.700 10.700 0 0 1-1.4 2.5M14.1 14.2a3 3 0 0 1-4.300-4.200M17.5 17.500a10.750 10.750 0 0 1-15.400-5.500 10.750 10.750 0 0 1 4.400-5.200M2 2l20 20',
  return: 'M9 14 4 9l5-5M4 9h10.500a5.500 5.500 0 0 1 0 11H11',
  keys: 'M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM7 15h10M6 9h.01M10 9h.01M14 9h.01M18 9h.01M8 12h.01M12 12h.01M16 12h.01',
  print: 'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3h12v6M6 14h12v7H6z',
  people:
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M13 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM22 21v-2a4 4 0 0 0-3-3.900M16 3.100a4 4 0 0 1 0 7.800',
} as const;

/** The signs that only the desk, the door and the report need. */
export const RoomSign = ({ name }: { readonly name: keyof typeof PATHS }): VNode => (
  <Sign path={PATHS[name]} flip={name === 'return'} />
);

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: ComponentChildren }[];
  readonly onChoose: (value: Value) => void;
  readonly hint?: string;
}

/** One of a few, each as a button to press; arrows go between them. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { legend, value, options, onChoose, hint } = props;
  const name = useId();
  return (
    <fieldset class="room-choice" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      <div class="room-choices">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p class="note" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

type Draft = readonly [draft: string, type: (text: string) => void, leave: (text: string) => void];

/** Text as it is typed here; what comes from outside is shown while nobody types. */
export function useDraft(value: string): Draft {
  const [draft, setDraft] = useState(value);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current) setDraft(value);
  }, [value]);
  const become = (typing: boolean) => (text: string) => {
    isTyping.current = typing;
    setDraft(text);
  };
  return [draft, become(true), become(false)];
}

/** A whole number from what was typed; null for anything else. */
export function wholeOf(text: string, least: number, most: number): number | null {
  const number = /^-?\d{1,4}$/.test(text.trim().replace('−', '-')) ? Number(text.trim().replace('−', '-')) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

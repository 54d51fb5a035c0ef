import './hundred.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Grade } from '../core/model/words';
import type { CrowdView, DeeperView, ShareName } from '../core/projections/deeperViews';
import { useDeeperWords } from './deeperWords';

/** One person, 24 wide and 32 high: a head and shoulders. */
const PERSON = 'M12 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM3 29v-3.5a9 9 0 0 1 18 0V29z';
/** What a share carries besides its colour, so that it is told apart without it. */
const SIGNS: Readonly<Record<ShareName, string>> = {
  switch: 'M8 23h8M13 19.5l3.5 3.5-3.5 3.5',
  stop: 'M8.5 19.5l7 7M15.5 19.5l-7 7',
  elsewhere: 'M12 18.5v8M8 22.5h8',
  less: 'M8 23h8',
  worse: '',
  another: 'M12 18.5v8M8 22.5h8',
  value: 'M12 27v-8M8.5 22.5l3.5-3.5 3.5 3.5',
  nothing: '',
  unknown: '',
};

function Person({ name, at }: { readonly name: ShareName; readonly at?: number }): VNode {
  const place = at === undefined ? undefined : `translate(${(at % 10) * 27} ${Math.floor(at / 10) * 34})`;
  return (
    <g class={`p-${name}`} transform={place}>
      <path d={PERSON} />
      {SIGNS[name] !== '' && <path class="sign" d={SIGNS[name]} />}
    </g>
  );
}

function Crowd({ crowd }: { readonly crowd: CrowdView }): VNode {
  const { hundred } = useDeeperWords();
  const parts = crowd.shares.map(({ name, count }) => hundred.part(count, hundred.names[name])).join(', ');
  const people = crowd.shares.flatMap(({ name, count }) => Array.from({ length: count }, () => name));
  return (
    <svg
      class="hundred"
      viewBox="-2 0 271 340"
      role="img"
      aria-label={hundred.picture(hundred.crowds[crowd.grade], parts)}
    >
      {people.map((name, at) => (
        <Person key={at} name={name} at={at} />
      ))}
    </svg>
  );
}

function Shares({ crowd }: { readonly crowd: CrowdView }): VNode {
  const { hundred } = useDeeperWords();
  return (
    <ul class="shares">
      {crowd.shares.map(({ name, count }) => (
        <li key={name}>
          <svg viewBox="0 0 24 32" aria-hidden="true" focusable="false">
            <Person name={name} />
          </svg>
          <b>{count}</b> <span>{hundred.names[name]}</span>
        </li>
      ))}
    </ul>
  );
}

interface SwapProps {
  readonly crowds: readonly CrowdView[];
  readonly shown: Grade;
  readonly show: (grade: Grade) => void;
}

function Swap({ crowds, shown, show }: SwapProps): VNode {
  const { hundred } = useDeeperWords();
  return (
    <div class="row" role="group" aria-label={hundred.which}>
      {crowds.map(({ grade }) => (
        <button key={grade} class="btn" type="button" aria-pressed={grade === shown} onClick={() => show(grade)}>
          {hundred.crowds[grade]}
        </button>
      ))}
    </div>
  );
}

/** What 100 customers of one survey did after a moment like this; one press shows the other crowd. */
export function Hundred({ crowds, firstMisery }: Pick<DeeperView, 'crowds' | 'firstMisery'>): VNode | null {
  const { hundred } = useDeeperWords();
  const [shown, show] = useState<Grade | null>(null);
  const crowd = crowds.find(({ grade }) => grade === shown) ?? crowds[0];
  if (crowd === undefined) return null;
  return (
    <section class="card hundred-card" aria-labelledby="hundred-heading">
      <div class="stack">
        <h2 id="hundred-heading">{hundred.title}</h2>
        <Swap crowds={crowds} shown={crowd.grade} show={show} />
        <Shares crowd={crowd} />
        {crowd.grade === 'mediocre' && <p>{hundred.unknown}</p>}
        <p class="note">{hundred.label}</p>
        {firstMisery && (
          <p class="fact">
            <b>{hundred.third}</b> <span class="small">{hundred.thirdSource}</span>
          </p>
        )}
      </div>
      <Crowd crowd={crowd} />
    </section>
  );
}

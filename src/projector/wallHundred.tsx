import type { VNode } from 'preact';
import type { CrowdView, ShareName } from '../core/projections/deeperViews';
import type { WallView } from '../core/projections/roomViews';
import { Frame } from './wallFrame';
import { useRoomWords } from './words';

/** One customer, 10 by 10: head and shoulders. */
const PERSON = 'M5 .8a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2zM1.2 9.4V8.6a3.8 2.9 0 0 1 7.6 0v.8z';
/** What a share bears besides its colour; the lines are ways out or up. */
const SIGNS: Partial<Record<ShareName, string>> = {
  switch: 'M3 7.8h4M5.8 6.6L7 7.8 5.8 9',
  stop: 'M3.6 6.6l2.8 2.4M6.4 6.6L3.6 9',
  elsewhere: 'M5 6.2v3M3.5 7.7h3',
  less: 'M3.5 7.8h3',
  another: 'M5 6.2v3M3.5 7.7h3',
  value: 'M5 9.2V6.4M3.7 7.6L5 6.3l1.3 1.3',
};

function Customer({ name, at = 0 }: { readonly name: ShareName; readonly at?: number }): VNode {
  const sign = SIGNS[name];
  return (
    <g class={`p-${name}`} transform={`translate(${(at % 10) * 10} ${Math.floor(at / 10) * 10})`}>
      <path d={PERSON} />
      {sign !== undefined && <path class="sign" d={sign} />}
    </g>
  );
}

function Crowd({ crowd }: { readonly crowd: CrowdView }): VNode {
  const { hundred } = useRoomWords();
  const parts = crowd.shares.map(({ name, count }) => hundred.part(count, hundred.names[name])).join(', ');
  const people = crowd.shares.flatMap(({ name, count }) => Array.from({ length: count }, () => name));
  return (
    <section class="wall-crowd">
      <h2>{hundred.crowds[crowd.grade]}</h2>
      <svg
        class="wall-hundred"
        viewBox="0 0 100 100"
        role="img"
        aria-label={hundred.picture(hundred.crowds[crowd.grade], parts)}
      >
        {people.map((name, at) => (
          <Customer key={at} name={name} at={at} />
        ))}
      </svg>
      <ul class="wall-shares">
        {crowd.shares.map(({ name, count }) => (
          <li key={name}>
            <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <Customer name={name} />
            </svg>
            <b>{count}</b> <span>{hundred.names[name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const hasFigures = ({ shares }: CrowdView): boolean => shares.every(({ name }) => name !== 'unknown');

interface HundredProps {
  readonly wall: WallView;
  readonly crowds: readonly CrowdView[];
}

/** What 100 customers of one survey did after a bad moment and after a good one, side by side. */
export function Hundred({ wall, crowds }: HundredProps): VNode {
  const { hundred } = useRoomWords();
  const told = crowds.filter(hasFigures).slice(0, 2);
  return (
    <Frame of={wall.cue} sizes={0} most={1} title={hundred.title}>
      {() => (
        <>
          {told.length < crowds.length && <p>{hundred.unknown}</p>}
          <div class="wall-crowds">
            {told.map((crowd) => (
              <Crowd key={crowd.grade} crowd={crowd} />
            ))}
          </div>
          <p class="wall-quiet">{hundred.source}</p>
        </>
      )}
    </Frame>
  );
}

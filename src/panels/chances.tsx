import type { VNode } from 'preact';
import type { Kept } from '../core/model/words';
import type { BehaviourView, DebriefView } from '../core/projections/debriefViews';
import { useDeeperWords } from './deeperWords';
import { Icon, type IconName } from '../parts/icons';
import { Rich } from './rich';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);

function Chance({ behaviour }: { readonly behaviour: BehaviourView }): VNode {
  const { behaviours, chances } = useDeeperWords();
  const isChance = behaviour.chances > 0;
  const words = [
    isChance ? chances.of(behaviour.taken, behaviour.chances) : '',
    behaviour.broken > 0 ? chances.broken(behaviour.broken) : '',
  ];
  return (
    <li>
      <span>{behaviours[behaviour.behaviour]}</span>
      {isChance && (
        <span class="dots" aria-hidden="true">
          {range(behaviour.chances).map((place) => (
            <i key={place} class={place < behaviour.taken ? 'on' : undefined} />
          ))}
        </span>
      )}
      <b>{words.filter(Boolean).join(', ')}</b>
    </li>
  );
}

/** Behaviours as chances taken; those that never came up are left out. */
export function Chances({ debrief }: { readonly debrief: DebriefView }): VNode | null {
  const { chances } = useDeeperWords();
  const met = debrief.behaviours.filter((behaviour) => behaviour.chances > 0 || behaviour.broken > 0);
  if (met.length === 0) return null;
  return (
    <section class="card" aria-labelledby="chances-heading">
      <h2 id="chances-heading">{chances.title}</h2>
      <p class="quiet small">{chances.hint}</p>
      <ul class="chances">
        {met.map((behaviour) => (
          <Chance key={behaviour.behaviour} behaviour={behaviour} />
        ))}
      </ul>
    </section>
  );
}

/** What the customer needed, and whether it was met. */
export function Needs({ debrief }: { readonly debrief: DebriefView }): VNode | null {
  const { needs } = useDeeperWords();
  const isStopped = debrief.headline.kind === 'stopped';
  if (debrief.needs.length === 0) return null;
  return (
    <section class="card" aria-labelledby="needs-heading">
      <h2 id="needs-heading">{needs.title}</h2>
      <ul class="needs">
        {debrief.needs.map((need) => (
          <li key={need.text}>
            <Icon name={need.met ? 'tick' : 'not'} />
            <span>
              {need.text}
              {need.must && <span class="quiet small"> ({needs.must})</span>}
            </span>
            <b>{need.met ? needs.met : isStopped ? needs.notReached : needs.open}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

const KEPT_ICON: Record<Kept, IconName> = { exceeded: 'star', met: 'tick', missed: 'not' };

/** What had been promised before, and what became of it. */
export function Promises({ debrief }: { readonly debrief: DebriefView }): VNode | null {
  const { promises } = useDeeperWords();
  if (debrief.promises.length === 0) return null;
  return (
    <section class="card" aria-labelledby="promises-heading">
      <h2 id="promises-heading">{promises.title}</h2>
      <ul class="needs">
        {debrief.promises.map(({ text, kept }) => (
          <li key={text}>
            <Icon name={KEPT_ICON[kept]} />
            <span>{text}</span>
            <b>{promises.kept[kept]}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened after the customer had gone. */
export function Later({ debrief }: { readonly debrief: DebriefView }): VNode | null {
  const own = useDeeperWords();
  if (debrief.later.length === 0) return null;
  return (
    <section class="card" aria-labelledby="later-heading">
      <h2 id="later-heading">{own.aftermath}</h2>
      <ul class="later">
        {debrief.later.map(({ text, change }, place) => (
          <li key={place}>
            <span>
              <Rich text={text} />
            </span>
            {Math.abs(change) >= 0.5 && (
              <span class={change < 0 ? 'chip down' : 'chip up'}>
                <Icon name={change < 0 ? 'down' : 'up'} flip /> {own.signed(Math.round(change))}{' '}
                <span class="sr">{own.turns.points}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

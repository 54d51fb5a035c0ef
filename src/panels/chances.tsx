import type { VNode } from 'preact';
import type { Kept } from '../core/model/words';
import type { BehaviourView, DebriefView } from '../core/projections/debriefViews';
import { useDebriefWords } from './debriefWords';
import { Icon, type IconName } from './icons';
import { Quote } from './rich';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);

function Chance({ behaviour }: { readonly behaviour: BehaviourView }): VNode {
  const { behaviours, chances } = useDebriefWords();
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
  const { chances } = useDebriefWords();
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
  const { needs } = useDebriefWords();
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
  const { promises } = useDebriefWords();
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

/** What the customer wrote afterwards. */
export function Review({ debrief }: { readonly debrief: DebriefView }): VNode | null {
  const { review } = useDebriefWords();
  if (debrief.review === null) return null;
  const { stars, text } = debrief.review;
  return (
    <section class="card review" aria-labelledby="review-heading">
      <h2 id="review-heading">{review.title}</h2>
      <p class="stars">
        <span aria-hidden="true">
          {range(5).map((place) => (
            <span key={place} class={place < stars ? 'on' : undefined}>
              <Icon name="star" />
            </span>
          ))}
        </span>
        <span class="small">{review.stars(stars)}</span>
      </p>
      <blockquote>
        <Quote text={[{ text, strong: false }]} />
      </blockquote>
    </section>
  );
}

import type { VNode } from 'preact';
import type { BriefingView } from '../core/projections/views';
import { Icon, type IconName } from '../parts/icons';
import { lazy } from './lazy';
import { useUi } from './ui';

const Heard = lazy(
  (words) => Promise.all([import('./heard'), words.loadHeard()]).then(([module, own]) => module.heardIn(own)),
  () => null,
);

/** What is on file about the customer. */
export function HistoryCard({ briefing, level }: { readonly briefing: BriefingView; readonly level: 2 | 3 }): VNode {
  const { words } = useUi();
  const Heading = `h${level}` as const;
  return (
    <section class="history">
      <div class="row far">
        <Heading>{briefing.customer.name}</Heading>
        <span class="chip">
          <Icon name="card" /> {words.briefing.historyCard}
        </span>
      </div>
      {briefing.history.length === 0 ? (
        <p class="quiet">{words.briefing.noHistory}</p>
      ) : (
        <dl class="facts">
          {briefing.history.map((fact) => (
            <div>
              <dt>{fact.label}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {briefing.heard !== null && <Heard heard={briefing.heard} name={briefing.customer.callMe} />}
    </section>
  );
}

export function Ticks({ items, icon }: { readonly items: readonly string[]; readonly icon: IconName }): VNode {
  return (
    <ul class="ticks">
      {items.map((item) => (
        <li>
          <Icon name={icon} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}

interface LimitsProps {
  readonly briefing: BriefingView;
  readonly level: 2 | 3;
}

/** What the person may and may not do. */
export function Limits({ briefing, level }: LimitsProps): VNode {
  const { words } = useUi();
  const Heading = `h${level}` as const;
  return (
    <section class="limits">
      {briefing.youMay.length > 0 && <Heading>{words.briefing.youMay}</Heading>}
      <Ticks items={briefing.youMay} icon="tick" />
      {briefing.youMayNot.length > 0 && <Heading class="not">{words.briefing.youMayNot}</Heading>}
      <Ticks items={briefing.youMayNot} icon="not" />
    </section>
  );
}

/** Who speaks and how, above a line. */
export function Cue({ who, cue }: { readonly who: string; readonly cue: string }): VNode {
  return (
    <p class="cue">
      <Icon name="voice" />
      <span>
        <b>{who}</b>
        {cue !== '' && `, ${cue}`}
      </span>
    </p>
  );
}

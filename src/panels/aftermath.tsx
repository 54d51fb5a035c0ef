import './aftermath.css';
import type { Ref, VNode } from 'preact';
import type { AftermathView } from '../core/projections/views';
import { useFocusOn } from './focus';
import { Icon, type IconName } from '../parts/icons';
import { useKeys } from './keys';
import { Rich } from './rich';
import { useUi } from './ui';

type Card = AftermathView['cards'][number];

const ICONS: Record<Card['kind'], IconName> = { good: 'sun', bad: 'rain', plain: 'clock' };

interface AfterCardProps {
  readonly card: Card;
  readonly isNew: boolean;
  readonly text: Ref<HTMLParagraphElement>;
}

function AfterCard({ card, isNew, text }: AfterCardProps): VNode {
  const { words } = useUi();
  return (
    <li class={`after-card ${card.kind}${isNew ? ' new' : ''}`}>
      <span class="after-icon">
        <Icon name={ICONS[card.kind]} />
      </span>
      <div>
        <p class="eyebrow">{words.later.kinds[card.kind]}</p>
        <p class="after-text" tabIndex={-1} ref={text}>
          <Rich text={card.text} />
        </p>
      </div>
    </li>
  );
}

/** What came of it: what the promises became, one card at a time. */
export function Aftermath({ aftermath }: { readonly aftermath: AftermathView }): VNode {
  const { words, send, settings } = useUi();
  const next = (): void => send({ type: 'aftermath.next' });
  useKeys({ enter: next });
  const last = Math.min(aftermath.shown, aftermath.cards.length - 1);
  const newest = useFocusOn<HTMLParagraphElement & HTMLHeadingElement>(last);
  const isEnd = last >= aftermath.cards.length - 1;
  return (
    <div class={`after ${aftermath.cards[last]?.kind ?? 'plain'}`}>
      <div class="page after-page">
        <div>
          <p class="eyebrow quiet">{words.later.eyebrow(aftermath.title, last + 1, aftermath.cards.length)}</p>
          <h1 ref={last === 0 ? newest : null} tabIndex={-1}>
            {words.later.title}
          </h1>
        </div>
        <ol class="stack">
          {aftermath.cards.slice(0, last + 1).map((card, place) => (
            <AfterCard
              key={place}
              card={card}
              isNew={place === last}
              text={place === last && last > 0 ? newest : null}
            />
          ))}
        </ol>
        <p>
          <button class="btn main big" type="button" onClick={next}>
            {isEnd ? words.later.debrief : words.later.next}{' '}
            {settings.keys && <kbd aria-hidden="true">{words.briefing.enter}</kbd>}
          </button>
        </p>
      </div>
    </div>
  );
}

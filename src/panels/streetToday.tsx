import type { VNode } from 'preact';
import type { Story, Suggestion } from '../app/view';
import { Face, Facts, HowLeft } from './streetStory';
import { useStreetWords } from './streetWords';
import { useUi } from './ui';

/** Where a first visit starts: one story, large. */
function Start({ item }: { readonly item: Story }): VNode {
  const { send } = useUi();
  const own = useStreetWords();
  return (
    <section class="suggest" aria-labelledby="suggest-heading">
      <Face item={item} />
      <div class="stack">
        <p class="chip">{own.startHere}</p>
        <h2 id="suggest-heading">{item.title}</h2>
        <p class="quiet">{item.summary}</p>
        <Facts item={item} />
        {item.contentNote !== '' && (
          <p class="small">
            <b>{own.note}</b> {item.contentNote}
          </p>
        )}
        <p>
          <button class="btn main big" type="button" onClick={() => send({ type: 'scenario.open', id: item.id })}>
            {own.startWith(item.title)}
          </button>
        </p>
      </div>
    </section>
  );
}

interface CardProps {
  readonly item: Story;
  readonly reason: Suggestion['reason'];
}

function Card({ item, reason }: CardProps): VNode {
  const { send } = useUi();
  const own = useStreetWords();
  const { sign, why } = own.reason(reason);
  const point = (isOn: boolean) => () => send({ type: 'street.point', building: isOn ? item.building : null });
  return (
    <li
      class="story today-card"
      onPointerEnter={point(true)}
      onPointerLeave={point(false)}
      onFocusCapture={point(true)}
      onBlurCapture={point(false)}
    >
      <p class="chip">{sign}</p>
      <Face item={item} />
      <div>
        <h3>
          <button type="button" onClick={() => send({ type: 'scenario.open', id: item.id })}>
            {item.title}
          </button>
        </h3>
        <Facts item={item} />
        <p class="small">
          <HowLeft left={item.left} />
        </p>
        <p class="small">
          <b>{own.why}</b> {why}
        </p>
      </div>
    </li>
  );
}

/** Up to three stories for today, each with its reason; on a first visit the one to start with. */
export function Today({ suggestions }: { readonly suggestions: readonly Suggestion[] }): VNode | null {
  const own = useStreetWords();
  const [first] = suggestions;
  if (first === undefined) return null;
  if (first.reason.kind === 'start') return <Start item={first.item} />;
  return (
    <section class="stack" aria-labelledby="today-heading">
      <h2 id="today-heading">{own.today}</h2>
      <ul class="today">
        {suggestions.map(({ item, reason }) => (
          <Card key={item.id} item={item} reason={reason} />
        ))}
      </ul>
    </section>
  );
}

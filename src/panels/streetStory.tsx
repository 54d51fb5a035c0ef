import type { VNode } from 'preact';
import type { Story, StreetScene } from '../app/view';
import type { FeelingView } from '../core/projections/views';
import type { Building } from '../core/vocabulary/buildings';
import { feelingWord } from './feeling';
import { Icon } from '../parts/icons';
import { lazy } from './lazy';
import { SkySign, skyOf } from './streetSky';
import { Who } from './streetWho';
import { useStreetWords } from './streetWords';
import { useUi } from './ui';

const OwnFile = lazy(
  (words) =>
    Promise.all([import('./author/ownFile'), words.loadAuthor()]).then(([module, own]) => module.ownFileIn(own)),
  () => null,
);

/** The customer in the light of how they left, or behind the mist. */
export function Face({ item: { person, channel, left } }: { readonly item: Story }): VNode {
  return <Who person={person} channel={channel} left={left} misty={left === null} />;
}

/** How the customer of a story left, in words. */
export function HowLeft({ left }: { readonly left: FeelingView | null }): VNode {
  const { words } = useUi();
  const own = useStreetWords();
  return (
    <span class={`how-left ${left?.grade ?? 'mist'}`}>
      <SkySign sky={left?.grade ?? 'mist'} /> {left === null ? own.notMet : own.left(feelingWord(words, left))}
    </span>
  );
}

/** What a story says of itself in one line. */
export function Facts({ item }: { readonly item: Story }): VNode {
  const { words } = useUi();
  const own = useStreetWords();
  return (
    <p class="meta small">
      <span>
        <Icon name={item.channel} /> {words.channels[item.channel]}
      </span>
      {item.minutes !== null && <span>{own.minutes(item.minutes)}</span>}
      {item.difficulty !== null && <span>{words.difficulty(item.difficulty)}</span>}
      {item.own && <span>{own.own}</span>}
    </p>
  );
}

function StoryCard({ item }: { readonly item: Story }): VNode {
  const { send } = useUi();
  return (
    <li class="story">
      <Face item={item} />
      <div>
        <h4>
          <button type="button" onClick={() => send({ type: 'scenario.open', id: item.id })}>
            {item.title}
          </button>
        </h4>
        <p class="quiet">{item.summary}</p>
        <Facts item={item} />
        <p class="small">
          <HowLeft left={item.left} />
        </p>
        {item.contentNote !== '' && (
          <p class="small quiet">
            <Icon name="info" /> {item.contentNote}
          </p>
        )}
        {item.own && <OwnFile item={item} />}
      </div>
    </li>
  );
}

interface HouseProps {
  readonly building: Building;
  readonly items: readonly Story[];
  readonly street: StreetScene;
}

/** One house of the street with its stories. To point at it here lifts it in the picture. */
export function House({ building, items, street }: HouseProps): VNode {
  const { words, send } = useUi();
  const own = useStreetWords();
  const id = `house-${building}`;
  const sky = skyOf(street.feelings[building]);
  const meaning = sky === 'mist' ? own.nobodyYet : own.peopleLeft(words.inGrade[sky]);
  const point = (at: Building | null) => () => send({ type: 'street.point', building: at });
  return (
    <section
      class="house stack"
      aria-labelledby={id}
      onPointerEnter={point(building)}
      onPointerLeave={point(null)}
      onFocusCapture={point(building)}
      onBlurCapture={point(null)}
    >
      <div class="row house-head">
        <h3 id={id}>{own.buildings[building]}</h3>
        <p class={`sky small ${sky}`}>
          <SkySign sky={sky} /> {own.over(own.weather[sky], meaning)}
        </p>
      </div>
      <ul class="stories">
        {items.map((item) => (
          <StoryCard key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

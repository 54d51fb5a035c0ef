import type { VNode } from 'preact';
import type { DebriefView } from '../core/projections/debriefViews';
import { useDeeperWords } from './deeperWords';
import { Icon } from '../parts/icons';
import { Quote } from './rich';

const STARS = [1, 2, 3, 4, 5];

/** What the customer wrote afterwards. */
export function Review({ debrief }: { readonly debrief: DebriefView }): VNode | null {
  const { review } = useDeeperWords();
  if (debrief.review === null) return null;
  const { stars, text } = debrief.review;
  return (
    <section class="card review" aria-labelledby="review-heading">
      <h2 id="review-heading">{review.title}</h2>
      <p class="stars">
        <span aria-hidden="true">
          {STARS.map((place) => (
            <span key={place} class={place <= stars ? 'on' : undefined}>
              <Icon name="star" />
            </span>
          ))}
        </span>
        <span class="small">{review.stars(stars)}</span>
      </p>
      <blockquote>
        <Quote text={[{ text, strong: false }]} />
      </blockquote>
      <p class="zero">
        <Icon name="talk" /> {review.zero}
      </p>
    </section>
  );
}

import './heard.css';
import type { ComponentType, VNode } from 'preact';
import type { BriefingView } from '../core/projections/views';
import type { HeardMessages } from '../locales/messages';
import { Icon } from '../parts/icons';
import { Quote } from './rich';

export interface HeardProps {
  readonly heard: NonNullable<BriefingView['heard']>;
  readonly name: string;
}

interface StarsProps {
  readonly stars: number;
  /** The same in words. */
  readonly words: string;
}

/** Stars of five, and what they say. */
export function Stars({ stars, words }: StarsProps): VNode {
  return (
    <p class="heard-stars">
      <span aria-hidden="true">
        {[1, 2, 3, 4, 5].map((place) => (
          <span key={place} class={place <= stars ? 'on' : undefined}>
            <Icon name="star" />
          </span>
        ))}
      </span>
      <span class="small">{words}</span>
    </p>
  );
}

/** A review that this customer read before coming. */
export function heardIn(own: HeardMessages): ComponentType<HeardProps> {
  return function Heard({ heard, name }: HeardProps): VNode {
    return (
      <div class="heard">
        <p class="heard-title">
          <Icon name="screen" /> {own.title}
        </p>
        <Stars stars={heard.stars} words={own.stars(heard.stars)} />
        <blockquote>
          <Quote text={[{ text: heard.text, strong: false }]} />
        </blockquote>
        <p class="note">{own.says(name)}</p>
      </div>
    );
  };
}

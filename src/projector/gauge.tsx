import type { VNode } from 'preact';
import type { FeelingView } from '../core/projections/views';
import type { WallView } from '../core/projections/roomViews';
import type { RoomMessages } from '../locales/enRoom';
import { Face } from '../parts/face';
import { Icon } from '../parts/icons';
import { useRoomWords } from './words';

/** A change this small moves the bead without leaving a trail. */
const TRAIL_FROM = 7;

export const feelingWord = (words: RoomMessages, { root, band }: FeelingView): string => words.feelings[root][band];

/** How one feeling stands to the one before, in words; empty where it is the same. */
export function feelingChange(words: RoomMessages, before: FeelingView, now: FeelingView): string {
  const word = feelingWord(words, before);
  if (now.band > before.band) return words.feeling.upFrom(word);
  if (now.band < before.band) return words.feeling.downFrom(word);
  if (now.value === before.value) return '';
  return now.value > before.value ? words.feeling.better : words.feeling.worse;
}

interface ChangeProps {
  readonly before: FeelingView;
  readonly now: FeelingView;
}

const percent = (value: number): string => `${Math.min(96, Math.max(4, value))}%`;

/** The place on three zones. Decoration: the word stands beside it as text. */
function Track({ before, now }: ChangeProps): VNode {
  const isFar = Math.abs(now.value - before.value) >= TRAIL_FROM;
  const [low, high] = [Math.min(before.value, now.value), Math.max(before.value, now.value)];
  return (
    <div class="wall-track" aria-hidden="true">
      <span />
      <span />
      <span />
      {isFar && <i class="wall-trail" style={{ '--from': percent(low), '--at': percent(high) }} />}
      {isFar && <i class="wall-ghost" style={{ '--at': percent(before.value) }} />}
      <i class="wall-bead" style={{ '--at': percent(now.value), '--was': percent(before.value) }}>
        <Face feeling={now} />
      </i>
    </div>
  );
}

/** How the customer is called; a play without a card names nobody. */
export const nameOf = (words: RoomMessages, { card }: WallView): string =>
  card?.customer.callMe ?? words.feeling.nobody;

interface MoodProps {
  readonly wall: WallView;
  /** Says how it changed, where that is what the screen is about. */
  readonly isNew?: boolean;
}

/** How the customer feels: word, face and place on the one gauge. */
export function Mood({ wall, isNew = false }: MoodProps): VNode | null {
  const words = useRoomWords();
  const { feeling } = wall;
  if (feeling === null) return null;
  const { now } = feeling;
  const before = isNew ? feeling.before : now;
  const change = feelingChange(words, before, now);
  return (
    <section class="wall-mood" aria-label={words.feeling.label(nameOf(words, wall))}>
      <p class="wall-feel">
        <b>{words.capital(feelingWord(words, now))}</b>
        <span class="sr">, {words.inGrade[now.grade]}</span>
        {change !== '' && (
          <span class="wall-change">
            <Icon name={now.value < before.value ? 'down' : 'up'} flip /> {change}
          </span>
        )}
      </p>
      <Track before={before} now={now} />
    </section>
  );
}

/** A feeling as small face and word. */
export function FeelingWord({ feeling }: { readonly feeling: FeelingView }): VNode {
  const words = useRoomWords();
  return (
    <span class="wall-word">
      <Face feeling={feeling} /> {words.capital(feelingWord(words, feeling))}
    </span>
  );
}

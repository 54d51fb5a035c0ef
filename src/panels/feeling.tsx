import type { VNode } from 'preact';
import type { FeelingView } from '../core/projections/views';
import type { Messages } from '../locales/messages';
import { Face } from '../parts/face';
import { Icon } from '../parts/icons';
import { useUi } from './ui';

/** A change this small moves the bead without leaving a trail. */
const TRAIL_FROM = 7;

export const feelingWord = (words: Messages, { root, band }: FeelingView): string => words.feelings[root][band];

/** How one feeling stands to the one before, in words; empty where they are the same moment. */
export function feelingChange(words: Messages, before: FeelingView, now: FeelingView): string {
  if (before === now) return '';
  const word = feelingWord(words, before);
  if (now.band > before.band) return words.feeling.upFrom(word);
  if (now.band < before.band) return words.feeling.downFrom(word);
  if (now.value === before.value) return words.feeling.same;
  return now.value > before.value ? words.feeling.better : words.feeling.worse;
}

interface GaugeProps {
  readonly before: FeelingView;
  readonly now: FeelingView;
}

const percent = (value: number): string => `${Math.min(97, Math.max(3, value))}%`;

/** The place on three zones. Decoration: word and zone stand beside it as text. */
export function Track({ before, now }: GaugeProps): VNode {
  const isFar = Math.abs(now.value - before.value) >= TRAIL_FROM;
  const low = Math.min(before.value, now.value);
  const trail = { '--from': percent(low), '--at': percent(low === now.value ? before.value : now.value) };
  return (
    <div class="track" aria-hidden="true">
      <span />
      <span />
      <span />
      {isFar && <i class="trail" style={trail} />}
      {isFar && <i class="ghost" style={{ '--at': percent(before.value) }} />}
      <i class="bead" style={{ '--at': percent(now.value) }}>
        <Face feeling={now} />
      </i>
    </div>
  );
}

function Change({ before, now }: GaugeProps): VNode | null {
  const change = feelingChange(useUi().words, before, now);
  if (change === '' || (before.value === now.value && before.band === now.band)) return null;
  return (
    <p class="was">
      <Icon name={now.value < before.value ? 'down' : 'up'} flip /> {change}
    </p>
  );
}

/** How the customer feels: word, small face, place on the gauge, and the change in words. */
export function FeelingCard({ name, before, now }: GaugeProps & { readonly name: string }): VNode {
  const { words } = useUi();
  return (
    <section class="mood" aria-label={words.feeling.label(name)}>
      <div class="mood-words">
        <p class="feel">
          {words.capital(feelingWord(words, now))}
          <span class="zone-word">, {words.inGrade[now.grade]}</span>
        </p>
        <Change before={before} now={now} />
      </div>
      <Track before={before} now={now} />
      <p class="zones">
        {(['misery', 'mediocre', 'magic'] as const).map((grade) => (
          <span class={grade === now.grade ? 'here' : undefined} aria-hidden={grade === now.grade ? undefined : 'true'}>
            {words.grades[grade]}
          </span>
        ))}
      </p>
    </section>
  );
}

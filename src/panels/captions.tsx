import type { VNode } from 'preact';
import type { Grade } from '../core/model/words';
import type { SoundMessages } from '../locales/messages';
import { Icon } from '../parts/icons';

export interface CaptionsProps {
  /** The sound that is named by what is said now. */
  readonly sound: string;
  /** The feeling before and after: the weather turns with its grade. */
  readonly from: Grade;
  readonly to: Grade;
}

/** What the weather is heard to do: it rains in misery, and birds sing in magic. */
function weather(words: SoundMessages['weather'], from: Grade, to: Grade): readonly string[] {
  if (from === to) return [];
  return [
    ...(from === 'misery' ? [words.rainStops] : []),
    ...(from === 'magic' ? [words.birdsStop] : []),
    ...(to === 'misery' ? [words.rainStarts] : []),
    ...(to === 'magic' ? [words.birdsStart] : []),
  ];
}

const Caption = ({ text, named = false }: { readonly text: string; readonly named?: boolean }): VNode => (
  <span class={named ? 'named' : undefined}>
    <Icon name="sound" /> {text}{' '}
  </span>
);

/** Sounds in words, for whoever does not hear them. A sound without words says nothing. */
export const captionsIn =
  (words: SoundMessages) =>
  ({ sound, from, to }: CaptionsProps): VNode => {
    const named = words.named[sound];
    return (
      <p class="cue captions">
        {named !== undefined && <Caption text={named} named />}
        {weather(words.weather, from, to).map((caption) => (
          <Caption key={caption} text={caption} />
        ))}
      </p>
    );
  };

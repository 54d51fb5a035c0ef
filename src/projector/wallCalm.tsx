import type { VNode } from 'preact';
import { Frame, Place, type ScreenProps } from './wallFrame';
import { useRoomWords } from './words';

interface CalmProps {
  readonly of: string;
  readonly title: string;
  readonly says: string;
}

/** A page of few words: nothing goes on behind it. */
export function Calm({ of, title, says }: CalmProps): VNode {
  return (
    <div class="wall-calm">
      <Frame of={of} sizes={3} title={title}>
        {() => <p class="huge">{says}</p>}
      </Frame>
    </div>
  );
}

/** A few sentences, one at a time. */
export function Telling({ screen, wall }: ScreenProps<'telling'>): VNode {
  const { text, place, of } = screen;
  return (
    <Frame of={wall.cue} sizes={4} title={wall.title} aside={() => <Place place={place} of={of} />}>
      {() => <p class="huge">{text}</p>}
    </Frame>
  );
}

/** The end of the time together. */
export function Over({ screen, wall }: ScreenProps<'over'>): VNode {
  const { over } = useRoomWords();
  return (
    <Frame of={wall.cue} sizes={4} title={screen.title}>
      {() => (
        <div class="wall-told">
          <h2 class="huge">{over.title}</h2>
          <p class="wall-lead">{over.says}</p>
        </div>
      )}
    </Frame>
  );
}

import type { VNode } from 'preact';
import type { Grade } from '../core/model/words';
import type { WallView } from '../core/projections/roomViews';
import type { RoomMessages } from '../locales/enRoom';
import { Icon } from '../parts/icons';
import { useRoomWords } from './words';

/** What the weather is heard to do: it rains in misery, and birds sing in magic. */
function weather({ weather: words }: RoomMessages['sounds'], from: Grade, to: Grade): readonly string[] {
  if (from === to) return [];
  const after = [...(to === 'misery' ? [words.rainStarts] : []), ...(to === 'magic' ? [words.birdsStart] : [])];
  if (from === 'misery') return [words.rainStops, ...after];
  return from === 'magic' ? [words.birdsStop, ...after] : after;
}

interface CaptionsProps {
  readonly wall: WallView;
  /** Where a reply has just turned the feeling, and with it the weather. */
  readonly isNew?: boolean;
}

/** Sounds that mean something, in words. One without words says nothing. */
export function Captions({ wall, isNew = false }: CaptionsProps): VNode | null {
  const { sounds } = useRoomWords();
  const { feeling, stage } = wall;
  const name = stage.sound?.name ?? '';
  const named = Object.hasOwn(sounds.named, name) ? sounds.named[name] : undefined;
  const turned = isNew && feeling !== null ? weather(sounds, feeling.before.grade, feeling.now.grade) : [];
  const all = [...(named === undefined ? [] : [named]), ...turned];
  if (all.length === 0) return null;
  return (
    <p class="wall-captions">
      <Icon name="sound" /> {all.join('. ')}
    </p>
  );
}

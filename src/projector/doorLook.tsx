import type { VNode } from 'preact';
import type { RoomLook } from '../app/room/view';
import { useRoomUi } from './ui';
import { Choice } from './uiParts';

const GROUNDS = ['dark', 'bright'] as const;
const SIZES = ['usual', 'large'] as const;
const MOTIONS = ['full', 'calm', 'none'] as const;
const SOUNDS = ['off', 'on'] as const;

/** How the wall looks in this room of bricks. */
export function LookChoices({ look }: { readonly look: RoomLook }): VNode {
  const { words, send } = useRoomUi();
  const own = words.door.look;
  const change = (to: Partial<RoomLook>): void => send({ type: 'look.change', change: to });
  return (
    <div class="room-look">
      <Choice
        legend={own.ground.name}
        value={look.ground}
        options={GROUNDS.map((value) => ({ value, name: own.ground[value] }))}
        onChoose={(ground) => change({ ground })}
        hint={own.groundHint}
      />
      <Choice
        legend={own.size.name}
        value={look.size}
        options={SIZES.map((value) => ({ value, name: own.size[value] }))}
        onChoose={(size) => change({ size })}
        hint={own.sizeHint}
      />
      <Choice
        legend={own.motion.name}
        value={look.motion}
        options={MOTIONS.map((value) => ({ value, name: own.motion[value] }))}
        onChoose={(motion) => change({ motion })}
      />
      <Choice
        legend={own.sound.name}
        value={look.sound ? 'on' : 'off'}
        options={SOUNDS.map((value) => ({ value, name: own.sound[value] }))}
        onChoose={(sound) => change({ sound: sound === 'on' })}
      />
    </div>
  );
}

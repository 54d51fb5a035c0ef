import './door.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DoorView, RoomLook } from '../app/room/view';
import { Icon } from '../parts/icons';
import { Mark } from '../parts/mark';
import { FaultyPlans } from './doorFaulty';
import { OpenForm } from './doorForm';
import { PastRooms, SavedFile, Unfinished } from './doorRooms';
import { LastRow } from './doorRow';
import { useRoomUi } from './ui';
import { RoomSign } from './uiParts';

interface DoorProps {
  readonly door: DoorView;
  readonly look: RoomLook;
}

function Bar({ check }: { readonly check: () => void }): VNode {
  const { words, role } = useRoomUi();
  return (
    <header class="bar">
      <p class="brand">
        <Mark /> <span class="brand-word">{words.brand}</span>
      </p>
      <div class="tools">
        <button class="tool" type="button" onClick={check}>
          <RoomSign name="people" /> <span class="always">{words.door.row.open}</span>
        </button>
        <a class="tool" href={role === 'desk' ? '../../' : '../'}>
          <Icon name="back" flip /> <span class="always">{words.door.home}</span>
        </a>
      </div>
    </header>
  );
}

function Guide(): VNode {
  const { words, role } = useRoomUi();
  const { guide } = words.door;
  return (
    <section class="door-guide" aria-labelledby="guide-heading">
      <h2 id="guide-heading">{guide.title}</h2>
      <ol>
        {guide.steps.map((step, place) => (
          <li key={step}>
            <b aria-hidden="true">{place + 1}</b> <span>{step}</span>
          </li>
        ))}
      </ol>
      <p class="door-guide-more">
        <a class="btn" href={role === 'desk' ? '../guide/' : 'guide/'}>
          <Icon name="file" /> {guide.open}
        </a>
        <span class="quiet">{guide.more}</span>
      </p>
    </section>
  );
}

/** Where a room is opened, gone on with, or read back; and where the last row says whether it can read. */
export function Door({ door, look }: DoorProps): VNode {
  const { door: own } = useRoomUi().words;
  const [isChecking, setChecking] = useState(false);
  if (isChecking) return <LastRow look={look} close={() => setChecking(false)} />;
  return (
    <>
      <Bar check={() => setChecking(true)} />
      <div class="page door">
        <div>
          <h1>{own.title}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        {door.unfinished.length > 0 && <Unfinished rooms={door.unfinished} />}
        <OpenForm plans={door.plans} />
        {door.faulty.length > 0 && <FaultyPlans faulty={door.faulty} />}
        <Guide />
        <div class="door-two">
          <PastRooms rooms={door.past} />
          <SavedFile />
        </div>
      </div>
    </>
  );
}

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskView } from '../core/projections/deskViews';
import { Icon } from '../parts/icons';
import { useAct, useRoomUi } from './ui';
import { Dialog } from './uiDialog';
import { RoomSign } from './uiParts';

interface EndProps {
  readonly desk: DeskView;
  readonly close: () => void;
}

function Ask({ close, stay }: { readonly close: () => void; readonly stay: () => void }): VNode {
  const { end } = useRoomUi().words;
  const act = useAct();
  const go = (): void => {
    act({ type: 'room.closed' });
    close();
  };
  return (
    <div class="menu">
      <p>{end.closeNote}</p>
      <button class="btn main" type="button" onClick={stay}>
        {end.stay}
      </button>
      <button class="btn" type="button" onClick={go}>
        {end.go}
      </button>
    </div>
  );
}

/** The report, a file of the room, leaving it for later, and its end, which is asked for twice. */
export function EndDialog({ desk, close }: EndProps): VNode {
  const { words, send } = useRoomUi();
  const [isAsking, setAsking] = useState(false);
  const { end } = words;
  if (isAsking)
    return (
      <Dialog key="ask" title={end.ask} onClose={close}>
        <Ask close={close} stay={() => setAsking(false)} />
      </Dialog>
    );
  return (
    <Dialog key="end" title={end.title} onClose={close}>
      <div class="menu">
        <button class="btn" type="button" data-first="" onClick={() => send({ type: 'report.open' })}>
          {end.report} <Icon name="file" />
        </button>
        <p class="note">{end.reportNote}</p>
        <button class="btn" type="button" onClick={() => send({ type: 'report.save', what: 'room' })}>
          {end.save} <RoomSign name="down" />
        </button>
        <button class="btn" type="button" onClick={() => send({ type: 'room.leave' })}>
          {desk.at === 'over' ? end.leave : end.again} <Icon name="back" flip />
        </button>
        <p class="note">{desk.at === 'over' ? end.overNote : end.againNote}</p>
        {desk.at !== 'over' && (
          <button class="btn" type="button" onClick={() => setAsking(true)}>
            {end.close} <Icon name="close" />
          </button>
        )}
      </div>
    </Dialog>
  );
}

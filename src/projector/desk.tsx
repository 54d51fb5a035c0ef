import './desk.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LinkView, RoomLook } from '../app/room/view';
import type { DeskView } from '../core/projections/deskViews';
import { Icon } from '../parts/icons';
import { DeskBar, Rival } from './deskBar';
import { hasDialog, OpenDialog } from './deskDialogs';
import { Lists } from './deskLists';
import { Now, showDeciding } from './deskNow';
import { Plan } from './deskPlan';
import { Say } from './deskSay';
import type { DialogName, KeyMeaning } from './roomKeys';
import { useGoing, useRoomKeys } from './roomKeysUse';
import { useRoomUi } from './ui';

interface DeskProps {
  readonly desk: DeskView;
  readonly link: LinkView;
  readonly look: RoomLook;
}

/** A digit pressed beside all fields goes into the first one. */
function intoFirst(): boolean {
  document.querySelector<HTMLElement>('.desk-count, .desk-work select')?.focus();
  return false;
}

const isUndecided = ({ next }: DeskView, meaning: KeyMeaning): boolean =>
  next === 'decideFirst' && meaning.do === 'act' && meaning.act.type === 'went.on';

function toDeciding(): boolean {
  showDeciding();
  return true;
}

/** What only the facilitator sees: what to do next, what to say, how long it has taken, and what the votes are. */
export function Desk({ desk, link, look }: DeskProps): VNode {
  const { words, send } = useRoomUi();
  const act = useGoing(link.waiting);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const run = (meaning: KeyMeaning): boolean => {
    if (meaning.do === 'type') return intoFirst();
    if (meaning.do === 'open' && hasDialog(desk, meaning.dialog)) setDialog(meaning.dialog);
    if (meaning.do === 'other') send({ type: 'other.open' });
    if (meaning.do === 'act' && isUndecided(desk, meaning)) return toDeciding();
    if (meaning.do === 'act') act(meaning.act);
    return true;
  };
  useRoomKeys({ desk, isOff: link.rival, isTyping: false, run });
  return (
    <div class="desk">
      <a class="skip" href="#now">
        {words.skip}
      </a>
      {link.rival && <Rival />}
      <div inert={link.rival}>
        <DeskBar desk={desk} link={link} open={setDialog} />
        <div class="desk-grid">
          <Now desk={desk} go={act} open={setDialog} />
          <Say desk={desk} />
          <div class="desk-side">
            <Plan desk={desk} goTo={() => setDialog('steps')} />
            <Lists desk={desk} />
            <p>
              <button class="btn" type="button" onClick={() => setDialog('end')}>
                <Icon name="file" /> {words.end.title} <kbd aria-hidden="true">X</kbd>
              </button>
            </p>
          </div>
        </div>
      </div>
      <OpenDialog name={dialog} desk={desk} look={look} close={() => setDialog(null)} />
    </div>
  );
}

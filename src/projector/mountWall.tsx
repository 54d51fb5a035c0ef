import './mountWall.css';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomAppView, RoomScreen } from '../app/room/view';
import { Rival } from './deskBar';
import { hasDialog, OpenDialog } from './deskDialogs';
import { type DialogName, isCountVote, type KeyMeaning, onward } from './roomKeys';
import { TypingStrip } from './roomKeysStrip';
import { isTyping, typeKey, type Typing } from './roomKeysTyping';
import { useGoing, useOwnCounts, useRoomKeys } from './roomKeysUse';
import { useAct, useRoomUi } from './ui';
import { Wall } from './wall';

type WallScreenView = Extract<RoomScreen, { readonly name: 'wall' }>;

interface WallProps {
  readonly app: RoomAppView;
  readonly screen: WallScreenView;
}

/** How long the pointer lies still before the buttons go again, in milliseconds. */
const REST = 4_000;

/** True from when the pointer moves until it rests or a key is pressed: only then are there buttons on the wall. */
function usePointer(): boolean {
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const hide = (): void => setMoving(false);
    const show = ({ movementX, movementY }: PointerEvent): void => {
      // What moves below a pointer that lies still is told as a move of the pointer, too.
      if (movementX === 0 && movementY === 0) return;
      setMoving(true);
      clearTimeout(resting);
      resting = setTimeout(hide, REST);
    };
    document.addEventListener('pointermove', show);
    document.addEventListener('keydown', hide, true);
    return () => {
      clearTimeout(resting);
      document.removeEventListener('pointermove', show);
      document.removeEventListener('keydown', hide, true);
    };
  }, []);
  return isMoving;
}

interface ToolsProps extends WallProps {
  readonly open: (dialog: DialogName) => void;
}

/** Where something may be said to be done: a button for each letter. */
function Letters({ desk: { ballot } }: Pick<WallScreenView, 'desk'>): VNode | null {
  const { words } = useRoomUi();
  const act = useAct();
  if (ballot?.mayDecide !== true) return null;
  const open = ballot.options.filter(({ locked }) => locked === '');
  return (
    <>
      {open.map(({ id, letter }) => (
        <button
          key={id}
          class="btn"
          type="button"
          onClick={() => act({ type: 'decided', ballot: ballot.key, option: id })}
        >
          {words.votes.decide(letter)}
        </button>
      ))}
    </>
  );
}

/** For whoever has a mouse and no keys; always there for those who go by Tab. */
function Tools({ app, screen: { desk }, open }: ToolsProps): VNode {
  const { words, send } = useRoomUi();
  const act = useAct();
  const isShown = usePointer();
  const isVeiled = desk.wall.veil !== 'none';
  const fact = desk.next === 'decideFirst' && !isVeiled ? null : onward(desk);
  return (
    <div class={isShown ? 'wall-tools shown' : 'wall-tools'} role="group" aria-label={words.keys.tools}>
      {fact !== null && (
        <button class="btn main" type="button" onClick={() => act(fact)}>
          {isVeiled ? words.unveil : words.next[desk.next]}
        </button>
      )}
      {!isVeiled && <Letters desk={desk} />}
      <button class="btn" type="button" onClick={() => open('keys')}>
        {words.keys.title}
      </button>
      {app.stageStatus === 'failed' && (
        <button class="btn" type="button" onClick={() => send({ type: 'stage.restart' })}>
          {words.keys.picture}
        </button>
      )}
      {!app.link.other && !app.link.alone && (
        <button class="btn" type="button" onClick={() => send({ type: 'other.open' })}>
          {words.link.openDesk}
        </button>
      )}
      <button class="btn" type="button" onClick={() => open('end')}>
        {words.end.title}
      </button>
    </div>
  );
}

/** What is typed on the wall, with what that does. */
function useTyping({ desk }: WallScreenView) {
  const act = useAct();
  const own = useOwnCounts(desk);
  const [typing, setTyping] = useState<Typing | null>(null);
  const shown =
    typing?.what === 'mark' ? desk.at === 'marking' : isCountVote(desk) && typing?.ballot === desk.ballot?.key;
  const press = (key: string): void => {
    const typed = typeKey(desk, typing, key, own);
    setTyping(typed.typing);
    if (typed.act !== null) act(typed.act);
  };
  return { typing: shown ? typing : null, isTyping: isTyping(desk, typing), press };
}

/** The window on the projector: the wall, and over it only what its keyboard asks for. */
export function WallWindow({ app, screen }: WallProps): VNode {
  const { send } = useRoomUi();
  const act = useGoing(app.link.waiting);
  const { wall, desk } = screen;
  const { typing, isTyping: isNow, press } = useTyping(screen);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const run = (meaning: KeyMeaning): boolean => {
    if (meaning.do === 'type') press(meaning.key);
    if (meaning.do === 'open' && hasDialog(desk, meaning.dialog)) setDialog(meaning.dialog);
    if (meaning.do === 'other') send({ type: 'other.open' });
    if (meaning.do === 'act') act(meaning.act);
    return true;
  };
  useRoomKeys({ desk, isOff: app.link.rival, isTyping: isNow, run });
  return (
    <>
      {app.link.rival && <Rival />}
      <Wall wall={wall} look={app.look}>
        {typing === null ? undefined : <TypingStrip desk={desk} typing={typing} />}
      </Wall>
      {!app.link.rival && <Tools app={app} screen={screen} open={setDialog} />}
      <OpenDialog name={dialog} desk={desk} look={app.look} close={() => setDialog(null)} />
    </>
  );
}

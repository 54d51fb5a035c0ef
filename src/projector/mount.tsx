import '../parts/tokens.css';
import '../parts/base.css';
import '../parts/face.css';
import '../parts/parts.css';
import './ui.css';
import { render, type VNode } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SendRoom } from '../app/room/intents';
import type { RoomAppView } from '../app/room/view';
import type { DeskMessages } from '../locales/enDesk';
import type { RoomMessages } from '../locales/enRoom';
import { shownOn } from './deskShown';
import { CurrentScreen } from './mountScreens';
import { applyScene, watchWidth } from './mountPage';
import { type RoomSource, type RoomUi, RoomUiContext } from './ui';
import { News } from './uiNews';
import { RoomWords } from './words';

/** All that a room says in one language: on the wall, and on the desk with the door and the report. */
interface AllWords {
  readonly wall: RoomMessages;
  readonly desk: DeskMessages;
}

interface AppProps {
  readonly source: RoomSource;
  readonly send: SendRoom;
  readonly words: AllWords;
  readonly now: () => number;
}

function useView(source: RoomSource): RoomAppView {
  const [app, setApp] = useState(source.view());
  useLayoutEffect(() => {
    // What changed between the first drawing and now would be missed otherwise.
    setApp(source.view());
    return source.subscribe(setApp);
  }, [source]);
  return app;
}

/** What the desk's polite live region says: what the room does now. The wall has a region of its own. */
function liveText({ screen }: RoomAppView, words: DeskMessages): string {
  if (screen.name !== 'desk') return '';
  const { what, text } = shownOn(words, screen.desk.wall);
  return [words.at[screen.desk.at], what, text].filter(Boolean).join('. ');
}

function App({ source, send, words, now }: AppProps): VNode {
  const app = useView(source);
  useLayoutEffect(() => applyScene(app, words.desk), [app, words]);
  useLayoutEffect(watchWidth, []);
  const { role } = app;
  const ui = useMemo<RoomUi>(() => {
    const mending: SendRoom = (intent) => {
      // What was refused is no news any more once something else is tried.
      if (intent.type === 'act' && source.view().news?.what === 'refused') send({ type: 'told.close' });
      send(intent);
    };
    return { send: mending, words: words.desk, role, now };
  }, [source, send, words, role, now]);
  return (
    <RoomUiContext.Provider value={ui}>
      <RoomWords.Provider value={words.wall}>
        <News app={app} />
        <CurrentScreen app={app} />
        <p class="sr live" role="status">
          {liveText(app, words.desk)}
        </p>
      </RoomWords.Provider>
    </RoomUiContext.Provider>
  );
}

/** Draws the windows of a room into `root` and sends what people ask for. `now` gives milliseconds since 1970. */
export function mountRoom(
  root: HTMLElement,
  source: RoomSource,
  send: SendRoom,
  words: AllWords,
  now: () => number = () => Date.now(),
): void {
  render(<App source={source} send={send} words={words} now={now} />, root);
}

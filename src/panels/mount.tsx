import '../parts/tokens.css';
import '../parts/base.css';
import '../parts/face.css';
import '../parts/parts.css';
import { render, type VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Send } from '../app/intents';
import type { AppView } from '../app/view';
import type { Messages } from '../locales/messages';
import { lazy } from './lazy';
import { liveText } from './live';
import { applyScene, applySettings, watchRoom } from './page';
import { CurrentScreen } from './screens';
import { type PortraitLoader, type Ui, UiContext, type ViewSource } from './ui';

const SettingsDialog = lazy((words) =>
  Promise.all([import('./byHand'), words.loadSettings()]).then(([module, own]) => module.settingsIn(own)),
);

interface AppProps {
  readonly source: ViewSource;
  readonly send: Send;
  readonly words: Messages;
  readonly loadPortrait: PortraitLoader | null;
}

function useView(source: ViewSource): AppView {
  const [app, setApp] = useState(source.view());
  useLayoutEffect(() => {
    // What changed between the first drawing and now would be missed otherwise.
    setApp(source.view());
    return source.subscribe(setApp);
  }, [source]);
  return app;
}

function App({ source, send, words, loadPortrait }: AppProps): VNode {
  const app = useView(source);
  const [isSetting, setSetting] = useState(false);
  const arrivals = useRef({ first: true }).current;
  const { settings, backTo, canPick } = app;
  useLayoutEffect(() => applySettings(settings), [settings]);
  useLayoutEffect(() => applyScene(app), [app]);
  useLayoutEffect(() => watchRoom(settings.textSize), [settings.textSize]);
  const ui = useMemo<Ui>(
    () => ({ send, words, settings, loadPortrait, arrivals, backTo, canPick, openSettings: () => setSetting(true) }),
    [send, words, settings, loadPortrait, backTo, canPick],
  );
  return (
    <UiContext.Provider value={ui}>
      <CurrentScreen app={app} />
      <p class="sr live" role="status">
        {liveText(words, app.screen)}
      </p>
      {isSetting && <SettingsDialog settings={settings} onClose={() => setSetting(false)} />}
    </UiContext.Provider>
  );
}

/** Draws the screens of `source` into `root` and sends what people ask for. Portraits stay plain without a loader. */
export function mountPanels(
  root: HTMLElement,
  source: ViewSource,
  send: Send,
  messages: Messages,
  loadPortrait: PortraitLoader | null = null,
): void {
  render(<App source={source} send={send} words={messages} loadPortrait={loadPortrait} />, root);
}

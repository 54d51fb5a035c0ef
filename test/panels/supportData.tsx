import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { ContentView, DataView, FileView } from '../../src/app/book/dataView';
import type { Intent } from '../../src/app/intents';
import { PLAIN_SETTINGS } from '../../src/app/settings';
import type { FileFault } from '../../src/core/records/archiveForm';
import { en } from '../../src/locales/en';
import { enData } from '../../src/locales/enData';
import { dataIn } from '../../src/panels/data';
import { UiContext, type Ui } from '../../src/panels/ui';
import { button } from './support';

const Data = dataIn(enData);
export const NOON = Date.UTC(2026, 2, 3, 12);
const NONE = { first: [], more: 0 };

const aView = (over: Partial<DataView> = {}): DataView => ({
  lost: null,
  attempts: 42,
  since: NOON,
  saving: { state: 'kept', why: null },
  participant: 'amber-harbour-42',
  saved: NOON,
  due: false,
  busy: null,
  preview: null,
  done: null,
  ...over,
});
const aContent = (over: Partial<ContentView> = {}): ContentView => ({
  participant: 'Kim',
  exported: NOON,
  added: 0,
  continued: 0,
  same: 0,
  conflicts: NONE,
  refused: NONE,
  unknown: [],
  broken: false,
  ...over,
});
export const aFile = (name: string, content: Partial<ContentView>): FileView => ({
  name,
  content: aContent(content),
  fault: null,
});
export const bad = (name: string, fault: FileFault): FileView => ({ name, content: null, fault });

export let root: HTMLElement = document.createElement('main');
afterEach(() => {
  render(null, root);
  root.remove();
});

/** The page on its own, with what was sent from it. */
export async function show(first: Partial<DataView> = {}) {
  render(null, root);
  root.remove();
  document.documentElement.lang = 'en';
  document.title = 'Turnaround';
  root = document.createElement('main');
  document.body.replaceChildren(root);
  const sent: Intent[] = [];
  const ui: Ui = {
    send: (intent) => void sent.push(intent),
    words: en,
    settings: PLAIN_SETTINGS,
    openSettings: () => undefined,
    loadPortrait: null,
    arrivals: { first: false },
    backTo: 'library',
    canPick: false,
  };
  const become = async (over: Partial<DataView>): Promise<void> =>
    act(() =>
      render(
        <UiContext.Provider value={ui}>
          <Data data={aView(over)} />
        </UiContext.Provider>,
        root,
      ),
    );
  await become(first);
  const click = async (name: string): Promise<void> => act(() => button(document.body, name).click());
  return { sent, become, click };
}

export const headings = (): readonly (string | null)[] =>
  [...root.querySelectorAll('h1, h2')].map((one) => one.textContent);
export const statuses = (): string =>
  [...root.querySelectorAll('[role="status"]')].map((one) => one.textContent).join('');
export const words = (): string => root.textContent.replace(/\s+/g, ' ');
export const settle = async (): Promise<void> =>
  act(async () => new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve()))));

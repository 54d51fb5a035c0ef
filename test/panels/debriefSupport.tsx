import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { Intent } from '../../src/app/intents';
import { PLAIN_SETTINGS } from '../../src/app/settings';
import type { DebriefView } from '../../src/core/projections/debriefViews';
import type { DeeperView, PathNode, PathView } from '../../src/core/projections/deeperViews';
import { en } from '../../src/locales/en';
import { enDebrief } from '../../src/locales/enDebrief';
import { debriefIn } from '../../src/panels/debrief';
import { UiContext } from '../../src/panels/ui';
import { aDebrief, button } from './support';

export const aPlace = (column: number, row: number, over: Partial<PathNode> = {}): PathNode => ({
  kind: 'beat',
  state: 'hidden',
  turns: [],
  column,
  row,
  ...over,
});

export const aPath = (over: Partial<PathView> = {}): PathView => ({
  nodes: [
    aPlace(0, 0, { state: 'met', turns: [1] }),
    aPlace(1, -0.5, { state: 'met', turns: [2, 3] }),
    aPlace(1, 0.5),
    aPlace(2, 0, { kind: 'ending', state: 'met' }),
  ],
  ways: [
    {
      taken: true,
      points: [
        [0, 0],
        [1, -0.5],
      ],
    },
    {
      taken: false,
      points: [
        [0, 0],
        [1, 0.5],
      ],
    },
    {
      taken: true,
      points: [
        [1, -0.5],
        [2, 0],
      ],
    },
  ],
  columns: 3,
  rows: 1,
  steps: [
    { turn: 1, others: 1 },
    { turn: 2, others: 0 },
    { turn: 3, others: 2 },
  ],
  beats: { met: 2, known: 0, of: 3 },
  endings: { met: 1, known: 0, of: 1 },
  known: { lines: [], titles: [] },
  ...over,
});

export const aDeeper = (over: Partial<DeeperView> = {}): DeeperView => ({
  stage: 'first',
  moved: null,
  steps: {
    steps: [
      { step: 'ask', state: 'used', turns: [1] },
      { step: 'read', state: 'missed', turns: [2, 3] },
      { step: 'respond', state: 'used', turns: [2, 3] },
      { step: 'solveAndCheck', state: 'unmet', turns: [] },
      { step: 'log', state: 'absent', turns: [] },
    ],
    order: [
      { step: 'ask', from: 1, to: 1 },
      { step: 'respond', from: 2, to: 3 },
    ],
    byLine: true,
  },
  questions: {
    kinds: [
      { type: 'need', asked: [1], open: [] },
      { type: 'solution', asked: [], open: [] },
      { type: 'satisfaction', asked: [], open: [] },
      { type: 'servicing', asked: [], open: [3] },
    ],
    unattended: true,
  },
  felt: [
    { felt: 'listened', turns: [1], chances: 2 },
    { felt: 'accompanied', turns: [], chances: 3 },
  ],
  bottomLine: { lines: 3, friendly: 3, empathetic: 1, personal: { taken: 1, chances: 2 } },
  crowds: [
    {
      grade: 'magic',
      shares: [
        { name: 'another', count: 29 },
        { name: 'value', count: 58 },
        { name: 'nothing', count: 13 },
      ],
    },
    {
      grade: 'misery',
      shares: [
        { name: 'switch', count: 15 },
        { name: 'worse', count: 85 },
      ],
    },
  ],
  firstMisery: false,
  path: aPath(),
  branches: [1, 2],
  ...over,
});

let cleanUp: (() => void) | null = null;
afterEach(() => {
  cleanUp?.();
  cleanUp = null;
  delete document.documentElement.dataset['width'];
});

/** A debrief with what lies under its top, on a page like the real one. */
export async function showDebrief(over: Partial<DebriefView> = {}, deeper: DeeperView | null = aDeeper()) {
  cleanUp?.();
  document.documentElement.lang = 'en';
  document.title = 'Turnaround';
  document.body.replaceChildren();
  const root = document.createElement('main');
  document.body.append(root);
  const sent: Intent[] = [];
  const Debrief = debriefIn(enDebrief);
  const ui = {
    send: (intent: Intent) => void sent.push(intent),
    words: en,
    settings: PLAIN_SETTINGS,
    openSettings: () => undefined,
    loadPortrait: null,
    arrivals: { first: true },
    backTo: 'library',
    canPick: false,
  } as const;
  await act(() =>
    render(
      <UiContext.Provider value={ui}>
        <Debrief debrief={aDebrief(over)} deeper={deeper} beside={null} />
      </UiContext.Provider>,
      root,
    ),
  );
  await act(async () => {
    await Promise.all([import('../../src/panels/deeper'), enDebrief.loadDeeper()]);
  });
  await act(async () => undefined);
  cleanUp = () => {
    render(null, root);
    root.remove();
  };
  const press = (target: HTMLElement) => act(() => target.click());
  return { root, sent, press, click: (name: string) => press(button(root, name)) };
}

/** The section under a heading. */
export function section(root: ParentNode, heading: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('h2')].find((one) => one.textContent === heading);
  const whole = found?.closest<HTMLElement>('section');
  if (!whole) throw new Error(`no section: ${heading}`);
  return whole;
}

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { Intent } from '../../src/app/intents';
import { PLAIN_SETTINGS, type Settings } from '../../src/app/settings';
import type { BesideView, RoadView } from '../../src/core/projections/besideViews';
import type { WalkView } from '../../src/core/projections/walkViews';
import { en } from '../../src/locales/en';
import { type Ui, UiContext } from '../../src/panels/ui';
import { aBriefing, aFeeling, aPoint, aTurn, rich } from './support';

let cleanUp: (() => void) | null = null;
afterEach(() => cleanUp?.());

export interface Mounted {
  readonly root: HTMLElement;
  readonly sent: Intent[];
  readonly again: (child: ComponentChild) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
}

/** Mounts one part on a page like the real one, after another screen. */
export async function mounted(child: ComponentChild, settings: Partial<Settings> = {}): Promise<Mounted> {
  cleanUp?.();
  document.documentElement.lang = 'en';
  document.title = 'Turnaround';
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const sent: Intent[] = [];
  const ui: Ui = {
    send: (intent) => void sent.push(intent),
    words: en,
    settings: { ...PLAIN_SETTINGS, ...settings },
    openSettings: () => undefined,
    loadPortrait: null,
    arrivals: { first: false },
    backTo: 'library',
    canPick: false,
  };
  const draw = (part: ComponentChild) =>
    act(async () => render(<UiContext.Provider value={ui}>{part}</UiContext.Provider>, root));
  await draw(child);
  await act(async () => void (await import('../../src/panels/portrait')));
  await act(async () => undefined);
  cleanUp = () => render(null, root);
  return {
    root,
    sent,
    again: draw,
    press: async (key) => {
      await act(() => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
    },
  };
}

const aRoad = (over: Partial<RoadView> = {}): RoadView => ({
  headline: { kind: 'turnaround', percent: 12, from: 'misery', to: 'misery', exact: true },
  left: false,
  mustOpen: false,
  unfinished: null,
  end: aFeeling(30),
  ending: { title: 'A long ride', says: rich('Still a bad day.') },
  review: { stars: 2, text: 'Long wait.' },
  arc: [aPoint(0, 24, { kind: 'start', swing: 0 }), aPoint(1, 33), aPoint(2, 28), aPoint(2, 30, { kind: 'later' })],
  fork: aTurn(2, { said: rich('Two more minutes.'), swing: -5, feeling: aFeeling(28) }),
  ...over,
});

/** Two plays that part at turn 2. */
export const aBeside = (over: Partial<BesideView> = {}): BesideView => ({
  briefing: aBriefing(),
  shared: 1,
  turn: 2,
  lines: [{ who: 'Mr Adeyemi', cue: 'low', text: rich('Where are they?') }],
  first: aRoad(),
  other: aRoad({
    headline: { kind: 'turnaround', percent: 72, from: 'misery', to: 'magic', exact: true },
    end: aFeeling(69),
    ending: { title: 'Hot plate', says: rich('A good day.') },
    review: { stars: 5, text: 'Put right.' },
    arc: [aPoint(0, 24, { kind: 'start', swing: 0 }), aPoint(1, 33), aPoint(2, 60), aPoint(3, 69)],
    fork: aTurn(2, { said: rich('Six minutes from now.'), swing: 27, feeling: aFeeling(60) }),
  }),
  scales: [
    { dimension: 'empathy', first: { got: 4, of: 8 }, other: { got: 9, of: 12 } },
    { dimension: 'advice', first: { got: 3, of: 8 }, other: { got: 10, of: 12 } },
    { dimension: 'noHardSell', first: { got: 0, of: 0 }, other: { got: 4, of: 4 } },
  ],
  needs: [{ text: 'Three hot waffles', must: true, first: 'open', other: 'met' }],
  promises: [{ text: 'Any flavour', first: 'missed', other: 'met' }],
  fromFirst: true,
  ...over,
});

/** A step of a walk, at its arrival. */
export const aWalk = (over: Partial<WalkView> = {}): WalkView => ({
  briefing: aBriefing(),
  step: 1,
  steps: 5,
  page: {
    kind: 'arrival',
    emotion: 'let down',
    needs: ['Three hot waffles'],
    promises: ['Two scoops'],
    history: [{ label: 'Visits', text: 'First visit' }],
  },
  feeling: aFeeling(24),
  feelingBefore: aFeeling(24),
  ...over,
});

/** The same at a turn. */
export const aWalkedTurn = (over: Partial<WalkView> = {}, page: Partial<WalkView['page']> = {}): WalkView =>
  aWalk({
    step: 2,
    page: {
      kind: 'turn',
      turn: 1,
      lines: [
        { who: 'Mr Adeyemi', cue: 'low', text: rich('These are cold.'), isYours: true },
        { who: 'Tobi', cue: '', text: rich('I am hungry.'), isYours: false },
      ],
      answered: rich('Three fresh ones.'),
      reaction: { who: 'Mr Adeyemi', cue: 'looks up', text: rich('Good.'), isYours: true },
      thought: 'At last.',
      reason: { name: 'advice', direction: 'up', lost: false, words: '' },
      meanwhile: null,
      ...page,
    } as WalkView['page'],
    feeling: aFeeling(44),
    ...over,
  });

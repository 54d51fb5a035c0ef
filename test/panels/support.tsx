import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { Intent } from '../../src/app/intents';
import { PLAIN_SETTINGS, type Settings } from '../../src/app/settings';
import type { ReportView } from '../../src/app/author/reportView';
import type { AppView, FaultyFile, LibraryView, Screen, TimedEncounter } from '../../src/app/view';
import type { FeelingBand } from '../../src/core/model/words';
import type { ArcPoint, DebriefView, TermView, TurnView } from '../../src/core/projections/debriefViews';
import type { BriefingView, FeelingView, RichText, StageView } from '../../src/core/projections/views';
import { en } from '../../src/locales/en';
import { mountPanels } from '../../src/panels/mount';
import type { PortraitLoader } from '../../src/panels/ui';

export const rich = (text: string): RichText => [{ text, strong: false }];

const BAND_STARTS = [13, 27, 40, 52, 65, 82];

export function aFeeling(value: number): FeelingView {
  const band = BAND_STARTS.filter((start) => value >= start).length as FeelingBand;
  return { value, band, root: 'sad', grade: value < 40 ? 'misery' : value < 65 ? 'mediocre' : 'magic' };
}

export const aBriefing = (over: Partial<BriefingView> = {}): BriefingView => ({
  id: 'three-waffles',
  title: 'Three waffles, two scoops',
  summary: 'The waffles are cold and half the flavours are gone.',
  channel: 'counter',
  minutes: 4,
  role: 'You work the counter at the Copper Spoon.',
  time: 'Saturday, 15:24',
  goals: ['Start the fix before the talk'],
  contentNote: 'A disappointed child. No abuse.',
  support: '',
  heard: null,
  customer: { name: 'Mr Adeyemi', callMe: 'Mr Adeyemi', emotion: 'let down' },
  history: [{ label: 'Visits', text: 'First visit' }],
  youMay: ['Remake one plate per table, free'],
  youMayNot: ['Leave the counter'],
  salesPrompt: 'Till says: make it a Royal.',
  friction: ['Twenty minutes in the queue'],
  backdrop: 'cafe',
  person: 'walter',
  hasDemo: true,
  keyStatus: 'draft',
  ...over,
});

const REPLIES = ['That is not what we promised.', 'Most people find them fine.', 'Three fresh ones, six minutes.'];

export function anEncounter(over: Partial<TimedEncounter> = {}): TimedEncounter {
  const feeling = aFeeling(31);
  return {
    briefing: aBriefing(),
    turn: 1,
    phase: 'open',
    turningPoint: true,
    step: 'listening',
    lines: [{ who: 'Mr Adeyemi', cue: 'low', text: rich('These are cold.') }],
    replies: REPLIES.map((text, place) => ({ id: `reply-${place + 1}`, key: place + 1, text: rich(text), locked: '' })),
    said: null,
    reaction: null,
    feeling,
    feelingBefore: feeling,
    salesPrompt: '',
    transcript: [],
    paused: false,
    last: false,
    timer: null,
    saidBefore: '',
    ...over,
  };
}

/** The same encounter after its first reply. */
export const aReaction = (over: Partial<TimedEncounter> = {}): TimedEncounter =>
  anEncounter({
    step: 'reacting',
    said: rich('That is not what we promised.'),
    reaction: { who: 'Mr Adeyemi', cue: 'lets a breath go', text: rich('We did. Two buses.') },
    feelingBefore: aFeeling(24),
    feeling: aFeeling(31),
    ...over,
  });

export const aFaultyFile = (over: Partial<FaultyFile> = {}): FaultyFile => ({
  file: 'my-story.json',
  lines: ['{', '  "next": "goodbye2"', '}'],
  diagnostics: [
    {
      rule: 'broken-link',
      gate: 'plays',
      severity: 'error',
      at: { line: 2, column: 11, endLine: 2, endColumn: 21 },
      path: 'beats/the-bill',
      message: 'No beat or ending is called “goodbye2”.',
      fix: 'Did you mean “goodbye”?',
    },
  ],
  ...over,
});

export const aTerm = (name: TermView['name'], points: number, over: Partial<TermView> = {}): TermView => ({
  name,
  points,
  why: '',
  lost: 0,
  ...over,
});

export const aTurn = (turn: number, over: Partial<TurnView> = {}): TurnView => ({
  turn,
  turningPoint: turn === 1,
  lines: [{ who: 'Mr Adeyemi', cue: 'low', text: rich(`Line ${turn}.`) }],
  said: rich(`Reply ${turn}.`),
  reaction: { who: 'Mr Adeyemi', cue: '', text: rich('Well.') },
  thought: 'At least someone sees it.',
  effect: 'The case is closed.',
  why: 'You named the gap.',
  tryInstead: 'Start the iron in the same breath.',
  swing: 9.2,
  feelingBefore: aFeeling(24),
  feeling: aFeeling(33),
  terms: [aTerm('warmth', 9.2)],
  arrivalTerms: [],
  scores: [],
  ...over,
});

export const aPoint = (turn: number, value: number, over: Partial<ArcPoint> = {}): ArcPoint => {
  const { band, grade } = aFeeling(value);
  return { turn, kind: 'turn', value, band, grade, swing: 5, meanwhile: 0, turningPoint: false, mark: 'none', ...over };
};

export const aDebrief = (over: Partial<DebriefView> = {}): DebriefView => ({
  briefing: aBriefing(),
  headline: { kind: 'turnaround', percent: 72, from: 'misery', to: 'magic', exact: true },
  left: false,
  ending: { title: 'More than the advert said', says: rich('Hot plate, green tongue.') },
  review: { stars: 4, text: 'They put it right.' },
  feelings: {
    start: aFeeling(24),
    end: aFeeling(69),
    lowest: aFeeling(20),
    best: aFeeling(82),
    worst: aFeeling(0),
    usual: aFeeling(58),
  },
  betterThanBefore: true,
  arc: [
    aPoint(0, 24, { kind: 'start', swing: 0 }),
    aPoint(1, 20, { swing: -4, mark: 'fall', turningPoint: true }),
    aPoint(2, 66, { swing: 46, mark: 'rise' }),
    aPoint(3, 69, { kind: 'later', swing: 0, meanwhile: 3 }),
  ],
  dimensions: [
    {
      dimension: 'empathy',
      got: 7,
      of: 8,
      percent: 87.5,
      turns: [
        { turn: 1, level: 3, best: 4 },
        { turn: 2, level: 4, best: 4 },
      ],
    },
    {
      dimension: 'advice',
      got: 4,
      of: 8,
      percent: 50,
      turns: [
        { turn: 1, level: 0, best: 4 },
        { turn: 2, level: 4, best: 4 },
      ],
    },
    { dimension: 'noHardSell', got: 0, of: 0, percent: null, turns: [] },
  ],
  behaviours: [
    { behaviour: 'history', taken: 1, chances: 2, broken: 0 },
    { behaviour: 'speed', taken: 0, chances: 0, broken: 0 },
    { behaviour: 'transparency', taken: 0, chances: 0, broken: 1 },
  ],
  needs: [{ text: 'Three hot waffles', must: true, met: true }],
  promises: [{ text: 'Three hot waffles', kept: 'met' }],
  turns: [aTurn(1), aTurn(2, { swing: 46 }), aTurn(3)],
  later: [{ text: rich('Sunday. A mother asks first.'), change: 3 }],
  counted: true,
  ...over,
});

export const STAGE: StageView = {
  scene: 'none',
  backdrop: 'cafe',
  person: 'walter',
  channel: 'counter',
  feeling: 31,
  face: 'sad',
  gesture: null,
  step: 'still',
  utterance: { id: 0, text: '' },
  turningPoint: false,
  props: [],
  sound: null,
  presence: 'away',
};

export interface Shown {
  readonly root: HTMLElement;
  readonly view: { value: AppView };
  readonly sent: Intent[];
  readonly go: (screen: Screen) => Promise<void>;
  readonly press: (key: string, target?: EventTarget, more?: KeyboardEventInit) => Promise<void>;
  /** Changes anything of the view but the settings. */
  readonly become: (next: Partial<AppView>) => Promise<void>;
  readonly click: (name: string) => Promise<void>;
}

export const onScreen = {
  encounter: (encounter: TimedEncounter): Screen => ({ name: 'encounter', encounter }),
  library: (library: LibraryView): Screen => ({ name: 'library', library }),
  debrief: (debrief: DebriefView): Screen => ({ name: 'debrief', debrief, deeper: null, beside: null }),
  briefing: (briefing: BriefingView): Screen => ({ name: 'briefing', briefing }),
  report: (report: ReportView): Screen => ({ name: 'report', report }),
};

let cleanUp: (() => void) | null = null;
afterEach(() => {
  cleanUp?.();
  cleanUp = null;
});

const LAZY = [
  () => import('../../src/panels/library'),
  () => import('../../src/panels/around'),
  () => import('../../src/panels/byHand'),
  () => import('../../src/panels/deeper'),
  () => import('../../src/panels/pages'),
  () => import('../../src/panels/playNote'),
  () => import('../../src/panels/heard'),
  () => import('../../src/panels/portrait'),
  () => import('../../src/locales/enDeeper'),
  () => import('../../src/panels/surfaces/chat'),
  () => import('../../src/panels/surfaces/email'),
  () => import('../../src/panels/surfaces/social'),
  () => import('../../src/panels/author/authorReport'),
  () => import('../../src/panels/author/faulty'),
  () => import('../../src/panels/author/ownFile'),
  () => import('../../src/panels/author/changedNote'),
  () => en.loadDebrief(),
  () => en.loadSettings(),
  () => en.loadSounds(),
  () => en.loadNotes(),
  () => en.loadHeard(),
  () => en.loadPages(),
  () => import('../../src/panels/mixer'),
  () => import('../../src/locales/enMixer'),
  () => en.loadAuthor(),
  () => en.loadStreet(),
  () => en.loadSurface(),
];

/** Waits, without a clock, until lazily loaded parts are there. */
async function settle(): Promise<void> {
  await act(async () => {
    await Promise.all(LAZY.map((load) => load()));
  });
  await act(async () => undefined);
}

/** A button by its visible words. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent.includes(name));
  if (found === undefined) throw new Error(`no button: ${name}`);
  return found;
}

/** A view that tests set by hand. */
function sourceOf(first: AppView) {
  const listeners = new Set<(view: AppView) => void>();
  let now = first;
  return {
    get value() {
      return now;
    },
    set value(next: AppView) {
      now = next;
      for (const listener of listeners) listener(next);
    },
    view: () => now,
    subscribe: (listener: (view: AppView) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Mounts the panels on a page like the real one. */
export async function show(
  screen: Screen,
  settings: Partial<Settings> = {},
  loadPortrait: PortraitLoader | null = null,
  app: Partial<AppView> = {},
): Promise<Shown> {
  cleanUp?.();
  document.documentElement.lang = 'en';
  document.title = 'Turnaround';
  document.body.replaceChildren();
  const root = document.createElement('main');
  document.body.append(root);
  const view = sourceOf({
    screen,
    settings: { ...PLAIN_SETTINGS, ...settings },
    stage: STAGE,
    stageStatus: 'off',
    backTo: 'library',
    own: false,
    changed: null,
    saving: { state: 'kept', why: null },
    news: null,
    unfinished: null,
    build: { offline: 'fetching', fresh: false, held: false },
    canPick: false,
    ...app,
  });
  const sent: Intent[] = [];
  await act(() => mountPanels(root, view, (intent) => sent.push(intent), en, loadPortrait));
  await settle();
  cleanUp = () => {
    render(null, root);
    root.remove();
  };
  return {
    root,
    view,
    sent,
    go: async (next) => {
      await act(() => {
        view.value = { ...view.value, screen: next };
      });
      await settle();
    },
    become: async (next) => {
      await act(() => {
        view.value = { ...view.value, ...next };
      });
      await settle();
    },
    press: async (key, target = document.activeElement ?? document.body, more = {}) => {
      await act(() => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      });
      await settle();
    },
    click: async (name) => {
      await act(() => button(root, name).click());
      await settle();
    },
  };
}

/** What axe-core finds; colours are judged in a real browser, where there are some. */
export async function axeFindings(root: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN_SETTINGS, type Settings } from '../../src/app/settings';
import type { AppView } from '../../src/app/view';
import { openSound } from '../../src/audio/sound';
import { howlerSpeaker } from '../../src/audio/speaker';
import { aStage, handClock } from './support';

const howler = vi.hoisted(() => ({
  made: [] as string[],
  muted: [] as boolean[],
  broken: [] as (() => void)[],
  loads: 0,
  fails: false,
}));

vi.mock('howler/dist/howler.core.min.js', () => ({
  get Howl() {
    howler.loads += 1;
    if (howler.fails) throw new Error('no sound here');
    return class {
      constructor({ src, onloaderror }: { readonly src: readonly string[]; readonly onloaderror: () => void }) {
        howler.broken.push(onloaderror);
        howler.made.push(src.map((address) => address.split('/').at(-1)).join(' '));
      }
      play = () => 1;
      volume = () => 1;
      rate = () => undefined;
      fade = () => undefined;
      stop = () => undefined;
      state = () => 'loading';
      once = () => undefined;
    };
  },
  Howler: { mute: (isMuted: boolean) => void howler.muted.push(isMuted) },
}));

const view = (settings: Partial<Settings> = {}): AppView => ({
  screen: { name: 'briefing' } as AppView['screen'],
  settings: { ...PLAIN_SETTINGS, ...settings },
  stage: aStage({ feeling: 10, step: 'still', presence: 'away' }),
  stageStatus: 'off',
  backTo: 'library',
  own: false,
  changed: null,
  saving: { state: 'kept', why: null },
  news: null,
  unfinished: null,
  build: { offline: 'fetching', fresh: false, held: false },
  canPick: false,
});

const settled = (): Promise<void> => vi.waitFor(() => undefined);

/** Lets the page be seen or not. */
function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  Object.assign(howler, { made: [], muted: [], broken: [], loads: 0, fails: false });
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive: true } });
});
afterEach(() => setHidden(false));

describe('sound', () => {
  it('fetches nothing while it is off', async () => {
    const sound = openSound(handClock().clock);
    sound.show(view());
    sound.show(view({ readAloud: true, captions: true, gentle: true }));
    await settled();
    expect([howler.loads, howler.made]).toEqual([0, []]);
  });

  it('fetches the place, its weather and the voice when it is on, each once and in two formats', async () => {
    const sound = openSound(handClock().clock);
    sound.show(view({ sound: true }));
    await vi.waitFor(() => expect(howler.made).toHaveLength(3));
    sound.show(view({ sound: true }));
    expect(howler.made).toEqual(['cafe.ogg cafe.mp3', 'rain.ogg rain.mp3', 'voice-deep.ogg voice-deep.mp3']);
    expect(howler.loads).toBe(1);
  });

  it('waits for something to be done on the page, as browsers ask', async () => {
    Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive: false } });
    const sound = openSound(handClock().clock);
    sound.show(view({ sound: true }));
    await settled();
    expect(howler.made).toEqual([]);
    dispatchEvent(new Event('pointerup'));
    await vi.waitFor(() => expect(howler.made).not.toEqual([]));
  });

  it('is mute in a hidden tab, and heard again when it is seen', async () => {
    const sound = openSound(handClock().clock);
    sound.show(view({ sound: true }));
    await vi.waitFor(() => expect(howler.made).not.toEqual([]));
    setHidden(true);
    expect(howler.muted.at(-1)).toBe(true);
    setHidden(false);
    expect(howler.muted.at(-1)).toBe(false);
  });

  it('that cannot be had is asked for again, and nothing breaks', async () => {
    howler.fails = true;
    const sound = openSound(handClock().clock);
    sound.show(view({ sound: true }));
    await vi.waitFor(() => expect(howler.loads).toBe(1));
    howler.fails = false;
    await settled();
    sound.show(view({ sound: true }));
    await vi.waitFor(() => expect(howler.made).toHaveLength(3));
  });
});

describe('reading aloud', () => {
  it('needs no sound, and stops in a hidden tab and when it is switched off', () => {
    const told: string[] = [];
    const voice = { name: 'Near', lang: 'en', localService: true };
    const device = {
      getVoices: () => [voice],
      speak: ({ text }: { readonly text: string }) => void told.push(text),
      cancel: () => void told.push('stop'),
    };
    vi.stubGlobal('speechSynthesis', device);
    vi.stubGlobal('SpeechSynthesisUtterance', function Utterance(this: { text: string }, text: string) {
      this.text = text;
    });
    document.documentElement.lang = 'en';
    const sound = openSound(handClock().clock);
    const said = (id: number, text: string, settings: Partial<Settings>): void =>
      sound.show({ ...view(settings), stage: aStage({ step: 'reacting', utterance: { id, text } }) });
    said(1, 'One.', { readAloud: true });
    setHidden(true);
    expect(told).toEqual(['One.', 'stop']);
    setHidden(false);
    said(2, 'Two.', { readAloud: true });
    said(2, 'Two.', { readAloud: false });
    vi.unstubAllGlobals();
    expect(told.slice(-2)).toEqual(['Two.', 'stop']);
    expect(howler.made).toEqual([]);
  });
});

describe('a sound that cannot be fetched', () => {
  it('is asked for three times in all, and the others play on', async () => {
    const speaker = await howlerSpeaker();
    for (let turn = 0; turn < 6; turn += 1) {
      expect(speaker.source('keys', ['line'])).not.toBeNull();
      howler.broken.at(-1)?.();
    }
    expect(howler.made).toEqual(['keys.ogg keys.mp3', 'keys.ogg keys.mp3', 'keys.ogg keys.mp3']);
    speaker.source('paper', ['line']);
    expect(howler.made.at(-1)).toBe('paper.ogg paper.mp3');
  });

  it('or is of another kind, or is none at all, is not there', async () => {
    const speaker = await howlerSpeaker();
    expect(speaker.source('cafe', ['line'])).toBeNull();
    expect(speaker.source('thunder', ['line'])).toBeNull();
    expect(howler.made).toEqual([]);
  });
});

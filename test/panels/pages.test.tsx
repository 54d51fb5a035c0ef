// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/app/intents';
import type { Screen } from '../../src/app/view';
import { excerptOf } from '../../src/panels/author/faulty';
import { aBriefing, aFaultyFile, aFeeling, anEncounter, axeFindings, button, onScreen, rich, show } from './support';
import { aLibrary, anItem } from './supportStreet';

const { library, briefing, encounter } = onScreen;

const demo = (step: number): Screen => ({
  name: 'demo',
  demo: {
    briefing: aBriefing(),
    title: 'Met badly',
    part: 1,
    parts: 2,
    step,
    steps: 3,
    lines: [{ who: 'Mr Adeyemi', cue: 'low', text: rich('These are cold.') }],
    said: rich('Most people find them fine.'),
    reaction: { who: 'Mr Adeyemi', cue: '', text: rich('Most people.') },
    ending: '',
    feeling: aFeeling(20),
    feelingBefore: aFeeling(31),
  },
});

const aftermath = (shown: number): Screen => ({
  name: 'aftermath',
  aftermath: {
    title: 'Later that day',
    cards: [
      { text: rich('They miss the bus.'), kind: 'bad' },
      { text: rich('A mother asks first.'), kind: 'good' },
    ],
    shown,
  },
});

describe('every page', () => {
  it.each<[string, Screen]>([
    ['library', library(aLibrary({ faulty: [aFaultyFile()], items: [anItem({ id: 'own:my.json', own: true })] }))],
    ['briefing', briefing(aBriefing())],
    ['demo', demo(2)],
    ['aftermath', aftermath(1)],
    ['failed', { name: 'failed', title: 'Room 212' }],
  ])('gives axe nothing to find: %s', async (_, screen) => {
    const { root } = await show(screen);
    expect(await axeFindings(root)).toEqual([]);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it.each<[string, Screen]>([
    ['library', library(aLibrary())],
    ['briefing', briefing(aBriefing())],
    ['aftermath', aftermath(0)],
    ['failed', { name: 'failed', title: 'Room 212' }],
  ])('gives the focus to its heading when it follows another: %s', async (_, screen) => {
    const { go } = await show(encounter(anEncounter()));
    await go(screen);
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

/** What was sent beside looking around. */
const asked = (sent: readonly Intent[]) => sent.filter(({ type }) => type !== 'street.point');

describe('the library', () => {
  it('suggests the first story and lists all', async () => {
    const { root, sent, click } = await show(library(aLibrary()));
    expect(root.querySelector('.suggest h2')?.textContent).toBe('Three waffles, two scoops');
    expect(root.querySelectorAll('.stories > li')).toHaveLength(2);
    expect(root.textContent).toContain('Medium: 3 of 5');
    await click('Start with');
    expect(sent).toEqual([{ type: 'scenario.open', id: 'three-waffles' }]);
  });

  it('sends what is typed, and a way out when nothing fits', async () => {
    const { root, sent, click } = await show(library(aLibrary({ search: 'zebra', items: [] })));
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (field === null) throw new Error('no search field');
    field.value = 'bus';
    await act(() => {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('Show all stories');
    expect(sent).toEqual([{ type: 'library.search', text: 'bus' }, { type: 'library.clear' }]);
    expect(root.textContent).toContain('No story fits');
  });

  it('reads a chosen file as bytes', async () => {
    const { root, sent } = await show(library(aLibrary()));
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no file field');
    const bytes = new Uint8Array([123, 125]).buffer;
    const file = { name: 'own.json', slice: () => ({ arrayBuffer: () => Promise.resolve(bytes) }) };
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(sent).toEqual([{ type: 'file.open', name: 'own.json', bytes }]);
  });

  it('tells what is wrong with a shipped file, its markup as plain words', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const { root } = await show(library(aLibrary({ faulty: [aFaultyFile({ file: hostile })] })));
    const report = root.querySelector('.faulty');
    expect(root.querySelector('img')).toBeNull();
    expect(report?.querySelector('summary')?.textContent).toBe(`${hostile}: 1 to fix`);
    for (const words of ['Must fix', 'Line 2, column 11', 'Did you mean “goodbye”?']) {
      expect(report?.textContent).toContain(words);
    }
    expect(report?.querySelector('mark')?.textContent).toBe('"goodbye2"');
  });

  it('offers report, play and removal for files of one’s own, and asks before it removes', async () => {
    const own = anItem({ id: 'own:my.json', title: 'My story', own: true, tutorial: false });
    const { root, sent, click } = await show(library(aLibrary({ items: [own] })));
    expect(root.querySelector('.story')?.textContent).toContain('Your file');
    await click('Report');
    await click('Play');
    await click('Remove');
    expect(asked(sent)).toHaveLength(2);
    expect(root.querySelector('dialog h2')?.textContent).toBe('Remove “My story” from this device?');
    expect(await axeFindings(root)).toEqual([]);
    await click('Remove it');
    expect(asked(sent)).toEqual([
      { type: 'own.report', id: 'own:my.json' },
      { type: 'scenario.open', id: 'own:my.json' },
      { type: 'own.remove', id: 'own:my.json' },
    ]);
  });

  it('keeps the file when asked and answered no', async () => {
    const own = anItem({ id: 'own:my.json', own: true, tutorial: false });
    const { root, sent, click } = await show(library(aLibrary({ items: [own] })));
    await click('Remove');
    await click('Keep it');
    expect(root.querySelector('dialog')).toBeNull();
    expect(asked(sent)).toEqual([]);
  });

  it('hands a dropped file on with the way to write to it', async () => {
    const { sent } = await show(library(aLibrary()));
    const bytes = new Uint8Array([123, 125]).buffer;
    const handle = { kind: 'file' };
    const file = { name: 'own.json', slice: () => ({ arrayBuffer: () => Promise.resolve(bytes) }) };
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const items = [{ getAsFileSystemHandle: () => Promise.resolve(handle) }];
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [file], items } });
    await act(async () => {
      document.body.dispatchEvent(drop);
    });
    await act(async () => undefined);
    expect(sent).toEqual([{ type: 'file.open', name: 'own.json', bytes, handle }]);
  });

  it('asks for a file that can be saved where the browser has such', async () => {
    const { root, sent } = await show(library(aLibrary()), {}, null, { canPick: true });
    await act(() => root.querySelector<HTMLInputElement>('input[type="file"]')?.click());
    expect(sent).toEqual([{ type: 'file.pick' }]);
  });

  it('cuts a very long line around its fault', () => {
    const line = `${'a'.repeat(500)}BAD${'b'.repeat(500)}`;
    const excerpt = excerptOf([line], { line: 1, column: 501, endLine: 1, endColumn: 504 });
    expect(excerpt).toEqual({ before: `…${'a'.repeat(100)}`, fault: 'BAD', after: `${'b'.repeat(100)}…` });
  });

  it('shows no line for a place outside the file', () => {
    expect(excerptOf([], { line: 3, column: 1, endLine: 3, endColumn: 2 })).toBeNull();
  });
});

describe('the briefing', () => {
  it('tells who, what may be done and what is asked', async () => {
    const { root } = await show(briefing(aBriefing()));
    for (const text of [
      'You work the counter',
      'About 4 minutes',
      'First visit',
      'Remake one plate',
      'Leave the counter',
      'make it a Royal',
      'A disappointed child',
    ]) {
      expect(root.textContent).toContain(text);
    }
  });

  it.each([
    ['counter', 'Meet Mr Adeyemi'],
    ['phone', 'Take the call'],
    ['chat', 'Open the chat'],
  ] as const)('starts by %s with one button', async (channel, name) => {
    const { root, sent } = await show(briefing(aBriefing({ channel })));
    await act(() => button(root, name).click());
    expect(sent).toEqual([{ type: 'encounter.begin' }]);
  });

  it('starts on Enter, unless a button has the focus', async () => {
    const { root, sent, press } = await show(briefing(aBriefing()));
    await press('Enter', button(root, 'See it done badly'));
    expect(sent).toEqual([]);
    await press('Enter', document.body);
    expect(sent).toEqual([{ type: 'encounter.begin' }]);
  });
});

describe('the demo', () => {
  it('steps forward, back and out', async () => {
    const { root, sent, click } = await show(demo(2));
    expect(root.querySelector('.demo-words')?.textContent).toContain('Most people find them fine.');
    await click('Next');
    await click('Leave');
    expect(root.querySelectorAll('.demo > .row button')).toHaveLength(3);
    expect(sent.map(({ type }) => type)).toEqual(['demo.next', 'demo.leave']);
  });
});

describe('later that day', () => {
  it('shows one more card at a time and gives it the focus', async () => {
    const { root, sent, go, click } = await show(aftermath(0));
    expect(root.querySelectorAll('.after-card')).toHaveLength(1);
    await click('Next');
    expect(sent).toEqual([{ type: 'aftermath.next' }]);
    await go(aftermath(1));
    expect(document.activeElement?.textContent).toBe('A mother asks first.');
    expect(button(root, 'See how it went')).toBeDefined();
  });
});

describe('settings', () => {
  it('are attributes of the page', async () => {
    await show(library(aLibrary()), {
      theme: 'dark',
      contrast: 'more',
      textSize: 1.25,
      spacing: 'wide',
      motion: 'calm',
    });
    const { dataset, style } = document.documentElement;
    expect([dataset['theme'], dataset['contrast'], dataset['spacing'], dataset['motion']]).toEqual([
      'dark',
      'more',
      'wide',
      'calm',
    ]);
    expect(style.getPropertyValue('--text-scale')).toBe('1.25');
  });

  it('send each change at once and close on Esc', async () => {
    const { root, sent, click, press } = await show(library(aLibrary()));
    await click('Settings');
    expect(document.activeElement?.textContent).toBe('Settings');
    expect(await axeFindings(root)).toEqual([]);
    const dark = [...root.querySelectorAll('.segs label')].find((label) => label.textContent === 'Dark');
    await act(() => dark?.querySelector('input')?.click());
    await act(() => root.querySelector<HTMLInputElement>('[role="switch"]')?.click());
    expect(sent).toEqual([
      { type: 'setting.change', change: { theme: 'dark' } },
      { type: 'setting.change', change: { sound: true } },
    ]);
    await press('Escape');
    expect(root.querySelector('dialog')).toBeNull();
  });
});

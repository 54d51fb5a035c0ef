// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/app/settings';
import type { PortraitLoader } from '../../src/panels/ui';
import { aFeeling, anEncounter, aReaction, axeFindings, button, onScreen, rich, show } from './support';

const { encounter } = onScreen;
const replies = (root: HTMLElement): readonly HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.replies button'),
];
const live = (root: HTMLElement): string => root.querySelector('.live')?.textContent ?? '';

describe('the encounter', () => {
  it('names title, line, replies and feeling in real elements', async () => {
    const { root } = await show(encounter(anEncounter()));
    expect(root.querySelector('h1')?.textContent).toBe('Three waffles, two scoops');
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      '“These are cold.”',
      'What do you say?',
    ]);
    expect(root.querySelector('ol.replies')?.children).toHaveLength(3);
    expect(root.querySelector('[aria-label="How Mr Adeyemi feels"]')?.textContent).toContain('Low');
    expect(document.body.dataset['screen']).toBe('encounter');
  });

  it.each([
    ['listening', anEncounter({ salesPrompt: 'Till says: Royal.' })],
    ['reacting', aReaction()],
    ['paused', anEncounter({ paused: true })],
  ])('gives axe nothing to find while %s', async (_, view) => {
    const { root } = await show(encounter(view));
    expect(await axeFindings(root)).toEqual([]);
  });

  it('tells the machine at once that the line was heard', async () => {
    const { sent } = await show(encounter(anEncounter({ step: 'speaking' })));
    expect(sent).toEqual([{ type: 'line.heard' }]);
  });

  it('shows every line when two people speak', async () => {
    const second = { who: 'Tobi', cue: 'small voice', text: rich('Is there green?') };
    const { root } = await show(encounter(anEncounter({ lines: [...anEncounter().lines, second] })));
    expect([...root.querySelectorAll('.says')].map((line) => line.textContent)).toEqual([
      '“These are cold.”',
      '“Is there green?”',
    ]);
  });

  it('stresses the words the author stressed', async () => {
    const line = {
      who: 'Mr Adeyemi',
      cue: '',
      text: [
        { text: 'Not ', strong: false },
        { text: 'cold', strong: true },
      ],
    };
    const { root } = await show(encounter(anEncounter({ lines: [line] })));
    expect(root.querySelector('h2 strong')?.textContent).toBe('cold');
  });

  it('keeps markup in a line as plain words', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const { root } = await show(
      encounter(anEncounter({ lines: [{ who: hostile, cue: hostile, text: rich(hostile) }] })),
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h2')?.textContent).toBe(`“${hostile}”`);
  });

  it('tells the reason of a locked reply and does not say it', async () => {
    const view = anEncounter();
    const locked = view.replies.map((reply, place) =>
      place === 0 ? { ...reply, locked: 'You need the note first' } : reply,
    );
    const { root, sent, press } = await show(encounter({ ...view, replies: locked }));
    expect(replies(root)[0]?.getAttribute('aria-disabled')).toBe('true');
    replies(root)[0]?.click();
    await press('1');
    expect(sent).toEqual([]);
    expect(root.textContent).toContain('You need the note first');
  });

  it('says that a turn is a turning point, in words', async () => {
    const { root } = await show(encounter(anEncounter({ turningPoint: true })));
    expect(root.querySelector('.head-row')?.textContent).toContain('A turning point');
    const plain = await show(encounter(anEncounter({ turningPoint: false })));
    expect(plain.root.querySelector('.head-row')?.textContent).not.toContain('A turning point');
  });

  it('keeps the customer’s words where they were while the answer is on screen', async () => {
    const { root } = await show(encounter(aReaction()));
    expect(root.querySelector('.head-row + .lines h2.says')?.textContent).toBe('“We did. Two buses.”');
    expect(root.querySelector('.lines + .you-said')).not.toBeNull();
  });

  it.each([
    ['angry', 'M9 11.2'],
    ['sad', 'M8.8 13.6'],
  ] as const)('draws no anger where there is none: %s', async (root, brows) => {
    const page = await show(encounter(anEncounter({ feeling: { ...aFeeling(3), band: 0, root } })));
    expect(page.root.querySelector('.bead path')?.getAttribute('d')).toContain(brows);
  });

  it('says how the feeling moved, in words', async () => {
    const { root } = await show(encounter(aReaction()));
    expect(root.querySelector('.mood')?.textContent).toContain('Up from upset');
    const down = await show(encounter(aReaction({ feelingBefore: aFeeling(36), feeling: aFeeling(31) })));
    expect(down.root.querySelector('.mood')?.textContent).toContain('A little worse');
  });

  it('goes on without the picture and offers to start it again', async () => {
    const { root, view, sent, click, go } = await show(encounter(anEncounter()));
    view.value = { ...view.value, stageStatus: 'failed' };
    await go(view.value.screen);
    expect(root.textContent).toContain('The picture stopped. Play goes on.');
    await click('Start it again');
    expect(sent).toContainEqual({ type: 'stage.restart' });
  });
});

describe('the live region of an encounter', () => {
  it('holds the cue and the line', async () => {
    const { root } = await show(encounter(anEncounter()));
    expect(live(root)).toBe('Mr Adeyemi, low: These are cold.');
    expect(root.querySelectorAll('[role="status"]')).toHaveLength(1);
  });

  it('holds the reaction and what it did', async () => {
    const { root } = await show(encounter(aReaction()));
    expect(live(root)).toBe('Mr Adeyemi, lets a breath go: We did. Two buses. Mr Adeyemi is low. Up from upset.');
  });

  it('says so when the customer says nothing', async () => {
    const { root } = await show(encounter(aReaction({ reaction: null })));
    expect(live(root)).toContain('Mr Adeyemi says nothing.');
  });
});

describe('keys of an encounter', () => {
  it('says the reply with key 2', async () => {
    const { sent, press } = await show(encounter(anEncounter()));
    await press('2');
    expect(sent).toEqual([{ type: 'reply.say', id: 'reply-2' }]);
  });

  it('pauses on P and on Esc, and switches the sound on S', async () => {
    const { sent, press } = await show(encounter(anEncounter()));
    await press('P');
    await press('Escape');
    await press('s');
    expect(sent).toEqual([
      { type: 'encounter.pause' },
      { type: 'encounter.pause' },
      { type: 'setting.change', change: { sound: true } },
    ]);
  });

  it('are silent when turned off, and no longer shown', async () => {
    const { root, sent, press } = await show(encounter(anEncounter()), { keys: false });
    await press('2');
    await press('p');
    await press('h');
    expect(sent).toEqual([]);
    expect(root.querySelector('dialog, [aria-keyshortcuts]')).toBeNull();
  });

  it('are silent in a field', async () => {
    const { sent, press } = await show(encounter(anEncounter()));
    const field = document.createElement('input');
    document.body.append(field);
    await press('2', field);
    field.remove();
    expect(sent).toEqual([]);
  });

  it('are silent while something is open on top', async () => {
    const { sent, press } = await show(encounter(anEncounter()));
    await press('h');
    await press('2', document.body);
    expect(sent).toEqual([]);
  });

  it('say no reply while the answer is on screen', async () => {
    const { sent, press } = await show(encounter(aReaction()));
    await press('1');
    expect(sent).toEqual([]);
  });
});

describe('focus in an encounter', () => {
  it('is left to the browser on the first screen of the page', async () => {
    await show(encounter(anEncounter()));
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to Go on after a reply, and to the new line after that', async () => {
    const { root, go, sent, click } = await show(encounter(anEncounter()));
    await go(encounter(aReaction()));
    expect(document.activeElement).toBe(button(root, 'Go on'));
    await click('Go on');
    expect(sent).toEqual([{ type: 'reaction.goOn' }]);
    await go(
      encounter(anEncounter({ turn: 2, lines: [{ who: 'Mr Adeyemi', cue: '', text: rich('You tell Tobi.') }] })),
    );
    expect(document.activeElement?.textContent).toBe('“You tell Tobi.”');
  });

  it.each([
    ['h', 'What we know of Mr Adeyemi', 'First visit'],
    ['m', 'What you may do', 'Leave the counter'],
    ['t', 'So far', 'Nothing has been said yet.'],
  ])('goes to the heading of what %s opens, and returns on Esc', async (key, title, text) => {
    const { root, press } = await show(encounter(anEncounter()));
    const before = replies(root)[1];
    before?.focus();
    await press(key);
    expect(document.activeElement?.textContent).toBe(title);
    expect(root.querySelector('dialog')?.textContent).toContain(text);
    expect(await axeFindings(root)).toEqual([]);
    await press('Escape');
    expect(root.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(before);
  });
});

describe('keys under a drawer', () => {
  it('close what they opened, or switch to the other', async () => {
    const { root, press } = await show(encounter(anEncounter()));
    const heading = (): string | undefined => root.querySelector('dialog h2')?.textContent;
    await press('h');
    await press('m');
    expect(heading()).toBe('What you may do');
    expect(root.querySelectorAll('dialog')).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('What you may do');
    await press('T');
    expect(heading()).toBe('So far');
    await press('t');
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('do nothing there when turned off', async () => {
    const { root, press, click } = await show(encounter(anEncounter()), { keys: false });
    await click('History card');
    await press('m');
    expect(root.querySelector('dialog h2')?.textContent).toBe('What we know of Mr Adeyemi');
  });
});

describe('the pause', () => {
  it('ends with P', async () => {
    const { sent, press } = await show(encounter(anEncounter({ paused: true })));
    await press('p');
    expect(sent).toEqual([{ type: 'encounter.resume' }]);
  });

  it('resumes, or stops and keeps what was done', async () => {
    const { root, sent, click, press } = await show(encounter(anEncounter({ paused: true })));
    expect(document.activeElement?.textContent).toBe('Paused');
    await click('Go on');
    await click('Stop here');
    await press('Escape', root.querySelector('dialog h2') ?? document.body);
    expect(sent).toEqual([{ type: 'encounter.resume' }, { type: 'encounter.stop' }, { type: 'encounter.resume' }]);
  });
});

describe('the portrait in the window', () => {
  const art = { tag: 'circle', attributes: { class: 'drawn', r: '9' }, children: [] };

  /** An encounter whose picture has stopped, so that the portrait stands in for it. */
  async function standingIn(load: PortraitLoader, settings: Partial<Settings> = {}): Promise<HTMLElement> {
    const { root, view, go } = await show(encounter(anEncounter()), settings, load);
    view.value = { ...view.value, stageStatus: 'failed' };
    await go(view.value.screen);
    return root;
  }

  it('is not there while the picture is still on its way', async () => {
    const { root } = await show(encounter(anEncounter()), {}, () => Promise.resolve([art]));
    expect(root.querySelector('.portrait')).toBeNull();
  });

  it('is drawn by whoever draws people, and asked for by face and weather', async () => {
    const asked: unknown[] = [];
    const root = await standingIn((...wish) => {
      asked.push(wish);
      return Promise.resolve([art]);
    });
    expect(asked).toEqual([['walter', 'sad', 30]]);
    expect(root.querySelector('.portrait .drawn')?.getAttribute('r')).toBe('9');
    expect(root.querySelector('.bust')).toBeNull();
  });

  it('asks nobody to draw where the picture is turned off', async () => {
    const asked: unknown[] = [];
    const root = await standingIn(
      (...wish) => {
        asked.push(wish);
        return Promise.resolve([art]);
      },
      { stage: false },
    );
    expect(asked).toEqual([]);
    expect(root.querySelector('.bust')).not.toBeNull();
  });

  it('leaves out what is no drawing', async () => {
    const script = { tag: 'script', attributes: {}, children: [] };
    const group = { tag: 'g', attributes: {}, children: [script, art] };
    const root = await standingIn(() => Promise.resolve([script, group]));
    expect(root.querySelector('script')).toBeNull();
    expect(root.querySelectorAll('.drawn')).toHaveLength(1);
  });

  it('stays plain when the drawing cannot be had', async () => {
    const root = await standingIn(() => Promise.reject(new Error('offline')));
    expect(root.querySelector('.bust')).not.toBeNull();
  });
});

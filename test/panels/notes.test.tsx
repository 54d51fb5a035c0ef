import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { AppView, Unfinished } from '../../src/app/view';
import { asId, type AttemptId } from '../../src/core/model/ids';
import { enNotes } from '../../src/locales/enNotes';
import { aBriefing, aFeeling, anEncounter, axeFindings, button, onScreen, show } from './support';
import { aLibrary, anItem } from './supportStreet';

const TALK: Unfinished = {
  attempt: asId<AttemptId>('one'),
  story: 'three-waffles',
  title: 'Three waffles, two scoops',
  turn: 3,
  at: Date.UTC(2026, 10, 22),
};
const encounter = onScreen.encounter(anEncounter());
const during = (app: Partial<AppView>) => show(encounter, {}, null, app);
const note = (root: ParentNode): string => root.querySelector('.play-note')?.textContent.trim() ?? '';

describe('a turn that was not kept', () => {
  it.each([
    ['full', 'failed', enNotes.saving.full],
    ['refused', 'nowhere', enNotes.saving.refused],
    ['missing', 'nowhere', enNotes.saving.missing],
    ['elsewhere', 'failed', enNotes.saving.elsewhere],
    [null, 'failed', enNotes.saving.slow],
  ] as const)('is told where the reason is %s, with two ways on', async (why, state, words) => {
    const { root, sent } = await during({ saving: { state, why } });
    expect(note(root)).toContain(words);
    await act(() => button(root, enNotes.retry).click());
    await act(() => button(root, enNotes.download).click());
    expect(sent).toEqual([{ type: 'saving.retry' }, { type: 'saving.download' }]);
    expect(await axeFindings(root)).toEqual([]);
  });

  it('is told in a region of its own, so that it is heard, and can be put away', async () => {
    const { root } = await during({ saving: { state: 'failed', why: 'full' } });
    const region = root.querySelector('.play-note');
    expect(region?.getAttribute('role')).toBe('status');
    await act(() => button(root, enNotes.close).click());
    expect(note(root)).toBe('');
    expect(root.querySelector('.play-note')).toBe(region);
  });

  it('is nothing while all is kept', async () => {
    const { root } = await during({});
    expect(root.querySelector('.play-note')).toBeNull();
  });
});

describe('a play that goes on', () => {
  it.each(['resumed', 'earlier', 'broken', 'partly'] as const)('says so: %s', async (news) => {
    const { root } = await during({ news });
    expect(note(root)).toContain(enNotes.news[news]);
  });

  it('says all along that a road not taken is not counted', async () => {
    const { root } = await during({ news: 'exploring' });
    expect(note(root)).toBe(enNotes.news.exploring);
    expect(root.querySelector('.play-note')?.getAttribute('role')).toBe('status');
    expect(root.querySelector('.play-note button')).toBeNull();
  });
});

describe('a newer build', () => {
  const build = { offline: 'ready', fresh: true, held: false } as const;

  it('is offered outside of talks', async () => {
    const { root, sent } = await show(onScreen.library(aLibrary()), {}, null, { build });
    await act(() => button(root, enNotes.take).click());
    expect(sent).toContainEqual({ type: 'build.take' });
  });

  it('is not spoken of in a talk', async () => {
    const { root } = await during({ build });
    expect(root.querySelector('.play-note')).toBeNull();
  });

  it('says when a talk in another window holds it', async () => {
    const { root } = await show(onScreen.library(aLibrary()), {}, null, { build: { ...build, held: true } });
    expect(note(root)).toContain(enNotes.held);
  });
});

describe('a talk that was broken off', () => {
  it('is offered on its briefing', async () => {
    const { root, sent } = await show(onScreen.briefing(aBriefing()), {}, null, { unfinished: TALK });
    expect(root.textContent).toContain(enNotes.unfinished.here(3));
    await act(() => button(root, enNotes.unfinished.goOn).click());
    expect(sent).toEqual([{ type: 'attempt.resume', attempt: 'one' }]);
    expect(await axeFindings(root)).toEqual([]);
  });

  it('is offered at home before anything else, and can be left', async () => {
    const { root, sent } = await show(onScreen.library(aLibrary({ unfinished: [TALK] })));
    const [first] = root.querySelectorAll('h2');
    expect(first?.textContent).toBe('Broken off');
    expect(root.querySelector('.unfinished')?.textContent).toContain('At turn 3');
    await act(() => button(root, 'Go on').click());
    await act(() => button(root, 'Leave it').click());
    expect(sent).toEqual([
      { type: 'attempt.resume', attempt: 'one' },
      { type: 'attempt.rest', attempt: 'one' },
    ]);
    expect(await axeFindings(root)).toEqual([]);
  });

  it('is one of three at most; how many more there are is told', async () => {
    const talks = [1, 2, 3, 4, 5].map((turn) => ({ ...TALK, attempt: asId<AttemptId>(String(turn)), turn }));
    const { root } = await show(onScreen.library(aLibrary({ unfinished: talks })));
    expect(root.querySelectorAll('.unfinished')).toHaveLength(3);
    expect(root.textContent).toContain('2 more are in your notebook.');
  });
});

describe('home', () => {
  it('leads to notebook and groups, and offers a file of everything when it is due', async () => {
    const items = [anItem({ left: aFeeling(70) })];
    const { root, sent } = await show(onScreen.library(aLibrary({ items, isFileDue: true })));
    for (const name of ['Notebook', 'See a group', 'Save them']) await act(() => button(root, name).click());
    expect(sent).toEqual([{ type: 'notebook.open' }, { type: 'class.open' }, { type: 'data.open' }]);
  });

  it('leads to the room by a link of its own, since that is another page', async () => {
    const { root } = await show(onScreen.library(aLibrary()));
    const link = [...root.querySelectorAll('a')].find((one) => one.textContent.includes('Play with your team'));
    expect(link?.getAttribute('href')).toBe('team/');
  });

  it('says nothing of files before', async () => {
    const { root } = await show(onScreen.library(aLibrary()));
    expect(root.textContent).not.toContain('a good time to save');
  });

  it('says when the game plays without network, and when there is no room for that', async () => {
    const { root, go } = await show(onScreen.library(aLibrary({ offline: 'ready' })));
    expect(root.textContent).toContain('Ready without network.');
    await go(onScreen.library(aLibrary({ offline: 'full' })));
    expect(root.textContent).toContain('It needs the network.');
    await go(onScreen.library(aLibrary({ offline: 'fetching' })));
    expect(root.textContent).not.toContain('network');
  });
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { DataView } from '../../src/app/book/dataView';
import { enData } from '../../src/locales/enData';
import { axeFindings, button } from './support';
import { aFile, bad, headings, root, settle, show, statuses, words } from './supportData';

describe("the page of one's own data", () => {
  it('says what is kept, since when and how, and begins at its heading', async () => {
    await show();
    expect(document.activeElement?.textContent).toBe('Your data');
    expect(words()).toContain('42 talks since 3 March 2026');
    expect(words()).toContain('Each turn is kept as soon as you answer.');
    expect(words()).toContain('A private window forgets all of it');
    expect(headings()).toEqual([
      'Your data',
      'Kept here',
      'Your name in files',
      'Save as a file',
      'Bring back from a file',
      'Delete my data',
    ]);
  });

  it.each([
    [{ state: 'failed', why: 'full' }, 'no room left'],
    [{ state: 'failed', why: 'elsewhere' }, 'Another window'],
    [{ state: 'failed', why: null }, 'takes long'],
    [{ state: 'nowhere', why: 'refused' }, 'Private windows are often like that'],
    [{ state: 'nowhere', why: 'missing' }, 'no place to keep anything'],
  ] as const)('says of %j: %s', async (saving, said) => {
    await show({ saving });
    expect(words()).toContain(said);
  });

  it.each([
    ['Save everything', 'everything'],
    ['Save talks', 'attempts'],
    ['Save turns', 'turns'],
    ['Save both', 'json'],
  ] as const)('"%s" asks for %s', async (name, what) => {
    const { sent, click } = await show();
    await click(name);
    expect(sent).toEqual([{ type: 'data.export', what }]);
  });

  it('offers no files of nothing', async () => {
    await show({ attempts: 0, since: null });
    expect(words()).toContain('There is nothing to save yet.');
    expect([...root.querySelectorAll('button')].map((one) => one.textContent.trim())).not.toContain('Save everything');
  });

  it('says when everything was last saved, and when it is time again', async () => {
    const { become } = await show();
    expect(words()).toContain('Everything was last saved on 3 March 2026.');
    expect(words()).not.toContain('good time');
    await become({ saved: null, due: true });
    expect(words()).toContain('has not been saved as a file yet');
    expect(words()).toContain('It is a good time to save a file of everything.');
  });

  it('takes a name as it is typed', async () => {
    const { sent, click, become } = await show();
    const input = root.querySelector<HTMLInputElement>('input[type="text"]') as HTMLInputElement;
    expect(input.value).toBe('amber-harbour-42');
    await act(() => {
      input.value = 'Kim';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('Use this name');
    expect(sent).toEqual([{ type: 'data.rename', pseudonym: 'Kim' }]);
    await become({ participant: 'Kim', done: { kind: 'renamed' } });
    expect(statuses()).toBe('Your files now say “Kim”.');
    expect(input.value).toBe('Kim');
  });

  it.each([
    [{ busy: 'writing' }, 'Writing the file.'],
    [{ busy: 'reading' }, 'Reading. Nothing is taken in yet.'],
    [{ busy: 'taking' }, 'Taking it in.'],
    [{ busy: 'removing' }, 'Deleting.'],
    [{ done: { kind: 'saved', what: 'turns', left: 0 } }, 'Saved. Look in your downloads. '],
    [
      { done: { kind: 'saved', what: 'turns', left: 2 } },
      'Saved. Look in your downloads. 2 talks are not in it, since the stories are not here. “Everything” has them.',
    ],
    [{ done: { kind: 'unread' } }, 'The stories could not be read just now. Try again.'],
    [{ done: { kind: 'dropped' } }, 'Left as it was. Nothing was taken in.'],
    [{ done: { kind: 'taken', attempts: 1, failed: 0, why: null } }, '1 talk taken in.'],
    [
      { done: { kind: 'taken', attempts: 3, failed: 1, why: 'full' } },
      '3 talks taken in. 1 talk could not be kept. There is no room left on this device. Free some, then try again.',
    ],
    [{ done: { kind: 'removed' } }, 'All of it is deleted. Nothing of yours is kept here any more.'],
    [{ done: { kind: 'failed', why: 'refused' } }, enData.remove.failed],
  ] as const)('tells %j once, politely', async (over, said) => {
    const { become } = await show();
    expect(statuses()).toBe('');
    await become(over);
    expect(statuses()).toContain(said.trim());
    expect(root.querySelectorAll('.data-note')).toHaveLength(1);
  });
});

describe('deleting', () => {
  it('takes a second step that says what goes and what stays, and offers a file first', async () => {
    const { sent, click } = await show();
    await click('Delete everything');
    expect(sent).toEqual([]);
    const dialog = root.querySelector('dialog')?.textContent ?? '';
    for (const said of [
      'Your 42 talks',
      'Your notebook and your goal',
      'Your name in files',
      'Your settings',
      'Files you saved: they are yours',
    ])
      expect(dialog).toContain(said);
    await click('Save everything first');
    await click('Delete everything now');
    expect(sent).toEqual([{ type: 'data.export', what: 'everything' }, { type: 'data.remove' }]);
  });

  it('can be left, and the focus is where it was', async () => {
    const { sent, click } = await show();
    button(root, 'Delete everything').focus();
    await click('Delete everything');
    await click('Keep it');
    expect(sent).toEqual([]);
    expect(root.querySelector('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Delete everything');
  });

  it('closes once it is done', async () => {
    const { click, become } = await show();
    await click('Delete everything');
    await become({ attempts: 0, since: null, done: { kind: 'removed' } });
    await settle();
    expect(root.querySelector('dialog')).toBeNull();
  });
});

describe('after a loss', () => {
  const lost = { had: 512, has: 64 };

  it('shows plainly what is missing, first of all', async () => {
    await show({ lost, attempts: 5 });
    expect(document.activeElement?.textContent).toBe('Less is here than was kept');
    expect(words()).toContain('512 steps of your talks were kept in this browser. 64 of them are here.');
    expect(headings()).toEqual([
      'Less is here than was kept',
      'Bring back from a file',
      'Go on with what is left',
      'Save as a file',
    ]);
  });

  it('never starts anew by itself: somebody must say so', async () => {
    const { sent, click } = await show({ lost, attempts: 5 });
    expect(sent).toEqual([]);
    await click('Go on with 5 talks');
    expect(sent).toEqual([{ type: 'data.startAnew' }]);
  });

  it('a try that failed is told', async () => {
    await show({ lost, attempts: 5, done: { kind: 'failed', why: 'full' } });
    expect(statuses()).toBe('That did not work. There is no room left on this device. Free some, then try again.');
  });

  it('says so where nothing at all is left', async () => {
    const { sent, click } = await show({ lost: { had: 512, has: 0 }, attempts: 0, since: null });
    expect(words()).toContain('None of them are left.');
    expect(words()).not.toContain('Save as a file');
    await click('Start anew');
    expect(sent).toEqual([{ type: 'data.startAnew' }]);
  });

  it('a file is looked into as ever', async () => {
    const { sent, click } = await show({ lost, preview: [aFile('mine.json', { added: 7 })] });
    await click('Take in 7 talks');
    expect(sent).toEqual([{ type: 'data.take' }]);
  });
});

describe('access', () => {
  const cases: Record<string, Partial<DataView>> = {
    usual: { due: true },
    empty: { attempts: 0, since: null, saving: { state: 'nowhere', why: 'refused' } },
    preview: {
      preview: [
        aFile('a.json', { added: 2, refused: { first: [{ attempt: 'x', place: 1, why: 'gap', kept: 1 }], more: 0 } }),
        bad('b.json', { kind: 'story' }),
      ],
    },
    done: { done: { kind: 'taken', attempts: 3, failed: 1, why: 'full' } },
    lost: { lost: { had: 9, has: 4 } },
  };

  it.each(Object.keys(cases))('axe finds nothing on the page: %s', async (name) => {
    await show(cases[name]);
    expect(await axeFindings(root)).toEqual([]);
  });

  it('axe finds nothing on the question before deleting', async () => {
    const { click } = await show();
    await click('Delete everything');
    expect(await axeFindings(root)).toEqual([]);
  });
});

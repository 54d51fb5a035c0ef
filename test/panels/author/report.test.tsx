// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { GateView, ReportView } from '../../../src/app/author/reportView';
import { enAuthor } from '../../../src/locales/enAuthor';
import { verdictOf } from '../../../src/panels/author/heading';
import { anEncounter, aDebrief, axeFindings, button, onScreen, show } from '../support';
import { aGate, aReport, one } from './builders';

const { report } = onScreen;

describe('the report', () => {
  it.each<[string, Partial<ReportView>]>([
    ['as it is', {}],
    ['while it checks', { status: 'checking', progress: { part: 'lint', done: 3, of: 61 }, findings: [] }],
    ['of a file that cannot be read', { title: '', map: null, customers: [], canPlay: false }],
    ['of an older format', { migrated: true, handle: 'watched', notice: 'saved' }],
    ['changed by another program', { handle: 'open', notice: 'changedOnDisk' }],
    ['stopped', { status: 'cancelled' }],
  ])('gives axe nothing to find: %s', async (_, over) => {
    const { root } = await show(report(aReport(over)));
    expect(await axeFindings(root)).toEqual([]);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('tells file, title and that there are changes in no file', async () => {
    const { root } = await show(report(aReport({ unsaved: true })));
    expect(one(root, 'h1').textContent).toBe('Three waffles');
    expect(one(root, '.eyebrow').textContent).toContain('waffles.json');
    expect(one(root, '.eyebrow').textContent).toContain('not saved yet');
  });

  it('is called by its file while it has no title', async () => {
    const { root } = await show(report(aReport({ title: '' })));
    expect(one(root, 'h1').textContent).toBe('waffles.json');
  });

  it('keeps markup of a file as plain words', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const { root } = await show(report(aReport({ title: hostile, file: hostile })));
    expect(root.querySelector('img')).toBeNull();
    expect(one(root, 'h1').textContent).toBe(hostile);
  });

  it('says how each gate stands in a word beside its sign', async () => {
    const { root } = await show(report(aReport()));
    const gates = [...root.querySelectorAll('.gate')].map(({ textContent }) => textContent);
    expect(gates[0]).toContain('PlaysOpen1 to fix');
    expect(gates[1]).toContain('FairNot looked at yet');
    const signs = [...root.querySelectorAll('.gate path')].map((sign) => sign.getAttribute('d'));
    expect(signs[0]).not.toBe(signs[1]);
  });
});

describe('the verdict', () => {
  const [plays, fair, polished] = [aGate('plays', 'passed'), aGate('fair', 'passed'), aGate('polished', 'passed')];
  it.each<[string, readonly GateView[]]>([
    ['It is being looked at.', [aGate('plays', 'unknown')]],
    ['2 things to fix, then it plays.', [aGate('plays', 'open', { errors: 2 }), fair, polished]],
    ['It plays. The rest is not looked at yet.', [plays, aGate('fair', 'unknown'), aGate('polished', 'unknown')]],
    ['It plays. 3 things to look at, then it is fair.', [plays, aGate('fair', 'open', { errors: 1, warnings: 2 })]],
    ['It plays and it is fair. 1 remark left to polish it.', [plays, fair, aGate('polished', 'open', { warnings: 1 })]],
    ['It plays, it is fair, and it is polished.', [plays, fair, polished]],
  ])('reads: %s', (words, gates) => {
    expect(verdictOf(enAuthor, gates)).toBe(words);
  });
});

describe('the actions', () => {
  it('are sent to the desk', async () => {
    const { sent, click } = await show(report(aReport({ canUndo: true, canRedo: true, handle: 'watched' })));
    for (const name of [
      'Play from the start',
      'Save to the file',
      'Undo',
      'Redo',
      'Keep watching',
      'Close the report',
    ]) {
      await click(name);
    }
    expect(sent).toEqual(
      [
        { type: 'play' },
        { type: 'save' },
        { type: 'undo' },
        { type: 'redo' },
        { type: 'watch', on: false },
        { type: 'close' },
      ].map((intent) => ({ type: 'desk', do: intent })),
    );
  });

  it('stay where they are, and do nothing, while they cannot be done', async () => {
    const { root, sent, click } = await show(report(aReport({ canPlay: false })));
    for (const name of ['Play from the start', 'Undo', 'Redo']) {
      expect(button(root, name).getAttribute('aria-disabled')).toBe('true');
      await click(name);
    }
    expect(sent).toEqual([]);
    expect(root.textContent).toContain('It plays once nothing must be fixed.');
  });

  it('call saving a download where there is no file to write to', async () => {
    const { root } = await show(report(aReport()));
    expect(button(root, 'Download').textContent).toContain('Download');
    expect(root.textContent).not.toContain('Keep watching');
  });

  it.each<[KeyboardEventInit & { key: string }, string]>([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', metaKey: true }, 'redo'],
  ])('are undone and redone by keys: %j', async (init, type) => {
    const { sent, press } = await show(report(aReport({ canUndo: true, canRedo: true })));
    await press(init.key, document.body, init);
    expect(sent).toEqual([{ type: 'desk', do: { type } }]);
  });

  it('leave Ctrl+Z to a field', async () => {
    const mends = [{ path: ['title'], what: 'title', field: { kind: 'text', value: 'Hm', most: 80 } }] as const;
    const finding = { ...aReport().findings[0], mends } as ReportView['findings'][number];
    const { root, sent, press } = await show(report(aReport({ canUndo: true, findings: [finding] })));
    await press('z', one(root, 'textarea'), { ctrlKey: true });
    expect(sent).toEqual([]);
  });
});

describe('a check', () => {
  const checking = { status: 'checking', progress: { part: 'lint', done: 3, of: 61 } } as const;

  it('shows its part and how far it is, and can be stopped', async () => {
    const { root, sent, click } = await show(report(aReport(checking)));
    expect(one<HTMLProgressElement>(root, 'progress').value).toBe(3);
    expect(one(root, '.checking').textContent).toContain('Looking at every rule 3 of 61');
    await click('Stop checking');
    expect(sent).toEqual([{ type: 'desk', do: { type: 'cancel' } }]);
  });

  it('is said when it begins and when it ends, and not in between', async () => {
    const { root, go } = await show(report(aReport(checking)));
    const live = one(root, '.author > .live');
    expect(live.textContent).toBe('Checking the file.');
    await go(report(aReport({ ...checking, progress: { part: 'bots', done: 40, of: 61 } })));
    expect(live.textContent).toBe('Checking the file.');
    await go(report(aReport()));
    expect(live.textContent).toBe('Checked. 1 to fix, 0 other remarks.');
  });

  it('that was stopped can be started again', async () => {
    const { root, sent, click } = await show(report(aReport({ status: 'cancelled' })));
    expect(root.textContent).toContain('The check was stopped.');
    await click('Check again');
    expect(sent).toEqual([{ type: 'desk', do: { type: 'checkAgain' } }]);
  });
});

describe('notices', () => {
  it('offer both sides where the file was changed elsewhere, as an alert', async () => {
    const { root, sent, click } = await show(report(aReport({ handle: 'open', notice: 'changedOnDisk' })));
    expect(one(root, '[role="alert"]').textContent).toContain('changed by another program');
    await click('Save mine over it');
    await click('Show the one on disk');
    expect(sent).toEqual([
      { type: 'desk', do: { type: 'save', over: true } },
      { type: 'desk', do: { type: 'reread' } },
    ]);
  });

  it('say politely what went well', async () => {
    const { root } = await show(report(aReport({ notice: 'downloaded' })));
    expect(one(root, '.notices [role="status"]').textContent).toContain('Downloaded');
    expect(one(root, '[role="alert"]').textContent).toBe('');
  });

  it('offer to save a file of an older format in the new one', async () => {
    const { root, sent, click } = await show(report(aReport({ migrated: true })));
    expect(root.textContent).toContain('was read from an older format. Save it as format 1.');
    await click('Save as format 1');
    expect(sent).toEqual([{ type: 'desk', do: { type: 'save' } }]);
  });
});

describe('the parts of the report', () => {
  it('are tabs: one stop, arrows between them', async () => {
    const { root, press } = await show(report(aReport()));
    const tab = (name: string): HTMLElement => one(root, `#tab-${name}`);
    expect(tab('findings').getAttribute('aria-selected')).toBe('true');
    await press('ArrowRight', tab('findings'));
    expect(document.activeElement).toBe(tab('map'));
    expect(one(root, '#part-findings').hidden).toBe(true);
    expect(one(root, '#part-map').hidden).toBe(false);
    await press('End', tab('map'));
    expect(document.activeElement).toBe(tab('plays'));
    expect(root.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('a play from the report', () => {
  const fromReport = { backTo: 'report', own: true } as const;

  it('leads back to it from a pause and from the debrief', async () => {
    const paused = onScreen.encounter(anEncounter({ paused: true }));
    const { root, sent, click, go } = await show(paused, {}, null, fromReport);
    await click('Back to the report');
    expect(sent).toEqual([{ type: 'library.open' }]);
    await go(onScreen.debrief(aDebrief()));
    expect(root.textContent).not.toContain('Back to the street');
    expect(button(root, 'Back to the report').textContent).toContain('Back to the report');
  });

  it('says politely that the story was written anew under it', async () => {
    const { root, become } = await show(onScreen.encounter(anEncounter()), {}, null, fromReport);
    const note = one(root, '.changed-note');
    expect([note.getAttribute('role'), note.textContent]).toEqual(['status', '']);
    await become({ changed: 'earlier' });
    expect(note.textContent).toContain('goes on from where the two part');
    await act(async () => undefined);
    expect(await axeFindings(root)).toEqual([]);
  });
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/app/intents';
import type { Refusal } from '../../src/core/records/archiveRead';
import { asId, type AttemptId } from '../../src/core/model/ids';
import { enData } from '../../src/locales/enData';
import { NAUGHTY } from '../support/naughty';
import { aFile, bad, NOON, root, settle, show, words } from './supportData';

describe('a preview', () => {
  const files = [
    aFile('mine.json', { added: 12, continued: 1, same: 29 }),
    aFile('cut.json', {
      participant: '',
      exported: null,
      added: 3,
      broken: true,
      unknown: ['mood'],
      conflicts: {
        first: [{ attempt: asId<AttemptId>('ab-1'), title: 'Three waffles', at: NOON, why: 'other' }],
        more: 2,
      },
      refused: {
        first: [
          { attempt: 'cd-2', place: 4, why: 'altered', kept: 5 },
          { attempt: '', place: 9, why: 'unreadable', kept: 0 },
        ],
        more: 1,
      },
    }),
    bad('table.csv', { kind: 'table' }),
    bad('tomorrow.json', { kind: 'newer', version: 3 }),
  ];
  const cards = (): readonly string[] =>
    [...root.querySelectorAll('.data-file')].map((one) => one.textContent.replace(/\s+/g, ' '));

  it('tells file by file what would be taken, what not, why and the cure', async () => {
    await show({ preview: files });
    const [mine = '', cut = '', table = '', tomorrow = ''] = cards();
    for (const said of [
      'Saved by Kim on 3 March 2026.',
      '12 talks will be added',
      '1 talk goes on where yours stops',
      '29 talks are here already',
    ])
      expect(mine).toContain(said);
    for (const said of [
      'damaged or cut off',
      '3 talks differ from yours, and yours stay',
      'Three waffles, 3 March 2026. The two took different turns.',
      'ab-1',
      'And 2 more.',
    ])
      expect(cut).toContain(said);
    for (const said of [
      '3 talks cannot be taken whole',
      'Talk 4 in the file. A turn was changed after it was kept. Its first 5 steps are taken.',
      'cd-2',
      'Talk 9 in the file. Part of it cannot be read. Nothing of it is taken.',
      'Left out, since this version does not know it: mood.',
    ])
      expect(cut).toContain(said);
    expect(table).toMatch(/Cannot be taken in\. This is a table.*Choose the file called/);
    expect(tomorrow).toMatch(/file version 3.*Load this page again/);
  });

  it('takes the focus, and gives it to the heading above when it goes', async () => {
    const { become } = await show();
    await become({ preview: files });
    expect(document.activeElement?.textContent).toBe('What the 4 files hold');
    await become({ preview: null, done: { kind: 'dropped' } });
    expect(document.activeElement?.textContent).toBe('Bring back from a file');
  });

  it('takes in or leaves', async () => {
    const { sent, click } = await show({ preview: files });
    await click('Take in 16 talks');
    await click('Leave it');
    expect(sent).toEqual([{ type: 'data.take' }, { type: 'data.drop' }]);
  });

  it('offers nothing to take where nothing can be taken', async () => {
    const { sent, click } = await show({
      preview: [bad('x.json', { kind: 'foreign' }), aFile('same.json', { same: 4 })],
    });
    expect(words()).not.toContain('Take in');
    await click('Close');
    expect(sent).toEqual([{ type: 'data.drop' }]);
  });

  it('has words for every fault and every refusal, each with a cure', async () => {
    const kinds = [
      'empty',
      'tooLarge',
      'tooDeep',
      'tooMany',
      'notJson',
      'table',
      'records',
      'story',
      'foreign',
      'damaged',
    ] as const;
    const whys: readonly Refusal['why'][] = ['unreadable', 'gap', 'foreign', 'altered', 'empty', 'tooLong', 'twice'];
    for (const told of [...kinds.map((kind) => enData.fault({ kind })), ...whys.map((why) => enData.refusals[why])]) {
      expect(told.says).toMatch(/^[A-Z].*\.$/);
      expect(told.cure).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('shows hostile names as the text they are', async () => {
    const names = NAUGHTY.filter((text) => text.length < 200);
    await show({
      participant: names[0] ?? '',
      preview: names.map((name) => aFile(name, { participant: name, unknown: [name] })),
    });
    expect(root.querySelectorAll('script, img, iframe, a, style, .data-file form')).toHaveLength(0);
    expect(root.querySelectorAll('.data-file')).toHaveLength(names.length);
  });
});

describe('giving files', () => {
  const given = (...files: readonly File[]): FileList => Object.assign([...files], { item: () => null });
  const named = (intent: Intent | undefined): readonly string[] =>
    intent?.type === 'data.read' ? intent.files.map(({ name, bytes }) => `${name} ${bytes.byteLength}`) : [];
  const arrived = async (sent: readonly Intent[]): Promise<void> => {
    for (let round = 0; round < 50 && sent.length === 0; round += 1)
      await act(async () => new Promise((resolve) => setImmediate(resolve)));
  };

  it('works by choosing them', async () => {
    const { sent } = await show();
    const input = root.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: given(new File(['{}'], 'a.json'), new File(['abc'], 'b.json')) });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await arrived(sent);
    expect(named(sent[0])).toEqual(['a.json 2', 'b.json 3']);
  });

  it('works by dropping them anywhere on the page', async () => {
    const { sent } = await show();
    await act(() => void document.dispatchEvent(new Event('dragover')));
    await settle();
    expect(words()).toContain('Let go to look into the file');
    const drop = Object.assign(new Event('drop', { cancelable: true }), {
      dataTransfer: { files: given(new File(['{}'], 'c.json')) },
    });
    await act(() => void document.dispatchEvent(drop));
    await arrived(sent);
    expect(named(sent[0])).toEqual(['c.json 2']);
    expect(drop.defaultPrevented).toBe(true);
    expect(words()).not.toContain('Let go');
  });
});

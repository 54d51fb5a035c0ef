// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { FindingView, Mend, Mendable } from '../../../src/app/author/reportView';
import { inOrder } from '../../../src/panels/author/findings';
import { axeFindings, button, onScreen, show } from '../support';
import { aFinding, aReport, enter, findings, one } from './builders';

const { report } = onScreen;
const reporting = (all: readonly FindingView[]) => report(aReport({ findings: all }));
const shown = (root: ParentNode): readonly (string | null)[] =>
  [...root.querySelectorAll('.diag h4')].map(({ textContent }) => textContent);

const mend = (field: Mendable, over: Partial<Mend> = {}): Mend => ({
  path: ['beats', 'the-plate', 'replies', 0, 'text'],
  what: 'text of reply "own-it"',
  field,
  ...over,
});
const mending = (field: Mendable, over: Partial<Mend> = {}) => reporting([aFinding({ mends: [mend(field, over)] })]);
const text: Mendable = { kind: 'text', value: 'Sorry.', most: 10 };

describe('findings', () => {
  it('stand by gate, the gravest first', () => {
    const order = inOrder([
      aFinding({ key: 'hint', severity: 'hint' }),
      aFinding({ key: 'fair', gate: 'fair' }),
      aFinding({ key: 'error' }),
    ]);
    expect(order.map(({ key }) => key)).toEqual(['error', 'hint', 'fair']);
  });

  it('show the line itself, the fault, the cure and why', async () => {
    const { root } = await show(reporting([aFinding()]));
    const finding = one(root, '.diag');
    for (const words of [
      'Must fix',
      'broken-link',
      'Line 2, column 11',
      'Did you mean "goodbye"?',
      'A talk would stop.',
    ])
      expect(finding.textContent).toContain(words);
    expect(one(finding, 'mark').textContent).toBe('"goodbye2"');
    expect(one(finding, 'pre').textContent).toContain('"next": "goodbye2",');
  });

  it('keep markup of a file as plain words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const excerpt = { before: hostile, fault: hostile, after: hostile };
    const { root } = await show(reporting([aFinding({ message: hostile, fix: hostile, excerpt })]));
    expect(root.querySelector('img')).toBeNull();
    expect(one(root, '.diag h4').textContent).toBe(hostile);
  });

  it('are filtered by how grave they are, and by rule', async () => {
    const all = [
      aFinding({ key: 'a', message: 'A.' }),
      aFinding({ key: 'b', message: 'B.', severity: 'warning', rule: 'unused' }),
      aFinding({ key: 'c', message: 'C.', severity: 'warning', rule: 'jargon' }),
    ];
    const { root, click } = await show(reporting(all));
    await click('Worth fixing 2');
    expect(shown(root)).toEqual(['B.', 'C.']);
    await enter(one<HTMLSelectElement>(root, '.filter select'), 'jargon', 'change');
    expect(shown(root)).toEqual(['C.']);
    await click('All 3');
    expect(shown(root)).toEqual(['A.', 'B.', 'C.']);
    expect(await axeFindings(root)).toEqual([]);
  });

  it('with very long texts are marked, to be laid out only where they are seen', async () => {
    const long: Mendable = { kind: 'text', value: 'x'.repeat(1001), most: 4000 };
    const all = [text, long].map((field, place) => aFinding({ key: `k${place}`, mends: [mend(field)] }));
    const { root } = await show(reporting(all));
    expect([...root.querySelectorAll('.diag')].map(({ classList }) => classList.contains('is-long'))).toEqual([
      false,
      true,
    ]);
  });

  it('come a step at a time, and the focus goes on with the reading', async () => {
    const { root, click } = await show(reporting(findings(500)));
    expect(shown(root)).toHaveLength(10);
    await click('Show 20 more of 490');
    expect(shown(root)).toHaveLength(30);
    expect(document.activeElement?.textContent).toBe('Finding 10.');
  });

  it('say that more were found than are shown', async () => {
    const { root } = await show(report(aReport({ untold: 12 })));
    expect(root.textContent).toContain('12 more were found');
    expect(one(root, '#tab-findings').textContent).toBe('Findings 13');
  });
});

describe('a witness', () => {
  const witness = { variant: 'worried', replies: ['own-it', '@timeout'] };
  const seen = aFinding({ witness });

  it('tells the replies in order, and is played or lit', async () => {
    const { root, sent, click } = await show(reporting([seen]));
    expect(one(root, '.seen').textContent).toContain('Seen in this play');
    expect([...root.querySelectorAll('.seen li')].map((said) => said.textContent)).toEqual(['own-it', 'silence']);
    await click('Play up to there');
    await click('Show on the map');
    expect(sent).toEqual([
      { type: 'desk', do: { type: 'playWitness', witness } },
      { type: 'desk', do: { type: 'light', witness } },
    ]);
    expect(one(root, '#tab-map').getAttribute('aria-selected')).toBe('true');
  });

  it('is put out again where it is lit', async () => {
    const steps = [
      { beat: 'the-plate', reply: 'own-it' },
      { beat: 'left-way', reply: null },
    ];
    const { root, sent, click } = await show(report(aReport({ findings: [seen], lit: { steps, to: 'goodbye' } })));
    expect(button(root, 'Show on the map').getAttribute('aria-pressed')).toBe('true');
    await click('Show on the map');
    expect(sent).toEqual([{ type: 'desk', do: { type: 'light', witness: null } }]);
  });
});

describe('mending in place', () => {
  it.each<[string, Mendable]>([
    ['text', text],
    ['level', { kind: 'level', value: null }],
    ['choice', { kind: 'choice', value: 'goodbye2', choices: ['goodbye'] }],
    ['many choices', { kind: 'choice', value: '', choices: findings(60).map(({ key }) => key) }],
    ['removal', { kind: 'removal' }],
  ])('gives axe nothing to find: %s', async (_, field) => {
    const { root } = await show(mending(field));
    expect(await axeFindings(root)).toEqual([]);
  });

  it('changes a text on Enter and says so', async () => {
    const { root, sent, press } = await show(mending(text));
    const box = one<HTMLTextAreaElement>(root, 'textarea');
    await enter(box, 'Oh no.');
    await press('Enter', box);
    expect(sent).toEqual([
      { type: 'desk', do: { type: 'mend', path: ['beats', 'the-plate', 'replies', 0, 'text'], value: 'Oh no.' } },
    ]);
    expect(one(root, '.author > .live').textContent).toBe('Changed: text of reply "own-it".');
  });

  it('leaves a text as it was on Esc, with the focus on its finding', async () => {
    const { root, sent, press } = await show(mending(text));
    const box = one<HTMLTextAreaElement>(root, 'textarea');
    await enter(box, 'Oh no.');
    await press('Escape', box);
    expect([box.value, sent]).toEqual(['Sorry.', []]);
    expect(document.activeElement?.tagName).toBe('H4');
  });

  it('counts characters, and takes none beyond what may stand there', async () => {
    const { root, sent, press, click } = await show(mending(text));
    const box = one<HTMLTextAreaElement>(root, 'textarea');
    expect(one(root, '.counted').textContent).toContain('6 of 10 characters');
    await enter(box, 'Far too long.');
    expect(one(root, '.counted').textContent).toContain('3 characters too many');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    await press('Enter', box);
    await click('Change it');
    expect(sent).toEqual([]);
  });

  it('offers the five levels with what each stands for', async () => {
    const path = ['beats', 'the-plate', 'replies', 0, 'scores', 'empathy'];
    const { root, sent, click } = await show(mending({ kind: 'level', value: 1 }, { path }));
    const levels = [...root.querySelectorAll<HTMLInputElement>('.level input')];
    expect(levels.map(({ checked }) => checked)).toEqual([false, true, false, false, false]);
    expect(one(root, '.levels').textContent).toContain('4 Names what is at stake and acts on it');
    await act(() => levels[3]?.click());
    await click('Change it');
    expect(sent).toEqual([{ type: 'desk', do: { type: 'mend', path, value: 3 } }]);
  });

  it('offers the names there are, and the one that stands there as it is', async () => {
    const choices = ['goodbye', 'hot-plate'];
    const { root, sent, click } = await show(mending({ kind: 'choice', value: 'goodbye2', choices }));
    const select = one<HTMLSelectElement>(root, '.mend select');
    expect([...select.options].map((option) => option.textContent)).toEqual(['goodbye2 (now)', ...choices]);
    await enter(select, 'goodbye', 'change');
    await click('Change it');
    expect(
      sent.map((intent) => (intent.type === 'desk' && intent.do.type === 'mend' ? intent.do.value : null)),
    ).toEqual(['goodbye']);
  });

  it('lets names beyond number be typed, and takes only one that is there', async () => {
    const choices = findings(60).map(({ key }) => key);
    const { root, sent, press } = await show(mending({ kind: 'choice', value: 'nowhere', choices }));
    const field = one<HTMLInputElement>(root, '.mend input');
    expect(root.querySelectorAll('datalist option')).toHaveLength(0);
    await act(() => field.focus());
    expect(root.querySelectorAll('datalist option')).toHaveLength(60);
    await enter(field, 'f5x');
    await press('Enter', field);
    expect(sent).toEqual([]);
    await enter(field, 'f5');
    await press('Enter', field);
    expect(sent).toHaveLength(1);
  });

  it('takes a thing away', async () => {
    const { sent, click } = await show(mending({ kind: 'removal' }));
    await click('Take it away');
    expect(sent).toEqual([
      { type: 'desk', do: { type: 'mend', path: ['beats', 'the-plate', 'replies', 0, 'text'], value: undefined } },
    ]);
  });

  it('shows one of many fields until more are asked for', async () => {
    const mends = findings(5).map(({ key }) => mend(text, { path: [key] }));
    const { root, click } = await show(reporting([aFinding({ mends })]));
    expect(root.querySelectorAll('textarea')).toHaveLength(1);
    await click('Show 4 more places to mend');
    expect(root.querySelectorAll('textarea')).toHaveLength(5);
  });
});

describe('the focus after a mend', () => {
  const removal = mend({ kind: 'removal' });
  const three = findings(3, { mends: [removal] });

  it('goes on to the next finding when the mended one is gone', async () => {
    const { root, go } = await show(reporting(three));
    one<HTMLButtonElement>(root, '[data-key="f1"] .mend button').focus();
    await go(reporting(three.filter(({ key }) => key !== 'f1')));
    expect(document.activeElement?.textContent).toBe('Finding 2.');
  });

  it('waits for the check, then goes to the heading when nothing is left', async () => {
    const { root, go } = await show(reporting(three));
    one<HTMLButtonElement>(root, '[data-key="f2"] .mend button').focus();
    await go(report(aReport({ findings: [], status: 'checking' })));
    expect(document.activeElement).toBe(document.body);
    await go(reporting([]));
    expect(document.activeElement?.textContent).toBe('Findings');
  });

  it('stays with the mended one where it still stands', async () => {
    const { root, go } = await show(mending(text));
    one<HTMLTextAreaElement>(root, 'textarea').focus();
    await go(mending({ kind: 'text', value: 'Oh no.', most: 10 }));
    expect(document.activeElement?.tagName).toBe('H4');
  });
});

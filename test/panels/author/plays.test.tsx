// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CustomerReport } from '../../../src/app/author/reportView';
import { anEncounter, aBriefing, axeFindings, onScreen, show } from '../support';
import { aCustomer, aReport, one } from './builders';

const onPlays = async (customers: readonly CustomerReport[]) => {
  const shown = await show(onScreen.report(aReport({ customers })));
  await shown.click('What playing shows');
  return { ...shown, plays: one(shown.root, '.plays') };
};

describe('what playing shows', () => {
  it('gives axe nothing to find', async () => {
    const { root } = await onPlays([aCustomer(), aCustomer({ variant: 'glad', start: 70 })]);
    expect(await axeFindings(root)).toEqual([]);
  });

  it('tells best and worst of each customer with feeling, grade, ending and replies', async () => {
    const { plays, sent, click } = await onPlays([aCustomer()]);
    const [best, worst] = [...plays.querySelectorAll('.a-play')].map(({ textContent }) => textContent ?? '');
    for (const words of ['Best play', '82', 'Magic', 'They wave', 'own-it']) expect(best).toContain(words);
    for (const words of ['Worst play', '3', 'Misery', 'Gone', 'silence']) expect(worst).toContain(words);
    expect(plays.textContent).not.toContain('Not proven');
    await click('Show on the map');
    const witness = { variant: 'worried', replies: ['own-it', 'bye'] };
    expect(sent).toEqual([{ type: 'desk', do: { type: 'light', witness } }]);
  });

  it('stays where it is when a play is shown on a map that stands beside it', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
    const { root, click } = await onPlays([aCustomer()]);
    await click('Show on the map');
    vi.unstubAllGlobals();
    expect(one(root, '[role="tab"][aria-selected="true"]').textContent).toContain('What playing shows');
  });

  it.each([
    ['it was not searched whole', { exact: false }],
    ['it is too large to be solved', { best: null, worst: null, exact: false }],
  ])('says plainly that nothing is proven where %s', async (_, over) => {
    const { plays } = await onPlays([aCustomer(over)]);
    expect(plays.textContent).toContain('Not proven: the story is too large to search whole. 1000 random plays.');
  });

  it('has a row for each habit and marks what earns too much in word and sign', async () => {
    const { plays } = await onPlays([aCustomer()]);
    const rows = [...plays.querySelectorAll('.bots tbody tr')];
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
      'Kind onlyAlways the kindest words, right or wrong.',
      'The longestAlways the longest reply.',
      'SellsSells wherever it can.',
    ]);
    const cells = rows.map((row) => row.querySelector('td')?.textContent ?? '');
    expect(cells[0]).toContain('12');
    expect(cells[0]).toContain('Too good, at most 0');
    expect(cells[1]).toContain('−40');
    expect(cells[1]).not.toContain('Too good');
    expect(cells[2]).toContain('Says nothing');
    expect(plays.querySelectorAll('.over svg')).toHaveLength(2);
  });

  it('shows a habit it has no words for by its name', async () => {
    const { plays } = await onPlays([aCustomer({ bots: [{ bot: 'new-one', value: 1, grade: 'misery' }] })]);
    expect(one(plays, '.bots tbody th').textContent).toBe('new-one');
  });

  it('tells shares of endings and grades as numbers in a table', async () => {
    const { plays } = await onPlays([aCustomer()]);
    expect(one(plays, '.shares caption').textContent).toBe('worried: 1000 plays, -43 on average');
    const rows = [...plays.querySelectorAll('.shares tbody tr')].map(({ textContent }) => textContent?.trim());
    expect(rows).toEqual(['Gone90%', 'They wave10%', 'Misery90%', 'Mediocre10%', 'Magicunder 1%']);
  });

  it('says when nothing is known yet', async () => {
    const { plays } = await onPlays([]);
    expect(plays.textContent).toContain('worked out once the file plays');
  });
});

describe('the time to answer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const timer = { total: 20, left: 20, running: true };
  const timed = (over = {}) => onScreen.encounter(anEncounter({ timer: { ...timer, ...over } }));
  const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

  it('is told in words that follow it, and said aloud once at a quarter', async () => {
    const { root } = await show(timed());
    const said = one(root, '.timer [role="status"]');
    expect(one(root, '.live').textContent).toContain('20 seconds to answer.');
    await pass(8);
    expect(one(root, '.timer p').textContent).toContain('12 seconds to answer');
    expect(said.textContent).toBe('');
    await pass(7.5);
    expect(said.textContent).toBe('5 seconds to answer');
    await pass(2);
    expect(said.textContent).toBe('5 seconds to answer');
    expect(await axeFindings(root)).toEqual([]);
  });

  it('stands still while it does not run', async () => {
    const { root } = await show(timed({ left: 12, running: false }));
    await pass(5);
    expect(one(root, '.timer p').textContent).toContain('12 seconds to answer');
  });

  it('is not there where there is none', async () => {
    const { root } = await show(onScreen.encounter(anEncounter()));
    expect(root.querySelector('.timer')).toBeNull();
    expect(one(root, '.live').textContent).not.toContain('seconds');
  });

  it('is promised away only while it is off', async () => {
    const { root, click, sent } = await show(onScreen.briefing(aBriefing()));
    expect(root.textContent).toContain('About 4 minutes, no timer');
    await click('Settings');
    const [, asWritten] =
      [...root.querySelectorAll('fieldset')]
        .find((group) => group.textContent?.includes('Time to answer'))
        ?.querySelectorAll('input') ?? [];
    await act(() => asWritten?.click());
    expect(sent).toEqual([{ type: 'setting.change', change: { time: 1 } }]);
    const again = await show(onScreen.briefing(aBriefing()), { time: 1 });
    expect(again.root.textContent).toContain('About 4 minutes');
    expect(again.root.textContent).not.toContain('no timer');
  });
});

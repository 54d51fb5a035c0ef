import { describe, expect, it, vi } from 'vitest';
import type { RoomScreen } from '../../../src/app/room/view';
import { aReport, aSplit, aTeam } from './deskFixtures';
import { axeFindings, click, root, showRoom, words } from './deskSupport';

const report = (over: Parameters<typeof aReport>[0] = {}): RoomScreen => ({ name: 'report', report: aReport(over) });
const [take] = aReport().takes;
if (take === undefined) throw new Error('no take');
const [turn] = take.turns;
if (turn === undefined) throw new Error('no turn');
const rows = (within: string): readonly string[][] =>
  [...root.querySelectorAll(`${within} tbody tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );

describe('the report of a room', () => {
  it('begins with what it was, when, and that it names nobody', async () => {
    document.documentElement.scrollTop = 300;
    await showRoom(report({ teams: [aTeam(1, 'Harbour'), aTeam(2, 'Bridge')] }));
    expect(document.activeElement?.textContent).toBe('20 minutes: one talk');
    expect(document.documentElement.scrollTop).toBe(0);
    expect(words()).toMatch(/Tuesday, 3 March 2026, \d\d:00 to \d\d:21\. 18 people\. Teams: Harbour, Bridge/);
    expect(words()).toContain('It names no person.');
    expect(words()).toContain('Misery to magic. Turnaround +72%.');
  });

  it('says so while it is not ended', async () => {
    await showRoom(report({ ended: null }));
    expect(words()).toContain('Not ended yet.');
  });

  it('shows both votes of a turn, what was done and how that came about', async () => {
    await showRoom(report());
    const heads = [...root.querySelectorAll('.report-turn thead th')].map((one) => one.textContent);
    expect(heads).toEqual(['Reply', 'First vote', 'Second vote']);
    expect(rows('.report-turn').map((cells) => cells.slice(1))).toEqual([
      ['6', '9'],
      ['8', '5'],
      ['4', '4'],
    ]);
    expect(words()).toContain('Most votes.');
  });

  it('has one column where there was one vote, and none where they are hidden', async () => {
    const once = aSplit({ options: aSplit().options.map((option) => ({ ...option, second: null })), by: 'tie' });
    const none = aSplit({ options: once.options.map((option) => ({ ...option, first: null })), hidden: true });
    await showRoom(report({ takes: [{ ...take, turns: [{ ...turn, split: once }] }] }));
    expect([...root.querySelectorAll('.report-turn thead th')].map((one) => one.textContent)).toEqual([
      'Reply',
      'Votes',
    ]);
    expect(words()).toContain('A tie, then the facilitator decided.');
    await showRoom(report({ takes: [{ ...take, turns: [{ ...turn, split: none }] }] }));
    expect([...root.querySelectorAll('.report-turn thead th')].map((one) => one.textContent)).toEqual(['Reply']);
    expect(words()).toContain('Fewer than five votes.');
    expect(rows('.report-turn').map(([reply = '']) => reply.endsWith('Done'))).toEqual([true, false, false]);
  });

  it('says what was said where nothing was on offer to be counted', async () => {
    await showRoom(report({ takes: [{ ...take, turns: [{ ...turn, split: aSplit({ options: [], by: null }) }] }] }));
    expect(words()).toContain('Said: You are not stupid.');
  });

  it.each([
    [{ from: 3, exploring: true }, 'The road not taken, from turn 3.'],
    [{ from: 2 }, 'Gone back to turn 2.'],
    [{ team: aTeam(1, 'Harbour') }, 'Played by Harbour.'],
    [{ headline: null }, 'Not played to the end.'],
    [{ headline: { kind: 'safe' as const } }, 'That counts as done well.'],
    [{ headline: { kind: 'stopped' as const } }, 'Stopped before the end.'],
    [
      { headline: { kind: 'held' as const, percent: 50, from: 'magic' as const, to: 'magic' as const, exact: false } },
      'Stayed in magic. about +50% of what was possible was kept.',
    ],
    [
      { headline: { kind: 'narrow' as const, from: 'misery' as const, to: 'mediocre' as const } },
      'Misery to mediocre. This talk is not put into a number.',
    ],
  ])('tells a play of %j', async (over, said) => {
    await showRoom(report({ takes: [{ ...take, ...over }] }));
    expect(words().toLowerCase()).toContain(said.toLowerCase());
  });

  it('holds marks, own replies, the league, rules, cards and notes, and leaves out what there is none of', async () => {
    const harbour = aTeam(1, 'Harbour');
    await showRoom(
      report({
        marks: [{ step: 'Spot it', turns: [{ turn: 4, teams: [harbour] }], moments: [4] }],
        rewrites: [{ text: 'I stay with you.', votes: 9, chosen: true }],
        league: [{ team: harbour, place: 1, mean: 40, plays: 2, safe: 1, rescue: 31 }],
        rules: ['No prompt while upset.'],
        cards: [{ when: 'I am tired', will: 'say so' }],
        notes: [{ about: 'Play', text: 'Loud.' }],
      }),
    );
    expect(rows('.report-marks')).toEqual([['4', 'Harbour', 'Yes']]);
    expect(rows('[aria-labelledby="league-heading"]')).toEqual([
      ['Harbour', '1', '+40%', '+31', '2, one ended safely: done well'],
    ]);
    for (const said of [
      'I stay with you.',
      '9 votes',
      'No prompt while upset.',
      'When I am tired, I will say so.',
      'Play: Loud.',
    ])
      expect(words()).toContain(said);
    expect(await axeFindings()).toEqual([]);
    await showRoom(report({ takes: [] }));
    const headings = [...root.querySelectorAll('h2')].map((one) => one.textContent);
    expect(headings).toEqual(['What was played', 'The plan, and the time it took']);
    expect(words()).toContain('Nothing was played.');
  });

  it('prints, saves both files, and leads back', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { sent } = await showRoom(report());
    await click('Print');
    await click('Save as CSV');
    await click('Save the room');
    await click('Back');
    expect(print).toHaveBeenCalledOnce();
    expect(sent).toEqual([
      { type: 'report.save', what: 'csv' },
      { type: 'report.save', what: 'room' },
      { type: 'report.leave' },
    ]);
    vi.unstubAllGlobals();
  });
});

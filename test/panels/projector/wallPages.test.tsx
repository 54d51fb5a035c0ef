// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { DebriefPage, WallScreen, WallView } from '../../../src/core/projections/roomViews';
import { aBriefing, arcOf, aTurn, aWall, HOSTILE, ORDINARY, rich, teamsOf } from './wallFixtures';
import { aBeside, allWalls, aSplit } from './wallScreens';
import { showWall, withRoomFor } from './wallSupport';

const WALLS = allWalls(ORDINARY);
const wallOf = (name: string): WallView => WALLS[name] as WallView;
const wallWith = (screen: WallScreen): WallView => aWall(ORDINARY, screen);
const page = (one: DebriefPage): WallView => wallWith({ name: 'debriefing', page: one, place: 0, of: 3 });

describe('before a talk', () => {
  it('says who comes, and the content note first', async () => {
    const { heading, texts } = await showWall(wallOf('briefing'));
    expect(heading()).toBe('Third call, one shoe on');
    expect(texts('.wall-note')).toEqual(['Before we start: A stolen wallet. No abuse.']);
    expect(texts('.wall-lead')[0]).toContain('Ines calls us. Thursday, 18:40.');
  });

  it('names the team at the front, and hands over with the card alone', async () => {
    const { heading, texts, become } = await showWall(wallOf('front'));
    expect(texts('.wall-place')).toEqual(['Copper at the front']);
    await become(wallOf('handing'));
    expect(heading()).toBe('Over to Copper');
    expect(texts('.wall-lead')).toEqual(['Read this card. Then go on from here.']);
    expect(texts('.wall-facts li')[0]).toContain('Card lost, new one sent on the 3rd.');
  });

  it('says so where nothing is on file', async () => {
    const briefing = { ...aBriefing(ORDINARY), history: [] };
    const { texts } = await showWall({ ...wallOf('telling'), veil: 'card', card: briefing });
    expect(texts('.wall-lead')).toEqual(['Nothing is on file.']);
  });
});

describe('after a talk', () => {
  it('shows one card of what came of it, the one that is open', async () => {
    const cards = ['One', 'Two', 'Three'].map((text) => ({ text: rich(text), kind: 'bad' as const }));
    const { texts } = await showWall(wallWith({ name: 'later', aftermath: { title: 'Two days on', cards, shown: 1 } }));
    expect(texts('.huge')).toEqual(['Two']);
    expect(texts('.wall-sign')).toEqual(['It went badly']);
    expect(texts('.wall-place')).toEqual(['2 of 3']);
  });

  it('shows the turns to mark without a word of the feeling', async () => {
    const { texts, root } = await showWall(wallOf('marking'));
    expect(texts('.wall-turns li')).toHaveLength(6);
    expect(root.querySelector('.wall-arc, .wall-mood, .face')).toBeNull();
  });

  it('lays the marks over the line, those of most teams first', async () => {
    const teams = teamsOf(ORDINARY);
    const turns = [1, 2, 3].map((turn) => ({
      turn,
      lines: [],
      said: rich(`Reply ${turn}`),
      teams: turn === 2 ? teams.slice(0, 2) : turn === 1 ? teams.slice(2) : [],
    }));
    const { texts } = await showWall(
      wallWith({ name: 'marked', turns, arc: arcOf(3), moments: [1], briefing: aBriefing(ORDINARY) }),
    );
    expect(texts('.wall-marks li')).toEqual(['Turn 2 1 Copper, 2 Slate', 'Turn 1 3 Harbour']);
    expect(texts('.wall-flag')).toEqual(['3', '1 2']);
    expect(texts('.wall-turn')).toEqual(['Start', '1', '2', '3']);
  });

  it('marks for the whole room without a name, and says so where nobody marked', async () => {
    const room = { seat: 'room', name: '', number: 1 } as unknown as ReturnType<typeof teamsOf>[number];
    const marked = (teams: readonly (typeof room)[]): WallView =>
      wallWith({
        name: 'marked',
        turns: [{ turn: 1, lines: [], said: [], teams }],
        arc: arcOf(2),
        moments: [],
        briefing: aBriefing(ORDINARY),
      });
    const { texts, become } = await showWall(marked([room]));
    expect(texts('.wall-marks li')).toEqual(['Turn 1 Marked by the room']);
    await become(marked([]));
    expect(texts('.wall-lead')).toEqual(['Nobody marked a turn.']);
  });

  it('asks for a better reply in so many words', async () => {
    const { heading, texts } = await showWall(wallOf('writing'));
    expect(heading()).toBe('Write a better reply, in 20 words');
    expect(texts('.huge')).toEqual([`“${ORDINARY.replies[1]}”`]);
  });

  it('shows which rewritten reply the room would rather hear', async () => {
    const { heading, texts } = await showWall(wallOf('chosen'));
    expect(heading()).toBe('The one we would rather hear B');
    expect(texts('.wall-count')).toEqual(['3 votes', '9 votes', '1 vote', '0 votes']);
  });
});

describe('the league', () => {
  it('ranks teams by their mean, says a safe ending, and leaves open what is not played', async () => {
    const { texts } = await showWall(allWalls(HOSTILE)['table'] as WallView);
    expect(texts('tbody tr')[0]).toContain('82%+41');
    expect(texts('tbody tr')[4]).toContain('−14%');
    expect(texts('tbody tr')[5]).toContain('Safe ending: done well');
    expect(texts('tbody tr')[0]).not.toContain('safe');
    expect(texts('tbody tr')[5]).toContain('not yet');
  });
});

describe('a talk that was ended by the rules', () => {
  it('reads as done well at its end, and beside another road; any other says nothing of it', async () => {
    const walls = allWalls(ORDINARY);
    const view = walls['ended'] as WallView;
    const ended = { ...view.screen, safe: false } as WallView['screen'];
    const said = async (wall: WallView) => (await showWall(wall)).texts('.wall').join(' ');
    expect(await said(view)).toContain('Ended by the rules, and that is done well.');
    expect(await said({ ...view, screen: ended })).not.toContain('done well');
    const beside = aBeside(ORDINARY);
    const first = { ...beside.first, headline: { kind: 'safe' as const } };
    const { texts } = await showWall(page({ kind: 'beside', beside: { ...beside, first } }));
    expect(texts('.wall-end').map((end) => end.includes('Ended safely: done well'))).toEqual([true, false]);
  });
});

describe('a story that may stay with somebody', () => {
  it('says where to turn once it is over, where its author does', async () => {
    const { ended } = allWalls(ORDINARY);
    const screen = { ...ended?.screen, support: 'Tell your lead today.' };
    const said = async (support: string) =>
      (await showWall({ ...ended, screen: { ...screen, support } } as WallView)).texts('.wall').join(' ');
    expect(await said('Tell your lead today.')).toContain('If it stays with you: Tell your lead today.');
    expect(await said('')).not.toContain('If it stays');
  });
});

describe('a team that ended a talk safely', () => {
  it('is told so beside its mean, so that the number is not all there is', async () => {
    const view = allWalls(ORDINARY)['table'] as WallView;
    const { screen } = view;
    if (screen.name !== 'table') throw new Error('no table');
    const rows = screen.rows.map((row, place) => ({ ...row, mean: place === 0 ? -10 : row.mean, safe: 2 - place }));
    const { texts } = await showWall({ ...view, screen: { ...screen, rows: rows.slice(0, 2) } });
    expect(texts('tbody tr')[0]).toContain('−10% and 2 safe endings');
    expect(texts('tbody tr')[1]).toContain('and a safe ending');
  });
});

describe('the debrief on the wall', () => {
  it('begins with one sentence', async () => {
    const { texts } = await showWall(wallOf('debrief-headline'));
    expect(texts('.huge')).toEqual(['Misery to magic: you moved Ines 80% of the way that was possible.']);
    expect(texts('em')).toEqual(['80% of the way']);
  });

  it('draws the feeling with its turns, and says the moments in words', async () => {
    const { texts, root } = await showWall(wallOf('debrief-arc'));
    expect(root.querySelector('.wall-arc')?.getAttribute('aria-label')).toBe('The feeling of Ines from start to end');
    expect(texts('.wall-moments li')).toEqual(['Most up: turn 2', 'Most down: turn 1', 'The end: in magic']);
    expect(root.querySelectorAll('.wall-dot')).toHaveLength(7);
  });

  it('numbers every other turn of a long talk, and those that matter', async () => {
    const { texts } = await showWall(
      page({ kind: 'arc', briefing: aBriefing(ORDINARY), arc: arcOf(20), moments: [7] }),
    );
    expect(texts('.wall-turn')).toEqual(['Start', '2', '4', '6', '7', '8', '10', '12', '14', '16', '18', '20']);
  });

  it('tells a turn: what was said, what it did, votes, and what each reply was worth', async () => {
    const { heading, texts } = await showWall(wallOf('debrief-turn'));
    expect(heading()).toBe('Turn 3: we said A');
    expect(texts('.wall-told > p').slice(2)).toEqual([
      'What it did: It left her blaming herself, and it sold before it helped.',
      `Try instead: ${ORDINARY.replies[0]}`,
    ]);
    expect(texts('thead th')).toEqual(['Reply', 'Votes', 'Empathy', 'Advice', 'No hard sell']);
    expect(texts('tbody tr')[1]).toBe('B2 1331');
    expect(texts('.wall-best .sr')).toEqual(['The most on offer']);
  });

  it('leaves votes out where they are hidden', async () => {
    const { texts } = await showWall(
      page({ kind: 'turn', turn: aTurn(ORDINARY, 2), split: aSplit(ORDINARY, { hidden: true }), scores: [] }),
    );
    expect(texts('thead th')).toEqual(['Reply']);
  });

  it('lays two roads side by side', async () => {
    const { heading, texts, root } = await showWall(wallOf('debrief-beside'));
    expect(heading()).toBe('Two roads from turn 2');
    expect(texts('.wall-road h2')).toEqual(['Before', 'This time']);
    expect(texts('.wall-end')).toEqual(['Upset Ines left early', 'Touched']);
    expect(root.querySelectorAll('.wall-plot path')).toHaveLength(2);
  });

  it.each([
    ['stopped', 'Stopped before the end'],
    ['changed', 'This story has changed since.'],
  ] as const)('says why a road has no end: %s', async (unfinished, words) => {
    const beside = aBeside(ORDINARY);
    const other = { ...beside.other, unfinished, fork: null };
    const { texts } = await showWall(page({ kind: 'beside', beside: { ...beside, other } }));
    expect(texts('.wall-road.other p')).toEqual(['This one was over by then.', words]);
  });

  it('shows two crowds of 100 with their counts, and no crowd without figures', async () => {
    const { root, texts, become } = await showWall(wallOf('debrief-hundred'));
    expect([...root.querySelectorAll('.wall-hundred')].map((one) => one.querySelectorAll('g').length)).toEqual([
      100, 100,
    ]);
    expect(texts('.wall-shares b')).toEqual(['15', '20', '23', '14', '28', '29', '58', '13']);
    const none = { grade: 'mediocre', shares: [{ name: 'unknown', count: 100 }] } as const;
    await become(page({ kind: 'hundred', crowds: [none], briefing: aBriefing(ORDINARY) }), {});
    expect(texts('.wall-page p')[0]).toBe('The survey has no figures for the middle.');
    expect(texts('.wall-hundred')).toEqual([]);
  });

  it('asks one question at a time', async () => {
    const { texts } = await showWall(wallOf('debrief-question'));
    expect(texts('.huge')).toEqual(['Which kind line was wrong?']);
  });
});

describe('room on the wall', () => {
  const rules = Array.from({ length: 10 }, (_, place) => `Rule ${place + 1}`);
  const wall = wallWith({ name: 'rules', ask: 'Which?', rules });
  const items = (box: HTMLElement): number => 10 * box.querySelectorAll('li').length;
  const level = (root: HTMLElement) => {
    const { size, level: tight } = (root.querySelector('.wall-page') as HTMLElement).dataset;
    return [size, tight];
  };

  it('is used: where all fits, words stay large', async () => {
    const stop = withRoomFor(1000, items);
    const { root, texts } = await showWall(wall);
    stop();
    expect(level(root)).toEqual(['3', '0']);
    expect(texts('.wall-more')).toEqual([]);
  });

  it('makes words small before any is left out, and says how many are', async () => {
    const stop = withRoomFor(70, items);
    const { root, texts } = await showWall(wall);
    stop();
    expect(level(root)).toEqual(['0', '3']);
    expect(texts('.wall-numbered b')).toEqual(['4', '5', '6', '7', '8', '9', '10']);
    expect(texts('.wall-more')).toEqual(['and 3 more, kept in the report']);
  });

  it('keeps the newest even where not one would fit', async () => {
    const stop = withRoomFor(1, items);
    const { texts } = await showWall(wall);
    stop();
    expect(texts('.wall-numbered span')).toEqual(['Rule 10']);
    expect(texts('.wall-more')).toEqual(['and 9 more, kept in the report']);
  });

  it('is measured anew for another window', async () => {
    const narrow = withRoomFor(70, items);
    const { root } = await showWall(wall);
    narrow();
    const wide = withRoomFor(1000, items);
    await act(() => void dispatchEvent(new Event('resize')));
    wide();
    expect(level(root)).toEqual(['3', '0']);
  });

  it('is measured anew for what comes next', async () => {
    const stop = withRoomFor(70, items);
    const { root, become } = await showWall(wall);
    await become(wallOf('over'), {});
    stop();
    expect(level(root)).toEqual(['4', '0']);
  });

  it('drops the line, the words below, then the gauge, and cuts replies last', async () => {
    const seen: string[] = [];
    const stop = withRoomFor(0, (box) => {
      if (!box.classList.contains('wall-body')) return 0;
      const has = (selector: string): boolean => document.querySelector(selector) !== null;
      seen.push(['.wall-asked', '.wall-how', '.wall-mood', '.clamp-3', '.clamp-2', '.clamp-1'].filter(has).join(' '));
      return 10;
    });
    await showWall(wallOf('three'));
    stop();
    expect(seen.slice(2)).toEqual([
      '.wall-asked .wall-how .wall-mood .clamp-2',
      '.wall-how .wall-mood .clamp-2',
      '.wall-mood',
      '',
      '.clamp-3',
      '.clamp-2',
      '.clamp-1',
    ]);
    expect(document.querySelector('.wall-body')?.classList).toContain('over');
  });
});

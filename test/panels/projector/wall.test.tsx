// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { WallView } from '../../../src/core/projections/roomViews';
import { aFeeling, aWall, countedOf, HOSTILE, optionsOf, ORDINARY, rich } from './wallFixtures';
import { allWalls, aSplit } from './wallScreens';
import { axeFindings, showWall } from './wallSupport';

const WALLS = allWalls(ORDINARY);
const NAMES = Object.keys(WALLS);
const wallOf = (name: string): WallView => WALLS[name] as WallView;

describe('every screen and every veil of the wall', () => {
  it.each(NAMES)('%s: one heading, one polite live region, nothing axe finds', async (name) => {
    const { root, heading } = await showWall(wallOf(name));
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(heading()).not.toBe('');
    expect(root.querySelectorAll('[role="status"]')).toHaveLength(1);
    expect(await axeFindings(root)).toEqual([]);
  });

  it.each(Object.entries(allWalls(HOSTILE)))('%s takes the longest words as text alone', async (_, wall) => {
    const { root } = await showWall(wall);
    expect(root.querySelectorAll('script, img, iframe')).toHaveLength(0);
    expect(root.querySelector('h1')?.textContent).not.toBe('');
  });

  it('says how it looks where style sheets can answer to it', async () => {
    const { root } = await showWall(wallOf('line'), { ground: 'bright', size: 'large', motion: 'calm' });
    const wall = root.querySelector('.wall') as HTMLElement;
    expect(Object.fromEntries(Object.entries(wall.dataset))).toEqual({
      ground: 'bright',
      theme: 'light',
      motion: 'calm',
      look: 'large',
      screen: 'line',
    });
  });
});

describe('the place of the customer', () => {
  it.each(['line', 'reading', 'voting', 'discussing', 'tied', 'counted', 'effect', 'ended'])(
    'is beside the words in %s',
    async (name) => {
      const { root } = await showWall(wallOf(name));
      expect(root.querySelector('.wall')?.classList).toContain('beside');
      expect(root.querySelector('.wall-window')?.getAttribute('aria-hidden')).toBe('true');
    },
  );

  it.each(['telling', 'marking', 'table', 'debrief-arc', 'cards', 'quiet', 'paused', 'card'])(
    'is given to the words in %s',
    async (name) => {
      const { root } = await showWall(wallOf(name));
      expect(root.querySelector('.wall')?.classList).not.toContain('beside');
      expect(root.querySelector('.wall-window')).toBeNull();
    },
  );

  it.each(['later', 'ended'])('stays beside the words in %s, without them', async (name) => {
    const wall = wallOf(name);
    const stage = { ...wall.stage, scene: 'encounter', presence: 'away' } as const;
    const { root } = await showWall({ ...wall, feeling: null, stage });
    expect(root.querySelector('.wall')?.classList).toContain('beside');
    expect(root.querySelector('.wall-window .face')).toBeNull();
  });

  it.each([{ scene: 'none' }, { presence: 'away' }] as const)(
    'is given to the words where nobody is: %j',
    async (gone) => {
      const wall = wallOf('line');
      const { root } = await showWall({ ...wall, stage: { ...wall.stage, ...gone } });
      expect(root.querySelector('.wall')?.classList).not.toContain('beside');
    },
  );
});

describe('a line', () => {
  it('stands alone with who says it, how, and which of several it is', async () => {
    const { heading, texts } = await showWall(wallOf('line'));
    expect(heading()).toBe('Ines, quieter');
    expect(texts('.huge')).toEqual([`“${ORDINARY.line}”`]);
    expect(texts('.wall-place')).toEqual(['1 of 2']);
    expect(texts('.badge')).toEqual([]);
  });

  it('brings what the employer asks, and a sound in words', async () => {
    const { texts } = await showWall(wallOf('prompt'));
    expect(texts('.wall-note')).toEqual(['On our screen: Offer the wallet cover on every lost card call.']);
    expect(texts('.wall-captions')).toEqual(['An announcement is made']);
    expect(texts('.wall-place')).toEqual([]);
  });

  it('says nothing of a sound without words', async () => {
    const wall = wallOf('line');
    const { texts } = await showWall({ ...wall, stage: { ...wall.stage, sound: { id: 1, name: 'toString' } } });
    expect(texts('.wall-captions')).toEqual([]);
  });

  it('shows the feeling as a word, a face and a place, and how it changed only when a reply changed it', async () => {
    const { texts, root } = await showWall({
      ...wallOf('line'),
      feeling: { before: aFeeling(20), now: aFeeling(58) },
    });
    expect(texts('.wall-feel')).toEqual(['Softer, in the middle']);
    expect(root.querySelectorAll('.wall-bead .face')).toHaveLength(1);
    expect(root.querySelector('.wall-trail')).toBeNull();
  });
});

describe('the replies', () => {
  it('are read one at a time, each with its letter', async () => {
    const { heading, texts } = await showWall(wallOf('reading'));
    expect(heading()).toBe('Reply B');
    expect(texts('.badge')).toEqual(['B']);
    expect(texts('.wall-note')).toEqual([]);
  });

  it('say why one cannot be chosen', async () => {
    const { texts } = await showWall(wallOf('locked'));
    expect(texts('.wall-note')).toEqual(['Not now: The card is not frozen yet.']);
  });

  it('bear eight letters in eight shapes', async () => {
    const { root, texts } = await showWall(allWalls(HOSTILE)['choosing'] as WallView);
    expect(texts('.badge')).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    const shapes = [...root.querySelectorAll('.badge path')].map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).toBe(8);
  });
});

describe('an open vote', () => {
  it('asks for silence, and names the way to vote', async () => {
    const { heading, texts } = await showWall(wallOf('three'));
    expect(heading()).toBe('What do we say? Vote in silence');
    expect(texts('.wall-how')).toEqual(['Hands up when your letter is called']);
    expect(texts('.wall-reply .badge')).toEqual(['A', 'B', 'C']);
    expect(texts('.wall-method .sr')).toEqual(['Step 3 of 4']);
  });

  it('shows no digit but the step, whoever has voted', async () => {
    const { root, texts } = await showWall(wallOf('keys'));
    for (const hidden of root.querySelectorAll('.sr')) hidden.remove();
    expect(root.textContent).not.toMatch(/\d/);
    expect(texts('.wall-how')).toEqual(['In: Slate, Harbour']);
  });

  it('does not announce four steps where one round decides', async () => {
    const { texts } = await showWall({ ...wallOf('voting'), once: true });
    expect(texts('.wall-method')).toEqual([]);
  });

  it('asks one team alone where it is its turn', async () => {
    const { heading, texts } = await showWall(wallOf('ownTurn'));
    expect(heading()).toBe('Copper, what do you say?');
    expect(texts('.wall-how')).toEqual([]);
  });

  it('is letters alone in the largest halls, the words kept for those who have them read aloud', async () => {
    const { root, texts } = await showWall(wallOf('voting'), { size: 'large' });
    expect(root.querySelectorAll('.wall-letters .clamp-0')).toHaveLength(4);
    expect(texts('.wall-letters p')[1]).toBe(ORDINARY.replies[1]);
  });
});

describe('a closed vote', () => {
  it('asks neighbours to talk about the replies, without a count', async () => {
    const { root, heading, texts } = await showWall(wallOf('discussing'));
    expect(heading()).toBe('Turn to your neighbour');
    expect(texts('.wall-reply .badge')).toEqual(['A', 'B', 'C', 'D']);
    expect(texts('.wall-reply p')).toEqual(ORDINARY.replies);
    expect(texts('.wall-ask')).toEqual(['Why did you choose yours?']);
    expect(texts('.wall-count, .wall-bar, .wall-how')).toEqual([]);
    for (const hidden of root.querySelectorAll('.sr')) hidden.remove();
    expect(root.textContent).not.toMatch(/\d/);
  });

  it('shows letters alone while they talk in the largest halls, as in the vote before', async () => {
    const { root, texts } = await showWall(wallOf('discussing'), { size: 'large' });
    expect(root.querySelectorAll('.wall-letters .clamp-0')).toHaveLength(4);
    expect(texts('.wall-count')).toEqual([]);
    expect(root.querySelector('.counted')).toBeNull();
  });

  it('tells the first counts while neighbours talk where that was chosen, and nothing of what is best', async () => {
    const { heading, texts } = await showWall(wallOf('firstCounts'));
    expect(heading()).toBe('Turn to your neighbour');
    expect(texts('.wall-count')).toEqual(['7 votes', '2 votes', '3 votes', '6 votes']);
    expect(texts('.chosen')).toEqual([]);
    expect(texts('.wall-ask')).toEqual(['Why did you choose yours?']);
  });

  it('tells one vote as one', async () => {
    const split = aSplit(ORDINARY, { options: countedOf(optionsOf(ORDINARY.replies.slice(0, 2)), [1, 0], null) });
    const { texts } = await showWall(aWall(ORDINARY, { name: 'tied', line: null, split }));
    expect(texts('.wall-count')).toEqual(['1 vote', '0 votes']);
  });

  it('tells both rounds, and marks what is said', async () => {
    const { heading, texts } = await showWall(wallOf('counted'));
    expect(heading()).toBe('Most votes go to A');
    expect(texts('.wall-count .sr')).toEqual(['First 7, now 13', 'First 2, now 1', 'First 3, now 0', 'First 6, now 4']);
    expect(texts('.chosen p .sr')).toEqual(['This one is said:']);
    expect(texts('.wall-ask')).toEqual(['Two views first: why this one?']);
  });

  it('shows no counts of fewer than five, and says so', async () => {
    const { texts } = await showWall(wallOf('few'));
    expect(texts('.wall-count')).toEqual([]);
    expect(texts('.wall-how')).toEqual(['Fewer than five votes, so no counts are shown.']);
  });

  it('keeps no room for counts where nothing was counted', async () => {
    const split = aSplit(ORDINARY, { by: 'team', options: countedOf(optionsOf(ORDINARY.replies), null, null) });
    const { texts } = await showWall(aWall(ORDINARY, { name: 'counted', line: null, split }));
    expect(texts('.wall-count')).toEqual([]);
    expect(texts('.wall-reply')).toHaveLength(ORDINARY.replies.length);
  });

  it.each([
    ['tie', 'After the tie we say A'],
    ['facilitator', 'We say A'],
    ['team', 'The team says A'],
    [null, 'We say A'],
  ] as const)('says how it was decided: %s', async (by, words) => {
    const split = aSplit(ORDINARY, { by });
    const { heading } = await showWall(aWall(ORDINARY, { name: 'counted', line: null, split }));
    expect(heading()).toBe(words);
  });

  it('asks for reasons on both sides of a tie', async () => {
    const { heading, texts } = await showWall(wallOf('tied'));
    expect(heading()).toBe('A tie. We talk it through');
    expect(texts('.wall-ask')).toEqual(['One reason for each. Then we decide.']);
  });

  it('draws shares of the largest count', async () => {
    const { root } = await showWall(wallOf('firstCounts'));
    const bars = [...root.querySelectorAll<HTMLElement>('.wall-bar')];
    expect(bars.map((bar) => Math.round(Number.parseFloat(bar.style.getPropertyValue('--at'))))).toEqual([
      100, 29, 43, 86,
    ]);
  });
});

describe('the effect', () => {
  it('tells what was said, the answer, the weather, and how the feeling changed', async () => {
    const { heading, texts, root } = await showWall(wallOf('effect'));
    expect(heading()).toBe('We said A');
    expect(texts('.huge')).toEqual(['“There is a switch? I never knew.”']);
    expect(texts('h2')).toEqual(['Ines, small laugh']);
    expect(texts('.wall-captions')).toEqual(['The rain stops']);
    expect(texts('.wall-change')).toEqual(['Up from upset']);
    expect(root.querySelectorAll('.wall-trail')).toHaveLength(1);
  });

  it.each([
    ['mediocre', 50, 'magic', 70, 'Birds begin to sing'],
    ['magic', 70, 'mediocre', 50, 'The birds go quiet'],
    ['magic', 70, 'misery', 20, 'The birds go quiet. It starts to rain'],
    ['misery', 20, 'magic', 70, 'The rain stops. Birds begin to sing'],
  ] as const)('tells the weather from %s (%i) to %s (%i)', async (_, before, __, now, words) => {
    const feeling = { before: aFeeling(before), now: aFeeling(now) };
    const { texts } = await showWall({ ...wallOf('effect'), feeling });
    expect(texts('.wall-captions')).toEqual([words]);
  });

  it.each([
    [25, 22, ['A little worse']],
    [22, 25, ['A little better']],
    [58, 25, ['Down from softer']],
    [25, 25, []],
  ] as const)('tells a change from %i to %i', async (before, now, words) => {
    const feeling = { before: aFeeling(before), now: aFeeling(now) };
    const { texts } = await showWall({ ...wallOf('silent'), feeling });
    expect(texts('.wall-change')).toEqual(words);
  });

  it('says so where no answer comes', async () => {
    const { texts } = await showWall(wallOf('silent'));
    expect(texts('.huge')).toEqual(['Ines says nothing.']);
  });
});

describe('the live region', () => {
  it('says the line, then the answer and the feeling, and stays the same element', async () => {
    const { root, become } = await showWall(wallOf('line'));
    const live = root.querySelector('[role="status"]');
    expect(live?.textContent).toBe(`Ines, quieter: ${ORDINARY.line}`);
    await become(wallOf('effect'));
    expect(live?.isConnected).toBe(true);
    expect(live?.textContent).toBe(
      'Ines, small laugh: There is a switch? I never knew. Ines is softer. Up from upset.',
    );
  });

  it('reads replies, and is silent under a veil and where the heading says all', async () => {
    const { root, become } = await showWall(wallOf('reading'));
    const live = root.querySelector('[role="status"]');
    expect(live?.textContent).toBe(`Reply B: ${ORDINARY.replies[1]}`);
    await become({ ...wallOf('reading'), veil: 'quiet' });
    expect(live?.textContent).toBe('');
    await become(wallOf('voting'));
    expect(live?.textContent).toBe('');
  });
});

describe('a veil', () => {
  it('is calm: two sentences and nothing else', async () => {
    const { root, become, heading } = await showWall(wallOf('quiet'));
    expect(heading()).toBe('A short pause');
    await become(wallOf('paused'));
    expect(heading()).toBe('We stop here for a moment');
    expect(root.querySelectorAll('.wall-reply, .wall-mood, .badge')).toHaveLength(0);
  });

  it('lays the history card over the talk, each name of a fact once for the eye', async () => {
    const { heading, texts } = await showWall(wallOf('card'));
    expect(heading()).toBe('What we know of Ines');
    expect(texts('.wall-facts b:not(.sr)')).toEqual([
      'Call 1',
      'Überweisungsrücklaufgebühren',
      'Call 3',
      'Call 4',
      'We may',
      'We may not',
      'Our employer asks us to',
    ]);
  });

  it('goes on where there is no story to have a card', async () => {
    const { heading } = await showWall({ ...wallOf('telling'), veil: 'card', card: null });
    expect(heading()).toBe(ORDINARY.title);
  });
});

describe('what is typed on the wall', () => {
  it('has a place of its own, and none where nothing is typed', async () => {
    const typed = await showWall(wallOf('voting'), {}, <b>••</b>);
    expect(typed.texts('.wall-typed')).toEqual(['••']);
    const plain = await showWall(wallOf('voting'));
    expect(plain.texts('.wall-typed')).toEqual([]);
  });
});

describe('emphasis of an author', () => {
  it('is text with stress, never markup', async () => {
    const text = [...rich('<b>'), { text: 'now', strong: true }];
    const line = { who: 'Ines', cue: '', text };
    const { root, texts } = await showWall(aWall(ORDINARY, { name: 'line', line, salesPrompt: '', place: 0, of: 1 }));
    expect(texts('.huge')).toEqual(['“<b>now”']);
    expect(root.querySelectorAll('.huge strong')).toHaveLength(1);
  });
});

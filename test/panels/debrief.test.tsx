// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DebriefView, HeadlineView } from '../../src/core/projections/debriefViews';
import { enDebrief } from '../../src/locales/enDebrief';
import { enDeeper } from '../../src/locales/enDeeper';
import { headlineOf } from '../../src/panels/debrief';
import { termsSentence } from '../../src/locales/terms';
import { showDebrief } from './debriefSupport';
import { aDebrief, aPoint, aTerm, aTurn, axeFindings, rich } from './support';

const sentence = (headline: HeadlineView, over: Partial<DebriefView> = {}): string => {
  const { before, mark, after } = headlineOf(enDebrief, aDebrief({ headline, ...over }));
  return before + mark + after;
};
const moved = (
  percent: number,
  from: 'misery' | 'mediocre' | 'magic',
  to: 'misery' | 'mediocre' | 'magic',
  exact = true,
): HeadlineView => ({
  kind: 'turnaround',
  percent,
  from,
  to,
  exact,
});
const open = [{ text: 'Three hot waffles', must: true, met: false }];

describe('the first sentence of a debrief', () => {
  it.each<[HeadlineView, Partial<DebriefView>, string]>([
    [moved(72, 'misery', 'magic'), {}, 'Misery to magic: you moved Mr Adeyemi 72% of the way that was possible.'],
    [
      moved(72, 'misery', 'magic', false),
      {},
      'Misery to magic: you moved Mr Adeyemi about 72% of the way that was possible.',
    ],
    [moved(100, 'misery', 'mediocre'), {}, 'Steadied: you moved Mr Adeyemi all the way that was possible.'],
    [moved(45, 'misery', 'mediocre'), {}, 'Steadied: you moved Mr Adeyemi 45% of the way that was possible.'],
    [moved(12, 'misery', 'misery'), {}, 'Still in misery: you moved Mr Adeyemi 12% of the way that was possible.'],
    [moved(20, 'mediocre', 'mediocre'), {}, 'Still mediocre: you moved Mr Adeyemi 20% of the way that was possible.'],
    [moved(0, 'misery', 'misery'), {}, 'Mr Adeyemi left as at the start, in misery: none of the way forward.'],
    [
      moved(0, 'misery', 'mediocre'),
      { needs: open },
      'What Mr Adeyemi needed most stayed open: none of the way that was possible.',
    ],
    [
      moved(0, 'misery', 'misery'),
      { left: true },
      'Mr Adeyemi left before it was done: none of the way that was possible.',
    ],
    [
      moved(-40, 'mediocre', 'misery'),
      {},
      'Mr Adeyemi left further down than at the start: 40% of the way to the worst that was possible.',
    ],
    [
      moved(-100, 'misery', 'misery'),
      { left: true },
      'Mr Adeyemi left before it was done: all the way to the worst that was possible.',
    ],
    [
      { ...moved(90, 'magic', 'magic'), kind: 'held' } as HeadlineView,
      {},
      'Kept good: Mr Adeyemi left in magic, at 90% of what was possible.',
    ],
    [
      { ...moved(55, 'magic', 'mediocre'), kind: 'held' } as HeadlineView,
      {},
      'A good start slipped: Mr Adeyemi left in the middle, at 55% of what was possible.',
    ],
    [
      { ...moved(10, 'magic', 'misery'), kind: 'held' } as HeadlineView,
      {},
      'A good start was lost: Mr Adeyemi left in misery, at 10% of what was possible.',
    ],
    [
      { kind: 'safe' },
      {},
      'Ended safely: you held the limit with Mr Adeyemi and closed by the rules. That counts as done well.',
    ],
    [
      { kind: 'narrow', from: 'misery', to: 'mediocre' },
      {},
      'There was little to win or lose here: Mr Adeyemi came in misery and left in the middle.',
    ],
    [{ kind: 'unknown', from: 'misery', to: 'magic' }, {}, 'Mr Adeyemi came in misery and left in magic.'],
    [{ kind: 'stopped' }, {}, 'You stopped before the end with Mr Adeyemi. There is no number, and it costs nothing.'],
  ])('%j', (headline, over, words) => {
    expect(sentence(headline, over)).toBe(words);
  });

  it('keeps markup in a name as plain words', async () => {
    const { briefing } = aDebrief();
    const customer = { ...briefing.customer, callMe: '<img onerror=x>' };
    const { root } = await showDebrief({ briefing: { ...briefing, customer } });
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toContain('<img onerror=x>');
  });
});

describe('the parts of a change of feeling', () => {
  it('are said with their points', () => {
    const terms = [aTerm('warmth', 9.2), aTerm('advice', 3.1, { lost: 0.5 })];
    expect(termsSentence(enDeeper, terms)).toBe('Warmth +9. Advice +3 (halved: still too upset).');
  });

  it('are left out when they round to nothing', () => {
    expect(termsSentence(enDeeper, [aTerm('warmth', 0.4), aTerm('noHardSell', -5), aTerm('temper', -0.3)])).toBe(
      'Pitch −5.',
    );
  });

  it('take the author’s own reason', () => {
    expect(termsSentence(enDeeper, [aTerm('authored', -6, { why: 'Her card was used again.' })])).toBe(
      'Her card was used again −6.',
    );
  });

  it('say what is meant where the author gave no reason', () => {
    const terms = [aTerm('authored', -6)];
    expect(termsSentence(enDeeper, terms)).toBe('What it led to −6.');
    expect(termsSentence(enDeeper, terms, enDeeper.turns.onArrival)).toBe('Meanwhile −6.');
  });

  it('name the share of advice that was lost', () => {
    const lost = (share: number): string => termsSentence(enDeeper, [aTerm('advice', 4, { lost: share })]);
    expect([lost(0.1), lost(0.3), lost(0.8)]).toEqual([
      'Advice +4.',
      'Advice +4 (part was lost: still too upset).',
      'Advice +4 (most was lost: still too upset).',
    ]);
  });
});

describe('the debrief', () => {
  it('says where to turn if the story stays with somebody, where its author does', async () => {
    const { root } = await showDebrief({ briefing: { ...aDebrief().briefing, support: 'Tell your lead today.' } });
    expect(root.textContent).toContain('If it stays with you: Tell your lead today.');
    const { root: plain } = await showDebrief();
    expect(plain.textContent).not.toContain('If it stays');
  });

  it('gives axe nothing to find', async () => {
    const { root } = await showDebrief();
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await axeFindings(root)).toEqual([]);
  });

  it('puts numbers one tap deeper', async () => {
    const { root } = await showDebrief();
    const numbers = root.querySelector('details .numbers')?.textContent;
    expect(numbers).toContain('Came at 24, left at 69 of 100.');
    expect(numbers).toContain('82 was possible at best, 0 at worst.');
    expect(numbers).toContain('not proven to bring people back');
  });

  it('says when best and worst are not known yet', async () => {
    const feelings = { ...aDebrief().feelings, best: null, worst: null };
    const { root } = await showDebrief({ feelings, headline: { kind: 'unknown', from: 'misery', to: 'magic' } });
    expect(root.querySelector('.hero')?.textContent).toContain('Still working out what was possible.');
  });

  it('describes the chart and gives the same as a table', async () => {
    const { root } = await showDebrief();
    const chart = root.querySelector('svg[role="img"]');
    expect(chart?.querySelector('title')?.textContent).toBe('The feeling of Mr Adeyemi over 2 turns');
    expect(chart?.querySelector('desc')?.textContent).toBe(
      'Mr Adeyemi starts at 24 of 100, in misery. The biggest fall is at turn 1, to 20. The biggest rise is at turn 2, to 66. The end is 69, in magic.',
    );
    const rows = [...root.querySelectorAll('.chart tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Start', '', '', '24', 'Upset', 'Misery', ''],
      ['1', '−4', '', '20', 'Upset', 'Misery', 'Turning point, Biggest fall'],
      ['2', '+46', '', '66', 'Touched', 'Magic', 'Biggest rise'],
      ['Later', '', '+3', '69', 'Touched', 'Magic', ''],
    ]);
  });

  it('flags a swing from five points on, a rise above the line and a fall below it', async () => {
    const flags = async (swing: number): Promise<readonly (string | null)[]> => {
      const arc = [
        aPoint(0, 40, { kind: 'start', swing: 0 }),
        aPoint(1, 60, { swing: 20, mark: 'rise' }),
        aPoint(2, 50, { swing, mark: 'fall' }),
      ];
      const { root } = await showDebrief({ arc });
      return [...root.querySelectorAll('.flag')].map((flag) => flag.textContent);
    };
    expect(await flags(-4.9)).toEqual(['Turn 1: biggest rise']);
    expect(await flags(-10)).toEqual(['Turn 1: biggest rise', 'Turn 2: biggest fall']);
  });

  it('bends the line where something else moved the feeling, and says so', async () => {
    const drawn = async (meanwhile: number) => {
      const arc = [aPoint(0, 30, { kind: 'start' }), aPoint(1, 45), aPoint(2, 48, { swing: 18, meanwhile })];
      const { root } = await showDebrief({ arc });
      const curves = root.querySelector('.road')?.getAttribute('d')?.match(/C/g) ?? [];
      return [curves.length, root.querySelector('figcaption')?.textContent.includes('bends')];
    };
    expect(await drawn(-15)).toEqual([3, true]);
    expect(await drawn(0.4)).toEqual([2, false]);
  });

  it('keeps a flag clear of the line at the very top and bottom', async () => {
    const arc = [
      aPoint(0, 40, { kind: 'start', swing: 0 }),
      aPoint(1, 100, { swing: 60, mark: 'rise' }),
      aPoint(2, 0, { swing: -100, mark: 'fall' }),
    ];
    const { root } = await showDebrief({ arc });
    const boxes = [...root.querySelectorAll('.flag rect')].map((box) => {
      const [y, height] = ['y', 'height'].map((name) => Number(box.getAttribute(name)));
      return [y ?? 0, (y ?? 0) + (height ?? 0)] as const;
    });
    const dots = [...root.querySelectorAll('.dot')].map((dot) => Number(dot.getAttribute('cy')));
    expect(boxes[0]?.[1]).toBeLessThan((dots[1] ?? 0) - 10);
    expect(boxes[1]?.[0]).toBeGreaterThan((dots[2] ?? 0) + 10);
    expect(boxes[1]?.[1]).toBeLessThanOrEqual(Number(root.querySelector('.arc')?.getAttribute('height')) - 24);
  });

  it('keeps a flag clear of a bend of the line', async () => {
    const top = async (meanwhile: number): Promise<number> => {
      const arc = [
        aPoint(0, 60, { kind: 'start' }),
        aPoint(1, 45, { swing: -15, mark: 'fall' }),
        aPoint(2, 48, { meanwhile }),
      ];
      const { root } = await showDebrief({ arc });
      return Number(root.querySelector('.flag rect')?.getAttribute('y'));
    };
    expect((await top(-20)) - (await top(0))).toBeGreaterThan(50);
  });

  it('draws a point for every point of the arc, also a long one', async () => {
    const arc = Array.from({ length: 61 }, (_, turn) => aPoint(turn, turn, { kind: turn === 0 ? 'start' : 'turn' }));
    const { root } = await showDebrief({ arc });
    expect(root.querySelectorAll('.dot')).toHaveLength(61);
    expect(Number(root.querySelector('.arc')?.getAttribute('width'))).toBeGreaterThan(1000);
  });

  it('says in words that no sale was in play, and gives points as a table', async () => {
    const { root } = await showDebrief();
    const dims = [...root.querySelectorAll('.dim')].map((dim) => dim.textContent);
    expect(dims[0]).toContain('7 of 8');
    expect(dims[2]).toContain('No sale was in play.');
    const rows = [...root.querySelectorAll('[aria-labelledby="scores-heading"] tbody tr')].map(
      (row) => row.textContent,
    );
    expect(rows[0]).toBe('13 of 40 of 4–');
  });

  it('lists only behaviours that came up or were broken', async () => {
    const { root } = await showDebrief();
    const listed = [...root.querySelectorAll('.chances li')].map((item) => item.textContent);
    expect(listed).toEqual(['Used what we know1 of 2', 'Said the drawback tooonce the opposite']);
  });

  it('shows turning points first and all on request', async () => {
    const { root, click } = await showDebrief();
    const shown = (): readonly (string | null)[] =>
      [...root.querySelectorAll('.turn:not([hidden]) .num')].map((number) => number.textContent);
    expect(shown()).toEqual(['1', '2']);
    await click('All 3');
    expect(shown()).toEqual(['1', '2', '3']);
  });

  it('tells each turn: line, reply, effect, why, what to try, thought and parts', async () => {
    const turns = [aTurn(1, { arrivalTerms: [aTerm('authored', -3, { why: 'The wait went on' })] })];
    const { root } = await showDebrief({ turns });
    const text = root.querySelector('.turn')?.textContent ?? '';
    for (const part of [
      'Line 1.',
      'Reply 1.',
      'The case is closed.',
      'You named the gap.',
      'Start the iron',
      'At least someone sees it.',
      'Warmth +9.',
      'The wait went on −3.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('gives the stars in words and the way on', async () => {
    const { root, sent, click } = await showDebrief({ later: [{ text: rich('Sunday.'), change: -6 }] });
    expect(root.querySelector('.stars')?.textContent).toContain('4 of 5 stars');
    expect(root.querySelector('ul.later')?.textContent).toContain('−6');
    expect(root.querySelector('.hero h1 + p')?.textContent).toContain('Play again, same customer');
    await click('Play again, same customer');
    await click('someone else behind the same words');
    expect(sent).toEqual([
      { type: 'debrief.again', sameCustomer: true },
      { type: 'debrief.again', sameCustomer: false },
    ]);
  });

  it('says in words what became of each promise', async () => {
    const promises = [
      { text: 'Three hot waffles', kept: 'exceeded' },
      { text: 'Two scoops', kept: 'met' },
      { text: 'Any flavour', kept: 'missed' },
    ] as const;
    const { root } = await showDebrief({ promises });
    const card = root.querySelector('[aria-labelledby="promises-heading"]');
    expect([...(card?.querySelectorAll('li') ?? [])].map((line) => line.textContent)).toEqual([
      'Three hot wafflesMore than kept',
      'Two scoopsKept',
      'Any flavourNot kept',
    ]);
  });

  it('gives no percent and no numbers for a play that was stopped', async () => {
    const needs = [
      { text: 'Hot', must: true, met: true },
      { text: 'Soon', must: false, met: false },
    ];
    const { root } = await showDebrief({ headline: { kind: 'stopped' }, needs, promises: [] });
    expect(root.querySelector('.numbers, .dim .chip')).toBeNull();
    expect(root.querySelector('.dims-note')?.textContent).not.toContain('number above');
    expect([...root.querySelectorAll('.needs b')].map((state) => state.textContent)).toEqual(['Met', 'Not reached']);
  });

  it.each<[HeadlineView, Partial<DebriefView>, boolean]>([
    [moved(12, 'misery', 'misery'), {}, false],
    [moved(0, 'misery', 'misery'), {}, true],
    [moved(-40, 'mediocre', 'misery'), {}, true],
    [{ ...moved(90, 'magic', 'magic'), kind: 'held' } as HeadlineView, {}, false],
    [{ ...moved(10, 'magic', 'misery'), kind: 'held' } as HeadlineView, {}, true],
    [{ kind: 'safe' }, {}, false],
  ])('marks the headline warm only where something was won: %j', async (headline, over, isLow) => {
    const { root } = await showDebrief({ headline, ...over });
    expect(root.querySelector('.hl')?.classList.contains('low')).toBe(isLow);
  });

  it('has no parts for a play that was stopped at once', async () => {
    const { root } = await showDebrief({
      headline: { kind: 'stopped' },
      arc: [],
      turns: [],
      later: [],
      review: null,
      behaviours: [],
      needs: [],
      promises: [],
      ending: { title: '', says: [] },
    });
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(['What next']);
  });
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { BesideView } from '../../src/core/projections/besideViews';
import { enBeside } from '../../src/locales/enBeside';
import { enDebrief } from '../../src/locales/enDebrief';
import { besideIn } from '../../src/panels/beside';
import { DebriefWords } from '../../src/panels/debriefWords';
import { aPoint, axeFindings, button } from './support';
import { aBeside, mounted } from './supportLooking';

const Beside = besideIn(enBeside);

const show = (beside: BesideView) =>
  mounted(
    <DebriefWords.Provider value={enDebrief}>
      <div class="page debrief">
        <Beside beside={beside} />
      </div>
    </DebriefWords.Provider>,
  );

/** The texts of a table's rows, cell by cell. */
const rowsOf = (table: Element | null | undefined): readonly (readonly string[])[] =>
  [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );

const cardsOf = (root: ParentNode, heading: string): readonly (string | null)[] =>
  [...(root.querySelector(`[aria-labelledby="${heading}"]`)?.querySelectorAll('.beside-card') ?? [])].map(
    (card) => card.textContent,
  );

describe('two plays side by side', () => {
  it.each<[string, Partial<BesideView>]>([
    ['both to the end', {}],
    ['one stopped', { other: { ...aBeside().other, unfinished: 'stopped', fork: null, review: null } }],
    ['the same', { turn: null, lines: [], needs: [], promises: [] }],
  ])('give axe nothing to find: %s', async (_, over) => {
    const { root } = await show(aBeside(over));
    expect(await axeFindings(root)).toEqual([]);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('say first how each leaves the customer, that it is not counted, and take the focus there', async () => {
    const { root } = await show(aBeside());
    expect(root.querySelector('h1')?.textContent).toBe('This time Mr Adeyemi leaves touched. Before: low.');
    expect(document.activeElement).toBe(root.querySelector('h1'));
    expect(root.querySelector('.chip')?.textContent).toBe('Exploring. This is not counted.');
    expect(root.textContent).toContain('Your first attempt stays as it is.');
  });

  it('lead back to the first attempt', async () => {
    const { root, sent } = await show(aBeside());
    await act(() => button(root, 'Back to my first attempt').click());
    expect(sent).toEqual([{ type: 'branch.leave' }]);
  });

  it('lead back to the road before, where they part from one', async () => {
    const { root } = await show(aBeside({ fromFirst: false }));
    expect(button(root, 'Back to the road before this one')).toBeDefined();
  });

  it('say where the rest is about the second only, and lead back once more under all of it', async () => {
    const { root } = await show(aBeside());
    expect(root.querySelector('.beside-rest')?.textContent).toBe('B From here on: this time only.');
    const { root: end, sent } = await mounted(<Beside beside={aBeside()} isEnd />);
    expect(end.querySelector('h1, h2')).toBeNull();
    await act(() => button(end, 'Back to my first attempt').click());
    expect(sent).toEqual([{ type: 'branch.leave' }]);
  });

  it('draw the common beginning once, and a letter for each end', async () => {
    const { root } = await show(aBeside());
    const svg = root.querySelector('.beside-arc');
    // Two points in common, then two of each own, the later one included.
    expect(svg?.querySelectorAll('.dot')).toHaveLength(2 + 2 + 2);
    expect([...(svg?.querySelectorAll('.letter text') ?? [])].map((text) => text.textContent)).toEqual(['A', 'B']);
    expect(svg?.querySelector('.parting text')?.textContent).toContain('turn 2');
  });

  it('keep two letters apart that would stand on each other', async () => {
    const same = aBeside();
    const { root } = await show(aBeside({ other: { ...same.first } }));
    const heights = [...root.querySelectorAll('.letter circle')].map((one) => Number(one.getAttribute('cy')));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(22);
  });

  it('keep the letter of an end at the very bottom clear of the names of the turns', async () => {
    const { first } = aBeside();
    const { root } = await show(aBeside({ first: { ...first, arc: [...first.arc.slice(0, -1), aPoint(4, 0)] } }));
    const letter = Number(root.querySelector('.letter.first circle')?.getAttribute('cy'));
    const names = Number(root.querySelector('.ax')?.getAttribute('y'));
    expect(names - letter).toBeGreaterThan(40);
  });

  it('tell the picture in sentences and as a table', async () => {
    const { root } = await show(aBeside());
    expect(root.querySelector('.beside-arc desc')?.textContent).toBe(
      'Turn 1 is the same. Before ends at 30 of 100, in misery. This time ends at 69 of 100, in magic.',
    );
    expect(rowsOf(root.querySelector('figure table'))).toEqual([
      ['Turn', 'Before', 'This time'],
      ['Start', '24, upset', '24, upset'],
      ['1', '33, low', '33, low'],
      ['2', '28, low', '60, softer'],
      ['3', 'Over', '69, touched'],
      ['Later', '30, low', 'Nothing more'],
    ]);
  });

  it('lay what was answered where they part side by side, with what it did', async () => {
    const { root } = await show(aBeside());
    expect(root.querySelector('#beside-fork')?.textContent).toBe('Turn 2, where they part');
    expect(root.textContent).toContain('Mr Adeyemi: “Where are they?”');
    const [before, now] = cardsOf(root, 'beside-fork');
    expect(before).toContain('“Two more minutes.”');
    expect(before).toContain('−5');
    expect(now).toContain('“Six minutes from now.”');
    expect(now).toContain('+27');
  });

  it('give both endings with their sentence and review', async () => {
    const { root } = await show(aBeside());
    const [before, now] = cardsOf(root, 'beside-ends');
    expect(before).toContain('Still in misery: you moved Mr Adeyemi 12% of the way that was possible.');
    expect(before).toContain('Review, 2 of 5 stars: “Long wait.”');
    expect(now).toContain('Misery to magic: you moved Mr Adeyemi 72% of the way');
    expect(now).toContain('Hot plate.');
  });

  it('keep the three scales apart, and never add them up', async () => {
    const { root } = await show(aBeside());
    expect(rowsOf(root.querySelector('[aria-labelledby="beside-scales"] table'))).toEqual([
      ['Scale', 'Before', 'This time'],
      ['Empathy', '4 of 8', '9 of 12'],
      ['Advice', '3 of 8', '10 of 12'],
      ['No hard sell', 'Nothing to score', '4 of 4'],
    ]);
  });

  it('list the needs and promises that came out differently, or say that none did', async () => {
    const { root } = await show(aBeside());
    expect(rowsOf(root.querySelector('[aria-labelledby="beside-differ"] table')).slice(1)).toEqual([
      ['Three hot waffles (must have)', 'Left open', 'Met'],
      ['Any flavour', 'Not kept', 'Kept'],
    ]);
    const same = await show(aBeside({ needs: [], promises: [] }));
    expect(same.root.querySelector('[aria-labelledby="beside-differ"]')?.textContent).toContain('came out the same');
  });

  it('say so where a road was stopped, without a number', async () => {
    const { root } = await show(
      aBeside({ other: { ...aBeside().other, unfinished: 'stopped', fork: null, headline: { kind: 'stopped' } } }),
    );
    expect(root.querySelector('h1')?.textContent).toBe('You stopped this road early. Before: low.');
    expect(cardsOf(root, 'beside-fork')[1]).toContain('You stopped here.');
    expect(cardsOf(root, 'beside-ends')[1]).toContain('There is no number');
  });

  it('say so where the story has changed since the first attempt', async () => {
    const first = {
      ...aBeside().first,
      unfinished: 'changed',
      fork: null,
      arc: aBeside().first.arc.slice(0, 2),
    } as const;
    const { root } = await show(aBeside({ first }));
    expect(root.querySelector('h1')?.textContent).toContain('Before: the story has changed since.');
    expect(cardsOf(root, 'beside-ends')[0]).toContain('This play can be followed for 1 turn.');
    expect(root.querySelectorAll('.beside-arc .first .dot')).toHaveLength(0);
  });

  it('say that both are one where the same was answered', async () => {
    const { first } = aBeside();
    const { root } = await show(aBeside({ turn: null, shared: 2, other: first, lines: [], needs: [], promises: [] }));
    expect(root.querySelector('h1')?.textContent).toBe('Both roads leave Mr Adeyemi low.');
    expect(root.querySelector('#beside-fork')).toBeNull();
    expect(root.textContent).toContain('You answered the same to the end.');
  });

  it('show an author’s markup as plain words', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const { root } = await show(
      aBeside({ lines: [{ who: hostile, cue: '', text: [{ text: hostile, strong: true }] }] }),
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain(hostile);
  });
});

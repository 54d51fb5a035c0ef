import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/app/intents';
import { PLAIN_SETTINGS } from '../../src/app/settings';
import { asId, type AttemptId, type ScenarioId } from '../../src/core/model/ids';
import { projectNotebook, type OnOffer } from '../../src/core/projections/progress/notebook';
import { withWords } from '../../src/core/projections/progress/replies';
import type { NotebookView } from '../../src/core/projections/progressViews';
import type { Summary } from '../../src/core/scoring/summary';
import { en } from '../../src/locales/en';
import { enNotebook } from '../../src/locales/enNotebook';
import { notebookIn } from '../../src/panels/notebook';
import { UiContext } from '../../src/panels/ui';
import { dayOf, noon, offer, played, TODAY, turnsOf } from '../core/projections/progressSupport';
import { aTurnSummary } from '../support/summaries';
import { axeFindings, button } from './support';

const Notebook = notebookIn(enNotebook);
const OFFERS: readonly OnOffer[] = [
  { ...offer('a', { tutorial: true }), title: 'The cold plate', summary: '', person: '', minutes: 4 },
  {
    ...offer('b', { industry: 'hotel', channel: 'chat' }),
    title: 'The late key',
    summary: '',
    person: '',
    minutes: null,
  },
  { ...offer('c', { industry: 'cafe' }), title: 'The long queue', summary: '', person: '', minutes: 4 },
];
const viewOf = (past: readonly Summary[], over: Partial<NotebookView> = {}): NotebookView => ({
  ...projectNotebook(past, OFFERS, { text: '', kept: true }, { now: noon(TODAY), dayOf }),
  ...over,
});

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  document.body.replaceChildren();
});

async function open(notebook: NotebookView) {
  document.documentElement.lang = 'en';
  document.title = 'Turnaround';
  root = document.createElement('main');
  document.body.append(root);
  const sent: Intent[] = [];
  const ui = {
    send: (intent: Intent) => void sent.push(intent),
    words: en,
    settings: PLAIN_SETTINGS,
    openSettings: () => undefined,
    loadPortrait: null,
    arrivals: { first: false },
    backTo: 'library' as const,
    canPick: false,
  };
  const draw = (next: NotebookView): Promise<void> =>
    act(() =>
      render(
        <UiContext.Provider value={ui}>
          <Notebook notebook={next} />
        </UiContext.Provider>,
        root,
      ),
    );
  await draw(notebook);
  const click = (name: string): Promise<void> => act(() => button(root, name).click());
  return { sent, click, draw, text: () => root.textContent };
}

const sold = aTurnSummary({ levels: { empathy: 1, advice: 2, noHardSell: 0 }, situations: ['sale'], reply: 'push' });
const some: readonly Summary[] = [
  played('a', 990, { turns: [...turnsOf(11, 3), sold], facts: { title: 'The cold plate' }, endGrade: 'magic' }),
  played('b', 993, {
    turns: [...turnsOf(2, 4), sold],
    headline: { kind: 'held', value: 80 },
    startGrade: 'magic',
    facts: { title: 'The late key', keyStatus: 'panel' },
  }),
  played('a', 996, { facts: { title: 'The cold plate' } }),
];

describe('a blank notebook', () => {
  it('says what will be here and where to begin', async () => {
    const { sent, click, text } = await open(viewOf([]));
    expect(root.querySelector('h1')?.textContent).toBe('Your notebook is still blank');
    expect(text()).toContain('What will be here');
    await click('Begin with The cold plate');
    expect(sent).toEqual([{ type: 'scenario.open', id: 'a' }]);
    expect(await axeFindings(document.documentElement)).toEqual([]);
  });
});

describe('the notebook', () => {
  it('takes the focus to its heading, which says what came of it', async () => {
    await open(viewOf(some));
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement?.textContent).toMatch(
      /^Since \d+\u00a0\w+\u00a0\d{4}: 1 customer moved from misery to magic$/,
    );
  });

  it.each([
    ['some attempts', () => viewOf(some)],
    ['one attempt', () => viewOf(some.slice(0, 1))],
    [
      'sixty attempts',
      () =>
        viewOf(
          Array.from({ length: 60 }, (_, place) =>
            played(`s${place}`, 900 + place, { turns: turnsOf(8, place % 5, 2) }),
          ),
        ),
    ],
  ])('has nothing for axe to find with %s', async (_, view) => {
    await open(view());
    expect(await axeFindings(document.documentElement)).toEqual([]);
  });

  it('never shows a skill as a bare number', async () => {
    const { text } = await open(viewOf(some));
    expect(text()).toMatch(/(Starting|Growing|Steady)( to (growing|steady))?\d+ to \d+ of 100/);
    expect(text()).toContain('Not enough yet');
    expect(text()).toContain('A band needs 8 more answers.');
  });

  it('keeps Turnaround and Held apart, with count and range', async () => {
    const { text } = await open(viewOf(some));
    expect(text()).toContain('50% Turnaroundfrom one first attempt');
    expect(text()).toContain('80% Heldfrom one first attempt');
  });

  it('says the tally of first attempts apart from all', async () => {
    const { text } = await open(viewOf(some));
    expect(text()).toContain('First attempts:1 of 2 customers came in misery: 1 left in magic, 0 were steadied.');
    expect(text()).toContain('With replays:2 of 3 customers came in misery: 1 left in magic, 1 was steadied.');
  });

  it('gives three choices with reasons, and the way to choose freely', async () => {
    const { sent, click } = await open(viewOf(some));
    const choices = [...root.querySelectorAll('.today-card')];
    expect(choices).toHaveLength(3);
    for (const choice of choices) expect(choice.textContent).toMatch(/Why this one: .+\.$/);
    await act(() => choices[0]?.querySelector('button')?.click());
    await click('Pick my own');
    expect(sent.map(({ type }) => type)).toEqual(['scenario.open', 'library.open']);
  });

  it('uses no word of blame, rank or loss', async () => {
    const { text } = await open(viewOf(some));
    expect(text()).not.toMatch(/streak|rank|percentile|fail|wrong|lost|missed|badge|level up|!|—/i);
  });
});

describe('the goal', () => {
  it('is sent as written and told when it is kept', async () => {
    const { sent, click, draw, text } = await open(viewOf(some));
    const field = root.querySelector('input') as HTMLInputElement;
    field.value = 'When it is late, I will say so first.';
    await act(() => {
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await click('Keep this line');
    expect(sent).toEqual([{ type: 'notebook.goal', text: field.value }]);
    await draw(viewOf(some, { goal: { text: field.value, kept: true } }));
    expect(text()).toContain('Kept on this device.');
    await draw(viewOf(some, { goal: { text: field.value, kept: false } }));
    expect(text()).toContain('could not be kept');
  });

  it('is not sent again while nothing changed', async () => {
    const { sent, click } = await open(viewOf(some, { goal: { text: 'I will ask first.', kept: true } }));
    expect(root.querySelector('input')?.value).toBe('I will ask first.');
    await click('Keep this line');
    expect(sent).toEqual([]);
  });
});

describe('the line of a skill', () => {
  it('is a picture with its meaning in words, and a table beside it', async () => {
    await open(viewOf(some));
    const [drawing] = root.querySelectorAll('.skill-line');
    expect(drawing?.querySelector('title')?.textContent).toBe('Empathy over time');
    expect(drawing?.querySelector('desc')?.textContent).toMatch(/^2 points from .+ to .+\. On .+: \d+ of 100\./);
    expect(drawing?.querySelectorAll('circle')).toHaveLength(2);
    const rows = [...root.querySelectorAll('.skill-lines figure:first-child tbody tr')].map(
      ({ textContent }) => textContent,
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('12');
  });

  it('draws a ribbon only where something is known', async () => {
    await open(viewOf(some));
    const ribbons = [...root.querySelectorAll('.ribbon')].map((path) => path.getAttribute('d'));
    expect(ribbons[0]).toMatch(/^M.+Z$/);
    expect(ribbons[2]).toBe('');
    expect(ribbons.join(' ')).not.toContain('NaN');
  });
});

describe('first and latest reply', () => {
  it('stand side by side, in words once they have come', async () => {
    const notebook = viewOf(some);
    const { draw, text } = await open(notebook);
    expect(text()).toContain('Looking up the words');
    await draw(withWords(withWords(notebook, asId<ScenarioId>('a'), null), asId<ScenarioId>('b'), null));
    expect(text()).toContain('The words of this reply are no longer in the story.');
    expect(text()).toContain('Empathy 1, advice 2 and no hard sell 0, of 4 each.');
  });

  it('are chosen by the kind of moment', async () => {
    const turns = [aTurnSummary({ situations: ['opening'] }), sold];
    const { click } = await open(viewOf([played('a', 990, { turns }), played('b', 991, { turns: [sold] })]));
    expect(root.querySelectorAll('.reply-then')).toHaveLength(2);
    await click('To the first words');
    expect(root.querySelectorAll('.reply-then')).toHaveLength(1);
    expect(button(root, 'To the first words').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('all attempts', () => {
  it('lead to their debriefs', async () => {
    const named = played('a', 990, { attempt: asId<AttemptId>('mine') });
    const { sent } = await open(viewOf([named]));
    await act(() => root.querySelector<HTMLButtonElement>('.attempts button')?.click());
    expect(sent).toEqual([{ type: 'attempt.look', attempt: 'mine' }]);
  });

  it('are folded, and unfold a page at a time', async () => {
    const { click } = await open(viewOf(Array.from({ length: 75 }, (_, place) => played('a', 900 + place))));
    const count = () => root.querySelectorAll('.attempts li').length;
    expect(count()).toBe(10);
    await click('Show 50 more');
    expect(count()).toBe(60);
    await click('Show 15 more');
    expect(count()).toBe(75);
    await click('Show fewer');
    expect(count()).toBe(10);
  });

  it('say how each came out', async () => {
    const plays = [
      played('a', 990, { headline: { kind: 'turnaround', value: -40 }, left: true }),
      played('b', 991, { headline: { kind: 'turnaround', value: 0 }, endGrade: 'misery' }),
      played('c', 992, { state: 'stopped' }),
      played('d', 993, { state: 'changed' }),
      played('e', 994, { safe: true }),
      played('f', 995, { exact: false }),
    ];
    await open(viewOf(plays));
    const said = [...root.querySelectorAll('.attempt > :nth-child(3)')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Misery to mediocre, about 50% of the way up',
      'Ended safely, which is done well',
      'The story has changed since, no number',
      'Stopped early, no number',
      'Stayed in misery, none of the way',
      'Misery, and left early, 40% of the way down',
    ]);
  });
});

describe('the practice record', () => {
  it('lists stories, dates and keys, names drafts, and says what it is not', async () => {
    const { text } = await open(viewOf(some));
    const rows = [...root.querySelectorAll('.record-table tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('Author’s opinion2');
    expect(rows[1]).toContain('Checked by a panel1');
    expect(text()).toContain('The feedback in this story is the author’s own opinion so far: The cold plate.');
    expect(text()).toContain('not a test of job performance. It is not for hiring or firing');
    expect(text()).toContain('33 to 54 points');
  });

  it('is printed by the browser, and can be seen before', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { click } = await open(viewOf(some));
    await click('Print my practice record');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    expect(root.querySelector('.record > .on-paper')).not.toBeNull();
    await click('See what it lists');
    expect(root.querySelector('.record > .on-paper')).toBeNull();
  });
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { WalkView } from '../../src/core/projections/walkViews';
import { enHeard } from '../../src/locales/enHeard';
import { enWalk } from '../../src/locales/enWalk';
import { SPOKEN_TERMS } from '../../src/core/vocabulary/terms';
import { heardIn } from '../../src/panels/heard';
import { walkIn } from '../../src/panels/walk';
import { aBriefing, aFeeling, axeFindings, button, rich } from './support';
import { aWalk, aWalkedTurn, mounted } from './supportLooking';

const Walk = walkIn(enWalk);
const show = (walk: WalkView, settings = {}) => mounted(<Walk walk={walk} />, settings);

const later = aWalk({ step: 4, page: { kind: 'later', cards: [rich('He misses the bus.')] } });
const ending = (over: Partial<Extract<WalkView['page'], { kind: 'ending' }>> = {}): WalkView =>
  aWalk({
    step: 5,
    page: {
      kind: 'ending',
      how: 'over',
      says: rich('He nods.'),
      review: { stars: 2, text: 'Long wait.' },
      met: ['Three hot waffles'],
      open: ['A word for the boy'],
      ...over,
    },
  });

describe('the other side', () => {
  it.each<[string, WalkView]>([
    ['arrival', aWalk()],
    ['turn', aWalkedTurn()],
    ['later', later],
    ['ending', ending()],
  ])('gives axe nothing to find, and the focus to its heading: %s', async (_, walk) => {
    const { root } = await show(walk);
    expect(await axeFindings(root)).toEqual([]);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('tells who you are, what you need and what they have on file', async () => {
    const { root } = await show(aWalk());
    expect(root.querySelector('h1')?.textContent).toBe('You are Mr Adeyemi');
    for (const text of ['let down', 'Three hot waffles', 'Two scoops', 'First visit']) {
      expect(root.textContent).toContain(text);
    }
  });

  it('says so where they have nothing on file', async () => {
    const { root } = await show(
      aWalk({ page: { kind: 'arrival', emotion: '', needs: [], promises: [], history: [] } }),
    );
    expect(root.textContent).toContain('They have nothing on file about you.');
    expect(root.textContent).not.toContain('What you need');
  });

  it('says that you write where the talk is in writing', async () => {
    const { root } = await show(aWalkedTurn({ briefing: aBriefing({ channel: 'social' }) }));
    expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain('You write (low)');
  });

  it('goes from your line to their answer, your reaction, your thought and the reason', async () => {
    const { root } = await show(aWalkedTurn());
    const words = root.querySelector('.walk-words')?.textContent ?? '';
    const order = [
      'You say (low)',
      'These are cold.',
      'Tobi',
      'They answer',
      'Three fresh ones.',
      'You say (looks up)',
    ];
    const places = [...order, 'You think', 'At last.', 'It is of real use to you.'].map((text) => words.indexOf(text));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('shows how you feel as word, zone and change, and no number', async () => {
    const { root } = await show(aWalkedTurn());
    const mood = root.querySelector('.mood');
    expect(mood?.getAttribute('aria-label')).toBe('How you feel');
    expect(mood?.textContent).toContain('Flat');
    expect(mood?.querySelector('.here')?.textContent).toBe('Mediocre');
    expect(mood?.textContent).toContain('Up from upset');
    expect(mood?.textContent).not.toMatch(/\d/);
  });

  it('says nothing of a change where there was none', async () => {
    const { root } = await show(aWalk());
    expect(root.querySelector('.was')).toBeNull();
  });

  it('has a plain line for every reason, up and down', () => {
    for (const name of SPOKEN_TERMS) {
      for (const direction of ['up', 'down'] as const) {
        const line = enWalk.turn.reason({ name, direction, lost: false, words: '' });
        expect(line).toMatch(/^[A-Z].*\.$/);
        expect(enWalk.turn.reason({ name, direction, lost: true, words: '' })).toMatch(/too upset\.$/);
      }
    }
  });

  it('quotes what the other side is told, for what their answer led to', async () => {
    const { root } = await show(
      aWalkedTurn(
        {},
        { reason: { name: 'authored', direction: 'down', lost: false, words: 'You picked before you asked' } },
      ),
    );
    expect(root.querySelector('.walk-why')?.textContent).toContain('They are told: “You picked before you asked”');
  });

  it('tells that nothing moved you, that nothing was answered, and what happened meanwhile', async () => {
    const { root } = await show(
      aWalkedTurn({}, { reason: null, answered: null, meanwhile: { words: '', direction: 'down' } }),
    );
    expect(root.textContent).toContain('It leaves you as you were.');
    expect(root.textContent).toContain('They say nothing. The time passes.');
    expect(root.textContent).toContain('and you feel worse.');
  });

  it('shows a silent reaction as its cue', async () => {
    const { root } = await show(
      aWalkedTurn({}, { reaction: { who: 'Mr Adeyemi', cue: 'looks away', text: [], isYours: true } }),
    );
    expect(root.textContent).toContain('You (looks away)');
  });

  it('ends with what you got, what you went without and the review you write', async () => {
    const { root } = await show(ending());
    for (const text of ['He nods.', 'You got what you came for', 'You went without', '2 of 5 stars', 'Long wait.']) {
      expect(root.textContent).toContain(text);
    }
  });

  it.each([
    ['left', 'You had enough, and left'],
    ['stopped', 'They broke the talk off'],
    ['changed', 'The story goes on differently now'],
  ] as const)('says how it ended: %s', async (how, title) => {
    const { root } = await show(ending({ how, review: null }));
    expect(root.querySelector('h1')?.textContent).toBe(title);
    expect(root.textContent?.includes('You write nothing about it.')).toBe(how === 'left');
  });

  it('turns pages by buttons', async () => {
    const { root, sent } = await show(aWalkedTurn());
    for (const name of ['Next', 'Back', 'Back to the debrief']) {
      const found = [...root.querySelectorAll('.walk-words button')].find((one) => one.textContent.trim() === name);
      await act(() => (found as HTMLButtonElement).click());
    }
    expect(sent.map(({ type }) => type)).toEqual(['walk.next', 'walk.back', 'walk.leave']);
  });

  it('turns pages by arrow keys and Enter, and leaves on Escape', async () => {
    const { sent, press } = await show(aWalkedTurn());
    for (const key of ['ArrowRight', 'Enter', 'ArrowLeft', 'Escape']) await press(key);
    expect(sent.map(({ type }) => type)).toEqual(['walk.next', 'walk.next', 'walk.back', 'walk.leave']);
  });

  it('has no page before the first, and leads back to the debrief from the last', async () => {
    const first = await show(aWalk());
    await first.press('ArrowLeft');
    expect(first.sent).toEqual([]);
    expect(first.root.querySelectorAll('.walk-words button')).toHaveLength(2);
    const last = await show(ending());
    await last.press('ArrowRight');
    expect(last.sent).toEqual([{ type: 'walk.leave' }]);
    expect(button(last.root, 'Back to the debrief').classList).toContain('main');
  });

  it('leaves the keys alone where they are turned off', async () => {
    const { root, sent, press } = await show(aWalkedTurn(), { keys: false });
    await press('ArrowRight');
    expect(sent).toEqual([]);
    expect(root.querySelector('.walk-keys')).toBeNull();
  });

  it('gives the focus to the heading of each new page', async () => {
    const { root, again } = await show(aWalk());
    button(root, 'Next').focus();
    await again(<Walk walk={aWalkedTurn({ feeling: aFeeling(70) })} />);
    expect(document.activeElement?.textContent).toBe('Turn 1');
  });
});

describe('what the customer read before', () => {
  it('stands as stars, words and where it comes from', async () => {
    const Heard = heardIn(enHeard);
    const { root } = await mounted(<Heard heard={{ stars: 2, text: 'Long <b>wait</b>.' }} name="Mr Adeyemi" />);
    expect(root.querySelectorAll('.on')).toHaveLength(2);
    for (const text of ['Read this today', '2 of 5 stars', '“Long <b>wait</b>.”', 'Mr Adeyemi found this review']) {
      expect(root.textContent).toContain(text);
    }
    expect(root.querySelector('b')).toBeNull();
    expect(await axeFindings(root)).toEqual([]);
  });
});

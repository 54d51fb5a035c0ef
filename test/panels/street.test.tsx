// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { LibraryView } from '../../src/app/view';
import type { PortraitLoader } from '../../src/panels/ui';
import { aFeeling, axeFindings, onScreen, show } from './support';
import { aLibrary, anItem } from './supportStreet';

const { library } = onScreen;
const feelings = aLibrary().street.feelings;
const waffles = anItem({ id: 'waffles', left: aFeeling(78) });
const call = anItem({ id: 'call', title: 'Third call', building: 'bank', channel: 'phone', left: aFeeling(14) });
const gate = anItem({ id: 'gate', title: 'Gate 14', building: 'airport' });

const met = (over: Partial<LibraryView> = {}): LibraryView =>
  aLibrary({
    items: [waffles, call, gate],
    total: 3,
    suggestions: [
      { item: call, reason: { kind: 'again', days: 3 } },
      { item: gate, reason: { kind: 'unmet' } },
    ],
    street: { feelings: { ...feelings, cafe: 78, bank: 14 }, pointed: null },
    pictured: true,
    ...over,
  });

const textOf = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map((node) => node.textContent.trim());
const house = (root: ParentNode, name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('.house')].find((one) =>
    one.querySelector('h3')?.textContent.startsWith(name),
  );
  if (found === undefined) throw new Error(`no house: ${name}`);
  return found;
};

describe('the street as a list', () => {
  it('gives axe nothing to find', async () => {
    const { root } = await show(library(met()));
    expect(await axeFindings(root)).toEqual([]);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('has the houses in the order of the street, each with its weather in words', async () => {
    const { root } = await show(library(met()));
    expect(textOf(root, '.house h3')).toEqual(['Café', 'Bank', 'Airport']);
    expect(textOf(root, '.house .sky')).toEqual([
      'Sun: people left in magic',
      'Rain: people left in misery',
      'Mist: nobody met here yet',
    ]);
  });

  it('says of each story how it went, in words', async () => {
    const { root } = await show(library(met()));
    expect(textOf(root, '.house .how-left')).toEqual(['Left touched', 'Left upset', 'Not met yet']);
    expect(house(root, 'Bank').textContent).toContain('Phone');
  });

  it('opens a story by its title', async () => {
    const { root, sent } = await show(library(met()));
    await act(() => house(root, 'Bank').querySelector<HTMLButtonElement>('h4 button')?.click());
    expect(sent).toContainEqual({ type: 'scenario.open', id: 'call' });
  });

  it('points at the house one looks at, by pointer and by focus, and names it on the picture', async () => {
    const { root, sent, go } = await show(library(met()));
    const bank = house(root, 'Bank');
    await act(() => {
      bank.dispatchEvent(new Event('pointerenter'));
    });
    await act(() => bank.querySelector('button')?.focus());
    await act(() => bank.querySelector('button')?.blur());
    expect(sent).toEqual([
      { type: 'street.point', building: 'bank' },
      { type: 'street.point', building: 'bank' },
      { type: 'street.point', building: null },
    ]);
    await go(library(met({ street: { feelings, pointed: 'hotel' } })));
    expect(textOf(root, '.pointed')).toEqual(['Hotel']);
    expect(root.querySelector('.pointed')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is the whole page where there is no picture', async () => {
    const { root } = await show(library(met({ pictured: false, street: { feelings, pointed: 'hotel' } })));
    expect(root.querySelector('.pictured, .pointed')).toBeNull();
    expect(root.querySelectorAll('.house')).toHaveLength(3);
  });

  it('shows customers in the light of how they left', async () => {
    const drawn = vi.fn<PortraitLoader>(() => Promise.resolve([]));
    const { root } = await show(library(met({ suggestions: [] })), {}, drawn);
    expect(drawn.mock.calls.map(([, , weather]) => weather)).toEqual([80, 10, 50]);
    expect(root.querySelectorAll('.who.misty')).toHaveLength(1);
  });
});

describe('filters of the street', () => {
  it('are named selects that say how many each would leave', async () => {
    const { root } = await show(library(met()));
    expect(textOf(root, '.filter label')).toEqual([
      'Search',
      'Place',
      'Theme',
      'How you talk',
      'Moment',
      'Length',
      'Difficulty',
    ]);
    const places = textOf(root, '#filter-place option');
    expect(places).toHaveLength(11);
    expect(places.slice(0, 3)).toEqual(['Any place', 'Café (1)', 'Bank (1)']);
    expect(textOf(root, '#filter-length option')).toEqual(['Any length', 'Up to 5 minutes (2)']);
    expect(textOf(root, '#filter-stage option')[1]).toBe('When they choose (2)');
  });

  it('send what was chosen', async () => {
    const { root, sent } = await show(library(met()));
    const select = root.querySelector<HTMLSelectElement>('#filter-channel');
    if (select === null) throw new Error('no filter');
    select.value = 'phone';
    await act(() => {
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(sent).toEqual([{ type: 'library.filter', change: { channel: 'phone' } }]);
  });

  it('tell the number found politely, and why there is none', async () => {
    const filters = { ...met().filters, place: 'clinic' };
    const { root, go } = await show(library(met()));
    const said = () => root.querySelector('.found [role="status"]')?.textContent;
    expect(said()).toBe('3 stories');
    await go(library(met({ items: [call], filters: { ...filters, place: 'bank' } })));
    expect(said()).toBe('1 of 3 stories shown');
    await go(library(met({ items: [], filters })));
    expect(said()).toBe('No story is told here yet: Clinic.');
    await go(library(met({ items: [], filters: { ...filters, theme: 'money' } })));
    expect(said()).toBe('No story fits. Try fewer words or filters.');
  });

  it('offer the way back only when something is narrowed', async () => {
    const { root, sent, go, click } = await show(library(met()));
    expect(root.querySelector('.found button')).toBeNull();
    await go(library(met({ filters: { ...met().filters, difficulty: '3' } })));
    await click('Show all stories');
    expect(sent).toEqual([{ type: 'library.clear' }]);
  });

  it('bring the list into view when a house was pressed in the picture, not when it was chosen in the list', async () => {
    const scroll = vi.fn<() => void>();
    const { root, go } = await show(library(met()));
    const heading = root.querySelector('#pick-heading');
    Object.assign(heading ?? {}, { scrollIntoView: scroll });
    const at = (place: string) => library(met({ filters: { ...met().filters, place } }));
    await go(at('bank'));
    expect(scroll).toHaveBeenCalledTimes(1);
    root.querySelector<HTMLSelectElement>('#filter-place')?.focus();
    await go(at('cafe'));
    expect(scroll).toHaveBeenCalledTimes(1);
  });
});

describe('stories for today', () => {
  it('say why each is there', async () => {
    const { root, sent } = await show(library(met()));
    expect(textOf(root, '.today .chip')).toEqual(['Once more', 'Not met yet']);
    expect(textOf(root, '.today-card')[0]).toContain('Why this one: You met 3 days ago. Try another way.');
    await act(() => root.querySelector<HTMLButtonElement>('.today-card h3 button')?.click());
    expect(sent.at(-1)).toEqual({ type: 'scenario.open', id: 'call' });
  });

  it('are one large start on a first visit, with what the game is; later they are not told again', async () => {
    const { root, go } = await show(library(aLibrary()));
    expect(root.querySelector('.suggest')).not.toBeNull();
    expect(root.textContent).toContain('A game for people who serve people');
    await go(library(met()));
    expect(root.querySelector('.suggest')).toBeNull();
    expect(root.textContent).not.toContain('A game for people who serve people');
  });
});

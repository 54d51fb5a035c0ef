// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { enAuthor } from '../../../src/locales/enAuthor';
import { centred, kept, meets, NEAR, seen, showing, whole, zoomed } from '../../../src/panels/author/camera';
import { nameOf } from '../../../src/panels/author/mapWords';
import { neighbourOf } from '../../../src/panels/author/neighbours';
import { placeAt, within } from '../../../src/panels/author/parts';
import { axeFindings, onScreen, show } from '../support';
import { aBeatNode, aFinding, aMap, anEdge, aReport, enter, laidOut, one } from './builders';

const drawing = { width: 2000, height: 6000 };
const size = { width: 800, height: 600 };

describe('the camera', () => {
  it('shows the whole drawing in the middle', () => {
    const { x, scale } = whole(drawing, size);
    expect(scale).toBeCloseTo((600 - 48) / 6000);
    expect(x + (2000 * scale) / 2).toBeCloseTo(400);
  });

  it('keeps the point under the pointer where it is when it zooms', () => {
    const from = { x: -300, y: -900, scale: 1 };
    const to = zoomed(from, 1.5, { x: 400, y: 300 }, drawing, size);
    expect((400 - to.x) / to.scale).toBeCloseTo((400 - from.x) / from.scale);
    expect((300 - to.y) / to.scale).toBeCloseTo((300 - from.y) / from.scale);
  });

  it('never zooms farther than the whole drawing, nor loses it', () => {
    const far = zoomed({ x: 0, y: 0, scale: 1 }, 0.0001, { x: 0, y: 0 }, drawing, size);
    expect(far.scale).toBeCloseTo(whole(drawing, size).scale);
    const lost = kept({ x: 9000, y: -90_000, scale: 1 }, drawing, size);
    expect(meets(seen(lost, size), { x: 0, y: 0, ...drawing })).toBe(true);
  });

  it('moves only as far as brings a box into the window', () => {
    const box = { x: 500, y: 2000, width: 244, height: 100 };
    const from = { x: 0, y: 0, scale: 1 };
    const to = showing(from, box, drawing, size);
    expect(to.x).toBe(0);
    expect(to.y + 2100).toBeLessThanOrEqual(600);
    expect(showing(to, box, drawing, size)).toEqual(to);
  });

  it('comes near enough to read what it shows', () => {
    const box = { x: 500, y: 2000, width: 244, height: 100 };
    expect(showing(whole(drawing, size), box, drawing, size).scale).toBeGreaterThanOrEqual(NEAR);
    expect(meets(seen(centred(box, 1, drawing, size), size), box)).toBe(true);
  });
});

describe('the part that is drawn', () => {
  it('is what meets the window', () => {
    const map = aMap();
    const part = within(map, { x: 0, y: 0, width: 600, height: 150 });
    expect(part.places.map(({ node }) => node.id)).toEqual(['the-plate']);
    expect(part.ways.map(({ edge }) => edge.id)).toEqual(['the-plate>left-way', 'the-plate>right-way']);
  });

  it('knows the place under a point, or near it', () => {
    const { layout } = aMap();
    expect(placeAt(layout, 160, 10, 0)).toBe('the-plate');
    expect(placeAt(layout, 130, -10, 30)).toBe('the-plate');
    expect(placeAt(layout, 130, -10, 5)).toBeNull();
  });
});

describe('the arrow keys on the map', () => {
  it.each([
    ['the-plate', 'down', 'left-way'],
    ['left-way', 'up', 'the-plate'],
    ['left-way', 'right', 'right-way'],
    ['right-way', 'left', 'left-way'],
    ['goodbye', 'down', null],
    ['the-plate', 'up', null],
  ] as const)('lead from %s %s to %s', (from, direction, to) => {
    expect(neighbourOf(aMap(), from, direction)).toBe(to);
  });

  it('follow a way back up where none leads down', () => {
    const loop = laidOut(
      [
        { node: aBeatNode('hub'), at: [0, 0] },
        { node: aBeatNode('leaf'), at: [0, 200] },
      ],
      [anEdge('leaf', 'hub', ['back'])],
    );
    expect(neighbourOf(loop, 'leaf', 'down')).toBe('hub');
  });
});

const onMap = async (over: Parameters<typeof aReport>[0] = {}) => {
  const shown = await show(onScreen.report(aReport(over)));
  await shown.click('Map');
  return { ...shown, card: (id: string): HTMLElement => one(shown.root, `[data-place="${id}"]`) };
};

describe('the map', () => {
  it('gives axe nothing to find', async () => {
    const { root } = await onMap({ lit: { steps: [{ beat: 'the-plate', reply: 'own-it' }], to: 'left-way' } });
    expect(await axeFindings(root)).toEqual([]);
  });

  it('has a button for each place, its marks and faults in words', async () => {
    const marks = { ...aMap().marks, 'the-plate': { severity: 'error', unreachable: true, canPlay: false } } as const;
    const { card } = await onMap({ map: aMap({ marks }) });
    const said = card('the-plate').textContent;
    for (const words of ['the-plate', 'Line of the-plate.', 'start', 'turning point', '20 seconds to answer'])
      expect(said).toContain(words);
    expect(said).toContain('no play comes here, must be fixed here');
    expect(card('goodbye').textContent).toContain('They wave');
    expect(card('goodbye').textContent).toContain('ended safely');
  });

  it('is one tab stop, from which arrows go along the ways', async () => {
    const { root, card, press } = await onMap();
    expect([...root.querySelectorAll('.node[tabindex="0"]')]).toEqual([card('the-plate')]);
    card('the-plate').focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(card('left-way'));
    await press('ArrowRight');
    await press('ArrowDown');
    expect(document.activeElement).toBe(card('goodbye'));
    await press('Home');
    expect(document.activeElement).toBe(card('the-plate'));
  });

  it('zooms by key and button, and far away leaves the words out but not the tab stop', async () => {
    const { root, card, press, click } = await onMap();
    const world = one(root, '.world');
    card('the-plate').focus();
    await press('0');
    const before = world.style.transform;
    await press('+');
    expect(world.style.transform).not.toBe(before);
    await press('0');
    expect(world.style.transform).toBe(before);
    await click('List');
    expect(root.querySelector('.world')).toBeNull();
  });

  it('draws only what is near the window, and far away a few shapes', async () => {
    const places = Array.from({ length: 300 }, (_, at) => ({ node: aBeatNode(`b${at}`), at: [0, at * 200] as const }));
    const { root, press } = await onMap({ map: laidOut(places, []) });
    expect(root.querySelectorAll('.node').length).toBeLessThan(20);
    one(root, '.node').focus();
    await press('0');
    expect(root.querySelectorAll('.node')).toHaveLength(1);
    expect(one(root, '.far .beats').getAttribute('d')?.split('M')).toHaveLength(301);
  });

  it('draws very many ways together, each look as one line with all its tips, and a lit one by itself', async () => {
    const places = Array.from({ length: 300 }, (_, at) => ({ node: aBeatNode(`b${at}`), at: [at, at] as const }));
    const edges = places.slice(1).map(({ node: { id } }, at) => anEdge(id, 'b0', ['own-it'], { conditional: at < 5 }));
    const lit = { steps: [{ beat: 'b9', reply: 'own-it' }], to: 'b0' };
    const { root } = await onMap({ map: laidOut(places, edges), lit });
    const moves = (selector: string): number => (one(root, selector).getAttribute('d') ?? '').split('M').length - 1;
    expect(root.querySelectorAll('.ways .way')).toHaveLength(3);
    expect([moves('.ways .way:not(.conditional)'), moves('.ways .way.conditional'), moves('.ways g .tip')]).toEqual([
      293, 5, 298,
    ]);
    expect(one(root, '.ways g.lit .way').getAttribute('marker-end')).toBe('url(#map-tip-lit)');
  });

  it('lights a play by badge, weight and words', async () => {
    const steps = [{ beat: 'the-plate', reply: 'own-it' }];
    const { root, card, sent, click } = await onMap({ lit: { steps, to: 'left-way' } });
    expect(card('the-plate').className).toContain('lit');
    expect(card('the-plate').textContent).toContain('lit, turn 1');
    expect(card('right-way').className).not.toContain('lit');
    expect(root.querySelectorAll('.ways g.lit')).toHaveLength(1);
    expect(one(root, '.lit-line').textContent).toContain('Lit: a play of 1 turn, to “left-way”.');
    await click('Put it out');
    expect(sent).toEqual([{ type: 'desk', do: { type: 'light', witness: null } }]);
  });

  it('is moved to a place that a finding speaks of, with the focus', async () => {
    const { click, root } = await show(onScreen.report(aReport({ findings: [aFinding({ path: 'endings/goodbye' })] })));
    await click('Find on the map');
    expect(document.activeElement).toBe(one(root, '[data-place="goodbye"]'));
  });

  it('says when there is none yet', async () => {
    const { root } = await onMap({ map: null });
    expect(one(root, '.map-section').textContent).toContain('drawn once the file can be read');
  });
});

describe('a place of the map', () => {
  it('opens a sheet with its findings, its replies and a play from there', async () => {
    const { root, card, sent, press, click } = await onMap();
    card('the-plate').focus();
    await press('Enter');
    card('the-plate').click();
    await press('Shift');
    const sheet = one(root, 'dialog');
    for (const words of ['Says own-it.', 'No answer in time', 'No beat or ending is called "goodbye2".'])
      expect(sheet.textContent).toContain(words);
    expect(await axeFindings(root)).toEqual([]);
    await click('Play from here');
    expect(sent).toEqual([{ type: 'desk', do: { type: 'playFrom', beat: 'the-plate' } }]);
  });

  it('leads on to the places of its ways', async () => {
    const { root, card, press } = await onMap();
    card('the-plate').click();
    await press('Shift');
    one<HTMLButtonElement>(root, 'dialog button[aria-label="Go to right-way"]').click();
    await press('Shift');
    expect(root.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(card('right-way'));
  });

  it('leads to its finding in the list', async () => {
    const { root, card, press, click } = await onMap();
    card('the-plate').click();
    await press('Shift');
    await click('Show it in the list');
    expect(document.activeElement).toBe(one(root, '#finding-one'));
  });
});

describe('the map as a list', () => {
  it('has every place with its ways, and gives axe nothing to find', async () => {
    const { root, click } = await onMap();
    await click('List');
    expect(root.querySelectorAll('.place-row')).toHaveLength(4);
    expect(one(root, '.place-row').textContent).toContain('Says own-it.');
    expect(await axeFindings(root)).toEqual([]);
  });

  it('is searched, and shown a step at a time', async () => {
    const places = Array.from({ length: 90 }, (_, at) => ({ node: aBeatNode(`b${at}`), at: [0, at * 200] as const }));
    const { root, click } = await onMap({ map: laidOut(places, []) });
    await click('List');
    expect(root.querySelectorAll('.place-row')).toHaveLength(40);
    await click('Show 40 more');
    expect(root.querySelectorAll('.place-row')).toHaveLength(80);
    await enter(one<HTMLInputElement>(root, '.map-list input'), 'b77');
    expect(root.querySelectorAll('.place-row')).toHaveLength(1);
  });

  it('goes along the ways too', async () => {
    const { root, click, press } = await onMap();
    await click('List');
    one<HTMLButtonElement>(root, '.place-row button[aria-label="Go to left-way"]').click();
    await press('Shift');
    expect(document.activeElement).toBe(one(root, '#place-left-way'));
  });

  it('names an ending nobody wrote', () => {
    const node = { kind: 'ending', id: 'Left', title: '', grade: null, safe: false, builtIn: true } as const;
    expect(nameOf(enAuthor, node)).toBe('The customer leaves');
  });
});

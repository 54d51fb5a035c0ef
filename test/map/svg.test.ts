/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest';
import type { MapPath, MapView } from '../../src/core/projections/mapViews';
import { projectMap } from '../../src/core/projections/map';
import { layoutOf } from '../../src/map/layout';
import { svgOf } from '../../src/map/svg';
import { SHIPPED, shipped } from '../support/scenarios';
import { beatNode, edge, endingNode, everything, HOSTILE, replies, view } from './views';

const drawn = (map: MapView, path: MapPath | null = null): string => svgOf(map, layoutOf(map), path);

/** The drawing as a strict reader of XML takes it. */
function read(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new Error(fault.textContent);
  return document;
}
const all = (document: Document, what: string): readonly Element[] => [...document.querySelectorAll(what)];
const texts = (document: Document, what: string) => all(document, what).map((one) => one.textContent);

const ALLOWED = ['svg', 'title', 'desc', 'style', 'defs', 'marker', 'path', 'rect', 'text', 'g'];

describe('the drawing of a map', () => {
  it.each(SHIPPED)('of %s is well-formed, with a card for every place and a line for every way', (id) => {
    const map = projectMap(shipped(id));
    const document = read(drawn(map));
    expect(all(document, 'rect.card')).toHaveLength(map.nodes.length);
    expect(all(document, '.ways > path.way')).toHaveLength(map.edges.length);
    const beats = map.nodes.flatMap((node) => (node.kind === 'beat' ? [node.id] : []));
    expect(texts(document, '.beat text.name')).toEqual(beats);
  });

  it('has a title and a description for those who do not see it', () => {
    const map = view([
      beatNode({ start: true, turningPoint: true }),
      endingNode(),
      endingNode({ id: 'lost', title: '', grade: null }),
    ]);
    const { documentElement: root } = read(drawn(map));
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-labelledby')).toBe('map-title map-desc');
    expect(root.querySelector('#map-title')?.textContent).toBe('Map of Cold waffles');
    expect(root.querySelector('#map-desc')?.textContent).toBe(
      '1 beat, 2 endings. The talk starts at the-plate. Turning points: the-plate. Endings: Hot after all (magic); lost (no grade stated).',
    );
  });

  it('says each mark with a sign and a word, never by colour alone', () => {
    const beat = beatNode({ start: true, turningPoint: true, hub: true, timer: 20, interrupt: true, phase: 'close' });
    const document = read(drawn(view([beat, endingNode({ safe: true })])));
    expect(texts(document, '.beat .chip text')).toEqual([
      'start',
      'turning point',
      'hub',
      '20 s',
      'interrupt',
      'close',
    ]);
    expect(texts(document, '.ending .chip text')).toEqual(['magic', 'ended safely']);
    expect(all(document, '.beat .chip .sign')).toHaveLength(5);
    expect(all(document, '.ending .chip .sign')).toHaveLength(2);
  });

  it('tells the endings apart by the word of their grade', () => {
    const grades = ['misery', 'mediocre', 'magic', null] as const;
    const map = view(grades.map((grade, place) => endingNode({ id: `e${place}`, grade })));
    expect(texts(read(drawn(map)), '.ending .chip text')).toEqual(['misery', 'mediocre', 'magic', 'no grade stated']);
  });

  it('names the replies on ways that part, and leaves a beat with one way alone', () => {
    const map = view(
      ['one', 'two', 'three'].map((id) => beatNode({ id })),
      [
        edge('one', 'two', { replies: replies('own-it') }),
        edge('one', 'three', { replies: replies('deny', 'wait') }),
        edge('two', 'three', { replies: replies('on') }),
      ],
    );
    expect(texts(read(drawn(map)), '.words text').toSorted()).toEqual(['deny', 'own-it', 'wait']);
  });

  it('explains the lines and marks that it has, and no others', () => {
    const plain = texts(read(drawn(view([beatNode()], []))), '.key > text');
    expect(plain).toEqual([]);
    const rich = texts(read(drawn(everything())), '.key text').join('; ');
    for (const words of ['always open', 'only under a condition', 'turning point', 'hub', 'seconds', 'interrupt']) {
      expect(rich).toContain(words);
    }
  });

  it('draws conditions, silence and interrupts in lines of their own kind', () => {
    const document = read(drawn(everything()));
    const kinds = all(document, '.ways > path.way').map((way) => way.getAttribute('class'));
    expect(new Set(kinds)).toEqual(new Set(['way', 'way conditional', 'way interrupt']));
    const silent = view([beatNode(), beatNode({ id: 'b' })], [edge('the-plate', 'b', { timeout: true })]);
    expect(all(read(drawn(silent)), '.ways > path.way')[0]?.getAttribute('class')).toBe('way timeout');
  });

  it('has colours for day and night, each colour in both', () => {
    const style = read(drawn(view([beatNode()]))).querySelector('style')?.textContent ?? '';
    const [day, night] = style.split('prefers-color-scheme:dark').map((part) => part.match(/--[a-z0-9-]+(?=:#)/g));
    expect(night?.length).toBeGreaterThan(10);
    expect(day).toEqual(night);
  });

  it('is the same each time', () => {
    expect(drawn(everything())).toBe(drawn(everything()));
  });
});

describe('a hostile file', () => {
  const map = view(
    [
      beatNode({ id: HOSTILE, line: HOSTILE, start: true }),
      beatNode({ id: 'plain' }),
      endingNode({ id: 'E', title: HOSTILE }),
    ],
    [
      edge(HOSTILE, 'plain', { replies: [{ id: HOSTILE, text: HOSTILE, conditional: false }] }),
      edge(HOSTILE, 'E', { replies: replies('b') }),
    ],
    HOSTILE,
  );
  const lit: MapPath = { steps: [{ beat: HOSTILE, reply: HOSTILE }], to: 'plain' };

  it.each([
    ['plain', null],
    ['lit', lit],
  ])('adds nothing to a %s drawing but words', (_name, path) => {
    const document = read(drawn(map, path));
    expect(new Set(all(document, '*').map((one) => one.tagName))).toEqual(new Set(ALLOWED));
    const attributes = all(document, '*').flatMap((one) => [...one.attributes].map(({ name }) => name));
    expect(attributes.filter((name) => name.startsWith('on') || name.includes('href'))).toEqual([]);
  });

  it('is read as it was written, but for what XML cannot hold', () => {
    const told = read(drawn(map)).querySelector('.ending title')?.textContent;
    const lost = ['\u0000', '\u001b', '\ud800'];
    expect(told).toBe(lost.reduce((text, letter) => text.replace(letter, ''), HOSTILE));
  });
});

describe('a play that is lit', () => {
  const map = view(
    [
      beatNode({ id: 'one', start: true }),
      beatNode({ id: 'two' }),
      beatNode({ id: 'three' }),
      { kind: 'end', id: 'end' },
      endingNode(),
    ],
    [
      edge('one', 'two', { replies: replies('a') }),
      edge('one', 'three', { replies: replies('b') }),
      edge('two', 'one', { replies: replies('c') }),
      edge('two', 'end', { replies: replies('d') }),
      edge('end', 'done'),
    ],
  );
  const path: MapPath = {
    steps: [
      { beat: 'one', reply: 'a' },
      { beat: 'two', reply: 'c' },
      { beat: 'one', reply: 'a' },
      { beat: 'two', reply: 'd' },
    ],
    to: 'done',
  };
  const document = read(drawn(map, path));

  it('numbers each card with the turns at which it stood there', () => {
    expect(texts(document, '.lit .turn-badge text')).toEqual(['1, 3', '2, 4', '5']);
    expect(texts(document, 'g.lit text.name')).toEqual(['one', 'two', 'The end', 'Hot after all']);
  });

  it('lights its ways and no others, drawn over them', () => {
    const ways = all(document, '.ways > path.way').map((way) => way.getAttribute('class')?.includes('lit'));
    expect(ways).toEqual([false, true, true, true, true]);
  });

  it('leaves a map without a play unlit, but for the head of an arrow nobody uses', () => {
    expect(all(read(drawn(map)), '.lit')).toHaveLength(1);
  });
});

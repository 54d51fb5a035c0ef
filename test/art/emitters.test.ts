import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Brush, toCanvas } from '../../src/art/canvas';
import { type DisplayList, drawn, linear } from '../../src/art/displayList';
import { faceOf } from '../../src/art/face';
import { figure } from '../../src/art/people/figure';
import { type SvgElement, toSvgText, toSvgTree } from '../../src/art/svg';
import { lookNamed } from './support/cast';

interface Stroke {
  readonly kind: 'fill' | 'stroke';
  readonly d: string;
  readonly paint: string;
}

/** A 2D context that writes down what is painted, in order. */
function recorder() {
  const strokes: Stroke[] = [];
  let depth = 0;
  const name = (paint: unknown) => (typeof paint === 'string' ? paint : 'gradient');
  const brush = {
    globalAlpha: 1,
    fillStyle: '',
    strokeStyle: '',
    save: () => (depth += 1),
    restore: () => (depth -= 1),
    fill: (shape: { d: string }) => strokes.push({ kind: 'fill', d: shape.d, paint: name(brush.fillStyle) }),
    stroke: (shape: { d: string }) => strokes.push({ kind: 'stroke', d: shape.d, paint: name(brush.strokeStyle) }),
    clip: () => undefined,
    translate: () => undefined,
    rotate: () => undefined,
    scale: () => undefined,
    setLineDash: () => undefined,
    createLinearGradient: () => ({ addColorStop: () => undefined }),
    createRadialGradient: () => ({ addColorStop: () => undefined }),
  };
  return { brush: brush as unknown as Brush, strokes, depth: () => depth };
}

function paintedIn(element: SvgElement): readonly Stroke[] {
  if (element.tag === 'defs') return [];
  const { d = '', fill = 'none', stroke } = element.attributes;
  const name = (paint: string) => (paint.startsWith('url') ? 'gradient' : paint);
  const own: Stroke[] = [];
  if (element.tag === 'path' && fill !== 'none') own.push({ kind: 'fill', d, paint: name(fill) });
  if (element.tag === 'path' && stroke !== undefined) own.push({ kind: 'stroke', d, paint: name(stroke) });
  return [...own, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : paintedIn(child)))];
}

const tree = (list: DisplayList, title?: string) =>
  toSvgTree(list, { width: 10, height: 10, idPrefix: 't', ...(title === undefined ? {} : { title }) });

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      constructor(readonly d: string) {}
    },
  );
});

describe('the two emitters', () => {
  it.each(['amara', 'walter', 'rosa'])('paint %s in the same shapes, colours and order', (id) => {
    const list = figure(lookNamed(id), faceOf('tearful'), 'counter');
    const { brush, strokes, depth } = recorder();
    toCanvas(brush, list);
    expect(strokes.length).toBeGreaterThan(100);
    expect(strokes).toEqual(paintedIn(tree(list)));
    expect(depth()).toBe(0);
  });

  it('multiply nested tints', () => {
    const list = drawn((pen) =>
      pen.group({ tint: '#808080' }, () => pen.group({ tint: '#ff8000' }, () => pen.box(0, 0, 1, 1, '#ffffff'))),
    );
    expect(paintedIn(tree(list))[0]?.paint).toBe('#804000');
  });
});

describe('the SVG tree', () => {
  it('defines a gradient once however often it is used', () => {
    const fade = linear(0, 0, 1, 0, [
      [0, '#ffffff'],
      [1, '#000000', 0.5],
    ]);
    const list = drawn((pen) => pen.box(0, 0, 1, 1, fade).box(2, 0, 1, 1, fade));
    const definitions = tree(list).children.find((child) => typeof child !== 'string' && child.tag === 'defs');
    expect(definitions).toMatchObject({ children: [{ tag: 'linearGradient' }] });
  });

  it('is hidden from assistive technology unless it is named', () => {
    expect(tree([]).attributes).toMatchObject({ 'aria-hidden': 'true' });
    expect(tree([], 'Amara, tearful')).toMatchObject({ attributes: { role: 'img' }, children: [{ tag: 'title' }, {}] });
  });

  it('becomes text with its words escaped', () => {
    expect(toSvgText(tree([], 'a < b & c'))).toContain('<title>a &lt; b &amp; c</title>');
  });
});

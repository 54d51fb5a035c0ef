import type { DisplayList, DisplayNode, Gradient, Paint, PathNode, Placement } from './displayList';
import { type Filter, lit, NO_FILTER, under } from './filter';
import { brief } from './shapes';

/** An SVG element as plain data, so that any view can make real elements of it without parsing markup. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
}

export interface SvgOptions {
  readonly width: number;
  readonly height: number;
  /** x, y, width, height of the part that is shown; the whole picture if absent. */
  readonly viewBox?: readonly [number, number, number, number];
  /** Starts every id inside, so that two pictures on a page stay apart. */
  readonly idPrefix: string;
  /** Spoken name; without it the picture is hidden from assistive technology. */
  readonly title?: string;
}

interface Definitions {
  readonly prefix: string;
  readonly made: SvgElement[];
  readonly gradients: Map<string, string>;
  clips: number;
}

const thousandth = (value: number): string => (Math.round(value * 1000) / 1000).toString();
const element = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: SvgElement['children'] = [],
): SvgElement => ({ tag, attributes, children });

function gradientElement(id: string, gradient: Gradient, filter: Filter): SvgElement {
  const stops = gradient.stops.map(([offset, colour, alpha = 1]) =>
    element('stop', {
      offset: String(offset),
      'stop-color': lit(colour, filter),
      ...(alpha < 1 ? { 'stop-opacity': thousandth(alpha) } : {}),
    }),
  );
  const units = { id, gradientUnits: 'userSpaceOnUse' };
  if (gradient.type === 'radial') {
    const { cx, cy, r } = gradient;
    return element('radialGradient', { ...units, cx: brief(cx), cy: brief(cy), r: brief(r) }, stops);
  }
  const { x1, y1, x2, y2 } = gradient;
  return element('linearGradient', { ...units, x1: brief(x1), y1: brief(y1), x2: brief(x2), y2: brief(y2) }, stops);
}

function paintOf(paint: Paint, filter: Filter, definitions: Definitions): string {
  if (typeof paint === 'string') return lit(paint, filter);
  const key = JSON.stringify([paint, filter]);
  const known = definitions.gradients.get(key);
  if (known !== undefined) return `url(#${known})`;
  const id = `${definitions.prefix}g${definitions.gradients.size}`;
  definitions.gradients.set(key, id);
  definitions.made.push(gradientElement(id, paint, filter));
  return `url(#${id})`;
}

function pathElement(node: PathNode, filter: Filter, definitions: Definitions): SvgElement {
  const attributes: Record<string, string> = { d: node.d, fill: 'none' };
  if (node.fill !== undefined) attributes['fill'] = paintOf(node.fill, filter, definitions);
  if (node.fillRule !== undefined) attributes['fill-rule'] = node.fillRule;
  if (node.stroke !== undefined) {
    attributes['stroke'] = paintOf(node.stroke, filter, definitions);
    attributes['stroke-width'] = brief(node.width ?? 1);
    attributes['stroke-linecap'] = node.cap ?? 'round';
    attributes['stroke-linejoin'] = 'round';
  }
  if (node.dash !== undefined) attributes['stroke-dasharray'] = node.dash;
  if (node.opacity !== undefined && node.opacity < 1) attributes['opacity'] = thousandth(Math.max(0, node.opacity));
  return element('path', attributes);
}

function transformOf(at: Placement): string {
  const { x = 0, y = 0, originX = 0, originY = 0, rotate = 0, scaleX = 1, scaleY = 1 } = at;
  const turn = rotate === 0 ? '' : `rotate(${thousandth(rotate)})`;
  const size = scaleX === 1 && scaleY === 1 ? '' : `scale(${scaleX} ${scaleY})`;
  if (turn === '' && size === '') return x === 0 && y === 0 ? '' : `translate(${brief(x)} ${brief(y)})`;
  const there = `translate(${brief(x + originX)} ${brief(y + originY)})`;
  const back = `translate(${brief(-originX)} ${brief(-originY)})`;
  return [there, turn, size, back].filter((part) => part !== '').join(' ');
}

function groupAttributes(at: Placement): Record<string, string> {
  const transform = transformOf(at);
  const isFaint = at.opacity !== undefined && at.opacity < 1;
  return {
    ...(transform === '' ? {} : { transform }),
    ...(isFaint ? { opacity: thousandth(Math.max(0, at.opacity ?? 1)) } : {}),
  };
}

function nodeElement(node: DisplayNode, filter: Filter, definitions: Definitions): SvgElement {
  if (node.type === 'path') return pathElement(node, filter, definitions);
  if (node.type === 'group') {
    return element('g', groupAttributes(node.at), elements(node.children, under(filter, node.at), definitions));
  }
  const id = `${definitions.prefix}c${definitions.clips++}`;
  const rule: Record<string, string> = node.fillRule === 'evenodd' ? { 'clip-rule': 'evenodd' } : {};
  definitions.made.push(element('clipPath', { id }, [element('path', { d: node.d, ...rule })]));
  return element('g', { 'clip-path': `url(#${id})` }, elements(node.children, filter, definitions));
}

const elements = (list: DisplayList, filter: Filter, definitions: Definitions): SvgElement[] =>
  list.map((node) => nodeElement(node, filter, definitions));

/** The drawing as an `svg` element and all that is in it. */
export function toSvgTree(list: DisplayList, options: SvgOptions): SvgElement {
  const { width, height, viewBox = [0, 0, width, height], idPrefix, title } = options;
  const definitions: Definitions = { prefix: idPrefix, made: [], gradients: new Map(), clips: 0 };
  const body = elements(list, NO_FILTER, definitions);
  const spoken: Record<string, string> = title === undefined ? { 'aria-hidden': 'true' } : { role: 'img' };
  const label = title === undefined ? [] : [element('title', {}, [title])];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: String(height),
      viewBox: viewBox.join(' '),
      ...spoken,
    },
    [...label, element('defs', {}, definitions.made), ...body],
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An element tree as SVG text, for files and print. */
export function toSvgText(tree: SvgElement | string): string {
  if (typeof tree === 'string') return escaped(tree);
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tree.tag}${attributes.join('')}>${tree.children.map(toSvgText).join('')}</${tree.tag}>`;
}

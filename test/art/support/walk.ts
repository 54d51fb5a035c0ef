import type { DisplayList, DisplayNode, Gradient } from '../../../src/art/displayList';

/** Every node of a drawing, outermost first. */
export function everyNode(list: DisplayList): readonly DisplayNode[] {
  return list.flatMap((node) => (node.type === 'path' ? [node] : [node, ...everyNode(node.children)]));
}

const inGradient = (gradient: Gradient): readonly string[] => gradient.stops.map(([, colour]) => colour);

/** Every colour a node names. */
export function coloursOf(node: DisplayNode): readonly string[] {
  if (node.type === 'clip') return [];
  if (node.type === 'group') return node.at.tint === undefined ? [] : [node.at.tint];
  return [node.fill, node.stroke].flatMap((paint) =>
    paint === undefined ? [] : typeof paint === 'string' ? [paint] : inGradient(paint),
  );
}

/** What is wrong with a drawing: numbers that are none, colours that are none. Empty when it is sound. */
export function faultsOf(list: DisplayList): readonly string[] {
  return everyNode(list).flatMap((node) => {
    const text = JSON.stringify({ ...node, children: [] }, (_, value) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value,
    );
    const numbers = /NaN|Infinity|undefined/.test(text) ? [text.slice(0, 120)] : [];
    const colours = coloursOf(node).filter((colour) => !/^(#[0-9a-fA-F]{6}|none)$/.test(colour));
    return [...numbers, ...colours];
  });
}

import type { Node } from 'jsonc-parser';
import type { Path } from '../../core/scenario/read/source';

/** The way to what a finding names: keys and ids joined by strokes, as `namedPath` writes them. Null for what is not there. */
export function pathOfNames(root: Node, names: string): Path | null {
  const path: (string | number)[] = [];
  let node: Node | undefined = root;
  let rest = names;
  while (rest !== '') {
    const step: Step | null = node === undefined ? lastStep(rest) : stepIn(node, rest);
    if (step === null) return null;
    path.push(step.part);
    node = step.node;
    rest = step.rest;
  }
  return path;
}

interface Step {
  readonly part: string | number;
  /** Undefined where nothing stands yet. */
  readonly node: Node | undefined;
  readonly rest: string;
}

/** One more key behind something that is missing can be named; a longer way cannot be known. */
const lastStep = (rest: string): Step | null => (rest.includes('/') ? null : { part: rest, node: undefined, rest: '' });

function stepIn(node: Node, names: string): Step | null {
  const steps = node.type === 'array' ? itemsOf(node) : node.type === 'object' ? membersOf(node) : [];
  // An author's own key may hold a stroke: the longest that fits is meant.
  const fitting = steps
    .filter(({ name }) => names === name || names.startsWith(`${name}/`))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  if (fitting !== undefined) {
    return { part: fitting.part, node: fitting.node, rest: names.slice(fitting.name.length + 1) };
  }
  return node.type === 'object' ? lastStep(names) : null;
}

interface Named {
  readonly name: string;
  readonly part: string | number;
  readonly node: Node | undefined;
}

const membersOf = ({ children = [] }: Node): readonly Named[] =>
  children.map(({ children: [key, value] = [] }) => ({
    name: String(key?.value),
    part: String(key?.value),
    node: value,
  }));

const itemsOf = ({ children = [] }: Node): readonly Named[] =>
  children.map((node, place) => ({ name: idOf(node) ?? String(place + 1), part: place, node }));

function idOf(node: Node): string | null {
  const id = node.type === 'object' ? membersOf(node).find(({ name }) => name === 'id')?.node : undefined;
  return id?.type === 'string' ? String(id.value) : null;
}

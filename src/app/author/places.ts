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
  const steps = stepsOf(node);
  // An author's own key may hold a stroke: the longest that fits is meant.
  for (let end = names.length; end > 0; end = names.lastIndexOf('/', end - 1)) {
    const fitting = steps.get(names.slice(0, end));
    if (fitting !== undefined) return { ...fitting, rest: names.slice(end + 1) };
  }
  return node.type === 'object' ? lastStep(names) : null;
}

const known = new WeakMap<Node, ReadonlyMap<string, Named>>();

/** What stands in a node by its name, the first of two; gathered once, since a hostile file has findings in half a million keys. */
function stepsOf(node: Node): ReadonlyMap<string, Named> {
  const kept = known.get(node);
  if (kept !== undefined) return kept;
  const all = node.type === 'array' ? itemsOf(node) : node.type === 'object' ? membersOf(node) : [];
  const steps = new Map(all.toReversed().map((one) => [one.name, one]));
  known.set(node, steps);
  return steps;
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

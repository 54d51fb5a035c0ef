import type { Node } from 'jsonc-parser';
import { MOST_TOLD } from './most';
import type { Finding, Path, Trail } from './source';

/** Bidirectional embeddings, overrides and isolates: they can make a text look like another. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;
const MARKUP = /<\/?[a-zA-Z]/;

/**
 * The value of a tree, every text in NFC and without bidirectional controls, with remarks on what was changed or looks
 * odd. `trail` is the way to the node, kept while walking down.
 */
export function valueOf(node: Node, trail: Trail, remarks: Finding[]): unknown {
  switch (node.type) {
    case 'array':
      return listAt(node.children ?? [], trail, remarks);
    case 'object':
      return groupAt(node.children ?? [], trail, remarks);
    case 'string':
      return cleaned(node.value as string, trail, remarks);
    default:
      return node.value;
  }
}

function listAt(items: readonly Node[], trail: Trail, remarks: Finding[]): unknown {
  return items.map((item, place) => {
    trail.push(place);
    const value = valueOf(item, trail, remarks);
    trail.pop();
    return value;
  });
}

function groupAt(properties: readonly Node[], trail: Trail, remarks: Finding[]): unknown {
  const entries: (readonly [string, unknown])[] = [];
  for (const { children: [key, value] = [] } of properties) {
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    trail.push(name);
    entries.push([name, valueOf(value, trail, remarks)]);
    trail.pop();
  }
  return Object.fromEntries(entries);
}

/** What may need a second look; a text without it is as it should be. */
const ODD = /[<\u0080-\uFFFF]/;

function cleaned(text: string, trail: Trail, remarks: Finding[]): string {
  if (!ODD.test(text)) return text;
  const plain = text.replace(BIDI, '');
  const isTold = remarks.length <= MOST_TOLD;
  if (isTold && MARKUP.test(plain)) remarks.push(markupRemark([...trail]));
  if (isTold && plain !== text) remarks.push(bidiRemark([...trail]));
  return plain.normalize('NFC');
}

const markupRemark = (path: Path): Finding => ({
  rule: 'markup',
  path,
  gate: 'polished',
  severity: 'warning',
  message: 'This looks like HTML. Text is shown as it stands, < and all.',
  fix: 'Write plain words; *emphasis* is the only mark.',
});

const bidiRemark = (path: Path): Finding => ({
  rule: 'bidi-control',
  path,
  gate: 'polished',
  severity: 'warning',
  message: 'A hidden control for writing direction was taken out of this text.',
  fix: 'Delete the hidden characters; direction is found by itself.',
});

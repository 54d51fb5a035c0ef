import type { Node } from 'jsonc-parser';
import type { Finding, Path } from './source';

/** Bidirectional embeddings, overrides and isolates: they can make a text look like another. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;
const MARKUP = /<\/?[a-zA-Z]/;

/** The value of a tree, every text in NFC and without bidirectional controls, with remarks on what was changed or looks odd. */
export function valueOf(node: Node, path: Path, remarks: Finding[]): unknown {
  if (node.type === 'array')
    return (node.children ?? []).map((child, index) => valueOf(child, [...path, index], remarks));
  if (node.type === 'object') {
    const entries = (node.children ?? []).flatMap((property) => {
      const [key, value] = property.children ?? [];
      return key === undefined || value === undefined
        ? []
        : [[String(key.value), valueOf(value, [...path, String(key.value)], remarks)] as const];
    });
    return Object.fromEntries(entries);
  }
  return node.type === 'string' ? cleaned(String(node.value), path, remarks) : node.value;
}

function cleaned(text: string, path: Path, remarks: Finding[]): string {
  const plain = text.replace(BIDI, '');
  if (MARKUP.test(plain)) remarks.push(markupRemark(path));
  if (plain !== text) remarks.push(bidiRemark(path));
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

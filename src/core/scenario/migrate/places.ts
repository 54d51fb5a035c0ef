import type { Node } from 'jsonc-parser';
import type { Diagnostic, Range } from '../../model/diagnostic';
import { rangeOf, sourceOf, type Source } from '../read/source';
import type { Span, Written } from './print';

/** Takes findings of the newer text back to where their cause stands in the older file. */
export function placesBack({ text, spans }: Written, older: Source): (found: Diagnostic) => Diagnostic {
  const { lineStarts } = sourceOf(text, undefined);
  const offsetOf = (line: number, column: number): number => (lineStarts[line - 1] ?? 0) + column - 1;
  return (found) => {
    const { at } = found;
    const [start, end] = [offsetOf(at.line, at.column), offsetOf(at.endLine, at.endColumn)];
    return { ...found, at: rangeIn(older, narrowest(spans, start, end), start, end) };
  };
}

/** The smallest known stretch around a place, or undefined. Inner stretches are written before those around them. */
function narrowest(spans: readonly Span[], start: number, end: number): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end < end) low = middle + 1;
    else high = middle;
  }
  for (let place = low; place < spans.length; place += 1) {
    const span = spans[place] as Span;
    if (span.start <= start) return span;
  }
  return undefined;
}

/** A thing itself, or the key of what a thing was made inside of, so that no half file is marked. */
function rangeIn(older: Source, span: Span | undefined, start: number, end: number): Range {
  if (span === undefined) return rangeOf(older, 0, 0);
  const isWhole = span.start === start && span.end === end;
  const { offset, length } = isWhole ? span.node : handleOf(span.node);
  return rangeOf(older, offset, length);
}

function handleOf(node: Node): { readonly offset: number; readonly length: number } {
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  if (key !== undefined) return key;
  return node.type === 'object' || node.type === 'array' ? { offset: node.offset, length: 1 } : node;
}

import { getNodePath } from 'jsonc-parser';
import type { Diagnostic } from '../../model/diagnostic';
import { placed, type Source } from '../read/source';
import type { Entry, Note, Piece } from './piece';

/** Hints told at once; what is left stands in the newer file as comments all the same. */
const MOST_HINTS = 200;

/** What a migration only approximated, once each with how often, at its first place in the older file. */
export function hintsOf(source: Source, root: Piece): readonly Diagnostic[] {
  const counted = new Map<string, { readonly note: Note; times: number }>();
  for (const note of notesOf(root)) {
    const known = counted.get(note.message);
    if (known === undefined) counted.set(note.message, { note, times: 1 });
    else known.times += 1;
  }
  const all = [...counted.values()].toSorted((left, right) => left.note.node.offset - right.note.node.offset);
  return all.slice(0, MOST_HINTS).map(({ note, times }) => hint(source, note, times));
}

function hint(source: Source, { node, message, fix }: Note, times: number): Diagnostic {
  const often = times > 1 ? ` (${times} times)` : '';
  const finding = { rule: 'migrated', path: getNodePath(node), exact: node, fix } as const;
  return placed(source, { ...finding, message: `${message}${often}.`, gate: 'polished', severity: 'hint' });
}

function notesOf(piece: Piece): readonly Note[] {
  const own = piece.notes ?? [];
  if (piece.kind === 'leaf') return own;
  if (piece.kind === 'list') return [...own, ...piece.items.flatMap(notesOf)];
  return [...own, ...piece.kept.flatMap(keptNote), ...piece.entries.flatMap(({ value }) => notesOf(value))];
}

function keptNote({ key, value, keyFrom }: Entry): readonly Note[] {
  const node = keyFrom ?? value.from;
  if (value.notes !== undefined) return value.notes;
  const message = `The newer format has no place for "${key.slice(0, 60)}", so it stands in a comment`;
  return node === undefined ? [] : [{ node, message, fix: adviceOn(key) }];
}

const adviceOn = (key: string): string =>
  ADVICE.get(key) ?? 'Say it elsewhere if it still matters, then delete the comment.';

/** Where the newer format says what an older key said. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['portrait', 'Choose a drawn person: add "person" to "customer".'],
  ['startClass', 'Look at the customer\'s "state": the feeling on arrival follows from it.'],
  ['resolution', 'Look at the "metWhen" of the needs: they tell now what was solved.'],
  ['sellTemptation', 'Look at "noHardSell" in the scores: it stands where a sale tempts.'],
  ['zmot', 'Let the history card of a later story say it, then delete the comment.'],
]);

import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { Catalogue } from '../../core/scenario/check/check';
import { migrated } from '../../core/scenario/migrate/migrate';
import type { Path } from '../../core/scenario/read/source';
import { parseSource } from '../../core/scenario/read/syntax';
import { TEXT_LIMIT } from '../../core/scenario/shape/parts';
import { decodeFile } from '../bytes';
import { edited } from './edits';
import { head } from './excerpt';
import { findingViews } from './findings';
import type { Mended } from './mends';
import type { FindingView } from './reportView';
import type { FileBytes, Job } from './tools';

/** A file ready to be looked at. */
export interface Prepared {
  /** With the edit done, and in the newest format. */
  readonly bytes: FileBytes;
  readonly edited: boolean;
  readonly migrated: boolean;
  /** What was approximated on the way from an older format, each with its line in the file as it was. */
  readonly hints: readonly FindingView[];
}

/** Brings a file to the newest format, then does the edit. */
export function prepared({ bytes, edit }: Job): Prepared {
  const text = decodeFile(bytes);
  const older = text.ok ? migrated(text.value) : null;
  const current = older?.text ?? (text.ok ? text.value : '');
  const next = edit === undefined || !text.ok ? null : edited(current, edit);
  const isSame = next === null && older === null;
  return {
    bytes: isSame ? bytes : new TextEncoder().encode(next ?? current),
    edited: next !== null,
    migrated: older !== null,
    hints: older === null || !text.ok ? [] : findingViews(older.findings, text.value.split(/\r?\n/), null).findings,
  };
}

/** What may be changed in a file, and its title; null for one whose text cannot be told apart into its parts. */
export function mendedOf(
  bytes: FileBytes,
  catalogue: Catalogue,
): { readonly file: Mended; readonly title: string } | null {
  const text = decodeFile(bytes);
  const { source, diagnostics } = parseSource(text.ok ? text.value : '');
  const { root } = source;
  if (root?.type !== 'object') return null;
  const title = valueAt(root, ['title']);
  const beats = keysAt(root, 'beats');
  const targets = {
    beats,
    onward: [...beats, ...keysAt(root, 'endings'), 'end'],
    variants: idsAt(root, ['customer', 'variants']),
    people: catalogue.people,
    backdrops: catalogue.backdrops,
    props: catalogue.props,
    sounds: catalogue.sounds,
  };
  // A text with faults of writing cannot be edited by place: what stands where is only guessed.
  return diagnostics.some(({ rule }) => rule === 'not-json')
    ? null
    : { file: { source, targets }, title: typeof title === 'string' ? head(title, TEXT_LIMIT) : '' };
}

function valueAt(root: Node, path: Path): unknown {
  const node = findNodeAtLocation(root, [...path]);
  return node === undefined ? undefined : getNodeValue(node);
}

const keysAt = (root: Node, key: string): readonly string[] => {
  const group = findNodeAtLocation(root, [key]);
  return group?.type === 'object' ? (group.children ?? []).map((member) => String(member.children?.[0]?.value)) : [];
};

function idsAt(root: Node, path: Path): readonly string[] {
  const list = valueAt(root, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: { readonly id?: unknown } | null) => (typeof item?.id === 'string' ? [item.id] : []));
}

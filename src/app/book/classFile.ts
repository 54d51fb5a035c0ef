import type { Chain } from '../../core/journal/chain';
import { readRecords } from '../../core/projections/cohortRecords';
import type { FileFate } from '../../core/projections/cohortViews';
import { LARGEST_ARCHIVE } from '../../core/records/archive';
import type { FileFault } from '../../core/records/archiveForm';
import { readArchive } from '../../core/records/archiveRead';

/** A file of somebody's attempts, as far as it is good. */
export interface ClassFile {
  readonly participant: string;
  readonly attempts: readonly Pick<Chain, 'attempt' | 'entries'>[];
  readonly isWhole: boolean;
}

/** Both kinds of file a learner may save: everything, or the table for programs. Else why it cannot be used. */
export function readClassFile(bytes: ArrayBuffer): ClassFile | FileFate {
  if (bytes.byteLength > LARGEST_ARCHIVE) return 'tooLarge';
  // Bytes that are no UTF-8 become signs that no log has, so that damage is found where it is.
  const text = new TextDecoder().decode(bytes);
  const read = readArchive(text);
  if (!read.ok) return read.fault.kind === 'records' ? fromRecords(text) : FATES[read.fault.kind];
  const { participant, attempts, refused, broken } = read.value;
  if (attempts.length === 0) return refused.length > 0 || broken ? 'damaged' : 'nothing';
  return { participant, attempts, isWhole: refused.length === 0 && !broken };
}

const FATES: Readonly<Record<Exclude<FileFault['kind'], 'records'>, FileFate>> = {
  empty: 'empty',
  tooLarge: 'tooLarge',
  tooDeep: 'tooMuch',
  tooMany: 'tooMuch',
  notJson: 'notJson',
  table: 'table',
  story: 'story',
  foreign: 'foreign',
  damaged: 'damaged',
  newer: 'newer',
};

/** The archive's reader has looked at size and depth by now, and found it to be JSON. */
function fromRecords(text: string): ClassFile | FileFate {
  const records = readRecords(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (records === 'newer') return 'newer';
  if (records === null) return 'damaged';
  if (records.attempts.length === 0) return records.isWhole ? 'nothing' : 'damaged';
  return records;
}

import type { Cell, Table } from './table';

/** By this mark spreadsheets know that a file is written in UTF-8. */
const MARK = '\uFEFF';

/**
 * What a spreadsheet may run: text that begins with one of these signs, in either width, or with a control character.
 * Blanks and unseen characters before the sign do not help, since some programs leave them out in reading.
 */
const RUNS = /^(?:\p{Cc}|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * A table as CSV (RFC 4180): UTF-8 with its mark, CRLF after every line, every field in quotes. Text that a spreadsheet could run as a
 * formula gets `'` before it. A number never does: spreadsheets read it as a number with quotes or without, and a minus
 * that became text would fall out of every sum.
 */
export const toCsv = ({ columns, rows }: Table): string =>
  MARK + [columns, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');

const fieldOf = (cell: Cell): string => `"${wordsOf(cell).replaceAll('"', '""')}"`;

function wordsOf(cell: Cell): string {
  if (typeof cell === 'string') return RUNS.test(cell) ? `'${cell}` : cell;
  return cell === null || (typeof cell === 'number' && !Number.isFinite(cell)) ? '' : String(cell);
}

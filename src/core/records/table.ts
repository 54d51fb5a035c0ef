/** One field of an export: text, a number, yes or no, or nothing. */
export type Cell = string | number | boolean | null;

/** A column by its name, and what stands in it. */
export type Column<Row> = readonly [name: string, cellOf: (row: Row) => Cell];

/** Named columns over rows of as many cells. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows as a table, by their columns. */
export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, cellOf]) => cellOf(row))),
});

/** The rows of a table as objects with the columns for keys. */
export const objectsOf = ({ columns, rows }: Table): readonly Readonly<Record<string, Cell>>[] =>
  rows.map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place] ?? null])));

/** A sheet as text: what each cell says, `''` where it is empty, and the line of the file of each row (from 1). */
export interface Table {
  /** The sheet's name; null for text files. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** At most this many rows of data, and as many columns, in one roster. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 200;
/** Titles, notes and totals may come on top. */
export const SPARE_ROWS = 200;
export const MAX_BYTES = 20 * 1024 * 1024;

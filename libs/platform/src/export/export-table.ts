/** A calendar day in an export, so that it is a date in the sheet and not an instant. */
export class ExportDay {
  /** @param day ISO day. */
  constructor(readonly day: string) {}
}

/** One value. Strings are never formulas, whatever they begin with. */
export type ExportValue = string | number | boolean | ExportDay | null;

export interface ExportColumn {
  readonly header: string;
  /** In characters; for sheets. */
  readonly width?: number;
}

/** A table to download. Rows may be produced while they are written. */
export interface ExportTable {
  /** Name of the file (without ending) and of the sheet. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: Iterable<readonly ExportValue[]> | AsyncIterable<readonly ExportValue[]>;
}

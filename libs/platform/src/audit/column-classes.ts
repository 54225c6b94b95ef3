/** How the audit trail and exports treat a column: kept, kept (personal data), "changed" only, nothing at all. */
export type ColumnClass = 'open' | 'personal' | 'private' | 'secret';

const classes = new Map<string, Readonly<Record<string, ColumnClass>>>();

/** Classifies every column of a table (`schema.table`, column names as in SQL). The catalogue gate checks completeness. */
export function defineColumns(table: `${string}.${string}`, columns: Readonly<Record<string, ColumnClass>>): void {
  classes.set(table, columns);
}

/** The classes of a table's columns. @throws when the table was never classified. */
export function columnsOf(table: string): Readonly<Record<string, ColumnClass>> {
  const columns = classes.get(table);
  if (!columns) throw new Error(`No column classes for ${table}: call defineColumns beside its entity.`);
  return columns;
}

/** Every classified table. */
export function classifiedTables(): readonly string[] {
  return [...classes.keys()];
}

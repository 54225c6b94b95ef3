import { columnsOf, type ColumnClass } from './column-classes.js';

const CHANGED = '(changed)';

/** The values of a row as the trail may keep them: open and personal as they are, private as "(changed)", secrets not at all. */
export function redact(
  table: string,
  row: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> | null {
  if (!row) return null;
  const classes = columnsOf(table);
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      const kept = keep(classes[column], value, `${table}.${column}`);
      return kept === undefined ? [] : [[column, kept]];
    }),
  );
}

function keep(columnClass: ColumnClass | undefined, value: unknown, name: string): unknown {
  switch (columnClass) {
    case 'open':
    case 'personal':
      return value ?? null;
    case 'private':
      return CHANGED;
    case 'secret':
      return undefined;
    case undefined:
      throw new Error(`${name} has no column class: an audit entry may name classified columns only.`);
  }
}

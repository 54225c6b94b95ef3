import type { Client } from 'pg';

import { filledRow } from './generated-rows.js';

interface Group {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: (readonly unknown[])[];
}

/**
 * Rows that are told one by one and stored together, in one transaction: a statement for each table and set of columns.
 * The tables follow in the order in which they were first told of.
 */
export class RowBatch {
  private readonly tables = new Map<string, Map<string, Group>>();

  constructor(private readonly owner: Client) {}

  /** Tells a row, filled. Answers its id. */
  async add(table: string, said: Readonly<Record<string, unknown>>): Promise<string> {
    const row = await filledRow(this.owner, table, said);
    const columns = Object.keys(row).sort();
    this.groupOf(table, columns).rows.push(columns.map((column) => row[column]));
    const { id } = row;
    return typeof id === 'string' ? id : '';
  }

  /** Stores what was told since the last time. The client must be one that sends without waiting (`pipeline`). */
  async store(): Promise<void> {
    const groups = [...this.tables.values()].flatMap((ofTable) => [...ofTable.values()]);
    this.tables.clear();
    await Promise.all([
      this.owner.query('begin'),
      ...groups.map((group) => this.owner.query(...insertOf(group))),
      this.owner.query('commit'),
    ]);
  }

  private groupOf(table: string, columns: readonly string[]): Group {
    const ofTable = this.tables.get(table) ?? new Map<string, Group>();
    this.tables.set(table, ofTable);
    const key = columns.join();
    const group = ofTable.get(key) ?? { table, columns, rows: [] };
    ofTable.set(key, group);
    return group;
  }
}

function insertOf({ table, columns, rows }: Group): [string, unknown[]] {
  const marks = rows.map((row, r) => `(${row.map((_, c) => `$${r * columns.length + c + 1}`).join(', ')})`);
  return [`insert into ${table} (${columns.join(', ')}) values ${marks.join(', ')}`, rows.flat()];
}

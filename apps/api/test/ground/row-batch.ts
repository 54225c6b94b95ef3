import { createHash } from 'node:crypto';

import type { Client, Connection } from 'pg';

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

  private readonly wire: Connection['stream'];

  constructor(private readonly owner: Client) {
    this.wire = (owner as unknown as { connection: Connection }).connection.stream; // pg keeps it out of its types
  }

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
    this.wire.cork(); // in one piece: a hundred small ones cost the operating system more than the rows cost PostgreSQL
    const stored = Promise.all([
      this.owner.query('begin'),
      ...groups.map((group) => this.owner.query({ ...insertOf(group), values: group.rows.flat() })),
      this.owner.query('commit'),
    ]);
    this.wire.uncork();
    await stored;
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

interface Insert {
  readonly name: string;
  readonly text: string;
}
const inserts = new Map<string, Insert>();

/** Named by what it says: PostgreSQL reads and plans once what a suite stores hundreds of times. */
function insertOf({ table, columns, rows }: Group): Insert {
  const key = `${table} ${columns.join()} ${rows.length}`;
  const known = inserts.get(key);
  if (known) return known;
  const marks = rows.map((row, r) => `(${row.map((_, c) => `$${r * columns.length + c + 1}`).join(', ')})`);
  const text = `insert into ${table} (${columns.join(', ')}) values ${marks.join(', ')}`;
  const insert = { name: createHash('md5').update(text).digest('hex'), text };
  inserts.set(key, insert);
  return insert;
}

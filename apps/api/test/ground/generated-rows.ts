import { randomUUID } from 'node:crypto';

import type { Client } from 'pg';

interface NeededColumn {
  readonly name: string;
  readonly type: string;
}

/** A value of a PostgreSQL type, told apart from every other generated one where the type allows. */
const VALUES: Readonly<Record<string, () => unknown>> = {
  uuid: () => randomUUID(),
  text: () => `canary-${randomUUID()}`,
  bool: () => true,
  int2: () => 1,
  int4: () => 1,
  int8: () => 1,
  float8: () => 1,
  numeric: () => 1,
  date: () => '2031-03-04',
  time: () => '18:00',
  timestamptz: () => '2031-03-04T00:00:00Z',
  tstzrange: () => '[2031-03-04,2031-03-05)',
  jsonb: () => '{}',
  bytea: () => Buffer.from(randomUUID()),
};

/** Takes away what ties rows together but is not under test: checks, foreign keys, triggers' order of filling. */
export async function loosen(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(
    `select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname) as statement
       from pg_constraint where contype in ('f', 'c') and conrelid <> 0 and connamespace::regnamespace::text !~ '^(pg_|information_schema)'
      order by contype desc`,
  );
  for (const { statement } of rows) await owner.query(statement);
}

/** Fills one row of a table for a hub, with a value for every column that must have one; answers its key. */
export async function insertGenerated(owner: Client, table: string, hubId: string): Promise<void> {
  const needed = await neededColumns(owner, table);
  const values = needed.map(({ name, type }) => (name === 'hub_id' ? hubId : valueOf(type, `${table}.${name}`)));
  const marks = needed.map((_, i) => `$${i + 1}`).join(', ');
  await owner.query(`insert into ${table} (${needed.map(({ name }) => name).join(', ')}) values (${marks})`, values);
}

/** The columns an insert must name. */
export async function neededColumns(owner: Client, table: string): Promise<readonly NeededColumn[]> {
  const { rows } = await owner.query<NeededColumn>(
    `select a.attname as name, t.typname as type
       from pg_attribute a join pg_type t on t.oid = a.atttypid
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
        and (a.attname = 'hub_id' or (a.attnotnull and not a.atthasdef))
      order by a.attnum`,
    [table],
  );
  return rows;
}

/** One generated value. @throws Error naming the column when the type is new to us. */
export function valueOf(type: string, column: string): unknown {
  if (type.startsWith('_')) return '{}';
  const make = VALUES[type];
  if (!make) throw new Error(`No generated value for ${column} of type ${type}: add one to VALUES.`);
  return make();
}

const known = new Map<string, Promise<readonly NeededColumn[]>>();

/** A row as it can be stored: what the caller says, and generated values for the other columns that must have one. */
export async function filledRow(
  owner: Client,
  table: string,
  said: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const needed = known.get(table) ?? neededColumns(owner, table);
  known.set(table, needed);
  const row: Record<string, unknown> = {};
  for (const { name, type } of await needed) if (!(name in said)) row[name] = valueOf(type, `${table}.${name}`);
  return Object.assign(row, said);
}

/** Stores a row, filled. Answers its id. */
export async function insertRow(
  owner: Client,
  table: string,
  said: Readonly<Record<string, unknown>>,
): Promise<string> {
  const row = await filledRow(owner, table, said);
  const columns = Object.keys(row);
  const values = columns.map((column) => row[column]);
  await owner.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    values,
  );
  const { id } = row;
  return typeof id === 'string' ? id : '';
}

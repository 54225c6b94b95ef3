import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { hubTables } from './catalogue.gates.js';
import { ownDatabase, undone, type OwnDatabase } from '../ground/databases.js';
import { insertGenerated, loosen, neededColumns, valueOf } from '../ground/generated-rows.js';

const OURS = randomUUID();
const THEIRS = randomUUID();

/** What PostgreSQL answered: rows touched, or the refusal's code. */
type Outcome = number | string;

describe('every table, tried from another hub', () => {
  let database: OwnDatabase;
  let tables: readonly string[];
  const tried = new Map<string, Record<string, Outcome>>();

  beforeAll(async () => {
    database = await ownDatabase('verbs');
    tables = await hubTables(database.owner);
    await loosen(database.owner);
    for (const table of tables) for (const hub of [OURS, THEIRS]) await insertGenerated(database.owner, table, hub);
    for (const table of tables) tried.set(table, await tryVerbs(table));
  }, 120_000);

  afterAll(() => database.drop());

  it('was tried on every table that there is', () => {
    expect([...tried.keys()]).toEqual(tables);
    expect(tables.length).toBeGreaterThanOrEqual(25);
  });

  it('shows our own rows, so that an empty answer means the wall', () => {
    expect(failing((outcome) => outcome['select ours'] === 1)).toEqual([]);
  });

  it.each(['select', 'select without a hub', 'select after another hub', 'select with an empty hub'])(
    'shows none of theirs: %s',
    (verb) => {
      expect(failing((outcome) => outcome[verb] === 0)).toEqual([]);
    },
  );

  it.each(['update', 'delete'])('changes none of theirs: %s', (verb) => {
    expect(failing((outcome) => outcome[verb] === 0 || outcome[verb] === '42501')).toEqual([]);
  });

  it.each(['insert', 'insert returning', 'upsert', 'move'])('is refused: %s', (verb) => {
    expect(failing((outcome) => outcome[verb] === '42501')).toEqual([]);
  });

  it('left their rows as they were', async () => {
    for (const table of tables) {
      const { rows } = await database.owner.query<{ n: number }>(
        `select count(*)::int as n from ${table} where hub_id = $1`,
        [THEIRS],
      );
      expect({ table, ...rows[0] }).toEqual({ table, n: 1 });
    }
  });

  it.each<[table: string, deleted: Outcome]>([
    ['ventures.team', 1],
    ['mentoring.session', 1],
    ['reminders.planned_reminder', 1],
    ['business_model.canvas_item', '42501'],
    ['progress.gate_decision', '42501'],
  ])('would see it if the wall of %s were open', async (table, deleted) => {
    await database.owner.query(`alter policy hub_wall on ${table} using (true) with check (true)`);

    const outcome = await tryVerbs(table);
    await database.owner.query(`drop policy hub_wall on ${table}`);

    expect(outcome).toMatchObject({ select: 1, update: 1, delete: deleted, insert: 1, move: 2 });
  });

  function failing(holds: (outcome: Record<string, Outcome>) => boolean): unknown[] {
    return [...tried].filter(([, outcome]) => !holds(outcome)).map(([table, outcome]) => ({ table, ...outcome }));
  }

  async function tryVerbs(table: string): Promise<Record<string, Outcome>> {
    const columns = await neededColumns(database.owner, table);
    const names = columns.map(({ name }) => name).join(', ');
    const marks = columns.map((_, i) => `$${i + 1}`).join(', ');
    const row = (): unknown[] =>
      columns.map(({ name, type }) => (name === 'hub_id' ? THEIRS : valueOf(type, `${table}.${name}`)));
    const own = async (): Promise<unknown[]> => {
      const { rows } = await database.owner.query<Record<string, unknown>>(
        `select ${names} from ${table} where hub_id = $1`,
        [THEIRS],
      );
      return columns.map(({ name }) => rows[0]![name]);
    };
    const insert = `insert into ${table} (${names}) values (${marks})`;
    return {
      'select ours': await from(OURS, `select from ${table} where hub_id = $1`, [OURS]),
      select: await from(OURS, `select from ${table} where hub_id = $1`, [THEIRS]),
      'select without a hub': await from(undefined, `select from ${table}`),
      'select with an empty hub': await from('', `select from ${table}`),
      'select after another hub': await after(THEIRS, `select from ${table}`),
      update: await from(OURS, `update ${table} set hub_id = hub_id where hub_id = $1`, [THEIRS]),
      delete: await from(OURS, `delete from ${table} where hub_id = $1`, [THEIRS]),
      insert: await from(OURS, insert, row()),
      'insert returning': await from(OURS, `${insert} returning hub_id`, row()),
      upsert: await from(OURS, `${insert} on conflict do nothing`, await own()),
      move: await from(OURS, `update ${table} set hub_id = $1`, [THEIRS]),
    };
  }

  /** Runs one statement as the app, pinned to a hub, and takes it back. */
  async function from(hub: string | undefined, text: string, values: unknown[] = []): Promise<Outcome> {
    return undone(database.app, async () => {
      if (hub !== undefined) await database.app.query(`select set_config('onsil.hub_id', $1, true)`, [hub]);
      return outcomeOf(text, values);
    });
  }

  /** After a transaction of another hub on the same connection the setting is '' and not null. */
  async function after(hub: string, text: string): Promise<Outcome> {
    await undone(database.app, () => database.app.query(`select set_config('onsil.hub_id', $1, true)`, [hub]));
    return outcomeOf(text, []);
  }

  async function outcomeOf(text: string, values: unknown[]): Promise<Outcome> {
    try {
      return (await database.app.query(text, values)).rowCount ?? 0;
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  }
});

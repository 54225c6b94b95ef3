import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import { classifiedTables, columnsOf } from '@onsil/platform';

import { schemas } from '../../src/schemas.js';
import { hubTables, tables } from './catalogue.gates.js';
import { ownDatabase, type OwnDatabase } from '../ground/databases.js';
import { HUB_LESS_TABLES } from './hub-less-tables.js';
import { printCatalogue } from './print-catalogue.js';

const LIBS = fileURLToPath(new URL('../../../../libs/', import.meta.url));
const migrations = schemas.flatMap((schema) => schema.migrations.map((migration) => migration.name));
const filesOfLibs = readdirSync(LIBS, { recursive: true }).map(String);

describe('the database schema', () => {
  let database: OwnDatabase;
  let mapped: DataSource;

  beforeAll(async () => {
    database = await ownDatabase('schema');
    mapped = await new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      entities: schemas.flatMap((schema) => [...schema.entities]),
      migrations: schemas.flatMap((schema) => [...schema.migrations]),
      schema: 'platform',
      migrationsTableName: 'migration',
      installExtensions: false,
      synchronize: false,
    }).initialize();
  });

  afterAll(async () => {
    await mapped.destroy();
    await database.drop();
  });

  it('is made of every lib that brings tables, in the order of the libs', () => {
    const bringing = filesOfLibs.filter((file) => /\/src\/.*\.schema\.ts$/.test(file));

    expect(bringing).toHaveLength(schemas.length);
  });

  it('runs every migration that stands in a folder, in one order that holds for ever', async () => {
    const files = filesOfLibs.filter((file) => /\/migrations\/\d{14}-[a-z-]+\.ts$/.test(file));
    const stamps = migrations.map((name) => name.slice(-14)).sort();

    const { rows } = await database.owner.query<{ name: string }>('select name from platform.migration order by id');

    expect(migrations).toHaveLength(files.length);
    expect(migrations.filter((name) => !/[A-Za-z]\d{14}$/.test(name))).toEqual([]);
    expect(new Set(stamps).size).toBe(migrations.length);
    expect(rows.map(({ name }) => name.slice(-14))).toEqual(stamps);
  });

  it('gives every column a class, and classifies nothing that is not there', async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `select attrelid::regclass::text || '.' || attname as name from pg_attribute
        where attrelid = any ($1::regclass[]) and attnum > 0 and not attisdropped`,
      [(await tables(database.owner)).filter((table) => table !== 'platform.migration')],
    );

    const classified = classifiedTables().flatMap((table) =>
      Object.keys(columnsOf(table)).map((column) => `${table}.${column}`),
    );

    expect(classified.sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it('has the columns that entities map, of the types they say', async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `select attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, null) || case when attnotnull then '' else ' null' end as name
         from pg_attribute where attnum > 0 and not attisdropped and attrelid = any ($1::regclass[])`,
      [mapped.entityMetadatas.map((entity) => entity.tablePath)],
    );
    const mappedColumns = mapped.entityMetadatas.flatMap((entity) =>
      entity.columns.map(
        (column) =>
          `${entity.tablePath}.${column.databaseName} ${mapped.driver.normalizeType(column)}${column.isArray ? '[]' : ''}${column.isNullable ? ' null' : ''}`,
      ),
    );

    expect(mappedColumns.filter((column) => !rows.some(({ name }) => name === column))).toEqual([]);
  });

  it('is the one we agreed on: policies, keys, checks, indexes, rights', async () => {
    expect(await printCatalogue(database.owner)).toMatchSnapshot();
  });

  it('can be taken back and built again, and is the same', async () => {
    const before = await printCatalogue(database.owner);

    for (const _ of migrations) await mapped.undoLastMigration({ transaction: 'each' });
    const left = await tables(database.owner);
    await mapped.runMigrations({ transaction: 'each' });

    expect(left.filter((table) => table !== 'platform.migration')).toEqual([]);
    expect(await printCatalogue(database.owner)).toBe(before);
  });

  it('knows every table as a hub table or as a listed hub-less one', async () => {
    const all = await tables(database.owner);

    expect([...(await hubTables(database.owner)), ...Object.keys(HUB_LESS_TABLES)].sort()).toEqual(all);
  });
});

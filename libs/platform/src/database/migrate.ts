import { DataSource } from 'typeorm';

import type { LibSchema } from './lib-schema.js';

/**
 * Brings a database to the newest schema, as its owner; answers the names of the migrations that ran.
 * One transaction a migration; a second run does nothing.
 */
export async function migrate(ownerUrl: string, schemas: readonly LibSchema[]): Promise<readonly string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: [],
    migrations: schemas.flatMap(({ migrations }) => [...migrations]),
    schema: 'platform',
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    applicationName: 'onsil-migrate',
    poolSize: 2,
    extra: { lock_timeout: 10_000 },
  });
  await dataSource.initialize();
  try {
    await dataSource.query('create schema if not exists platform');
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.query('grant select on platform.migration to onsil_app'); // so that a start without the owner can see what is pending
    return ran.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** Names of migrations that the database still lacks; asked with any role that may read `platform.migration`. */
export async function pendingMigrations(ownerUrl: string, schemas: readonly LibSchema[]): Promise<readonly string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    synchronize: false,
    installExtensions: false,
    poolSize: 1,
  });
  await dataSource.initialize();
  try {
    const [{ known }] = (await dataSource.query(`select to_regclass('platform.migration') is not null as known`)) as [
      { known: boolean },
    ];
    const done = known ? ((await dataSource.query('select name from platform.migration')) as { name: string }[]) : [];
    const names = new Set(done.map(({ name }) => name));
    return schemas.flatMap(({ migrations }) => migrations.map(({ name }) => name)).filter((name) => !names.has(name));
  } finally {
    await dataSource.destroy();
  }
}

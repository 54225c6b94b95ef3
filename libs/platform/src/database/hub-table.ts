import type { QueryRunner } from 'typeorm';

const WALL = `hub_id = (select nullif(current_setting('onsil.hub_id', true), '')::uuid)`;

/**
 * Puts one table behind the hub wall: row-level security enabled and forced, one policy for reads and writes,
 * row rights for the app's role. For migrations only.
 */
export async function hubTable(queryRunner: QueryRunner, table: `${string}.${string}`): Promise<void> {
  await queryRunner.query(`alter table ${table} enable row level security`);
  await queryRunner.query(`alter table ${table} force row level security`);
  await queryRunner.query(`create policy hub_wall on ${table} using (${WALL}) with check (${WALL})`);
  await queryRunner.query(`grant select, insert, update, delete on ${table} to onsil_app`);
}

/** Makes the schema of a lib and lets the app's roles see into it. For migrations only. */
export async function libSchema(queryRunner: QueryRunner, schema: string): Promise<void> {
  await queryRunner.query(`create schema if not exists ${schema}`);
  await queryRunner.query(`grant usage on schema ${schema} to onsil_app, onsil_system`);
}

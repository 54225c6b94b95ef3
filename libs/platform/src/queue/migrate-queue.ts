import { runMigrations } from 'bullmq';
import pg from 'pg';

/** Where the queue lives when PostgreSQL carries it. */
export const QUEUE_SCHEMA = 'bullmq';

/** Brings the queue's own tables up to date, as the owner, and lets the app's role work with them. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`grant usage on schema ${QUEUE_SCHEMA} to onsil_app`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to onsil_app`);
    await client.query(`grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to onsil_app`);
    await client.query(`grant execute on all functions in schema ${QUEUE_SCHEMA} to onsil_app`);
  } finally {
    await client.end();
  }
}

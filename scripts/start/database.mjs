// The database with current tables: ours in the data folder, or the one that DATABASE_URL names.
import path from 'node:path';

import { startPg } from '../pg.mjs';
import { runChild } from './child.mjs';

/** `onServer` hears of a server of ours (as `startPg` gives it) before anything can fail. */
export async function openDatabase(embedded, dataDir, onServer) {
  let urls = { appUrl: process.env.DATABASE_URL, ownerUrl: process.env.DATABASE_OWNER_URL };
  if (embedded) {
    const server = await startPg({ dir: path.join(dataDir, 'pg') });
    onServer(server);
    urls = { appUrl: server.appUrl, ownerUrl: server.ownerUrl };
  }
  const { appUrl, ownerUrl } = urls;
  await runChild({
    entry: 'apps/api/src/migrate.js',
    env: { ...process.env, DATABASE_URL: appUrl, ...(ownerUrl && { DATABASE_OWNER_URL: ownerUrl }) },
  });
  return urls;
}

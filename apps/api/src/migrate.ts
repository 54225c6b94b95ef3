import { migrate, migrateQueue, pendingMigrations } from '@onsil/platform';

import { schemas } from './schemas.js';

const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;
if (ownerUrl) {
  const ran = await migrate(ownerUrl, schemas);
  await migrateQueue(ownerUrl);
  if (ran.length > 0) console.log(`Brought the database up to date: ${ran.length} migrations.`);
} else if (appUrl) {
  const pending = await pendingMigrations(appUrl, schemas);
  if (pending.length > 0) {
    console.error(
      `The database lacks ${pending.length} migrations: set DATABASE_OWNER_URL for one start, ` +
        'for example DATABASE_OWNER_URL=postgres://onsil_owner:password@127.0.0.1:5432/onsil.',
    );
    process.exitCode = 1;
  }
} else {
  console.error(
    'DATABASE_OWNER_URL is missing, for example DATABASE_OWNER_URL=postgres://onsil_owner:password@127.0.0.1:5432/onsil.',
  );
  process.exitCode = 1;
}

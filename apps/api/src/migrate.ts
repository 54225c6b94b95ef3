import { migrate } from '@onsil/platform';

import { schemas } from './schemas.js';

const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!ownerUrl) {
  console.error('DATABASE_OWNER_URL is needed to migrate, e.g. postgres://onsil_owner:…@127.0.0.1:5432/onsil');
  process.exit(1);
}
const ran = await migrate(ownerUrl, schemas);
console.log(ran.length === 0 ? 'The database is current.' : `Ran ${ran.length} migrations: ${ran.join(', ')}`);

import './platform.columns.js';
import type { LibSchema } from './lib-schema.js';
import { PlatformCreateGround20261123200000 } from './migrations/20261123200000-platform-create-ground.js';
import { PlatformCreateStoredFile20261123200600 } from './migrations/20261123200600-platform-create-stored-file.js';

/** The platform's own tables: audit, outbox, idempotency, leases. */
export const platformSchema: LibSchema = {
  entities: [],
  migrations: [PlatformCreateGround20261123200000, PlatformCreateStoredFile20261123200600],
};

import './platform.columns.js';
import type { LibSchema } from './lib-schema.js';
import { PlatformCreateGround20261123200000 } from './migrations/20261123200000-platform-create-ground.js';

/** The platform's own tables: audit, outbox, idempotency, leases. */
export const platformSchema: LibSchema = { entities: [], migrations: [PlatformCreateGround20261123200000] };

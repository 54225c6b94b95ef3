import './ventures.columns.js';

import type { LibSchema } from '@onsil/platform';

import { CreateVentures20261123204000 } from './migrations/20261123204000-ventures-create-tables.js';

/** Teams, participants, memberships, enrolments and roster imports. */
export const venturesSchema: LibSchema = { entities: [], migrations: [CreateVentures20261123204000] };

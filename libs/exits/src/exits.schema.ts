import './exits.columns.js';

import type { LibSchema } from '@onsil/platform';

import { Dismissal } from './dismissal/dismissal.entity.js';
import { CreateExits20261129170300 } from './migrations/20261129170300-exits-create-tables.js';

/** Dismissals on their way, exits, certificates, and how many days a hub gives. */
export const exitsSchema: LibSchema = {
  entities: [Dismissal],
  migrations: [CreateExits20261129170300],
};

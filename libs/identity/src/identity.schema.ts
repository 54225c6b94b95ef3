import './identity.columns.js';
import type { LibSchema } from '@onsil/platform';

import { IdentityCreatePeople20261123202000 } from './migrations/20261123202000-identity-create-people.js';
import { IdentityOpenNoticeDoor20261124030000 } from './migrations/20261124030000-identity-open-notice-door.js';
import { TellOfRights20261129180400 } from './migrations/20261129180400-identity-tell-of-rights.js';
import { IdentityOpenRightsDoor20261129183000 } from './migrations/20261129183000-identity-open-rights-door.js';

/** People, sign-in, grants, invitations, privacy notices. */
export const identitySchema: LibSchema = {
  entities: [],
  migrations: [
    IdentityCreatePeople20261123202000,
    IdentityOpenNoticeDoor20261124030000,
    TellOfRights20261129180400,
    IdentityOpenRightsDoor20261129183000,
  ],
};

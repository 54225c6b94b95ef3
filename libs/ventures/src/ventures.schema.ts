import './ventures.columns.js';

import type { LibSchema } from '@onsil/platform';

import { CreateVentures20261123204000 } from './migrations/20261123204000-ventures-create-tables.js';
import { VenturesKeyGrantedTeams20261123204010 } from './migrations/20261123204010-ventures-key-granted-teams.js';
import { VenturesNameInvitedAddress20261124030010 } from './migrations/20261124030010-ventures-name-invited-address.js';
import { VenturesNoteWhatImportsMade20261124030300 } from './migrations/20261124030300-ventures-note-what-imports-made.js';
import { VenturesMarkAssumedStarts20261124030310 } from './migrations/20261124030310-ventures-mark-assumed-starts.js';
import { VenturesSayHowTeamsLeave20261129170100 } from './migrations/20261129170100-ventures-say-how-teams-leave.js';
import { VenturesOpenCountsDoor20261124030320 } from './migrations/20261124030320-ventures-open-counts-door.js';
import { VenturesNoteSentInvitations20261129181000 } from './migrations/20261129181000-ventures-note-sent-invitations.js';
import { VenturesFindMembersByTeam20261130161900 } from './migrations/20261130161900-ventures-find-members-by-team.js';

/** Teams, participants, memberships, enrolments and roster imports. */
export const venturesSchema: LibSchema = {
  entities: [],
  migrations: [
    CreateVentures20261123204000,
    VenturesKeyGrantedTeams20261123204010,
    VenturesNameInvitedAddress20261124030010,
    VenturesNoteWhatImportsMade20261124030300,
    VenturesMarkAssumedStarts20261124030310,
    VenturesOpenCountsDoor20261124030320,
    VenturesSayHowTeamsLeave20261129170100,
    VenturesNoteSentInvitations20261129181000,
    VenturesFindMembersByTeam20261130161900,
  ],
};

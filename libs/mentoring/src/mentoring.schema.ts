import './mentoring.columns.js';

import type { LibSchema } from '@onsil/platform';

import { CreateMentoring20261124020000 } from './migrations/20261124020000-mentoring-create-tables.js';
import { AddCapacityWish20261129133500 } from './migrations/20261129133500-mentoring-add-capacity-wish.js';
import { MentoringTellGates20261129165200 } from './migrations/20261129165200-mentoring-tell-gates.js';
import { SessionLog } from './session-log/session-log.entity.js';
import { Session } from './session/session.entity.js';

/** Mentors, assignments, sessions, logs and agreed actions. */
export const mentoringSchema: LibSchema = {
  entities: [Session, SessionLog],
  migrations: [CreateMentoring20261124020000, AddCapacityWish20261129133500, MentoringTellGates20261129165200],
};

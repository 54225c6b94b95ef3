import type { CurrentSessionView } from '@onsil/contracts';
import type { SignedInPerson, Sql } from '@onsil/platform';

import { me } from '../person/me.query.js';
import { sessionLimits } from './session-limits.rule.js';

const MINUTE_MS = 60_000;

/** When the session of the request ends, with the roles its person holds now. */
export async function currentSession(sql: Sql, person: SignedInPerson, at: Date): Promise<CurrentSessionView> {
  const { hubs, networks } = await me(sql, person, at);
  const [session] = await sql.rows<{ ownDevice: boolean; startedAt: Date }>(
    `select own_device as "ownDevice", started_at as "startedAt" from identity.session where id = $1`,
    [person.sessionId],
  );
  const { idleMs, absoluteMs } = sessionLimits(
    session!.ownDevice,
    [...hubs, ...networks].flatMap(({ roles }) => roles),
  );
  return {
    idleMinutes: idleMs / MINUTE_MS,
    endsAt: new Date(session!.startedAt.getTime() + absoluteMs).toISOString(),
  };
}

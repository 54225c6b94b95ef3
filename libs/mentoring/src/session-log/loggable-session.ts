import { InvalidInput, NotFound, type HubRecordTx, type HubTx } from '@onsil/platform';

import { SessionNotPlanned } from '../mentoring.errors.js';
import { assertMayActOn } from '../session/session-reach.js';

/** A session that has no log yet and is this actor's to log. @throws NotFound, OutOfReach, SessionNotPlanned */
export async function assertLoggable(tx: HubTx | HubRecordTx, sessionId: string): Promise<void> {
  const [session] = await tx.rows<{ teamId: string; mentorPersonId: string | null; status: string }>(
    `select s.team_id as "teamId", m.person_id as "mentorPersonId", s.status from mentoring.session s
       join mentoring.mentor m on m.hub_id = s.hub_id and m.id = s.mentor_id
      where s.hub_id = $1 and s.id = $2 for share of s`,
    [tx.hubId, sessionId],
  );
  if (!session) throw new NotFound();
  assertMayActOn(tx.actor, session, 'session.log');
  if (session.status !== 'planned') throw new SessionNotPlanned();
}

/** Only people of the team, past ones too, came as the team. Borrows ventures.membership. @throws InvalidInput */
export async function assertOfTeam(tx: HubTx, teamId: string, participantIds: readonly string[]): Promise<void> {
  const known = await tx.rows<{ id: string }>(
    `select distinct participant_id as id from ventures.membership
      where hub_id = $1 and team_id = $2 and participant_id = any($3)`,
    [tx.hubId, teamId, participantIds],
  );
  const ids = new Set(known.map(({ id }) => id));
  const issues = participantIds.flatMap((id, i) =>
    ids.has(id) ? [] : [{ pointer: `/participantIds/${i}`, code: 'mentoring.not_of_the_team' }],
  );
  if (issues.length > 0) throw new InvalidInput(issues);
}

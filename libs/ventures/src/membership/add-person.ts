import type { MemberRole } from '@onsil/contracts';
import { newId, type HubTx } from '@onsil/platform';

import { teamPeopleChanged } from '../ventures.events.js';

/** Somebody who joins a team without an account; they may claim their place later. */
export interface NewPerson {
  readonly teamId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly role: MemberRole;
  readonly joinedOn: string;
}

/** Stores a participant and their membership, with both audit entries. */
export async function addPerson(tx: HubTx, { teamId, name, email, phone, role, joinedOn }: NewPerson): Promise<string> {
  const [participantId, membershipId] = [newId(), newId()];
  await tx.rows(
    `insert into ventures.participant (id, hub_id, name, email, phone, created_at) values ($1, $2, $3, $4, $5, $6)`,
    [participantId, tx.hubId, name, email, phone, tx.at],
  );
  await tx.rows(
    `insert into ventures.membership (id, hub_id, team_id, participant_id, role, joined_on)
     values ($1, $2, $3, $4, $5, $6)`,
    [membershipId, tx.hubId, teamId, participantId, role, joinedOn],
  );
  tx.audit({
    action: 'participant.added',
    subject: 'ventures.participant',
    subjectId: participantId,
    teamId,
    after: { name, email, phone },
  });
  tx.audit({
    action: 'membership.added',
    subject: 'ventures.membership',
    subjectId: membershipId,
    teamId,
    after: { team_id: teamId, participant_id: participantId, role, joined_on: joinedOn },
  });
  tx.publish(teamPeopleChanged({ teamId }));
  return membershipId;
}

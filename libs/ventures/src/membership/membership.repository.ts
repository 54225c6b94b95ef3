import { Injectable } from '@nestjs/common';
import type { MemberRole } from '@onsil/contracts';
import { NotFound, type HubTx } from '@onsil/platform';

import { AlreadyLeft, LastLeadCannotLeave } from '../ventures.errors.js';

/** A membership with the participant behind it, locked. */
export interface Member {
  readonly id: string;
  readonly teamId: string;
  readonly participantId: string;
  readonly role: MemberRole;
  readonly leftOn: string | null;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly participantVersion: number;
}

/** Loads members of a team under lock; one team's memberships change one at a time. */
@Injectable()
export class MembershipRepository {
  /** @throws NotFound */
  async getForUpdate(tx: HubTx, teamId: string, membershipId: string): Promise<Member> {
    await tx.rows(`select 1 from ventures.team where hub_id = $1 and id = $2 for update`, [tx.hubId, teamId]);
    const [member] = await tx.rows<Member>(
      `select m.id, m.team_id as "teamId", m.participant_id as "participantId", m.role, m.left_on::text as "leftOn",
              p.person_id as "personId", p.name, p.email, p.phone, p.version as "participantVersion"
         from ventures.membership m join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
        where m.hub_id = $1 and m.team_id = $2 and m.id = $3 for update`,
      [tx.hubId, teamId, membershipId],
    );
    if (!member) throw new NotFound();
    return member;
  }

  /** @throws AlreadyLeft, LastLeadCannotLeave when nobody else leads the team */
  async assertMayGiveUpLead(tx: HubTx, { id, teamId, role, leftOn }: Member): Promise<void> {
    if (leftOn) throw new AlreadyLeft();
    if (role !== 'lead') return;
    const others = await tx.rows(
      `select id from ventures.membership
        where hub_id = $1 and team_id = $2 and role = 'lead' and left_on is null and id <> $3`,
      [tx.hubId, teamId, id],
    );
    if (others.length === 0) throw new LastLeadCannotLeave();
  }
}

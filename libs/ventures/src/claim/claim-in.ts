import { Injectable } from '@nestjs/common';
import type { MemberRole, TeamInvitationPreviewView } from '@onsil/contracts';
import { Grants, Tokens, type TokenHolder } from '@onsil/identity';
import type { HubRead, HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { TeamInvitationNotUsable } from '../ventures.errors.js';
import { TEAM_INVITATION } from './team-invitation.js';

/** A place in a team that waits to be claimed. */
export interface OpenPlace {
  readonly membershipId: string;
  readonly teamId: string;
  readonly team: string;
  readonly participantId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly hub: TeamInvitationPreviewView['hub'];
}

/** The steps of claiming a place that newcomers and people with an account share. */
@Injectable()
export class ClaimIn {
  constructor(
    private readonly tokens: Tokens,
    private readonly grants: Grants,
    private readonly planner: ReminderPlanner,
  ) {}

  /**
   * The place, while it can be claimed: an invitation proves the address it went to, so one that was sent before the
   * address was corrected is worth nothing.
   * @throws TeamInvitationNotUsable
   */
  async placeOf(sql: HubTx | HubRead, membershipId: string): Promise<OpenPlace> {
    const [place] = await sql.rows<OpenPlace>(
      `select m.id as "membershipId", m.team_id as "teamId", t.name as team, p.id as "participantId", p.name,
              m.invited_address as email, m.role,
              json_build_object('slug', h.slug, 'nameKo', h.name_ko, 'nameEn', h.name_en) as hub
         from ventures.membership m
         join network.hub h on h.id = m.hub_id
         join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
         join ventures.team t on t.hub_id = m.hub_id and t.id = m.team_id
        where m.hub_id = $1 and m.id = $2 and m.left_on is null and p.person_id is null
          and lower(p.email) = m.invited_address`,
      [sql.hubId, membershipId],
    );
    if (!place) throw new TeamInvitationNotUsable();
    return place;
  }

  /** Spends the token: of two at once the second is told that it was used. @throws TeamInvitationNotUsable */
  async spend(tx: HubTx, holder: TokenHolder): Promise<OpenPlace> {
    const { subjectId, state } = await this.tokens.spend(tx, holder, TEAM_INVITATION);
    if (state !== 'open') throw new TeamInvitationNotUsable();
    // Roles and addresses of a team's people change under its lock: what is claimed is what stands by then.
    await tx.rows(
      `select 1 from ventures.team t join ventures.membership m on m.hub_id = t.hub_id and m.team_id = t.id
        where m.hub_id = $1 and m.id = $2 for update of t`,
      [tx.hubId, subjectId],
    );
    return this.placeOf(tx, subjectId);
  }

  /**
   * Binds the participant to the person who proved the address; nothing that was entered before is lost.
   * @throws TeamInvitationNotUsable
   */
  async bind(tx: HubTx, place: OpenPlace, personId: string): Promise<void> {
    const [bound] = await tx.rows(
      `update ventures.participant set person_id = $3, claimed_at = $4, version = version + 1
        where hub_id = $1 and id = $2 and person_id is null and lower(email) = $5 returning id`,
      [tx.hubId, place.participantId, personId, tx.at, place.email],
    );
    if (!bound) throw new TeamInvitationNotUsable();
    tx.audit({
      action: 'participant.claimed',
      subject: 'ventures.participant',
      subjectId: place.participantId,
      teamId: place.teamId,
      after: { person_id: personId, claimed_at: tx.at },
    });
    await this.planner.replan(tx, { kind: TEAM_INVITATION, ids: [place.membershipId] });
    const role = place.role === 'lead' ? 'team_lead' : 'team_member';
    await this.grants.give(tx, { personId, role, scope: 'team', scopeId: place.teamId });
  }
}

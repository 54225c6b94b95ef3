import { Injectable } from '@nestjs/common';
import { Grants } from '@onsil/identity';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

interface Claimed {
  readonly mentorId: string;
  readonly personId: string;
  /** Of the live pairs. */
  readonly teamIds: readonly string[];
}

/** A mentor who had no account has claimed one, with a right on their team: from now on they see their teams and log for themselves. */
@Injectable()
@ReactsTo('identity.grant_changed.v1')
export class FollowClaims implements Reaction {
  constructor(private readonly grants: Grants) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { scope, scopeId } = payload as { scope: string; scopeId: string };
    if (scope !== 'team') return;
    for (const { mentorId, personId, teamIds } of await claimedOf(tx, scopeId)) {
      await tx.rows(`update mentoring.mentor set person_id = $3, version = version + 1 where hub_id = $1 and id = $2`, [
        tx.hubId,
        mentorId,
        personId,
      ]);
      tx.audit({
        action: 'mentor.claimed',
        subject: 'mentoring.mentor',
        subjectId: mentorId,
        after: { person_id: personId },
      });
      const mentor = { personId, role: 'mentor' as const };
      await this.grants.give(tx, { ...mentor, scope: 'hub', scopeId: null });
      for (const teamId of teamIds) await this.grants.give(tx, { ...mentor, scope: 'team', scopeId: teamId });
    }
  }
}

/** Mentors among a team's people whose place was claimed, but for those who are a mentor already. Borrows ventures.membership, .participant. */
function claimedOf(tx: HubTx, teamId: string): Promise<Claimed[]> {
  return tx.rows<Claimed>(
    `select m.id as "mentorId", a.person_id as "personId",
            array(select x.team_id from mentoring.assignment x
                   where x.hub_id = m.hub_id and x.mentor_id = m.id and x.ended_on is null) as "teamIds"
       from mentoring.mentor m
       join ventures.participant a on a.hub_id = m.hub_id and a.id = m.participant_id
      where m.hub_id = $1 and m.person_id is null and a.person_id is not null
        and exists (select from ventures.membership b
                     where b.hub_id = m.hub_id and b.team_id = $2 and b.participant_id = a.id)
        and not exists (select from mentoring.mentor o where o.hub_id = m.hub_id and o.person_id = a.person_id)
      for update of m`,
    [tx.hubId, teamId],
  );
}

import { Injectable } from '@nestjs/common';
import { dayIn } from '@onsil/contracts';
import { Grants } from '@onsil/identity';
import { message, newId, ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import { Pairs } from './pairs.js';

interface GrantOnTeam {
  readonly personId: string;
  readonly teamId: string;
}

/** A mentor's right on a team and the pair are one thing: given or ended on the people page, the pair follows. */
@Injectable()
@ReactsTo('identity.grant_changed.v1')
export class FollowGrants implements Reaction {
  constructor(
    private readonly pairs: Pairs,
    private readonly grants: Grants,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { personId, role, scope, scopeId } = payload as {
      personId: string;
      role: string;
      scope: string;
      scopeId: string;
    };
    if (role !== 'mentor' || scope !== 'team') return;
    const of = { personId, teamId: scopeId };
    const pair = await livePair(tx, of);
    const isGranted = await holdsGrant(tx, of);
    if (isGranted && !pair) await this.pairUp(tx, of);
    if (!isGranted && pair) await this.part(tx, pair);
  }

  private async pairUp(tx: HubTx, { personId, teamId }: GrantOnTeam): Promise<void> {
    const mentorId = (await mentorOf(tx, personId)) ?? (await this.makeMentor(tx, personId));
    const capacityReason = message(tx.actor.locale, 'mentoring.given_on_people_page');
    await this.pairs.adopt(tx, { teamId, mentorId, isPrimary: false, capacityReason });
  }

  private async makeMentor(tx: HubTx, personId: string): Promise<string> {
    const id = newId();
    await tx.rows(
      `insert into mentoring.mentor (id, hub_id, person_id, specialties, languages, capacity, introduction, added_at)
       values ($1, $2, $3, '{}', $4, 1, '', $5)`,
      [id, tx.hubId, personId, [tx.actor.hub.locale], tx.at],
    );
    tx.audit({ action: 'mentor.added', subject: 'mentoring.mentor', subjectId: id, after: { person_id: personId } });
    await this.grants.give(tx, { personId, role: 'mentor', scope: 'hub', scopeId: null });
    return id;
  }

  private async part(tx: HubTx, { id, version }: { id: string; version: number }): Promise<void> {
    const reason = message(tx.actor.locale, 'mentoring.ended_on_people_page');
    const pair = await this.pairs.getForUpdate(tx, id, version);
    await this.pairs.part(tx, pair, reason);
  }
}

async function livePair(
  tx: HubTx,
  { personId, teamId }: GrantOnTeam,
): Promise<{ id: string; version: number } | undefined> {
  const [pair] = await tx.rows<{ id: string; version: number }>(
    `select x.id, x.version from mentoring.assignment x
       join mentoring.mentor m on m.hub_id = x.hub_id and m.id = x.mentor_id
      where x.hub_id = $1 and x.team_id = $2 and m.person_id = $3 and x.ended_on is null`,
    [tx.hubId, teamId, personId],
  );
  return pair;
}

/** Borrows identity.hub_grant. */
async function holdsGrant(tx: HubTx, { personId, teamId }: GrantOnTeam): Promise<boolean> {
  const held = await tx.rows(
    `select id from identity.hub_grant
      where hub_id = $1 and person_id = $2 and role = 'mentor' and scope = 'team' and scope_id = $3 and ended_at is null
        and coalesce(ends_on, 'infinity') >= $4::date`,
    [tx.hubId, personId, teamId, dayIn(tx.actor.hub.timeZone, tx.at)],
  );
  return held.length > 0;
}

async function mentorOf(tx: HubTx, personId: string): Promise<string | undefined> {
  const [mentor] = await tx.rows<{ id: string }>(
    `select id from mentoring.mentor where hub_id = $1 and person_id = $2`,
    [tx.hubId, personId],
  );
  return mentor?.id;
}

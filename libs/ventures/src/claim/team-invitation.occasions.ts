import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type Recipient, type ReminderSource } from '@onsil/reminders';

import { TEAM_INVITATION } from './team-invitation.js';

interface Row {
  readonly id: string;
  readonly sentOn: string;
  readonly sentAt: Date;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly team: string;
  readonly teamId: string;
  readonly slug: string;
  readonly leads: readonly Omit<Recipient, 'audience'>[];
}

/** Borrows network.hub, identity.person. */
const SQL = `
select m.id, (m.invited_at at time zone h.time_zone)::date::text as "sentOn", m.invited_at as "sentAt", p.name, p.email,
       h.locale, t.name as team, t.id as "teamId", h.slug,
       (select coalesce(json_agg(json_build_object('personId', w.id, 'address', w.email, 'name', w.name, 'locale', w.locale)
                 order by w.id), '[]')
          from ventures.membership l
          join ventures.participant lp on lp.hub_id = l.hub_id and lp.id = l.participant_id
          join identity.person w on w.id = lp.person_id
         where l.hub_id = m.hub_id and l.team_id = m.team_id and l.role = 'lead' and l.left_on is null) as leads
  from ventures.membership m
  join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
  join ventures.team t on t.hub_id = m.hub_id and t.id = m.team_id
  join network.hub h on h.id = m.hub_id
 where m.hub_id = $1 and m.id = any ($2) and m.left_on is null and m.invited_at is not null
   and p.person_id is null and p.email is not null`;

/** A place in a team that was offered and not claimed. */
@Injectable()
@RemindsOf(TEAM_INVITATION)
export class TeamInvitationOccasions implements ReminderSource {
  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds]);
    return rows.map(({ id, sentOn, sentAt, name, email, locale, team, teamId, slug, leads }) => ({
      subjectId: id,
      trigger: 'invitation_unanswered',
      programmeId: null,
      occurrence: sentAt.toISOString(),
      base: { on: sentOn },
      recipients: [
        { personId: null, address: email, name, locale, audience: 'invitee' },
        ...leads.map((lead) => ({ ...lead, audience: 'owner' as const })),
      ],
      facts: { invitee: name, team, sentOn },
      path: `/h/${slug}/teams/${teamId}`,
    }));
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    if (programmeId !== null) return [];
    const rows = await sql.rows<{ id: string }>(
      `select m.id from ventures.membership m
         join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
        where m.hub_id = $1 and m.left_on is null and m.invited_at is not null and p.person_id is null order by m.id`,
      [sql.hubId],
    );
    return rows.map(({ id }) => id);
  }
}

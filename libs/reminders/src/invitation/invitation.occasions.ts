import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { Clock, type HubRead, type HubTx } from '@onsil/platform';

import type { Occasion, Recipient } from '../occasion/occasion.js';
import { RemindsOf, type ReminderSource } from '../occasion/reminder-source.js';

/** As invitations to a hub are known to reminders. */
export const INVITATION = 'invitation';

interface Row {
  readonly id: string;
  readonly sentOn: string;
  readonly sentAt: Date;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly slug: string;
  readonly owner: Omit<Recipient, 'audience'> | null;
}

/**
 * It expires seven days after it was sent, or sent again: that tells when. Who invited hears of it while they hold a right in
 * the hub, or on its network. Borrows network.hub, identity.invitation, .person, .hub_grant, .network_grant.
 */
const SQL = `
select i.id, (sent.at at time zone h.time_zone)::date::text as "sentOn", sent.at as "sentAt", i.name, i.email, h.locale,
       h.slug, (select json_build_object('personId', w.id, 'address', w.email, 'name', w.name, 'locale', w.locale)
                  from identity.person w
                   where w.id = i.invited_by
                     and (exists (select from identity.hub_grant g
                                   where g.hub_id = i.hub_id and g.person_id = w.id and g.ended_at is null
                                     and today.day between g.starts_on and coalesce(g.ends_on, 'infinity'))
                       or exists (select from identity.network_grant n
                                   where n.network_id = h.network_id and n.person_id = w.id
                                     and today.day between n.starts_on and coalesce(n.ends_on, 'infinity')))) as owner
  from identity.invitation i
  join network.hub h on h.id = i.hub_id
  cross join lateral (select i.expires_at - interval '7 days' as at) sent
  cross join lateral (select ($3::timestamptz at time zone h.time_zone)::date as day) today
 where i.hub_id = $1 and i.id = any ($2) and i.accepted_at is null and i.revoked_at is null`;

/**
 * An invitation to a hub that nobody has answered. It stands here because identity comes before reminders and cannot
 * register a source of its own (docs/decisions/0007).
 */
@Injectable()
@RemindsOf(INVITATION)
export class InvitationOccasions implements ReminderSource {
  constructor(private readonly clock: Clock) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds, this.clock.now()]);
    return rows.map(({ id, sentOn, sentAt, name, email, locale, slug, owner }) => ({
      subjectId: id,
      trigger: 'invitation_unanswered',
      programmeId: null,
      occurrence: sentAt.toISOString(),
      base: { on: sentOn },
      recipients: [
        { personId: null, address: email, name: name || email, locale, audience: 'invitee' },
        ...(owner ? [{ ...owner, audience: 'owner' as const }] : []),
      ],
      facts: { invitee: name || email, sentOn },
      path: `/h/${slug}/people`,
    }));
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    if (programmeId !== null) return [];
    const rows = await sql.rows<{ id: string }>(
      `select id from identity.invitation where hub_id = $1 and accepted_at is null and revoked_at is null order by id`,
      [sql.hubId],
    );
    return rows.map(({ id }) => id);
  }
}

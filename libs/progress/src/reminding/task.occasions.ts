import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { Clock, type HubRead, type HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type ReminderSource } from '@onsil/reminders';

/** As tasks are known to reminders. */
export const TASK = 'task';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly team: string | null;
  readonly slug: string;
  readonly personId: string;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
}

/**
 * An open task with a day, while its owner works in the hub or, where it is about a team, holds a right on that team:
 * nobody who has left is told what it says. Borrows network.hub, identity.person, .hub_grant, ventures.team.
 */
@Injectable()
@RemindsOf(TASK)
export class TaskOccasions implements ReminderSource {
  constructor(private readonly clock: Clock) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(
      `select k.id, k.title, k.due_on::text as "dueOn", t.name as team, h.slug, p.id as "personId", p.email as address,
              p.name, p.locale
         from progress.task k
         join network.hub h on h.id = k.hub_id
         join identity.person p on p.id = k.owner_id
         left join ventures.team t on t.hub_id = k.hub_id and t.id = k.team_id
        where k.hub_id = $1 and k.id = any ($2) and k.status = 'open' and k.due_on is not null
          and exists (
            select from identity.hub_grant g
             where g.hub_id = k.hub_id and g.person_id = k.owner_id and g.ended_at is null
               and ($3::timestamptz at time zone h.time_zone)::date between g.starts_on and coalesce(g.ends_on, 'infinity')
               and (k.team_id is null or g.role in ('hub_staff', 'hub_manager') or g.scope_id = k.team_id))`,
      [sql.hubId, subjectIds, this.clock.now()],
    );
    return rows.map(({ id, title, dueOn, team, slug, ...owner }) => ({
      subjectId: id,
      trigger: 'task_due',
      programmeId: null,
      occurrence: owner.personId,
      base: { on: dueOn },
      recipients: [{ ...owner, audience: 'owner' }],
      facts: { title, dueOn, team: team ?? '' },
      path: `/h/${slug}/tasks/${id}`,
    }));
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    if (programmeId !== null) return [];
    const rows = await sql.rows<{ id: string }>(
      `select id from progress.task where hub_id = $1 and status = 'open' and due_on is not null order by id`,
      [sql.hubId],
    );
    return rows.map(({ id }) => id);
  }
}

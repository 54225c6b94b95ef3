import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';
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

/** An open task with a day. Borrows network.hub, identity.person, ventures.team. */
@Injectable()
@RemindsOf(TASK)
export class TaskOccasions implements ReminderSource {
  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(
      `select k.id, k.title, k.due_on::text as "dueOn", t.name as team, h.slug, p.id as "personId", p.email as address,
              p.name, p.locale
         from progress.task k
         join network.hub h on h.id = k.hub_id
         join identity.person p on p.id = k.owner_id
         left join ventures.team t on t.hub_id = k.hub_id and t.id = k.team_id
        where k.hub_id = $1 and k.id = any ($2) and k.status = 'open' and k.due_on is not null`,
      [sql.hubId, subjectIds],
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

import { Injectable } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type Recipient, type ReminderSource, type Trigger } from '@onsil/reminders';

import { RecipientsQuery } from './recipients.query.js';

const OF_HUB: ReadonlySet<Recipient['audience']> = new Set(['staff', 'manager']);

/** As team milestones are known to reminders. */
export const TEAM_MILESTONE = 'team_milestone';

interface Row {
  readonly id: string;
  readonly teamId: string;
  readonly programmeId: string;
  readonly status: 'open' | 'returned' | 'in_review';
  readonly attempt: number;
  readonly returnedCount: number;
  readonly dueOn: string;
  readonly dueTime: string;
  /** Since when it stands as it does, or was last touched; a pause puts it off. */
  readonly quietSince: string;
  readonly isBlocked: boolean;
  readonly slug: string;
  readonly team: string;
  readonly code: string;
  readonly title: string;
  /** Who was named to review it. */
  readonly reviewerId: string | null;
}

/**
 * Begins with what is asked and looks the rest up by key, whatever PostgreSQL believes of tables that a roster of thousands
 * has just filled in this very transaction: it would begin with the hub's whole enrolment, 500 times.
 * Borrows network.hub, programmes.programme, .cohort, .milestone, .milestone_dependency, ventures.team, .enrolment.
 */
const SQL = `
with asked as materialized (select * from progress.team_milestone where hub_id = $1 and id = any ($2))
select tm.id, tm.team_id as "teamId", c.programme_id as "programmeId", tm.status, tm.attempt,
       tm.returned_count as "returnedCount", tm.due_on::text as "dueOn",
       to_char(tm.due_at at time zone h.time_zone, 'HH24:MI') as "dueTime",
       greatest(
         (tm.state_since at time zone h.time_zone)::date,
         (select (d.saved_at at time zone h.time_zone)::date from progress.draft d
           where d.hub_id = tm.hub_id and d.team_milestone_id = tm.id),
         (select (max(greatest(f.uploaded_at, f.removed_at)) at time zone h.time_zone)::date from progress.evidence_file f
           where f.hub_id = tm.hub_id and f.team_milestone_id = tm.id),
         (select max(e.until_on) from progress.milestone_exception e
           where e.hub_id = tm.hub_id and e.team_id = tm.team_id and e.cohort_id = tm.cohort_id and e.kind = 'pause'
             and e.decided_at is not null and e.status in ('granted', 'ended') and e.until_on >= (tm.state_since at time zone h.time_zone)::date)
       )::text as "quietSince",
       exists (
         select from programmes.milestone_dependency r
           join progress.team_milestone before
             on before.hub_id = r.hub_id and before.milestone_id = r.requires_id and before.team_id = tm.team_id
          where r.hub_id = tm.hub_id and r.milestone_id = tm.milestone_id and before.status not in ('accepted', 'waived'))
       or exists (
         select from progress.milestone_exception e
          where e.hub_id = tm.hub_id and e.team_milestone_id = tm.id and e.kind = 'blocked' and e.status = 'granted')
         as "isBlocked",
       h.slug, t.name as team, m.code, coalesce(tm.kept_plan->>'title', m.title) as title,
       m.reviewer_id as "reviewerId"
  from asked tm
  join network.hub h on h.id = tm.hub_id
  join programmes.cohort c on c.hub_id = tm.hub_id and c.id = tm.cohort_id and c.phase = 'open'
  join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
  join lateral (select t.name from ventures.team t where t.hub_id = tm.hub_id and t.id = tm.team_id limit 1) t on true
  join lateral (select n.id from ventures.enrolment n
                 where n.hub_id = tm.hub_id and n.team_id = tm.team_id and n.cohort_id = tm.cohort_id
                   and n.left_on is null limit 1) enrolled on true
 where tm.status in ('open', 'returned', 'in_review')`;

/** What a team owes: a due date ahead or behind, a correction left lying, a hand-in without an answer. */
@Injectable()
@RemindsOf(TEAM_MILESTONE)
export class MilestoneOccasions implements ReminderSource {
  constructor(private readonly recipients: RecipientsQuery) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds]);
    if (rows.length === 0) return [];
    const people = await this.recipients.around(
      sql,
      rows.map(({ teamId }) => teamId),
    );
    return rows.flatMap((row) =>
      occasionsOf(row).map((one) => ({ ...one, recipients: toWhom(one.trigger, row, people.of(row.teamId)) })),
    );
  }

  async hasProgramme(sql: HubTx | HubRead, programmeId: string): Promise<boolean> {
    const found = await sql.rows(`select from programmes.programme where hub_id = $1 and id = $2`, [
      sql.hubId,
      programmeId,
    ]);
    return found.length > 0;
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `select tm.id from progress.team_milestone tm
         join programmes.cohort c on c.hub_id = tm.hub_id and c.id = tm.cohort_id
        where tm.hub_id = $1 and ($2::uuid is null or c.programme_id = $2) and c.phase = 'open'
          and tm.status in ('open', 'returned', 'in_review') order by tm.id`,
      [sql.hubId, programmeId],
    );
    return rows.map(({ id }) => id);
  }
}

/** A review waits for whoever was named, while they work here; else for all of the staff. */
function toWhom(trigger: Trigger, { reviewerId }: Row, people: readonly Recipient[]): readonly Recipient[] {
  const named = people.find(({ personId, audience }) => personId === reviewerId && OF_HUB.has(audience));
  if (trigger !== 'review_waiting' || reviewerId === null || !named) return people;
  return [...people.filter(({ audience }) => audience !== 'staff'), { ...named, audience: 'staff' }];
}

function occasionsOf(row: Row): Omit<Occasion, 'recipients'>[] {
  const { id, programmeId, slug, team, code, title, dueOn, dueTime, quietSince } = row;
  const common = { subjectId: id, programmeId, path: `/h/${slug}/milestones/${id}` };
  const facts = { team, code, title, dueOn, dueTime };
  const due = { ...common, trigger: 'milestone_due', occurrence: 'due', base: { on: dueOn }, facts } as const;
  switch (row.status) {
    case 'open':
      return row.isBlocked ? [] : [due];
    case 'returned':
      return [
        due,
        {
          ...common,
          trigger: 'milestone_returned',
          occurrence: `returned.${row.returnedCount}`,
          base: { on: quietSince },
          facts,
        },
      ];
    case 'in_review':
      return [
        {
          ...common,
          trigger: 'review_waiting',
          occurrence: `attempt.${row.attempt}`,
          base: { on: quietSince },
          facts: { ...facts, handedInOn: quietSince },
        },
      ];
  }
}

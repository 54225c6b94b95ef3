import { Injectable } from '@nestjs/common';
import type { CohortPhase, MilestoneDraft, PlanDraft, PlanPreview, StageDraft } from '@onsil/contracts';
import { newId, NotFound, type HubRead, type HubTx } from '@onsil/platform';

import { milestoneRows, stageRows } from './plan-rows.js';
import type { Revisions } from './plan-revisions.rule.js';
import type { StoredIds, StoredMilestone, StoredPlan, StoredStage } from './stored-plan.js';

interface PlanRow {
  id: string;
  programmeId: string;
  programmeName: string;
  name: string;
  phase: CohortPhase;
  copiedFrom: string | null;
  version: number;
  startsOn: string;
  endsOn: string;
  stages: (Omit<StageDraft, 'milestones'> & StoredStage & { milestones: (MilestoneDraft & StoredMilestone)[] })[];
}

const PLAN = `
  select c.id, c.programme_id as "programmeId", p.name as "programmeName", c.name, c.phase, c.copied_from as "copiedFrom", c.version,
         c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
         coalesce((
           select json_agg(json_build_object('key', s.id, 'name', s.name, 'kind', s.kind, 'startsDay', s.starts_day, 'gate', s.gate,
                                           'gateRevision', s.gate_revision, 'milestones', coalesce((
             select json_agg(json_build_object(
                      'key', m.id, 'title', m.title, 'goodLooksLike', m.good_looks_like, 'unit', m.unit, 'target', m.target,
                      'evidence', m.evidence, 'reviewerId', m.reviewer_id, 'due', m.due_rule, 'dueTime', to_char(m.due_time, 'HH24:MI'),
                      'checklist', m.checklist, 'checklistRevision', m.checklist_revision,
                      'code', m.code, 'revision', m.revision, 'dueOn', m.due_on, 'requires', coalesce((
                        select json_agg(d.requires_id order by r.position)
                          from programmes.milestone_dependency d
                          join programmes.milestone r on r.hub_id = d.hub_id and r.id = d.requires_id
                         where d.hub_id = m.hub_id and d.milestone_id = m.id), '[]')
                    ) order by m.position)
               from programmes.milestone m
              where m.hub_id = s.hub_id and m.cohort_id = s.cohort_id and m.stage_id = s.id), '[]')) order by s.position)
           from programmes.stage s where s.hub_id = c.hub_id and s.cohort_id = c.id), '[]') as stages
    from programmes.cohort c
    join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id`;

/** Loads and saves whole plans; every method is one or a fixed few statements, however many milestones there are. */
@Injectable()
export class PlanRepository {
  async get(sql: HubTx | HubRead, cohortId: string): Promise<StoredPlan> {
    const [row] = await sql.rows<PlanRow>(`${PLAN} where c.hub_id = $1 and c.id = $2`, [sql.hubId, cohortId]);
    if (!row) throw new NotFound();
    return planOf(row);
  }

  /** The same, with the cohort locked until the transaction ends. */
  async getForUpdate(tx: HubTx, cohortId: string): Promise<StoredPlan> {
    const [locked] = await tx.rows('select 1 from programmes.cohort where hub_id = $1 and id = $2 for update', [
      tx.hubId,
      cohortId,
    ]);
    if (!locked) throw new NotFound();
    return this.get(tx, cohortId);
  }

  /** Every plan that still counts: drafts and open cohorts, oldest start first. */
  async listLive(sql: HubTx | HubRead): Promise<StoredPlan[]> {
    const rows = await sql.rows<PlanRow>(
      `${PLAN} where c.hub_id = $1 and c.phase <> 'closed' order by c.starts_on, c.id`,
      [sql.hubId],
    );
    return rows.map(planOf);
  }

  /**
   * Stores a draft with its dates in the place of what `stored` says; `revisions` are the numbers of what stays.
   * Answers the id each key got.
   */
  async replace(
    tx: HubTx,
    stored: StoredPlan,
    { draft, dates, revisions }: { draft: PlanDraft; dates: PlanPreview; revisions: Revisions },
  ): Promise<StoredIds> {
    const cohortId = stored.cohort.id;
    const stageIds = idsFor(draft.stages, new Set(stored.draft.stages.map(({ key }) => key)));
    const milestoneIds = idsFor(
      draft.stages.flatMap(({ milestones }) => milestones),
      stored.milestones,
    );
    const placed = { stageIds, milestoneIds, revisions };

    await tx.rows('delete from programmes.milestone_dependency where hub_id = $1 and cohort_id = $2', [
      tx.hubId,
      cohortId,
    ]);
    await tx.rows(
      `insert into programmes.stage (id, hub_id, cohort_id, position, name, kind, starts_day, starts_on, ends_on, gate, gate_revision)
       select r.id, $1, $2, r.position, r.name, r.kind, r.starts_day, r.starts_on, r.ends_on, r.gate, r.gate_revision
         from jsonb_to_recordset($3::jsonb)
              as r(id uuid, position int, name text, kind text, starts_day int, starts_on date, ends_on date, gate jsonb,
                   gate_revision int)
       on conflict (id) do update set position = excluded.position, name = excluded.name, kind = excluded.kind,
         starts_day = excluded.starts_day, starts_on = excluded.starts_on, ends_on = excluded.ends_on, gate = excluded.gate,
         gate_revision = excluded.gate_revision`,
      [tx.hubId, cohortId, JSON.stringify(stageRows(draft, dates, placed))],
    );
    await tx.rows(
      `insert into programmes.milestone (id, hub_id, cohort_id, stage_id, position, code, title, good_looks_like, unit, target,
                                         evidence, reviewer_id, due_rule, due_on, due_time, revision, checklist, checklist_revision)
       select r.id, $1, $2, r.stage_id, r.position, r.code, r.title, r.good_looks_like, r.unit, r.target, r.evidence, r.reviewer_id,
              r.due_rule, r.due_on, r.due_time, r.revision, r.checklist, r.checklist_revision
         from jsonb_to_recordset($3::jsonb)
              as r(id uuid, stage_id uuid, position int, code text, title text, good_looks_like text, unit text, target float8,
                   evidence jsonb, reviewer_id uuid, due_rule jsonb, due_on date, due_time time, revision int, checklist jsonb,
                   checklist_revision int)
       on conflict (id) do update set stage_id = excluded.stage_id, position = excluded.position, code = excluded.code,
         title = excluded.title, good_looks_like = excluded.good_looks_like, unit = excluded.unit, target = excluded.target,
         evidence = excluded.evidence, reviewer_id = excluded.reviewer_id, due_rule = excluded.due_rule, due_on = excluded.due_on,
         due_time = excluded.due_time, revision = excluded.revision, checklist = excluded.checklist,
         checklist_revision = excluded.checklist_revision, version = milestone.version + 1`,
      [tx.hubId, cohortId, JSON.stringify(milestoneRows(draft, dates, placed))],
    );
    await this.deleteAllBut(tx, cohortId, {
      stageIds: [...stageIds.values()],
      milestoneIds: [...milestoneIds.values()],
    });
    await tx.rows(
      `insert into programmes.milestone_dependency (hub_id, cohort_id, milestone_id, requires_id)
       select $1, $2, r.milestone_id, r.requires_id from jsonb_to_recordset($3::jsonb) as r(milestone_id uuid, requires_id uuid)
       on conflict do nothing`,
      [tx.hubId, cohortId, JSON.stringify(dependencyRows(draft, milestoneIds))],
    );
    await tx.rows(
      `update programmes.cohort set starts_on = $3, ends_on = $4, version = version + 1 where hub_id = $1 and id = $2`,
      [tx.hubId, cohortId, draft.startsOn, draft.endsOn],
    );
    return { stages: stageIds, milestones: milestoneIds };
  }

  /** Keeps the name of what the plan was copied from. */
  async nameOrigin(tx: HubTx, cohortId: string, name: string | null): Promise<void> {
    await tx.rows('update programmes.cohort set copied_from = $3 where hub_id = $1 and id = $2', [
      tx.hubId,
      cohortId,
      name,
    ]);
  }

  /** Moves planned dates: milestone id to day. */
  async redate(tx: HubTx, dueOn: ReadonlyMap<string, string>): Promise<void> {
    await tx.rows(
      `update programmes.milestone m set due_on = r.due_on, version = m.version + 1
         from jsonb_to_recordset($2::jsonb) as r(id uuid, due_on date)
        where m.hub_id = $1 and m.id = r.id`,
      [tx.hubId, JSON.stringify([...dueOn].map(([id, day]) => ({ id, due_on: day })))],
    );
  }

  private async deleteAllBut(
    tx: HubTx,
    cohortId: string,
    { stageIds, milestoneIds }: { stageIds: readonly string[]; milestoneIds: readonly string[] },
  ): Promise<void> {
    await tx.rows('delete from programmes.milestone where hub_id = $1 and cohort_id = $2 and id <> all ($3::uuid[])', [
      tx.hubId,
      cohortId,
      milestoneIds,
    ]);
    await tx.rows('delete from programmes.stage where hub_id = $1 and cohort_id = $2 and id <> all ($3::uuid[])', [
      tx.hubId,
      cohortId,
      stageIds,
    ]);
  }
}

function planOf(row: PlanRow): StoredPlan {
  const { startsOn, endsOn, stages: rows, ...cohort } = row;
  const stages = new Map<string, StoredStage>();
  const milestones = new Map<string, StoredMilestone>();
  const draft: PlanDraft = {
    startsOn,
    endsOn,
    stages: rows.map(({ gateRevision, ...stage }) => {
      stages.set(stage.key, { gateRevision });
      return {
        ...stage,
        milestones: stage.milestones.map(({ code, revision, checklistRevision, dueOn, ...milestone }) => {
          milestones.set(milestone.key, { code, revision, checklistRevision, dueOn });
          return milestone;
        }),
      };
    }),
  };
  return { cohort, draft, stages, milestones };
}

/** A key that is an id of this very cohort keeps it; every other one gets a new id, whatever it says. */
function idsFor(
  items: readonly { readonly key: string }[],
  own: { has(key: string): boolean },
): ReadonlyMap<string, string> {
  return new Map(items.map(({ key }) => [key, own.has(key) ? key : newId()]));
}

function dependencyRows({ stages }: PlanDraft, milestoneIds: ReadonlyMap<string, string>): object[] {
  return stages.flatMap(({ milestones }) =>
    milestones.flatMap(({ key, requires }) =>
      requires.map((required) => ({ milestone_id: milestoneIds.get(key), requires_id: milestoneIds.get(required) })),
    ),
  );
}

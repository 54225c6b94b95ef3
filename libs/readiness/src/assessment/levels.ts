import { Injectable } from '@nestjs/common';
import { readinessLevels, type DimensionLevel, type JudgedCriterion, type ReadinessVerdict } from '@onsil/contracts';
import { newId, type HubTx } from '@onsil/platform';

import type { KeptFramework } from '../framework/frameworks.js';

interface Judged {
  readonly criterion: string;
  readonly verdict: ReadinessVerdict;
  readonly hasEvidence: boolean;
}

/** Keeps the levels of finished assessments in step with their answers and the team's evidence. */
@Injectable()
export class Levels {
  /** Counts one assessment anew and keeps the result. */
  async count(tx: HubTx, assessmentId: string, { content }: KeptFramework): Promise<readonly DimensionLevel[]> {
    const rows = await tx.rows<Judged>(
      `select w.criterion_key as criterion, w.verdict, exists (
                select from readiness.evidence e
                 where e.hub_id = w.hub_id and e.team_id = a.team_id and e.framework_id = r.framework_id
                   and e.criterion_key = w.criterion_key and e.removed_at is null) as "hasEvidence"
         from readiness.answer w
         join readiness.assessment a on a.hub_id = w.hub_id and a.id = w.assessment_id
         join readiness.round r on r.hub_id = a.hub_id and r.id = a.round_id
        where w.hub_id = $1 and w.assessment_id = $2`,
      [tx.hubId, assessmentId],
    );
    const judged = new Map<string, JudgedCriterion>(rows.map(({ criterion, ...said }) => [criterion, said]));
    const levels = readinessLevels(content, judged);
    await this.forget(tx, assessmentId);
    await tx.rows(
      `insert into readiness.dimension_level (id, hub_id, assessment_id, dimension_key, level, asserted)
       select l.id, $1, $2, l.dimension, l.level, l.asserted
         from unnest($3::uuid[], $4::text[], $5::int[], $6::int[]) l (id, dimension, level, asserted)`,
      [
        tx.hubId,
        assessmentId,
        levels.map(() => newId()),
        levels.map(({ dimension }) => dimension),
        levels.map(({ level }) => level),
        levels.map(({ asserted }) => asserted),
      ],
    );
    return levels;
  }

  /** A draft has no levels. */
  async forget(tx: HubTx, assessmentId: string): Promise<void> {
    await tx.rows(`delete from readiness.dimension_level where hub_id = $1 and assessment_id = $2`, [
      tx.hubId,
      assessmentId,
    ]);
  }

  /** Evidence came or went: what was finished in rounds that are still open is counted anew. */
  async recount(tx: HubTx, teamId: string, framework: KeptFramework): Promise<void> {
    const finished = await tx.rows<{ id: string }>(
      `select a.id from readiness.assessment a join readiness.round r on r.hub_id = a.hub_id and r.id = a.round_id
        where a.hub_id = $1 and a.team_id = $2 and r.framework_id = $3 and r.closed_at is null and a.finished_at is not null
        order by a.id for update of a`,
      [tx.hubId, teamId, framework.id],
    );
    for (const { id } of finished) await this.count(tx, id, framework);
  }
}

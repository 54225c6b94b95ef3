import { Injectable } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';

/** A gate of a cohort's plan that a team has not passed. */
export interface OpenGate {
  readonly stageId: string;
  readonly stage: string;
}

/** Which gates of its cohort a team has passed: what graduation asks. */
@Injectable()
export class PassedGates {
  /**
   * How many gates the plan has now, and those that the team has not passed, in the plan's order; none left = all are passed.
   * A decision that was taken back does not count; one on a gate that has changed since does. Borrows programmes.stage.
   */
  async of(
    sql: HubTx | HubRead,
    { cohortId, teamId }: { readonly cohortId: string; readonly teamId: string },
  ): Promise<{ readonly gates: number; readonly open: readonly OpenGate[] }> {
    const gates = await sql.rows<OpenGate & { isPassed: boolean }>(
      `select s.id as "stageId", s.name as stage, exists (
                select from progress.gate_decision d
                 where d.hub_id = s.hub_id and d.stage_id = s.id and d.team_id = $3 and d.taken_back_at is null) as "isPassed"
         from programmes.stage s
        where s.hub_id = $1 and s.cohort_id = $2 and s.gate is not null
        order by s.position`,
      [sql.hubId, cohortId, teamId],
    );
    const open = gates.flatMap(({ isPassed, stageId, stage }) => (isPassed ? [] : [{ stageId, stage }]));
    return { gates: gates.length, open };
  }
}

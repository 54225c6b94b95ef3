import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type HubTx } from '@onsil/platform';
import { Enrolment, ImportHasWork, type EnrolledTeam, type HangingWork } from '@onsil/ventures';

import { TeamMilestones } from './team-milestones.js';
import { workElsewhere } from './work-elsewhere.query.js';

/** Takes an import back whole, while nothing hangs on its rows but untouched team milestones. */
@Injectable()
export class UndoRosterImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly enrolment: Enrolment,
    private readonly teamMilestones: TeamMilestones,
  ) {}

  /** @throws NotFound, ImportNotConfirmed, UndoTooLate, ImportHasWork naming what hangs on which team */
  execute(actor: Actor, { importId }: { importId: string }): Promise<{ teams: number }> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { enrolments, hanging } = await this.enrolment.importToUndo(tx, importId);
      const inTheWay = [...hanging, ...(await workOn(tx, enrolments)), ...(await workElsewhere(tx, importId))];
      if (inTheWay.length > 0) throw new ImportHasWork(inTheWay);

      for (const cohortId of new Set(enrolments.map((team) => team.cohortId))) {
        const teamIds = enrolments.filter((team) => team.cohortId === cohortId).map(({ teamId }) => teamId);
        await this.teamMilestones.removeUntouched(tx, { cohortId, teamIds });
      }
      await this.enrolment.undoImport(tx, importId);
      return { teams: enrolments.length };
    });
  }
}

async function workOn(tx: HubTx, enrolments: readonly EnrolledTeam[]): Promise<HangingWork[]> {
  return tx.rows<HangingWork>(
    `with mine as (
       select tm.id, tm.team_id from jsonb_to_recordset($2::jsonb) as e (team_id uuid, cohort_id uuid)
         join progress.team_milestone tm on tm.hub_id = $1 and tm.team_id = e.team_id and tm.cohort_id = e.cohort_id)
     select team_id as "teamId", 'submission' as what, count(*)::int as count
       from mine join progress.submission s on s.hub_id = $1 and s.team_milestone_id = mine.id group by team_id
     union all
     select team_id, 'draft', count(*)::int
       from mine join progress.draft d on d.hub_id = $1 and d.team_milestone_id = mine.id group by team_id
     union all
     select team_id, 'file', count(*)::int
       from mine join progress.evidence_file f on f.hub_id = $1 and f.team_milestone_id = mine.id group by team_id
     union all
     select x.team_id, 'exception', count(*)::int from progress.milestone_exception x
      where x.hub_id = $1 and x.team_id in (select team_id from mine) group by x.team_id
     union all
     select k.team_id, 'task', count(*)::int from progress.task k
      where k.hub_id = $1 and k.team_id in (select (e->>'team_id')::uuid from jsonb_array_elements($2::jsonb) e)
      group by k.team_id
     union all
     select z.team_id, 'decision', count(*)::int from progress.risk_snooze z
      where z.hub_id = $1 and z.team_id in (select (e->>'team_id')::uuid from jsonb_array_elements($2::jsonb) e)
      group by z.team_id
     union all
     select g.team_id, 'decision', count(*)::int
       from (select team_id from progress.gate_decision where hub_id = $1
             union all select team_id from progress.gate_waiver where hub_id = $1) g
      where g.team_id in (select (e->>'team_id')::uuid from jsonb_array_elements($2::jsonb) e)
      group by g.team_id`,
    [tx.hubId, JSON.stringify(enrolments.map(({ teamId, cohortId }) => ({ team_id: teamId, cohort_id: cohortId })))],
  );
}

import { Injectable } from '@nestjs/common';
import type { EnrolmentClass, ExitKind } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { newId, NotFound, type Actor, type HubRead, type HubTx } from '@onsil/platform';
import { Plan } from '@onsil/programmes';

import { CompareAgain } from '../roster-import/compare-again.js';
import { TakeBackImport } from '../roster-import/take-back-import.js';
import { WriteImport } from '../roster-import/write-import.js';
import { CohortClosed } from '../ventures.errors.js';
import {
  Enrolment,
  type ConfirmedImport,
  type EnrolledTeam,
  type FollowEnrolments,
  type UndoableImport,
} from './enrolment.js';

const ENROLLED = `id as "enrolmentId", team_id as "teamId", cohort_id as "cohortId", enrolled_on::text as "enrolledOn",
  left_on::text as "leftOn"`;

@Injectable()
export class SqlEnrolment extends Enrolment {
  constructor(
    private readonly plan: Plan,
    private readonly writeImport: WriteImport,
    private readonly comparing: CompareAgain,
    private readonly takeBackImport: TakeBackImport,
  ) {
    super();
  }

  override ofCohort(sql: HubTx | HubRead, cohortId: string): Promise<EnrolledTeam[]> {
    return sql.rows<EnrolledTeam>(
      `select ${ENROLLED} from ventures.enrolment where hub_id = $1 and cohort_id = $2 and left_on is null`,
      [sql.hubId, cohortId],
    );
  }

  override ofTeam(sql: HubTx | HubRead, teamId: string): Promise<EnrolledTeam[]> {
    return sql.rows<EnrolledTeam>(
      `select ${ENROLLED} from ventures.enrolment where hub_id = $1 and team_id = $2 and left_on is null`,
      [sql.hubId, teamId],
    );
  }

  override async enrol(
    tx: HubTx,
    wanted: {
      cohortId: string;
      teamIds: readonly string[];
      class?: EnrolmentClass | null;
      track?: string | null;
    },
  ): Promise<EnrolledTeam[]> {
    const { cohortId, class: kind = null, track = null } = wanted;
    if ((await this.plan.holdCohort(tx, cohortId)).phase === 'closed') throw new CohortClosed();
    const teamIds = [...new Set(wanted.teamIds)];
    const known = await tx.rows(`select id from ventures.team where hub_id = $1 and id = any($2)`, [tx.hubId, teamIds]);
    if (known.length < teamIds.length) throw new NotFound();
    const ids = teamIds.map(() => newId());
    const made = await tx.rows<EnrolledTeam>(
      `insert into ventures.enrolment (id, hub_id, team_id, cohort_id, class, track, enrolled_on)
       select n.id, $1, n.team_id, $2, $3, $4, $5 from unnest($6::uuid[], $7::uuid[]) as n (id, team_id)
       on conflict (hub_id, cohort_id, team_id) where left_on is null do nothing
       returning ${ENROLLED}`,
      [tx.hubId, cohortId, kind, track, dayIn(tx.actor.hub.timeZone, tx.at), ids, teamIds],
    );
    for (const { enrolmentId, teamId, enrolledOn } of made)
      tx.audit({
        action: 'team.enrolled',
        subject: 'ventures.enrolment',
        subjectId: enrolmentId,
        teamId,
        after: { team_id: teamId, cohort_id: cohortId, class: kind, track, enrolled_on: enrolledOn },
      });
    return made;
  }

  override async leave(
    tx: HubTx,
    { teamId, cohortId, exit, reason }: { teamId: string; cohortId: string; exit: ExitKind; reason: string },
  ): Promise<EnrolledTeam> {
    if ((await this.plan.holdCohort(tx, cohortId)).phase === 'closed') throw new CohortClosed();
    const [left] = await tx.rows<EnrolledTeam>(
      `update ventures.enrolment set left_on = greatest($4::date, enrolled_on), exit = $5, version = version + 1
        where hub_id = $1 and team_id = $2 and cohort_id = $3 and left_on is null returning ${ENROLLED}`,
      [tx.hubId, teamId, cohortId, dayIn(tx.actor.hub.timeZone, tx.at), exit],
    );
    if (!left) throw new NotFound();
    tx.audit({
      action: `team.${exit}`,
      subject: 'ventures.enrolment',
      subjectId: left.enrolmentId,
      teamId,
      before: { left_on: null, exit: null },
      after: { left_on: left.leftOn, exit },
      reason,
    });
    return left;
  }

  override async confirmImport(
    tx: HubTx,
    wanted: { importId: string; version: number },
    follow?: FollowEnrolments,
  ): Promise<ConfirmedImport> {
    return { importId: wanted.importId, enrolled: await this.writeImport.write(tx, wanted, follow) };
  }

  override compareAgain(actor: Actor, importId: string): Promise<void> {
    return this.comparing.execute(actor, importId);
  }

  override importToUndo(tx: HubTx, importId: string): Promise<UndoableImport> {
    return this.takeBackImport.look(tx, importId);
  }

  override undoImport(tx: HubTx, importId: string): Promise<void> {
    return this.takeBackImport.undo(tx, importId);
  }
}

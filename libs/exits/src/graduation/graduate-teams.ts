import { Injectable } from '@nestjs/common';
import type { GraduateTeamsBody, GraduationResult } from '@onsil/contracts';
import { DomainError, UnitOfWork, type Actor } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { CertificateIssue } from '../certificate/certificate-issue.js';
import { assertCohortOpen, ExitRecord } from '../departure/exit-record.js';
import { GraduationLacks } from '../exits.errors.js';
import { stepTaken } from '../exits.events.js';
import { graduationLacks } from './graduation-lacks.query.js';

type Result = GraduationResult['teams'][number];

/** Lets teams of a cohort graduate: each in a transaction of its own, so that one that cannot holds up no other. */
@Injectable()
export class GraduateTeams {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: Teams,
    private readonly exits: ExitRecord,
    private readonly issue: CertificateIssue,
  ) {}

  /** Answers team by team, in the order asked. @throws NotFound, CohortIsNotOpen before any has graduated */
  async execute(
    actor: Actor,
    { cohortId, teams, certificate }: GraduateTeamsBody & { readonly cohortId: string },
  ): Promise<GraduationResult> {
    const results: Result[] = [];
    for (const team of teams) {
      try {
        results.push(await this.graduate(actor, { cohortId, certificate, ...team }));
      } catch (error) {
        if (!(error instanceof DomainError) || (results.length === 0 && teams.length === 1)) throw error;
        const lacks = error instanceof GraduationLacks ? [...error.current.lacks] : [];
        results.push({ teamId: team.teamId, refusal: error.code, lacks, serial: null });
      }
    }
    return { teams: results };
  }

  private graduate(
    actor: Actor,
    {
      cohortId,
      teamId,
      waiver,
      certificate,
    }: { cohortId: string; teamId: string; waiver: string | null; certificate: GraduateTeamsBody['certificate'] },
  ): Promise<Result> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.teams.assertReached(tx, actor, teamId, 'exit.decide');
      await assertCohortOpen(tx, cohortId);
      const lacked = await graduationLacks(tx, { teamId, cohortId });
      if (lacked.length > 0 && waiver === null) throw new GraduationLacks(lacked);

      const exitId = await this.exits.make(tx, {
        teamId,
        cohortId,
        kind: 'graduated',
        reason: waiver ?? '',
        ...(lacked.length > 0 && { waiver: { reason: waiver!, lacked } }),
      });
      tx.publish(stepTaken({ step: 'graduated', teamId, cohortId }));
      const issued =
        certificate === 'none' ? null : await this.issue.ofExit(tx, exitId, { withMembers: certificate === 'members' });
      return { teamId, refusal: null, lacks: [...lacked], serial: issued?.serial ?? null };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { ExitKind, GraduationLack } from '@onsil/contracts';
import { message, newId, NotFound, type HubTx } from '@onsil/platform';
import { Partings } from '@onsil/mentoring';
import { Departures, type Departure } from '@onsil/progress';

import { CohortIsNotOpen, DismissalUnderWay, TeamIsNotOn } from '../exits.errors.js';

export interface WantedExit {
  readonly teamId: string;
  readonly cohortId: string;
  readonly kind: ExitKind;
  readonly reason: string;
  readonly lessons?: string;
  readonly waiver?: { readonly reason: string; readonly lacked: readonly GraduationLack[] };
  readonly dismissalId?: string;
}

/**
 * The one way out of a cohort: whatever the kind, the same things follow, in one transaction
 * (`docs/operations/exits.md`). What differs is who decides, what is written down, and what people are told.
 */
@Injectable()
export class ExitRecord {
  constructor(
    private readonly departures: Departures,
    private readonly partings: Partings,
  ) {}

  /** Answers the exit's id. @throws TeamIsNotOn, DismissalUnderWay, CohortClosed */
  async make(tx: HubTx, wanted: WantedExit): Promise<string> {
    const { teamId, cohortId, kind, reason, lessons = null, waiver, dismissalId = null } = wanted;
    const { enrolmentId, leftOn, isLast } = await this.leave(tx, wanted);
    if (!dismissalId) await assertNoDismissal(tx, teamId, cohortId);
    if (isLast) await this.partings.partTeam(tx, teamId, told(tx));
    const id = newId();
    await tx.rows(
      `insert into exits.exit (id, hub_id, enrolment_id, team_id, cohort_id, kind, left_on, reason, lessons, lacked,
                               waiver_reason, dismissal_id, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        tx.hubId,
        enrolmentId,
        teamId,
        cohortId,
        kind,
        leftOn,
        reason,
        lessons,
        JSON.stringify(waiver?.lacked ?? []),
        waiver?.reason ?? null,
        dismissalId,
        tx.actor.personId,
        tx.at,
      ],
    );
    tx.audit({
      action: 'exit.recorded',
      subject: 'exits.exit',
      subjectId: id,
      teamId,
      after: { kind, left_on: leftOn, lacked: waiver?.lacked ?? [], waiver_reason: waiver?.reason ?? null, lessons },
      reason,
    });
    return id;
  }

  /** Of two at once the second finds that the team has left. */
  private async leave(tx: HubTx, { teamId, cohortId, kind }: WantedExit): Promise<Departure> {
    try {
      return await this.departures.leave(tx, { teamId, cohortId, exit: kind, reason: told(tx) });
    } catch (error) {
      if (error instanceof NotFound) throw new TeamIsNotOn({}, { cause: error });
      throw error;
    }
  }
}

/** What mentors and task lists are told: that it ended. Why is between the team and the hub. */
function told(tx: HubTx): string {
  return message(tx.actor.hub.locale, 'exits.way_has_ended');
}

/** Asked once the place has ended: a notice on its way waits for that, and finds the team gone. @throws DismissalUnderWay */
async function assertNoDismissal(tx: HubTx, teamId: string, cohortId: string): Promise<void> {
  const underWay = await tx.rows(
    `select id from exits.dismissal where hub_id = $1 and team_id = $2 and cohort_id = $3
        and state in ('noticed', 'decided', 'appealed')`,
    [tx.hubId, teamId, cohortId],
  );
  if (underWay.length > 0) throw new DismissalUnderWay();
}

/** Borrows programmes.cohort. @throws NotFound, CohortIsNotOpen */
export async function assertCohortOpen(tx: HubTx, cohortId: string): Promise<void> {
  const [cohort] = await tx.rows<{ phase: string }>(
    `select phase from programmes.cohort where hub_id = $1 and id = $2 for share`,
    [tx.hubId, cohortId],
  );
  if (!cohort) throw new NotFound();
  if (cohort.phase !== 'open') throw new CohortIsNotOpen();
}

import type { ExceptionKind } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';

/** Ends what a decision or a hand-in made pointless: requests nobody needs to answer, a block the team got past. */
export async function endExceptions(
  tx: HubTx,
  teamMilestoneId: string,
  { kind, status }: { kind?: ExceptionKind; status: 'asked' | 'granted' },
): Promise<void> {
  const ended = await tx.rows<{ id: string; team_id: string }>(
    `update progress.milestone_exception set status = 'ended', version = version + 1
      where hub_id = $1 and team_milestone_id = $2 and status = $3 and ($4::text is null or kind = $4)
      returning id, team_id`,
    [tx.hubId, teamMilestoneId, status, kind ?? null],
  );
  for (const { id, team_id: teamId } of ended) auditEnd(tx, { id, teamId, status });
}

/** Ends what is asked for or in force when a team leaves: requests, blocks, and a pause. */
export async function endExceptionsOfTeam(
  tx: HubTx,
  { teamId, cohortId }: { readonly teamId: string; readonly cohortId: string },
): Promise<void> {
  const ended = await tx.rows<{ id: string; status: string }>(
    `update progress.milestone_exception e set status = 'ended', version = e.version + 1
       from (select id, status from progress.milestone_exception
              where hub_id = $1 and team_id = $2 and cohort_id = $3
                and (status = 'asked' or (status = 'granted' and kind in ('blocked', 'pause')))
              order by id for update) as was
      where e.hub_id = $1 and e.id = was.id returning e.id, was.status`,
    [tx.hubId, teamId, cohortId],
  );
  for (const { id, status } of ended) auditEnd(tx, { id, teamId, status });
}

function auditEnd(tx: HubTx, { id, teamId, status }: { id: string; teamId: string; status: string }): void {
  tx.audit({
    action: 'milestone_exception.ended',
    subject: 'progress.milestone_exception',
    subjectId: id,
    teamId,
    before: { status },
    after: { status: 'ended' },
  });
}

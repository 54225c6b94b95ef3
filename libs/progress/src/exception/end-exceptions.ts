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
  for (const { id, team_id: teamId } of ended)
    tx.audit({
      action: 'milestone_exception.ended',
      subject: 'progress.milestone_exception',
      subjectId: id,
      teamId,
      before: { status },
      after: { status: 'ended' },
    });
}

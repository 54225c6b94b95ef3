import { Injectable } from '@nestjs/common';
import type { DraftView, EvidenceAnswer, TeamMilestoneStatus } from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { dayIn } from '@onsil/network';
import {
  defineColumns,
  newId,
  NotFound,
  StaleVersion,
  UnitOfWork,
  type Actor,
  type HubRecordTx,
} from '@onsil/platform';

import { AlreadyInReview, CohortIsNotOpen, MilestoneAlreadyDecided, TeamHasLeft } from '../progress.errors.js';
import { assertReached } from '../team-milestone/reach.rule.js';
import { noteSignOfLife } from '../team-milestone/sign-of-life.js';

defineColumns('progress.draft', {
  id: 'open',
  hub_id: 'open',
  team_milestone_id: 'open',
  answers: 'private',
  saved_by: 'open',
  saved_at: 'open',
  version: 'open',
});

const SAVED_BY = personJson('d.saved_by', '$3::date');

export interface SaveDraftCommand {
  readonly teamMilestoneId: string;
  readonly answers: readonly EvidenceAnswer[];
  /** Of the draft that was read; 0 = there was none. */
  readonly version: number;
}

/** Keeps unsent text, one draft for the whole team. Not audited: it is nobody's statement yet. */
@Injectable()
export class SaveDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, TeamHasLeft, AlreadyInReview, MilestoneAlreadyDecided, StaleVersion with the other draft */
  execute(actor: Actor, { teamMilestoneId, answers, version }: SaveDraftCommand): Promise<DraftView> {
    return this.unitOfWork.record(actor, async (tx) => {
      const teamId = await assertTakesDraft(tx, teamMilestoneId);
      const saved = await tx.rows(
        `insert into progress.draft as d (id, hub_id, team_milestone_id, answers, saved_by, saved_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (hub_id, team_milestone_id) do update
           set answers = excluded.answers, saved_by = excluded.saved_by, saved_at = excluded.saved_at, version = d.version + 1
         where d.version = $7
         returning d.id`,
        [newId(), tx.hubId, teamMilestoneId, JSON.stringify(answers), actor.personId, tx.at, version],
      );
      const draft = await readDraft(tx, teamMilestoneId);
      if (saved.length === 0) throw new StaleVersion(draft);
      await noteSignOfLife(tx, teamId);
      return draft;
    });
  }
}

/** Answers the team. */
async function assertTakesDraft(tx: HubRecordTx, teamMilestoneId: string): Promise<string> {
  const [found] = await tx.rows<{ team_id: string; status: TeamMilestoneStatus; phase: string; left: boolean }>(
    `select tm.team_id, tm.status, c.phase,
            not exists (select from ventures.enrolment n
                         where n.hub_id = tm.hub_id and n.team_id = tm.team_id and n.cohort_id = tm.cohort_id
                           and n.left_on is null) as left
       from progress.team_milestone tm
       join programmes.cohort c on c.hub_id = tm.hub_id and c.id = tm.cohort_id
      where tm.hub_id = $1 and tm.id = $2 for share of tm`,
    [tx.hubId, teamMilestoneId],
  );
  if (!found) throw new NotFound();
  assertReached(tx.actor, found.team_id, 'milestone.hand_in');
  if (found.phase !== 'open') throw new CohortIsNotOpen();
  if (found.left) throw new TeamHasLeft();
  if (found.status === 'in_review') throw new AlreadyInReview();
  if (found.status === 'accepted' || found.status === 'waived') throw new MilestoneAlreadyDecided();
  return found.team_id;
}

async function readDraft(tx: HubRecordTx, teamMilestoneId: string): Promise<DraftView> {
  const [{ draft }] = (await tx.rows<{ draft: DraftView }>(
    `select json_build_object('answers', d.answers, 'savedAt', d.saved_at, 'savedBy', ${SAVED_BY},
            'version', d.version) as draft
       from progress.draft d where d.hub_id = $1 and d.team_milestone_id = $2`,
    [tx.hubId, teamMilestoneId, dayIn(tx.actor.hub.timeZone, tx.at)],
  )) as [{ draft: DraftView }];
  return draft;
}

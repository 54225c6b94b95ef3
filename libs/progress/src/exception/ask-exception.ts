import { Injectable } from '@nestjs/common';
import type { AskExceptionBody, ExceptionView } from '@onsil/contracts';
import { daysBetween, dayIn } from '@onsil/network';
import { newId, reachesHub, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';
import { Plan } from '@onsil/programmes';

import { AlreadyAsked, DatesBackwards, ExtensionNotLater } from '../progress.errors.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { noteSignOfLife } from '../team-milestone/sign-of-life.js';
import type { TeamMilestone } from '../team-milestone/team-milestone.entity.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { ExceptionEffects } from './exception-effects.js';
import { ExceptionsQuery } from './exceptions.query.js';
import { mostExtendedDays } from './extended-days.rule.js';
import { MilestoneException } from './milestone-exception.entity.js';
import { MilestoneExceptionRepository } from './milestone-exception.repository.js';
import { shortExtensionDays } from './short-extension.query.js';

export type AskExceptionCommand = AskExceptionBody & { readonly teamMilestoneId: string };

/**
 * Asks for an extension, a waiver, or to be marked as blocked. Whoever could grant it themselves has it at once: managers
 * everything, staff a block and as many days in all as the hub set; everybody else waits for an answer.
 */
@Injectable()
export class AskException {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly exceptions: MilestoneExceptionRepository,
    private readonly effects: ExceptionEffects,
    private readonly livePlan: LivePlan,
    private readonly plan: Plan,
    private readonly exceptionsQuery: ExceptionsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, TeamHasLeft, MilestoneAlreadyDecided, AlreadyInReview, ExtensionNotLater, DatesBackwards, AlreadyAsked */
  execute(actor: Actor, { teamMilestoneId, ...asked }: AskExceptionCommand): Promise<ExceptionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const ofTeam = await this.lockedTeam(tx, teamMilestoneId);
      const teamMilestone = ofTeam.find(({ id }) => id === teamMilestoneId)!;
      await this.livePlan.assertRuns(tx, teamMilestone);
      assertMakesSense(asked, teamMilestone, dayIn(actor.hub.timeZone, tx.at));

      const exception = exceptionOf(tx, teamMilestone, asked);
      if (await this.exceptions.isAsked(tx, exception)) throw new AlreadyAsked();
      const isGranted = await this.mayGrant(tx, teamMilestone, asked, ofTeam);
      if (isGranted) exception.decide('granted', { personId: actor.personId, at: tx.at, note: null });

      await this.exceptions.insert(tx, exception);
      await noteSignOfLife(tx, exception.teamId);
      tx.audit({
        action: isGranted ? 'milestone_exception.granted' : 'milestone_exception.asked',
        subject: 'progress.milestone_exception',
        subjectId: exception.id,
        teamId: exception.teamId,
        after: { kind: exception.kind, until_on: exception.untilOn, moves_dependants: exception.movesDependants },
        reason: asked.reason,
      });
      if (isGranted) await this.effects.apply(tx, exception);
      return this.exceptionsQuery.get(tx, actor, exception.id);
    });
  }

  /** An extension may move the team's other milestones too: they are locked together, in one order. */
  private async lockedTeam(tx: HubTx, id: string): Promise<readonly TeamMilestone[]> {
    const { teamId, cohortId } = await this.teamMilestones.get(tx, id, 'exception.ask');
    return this.teamMilestones.ofTeamForUpdate(tx, teamId, cohortId);
  }

  private async mayGrant(
    tx: HubTx,
    about: TeamMilestone,
    asked: AskExceptionBody,
    ofTeam: readonly TeamMilestone[],
  ): Promise<boolean> {
    if (reachesHub(tx.actor, 'exception.decide')) return true;
    if (!reachesHub(tx.actor, 'exception.extend_short') || asked.kind === 'waiver') return false;
    if (asked.kind === 'blocked') return true;
    const { milestoneId, dueOn } = about;
    const next = { milestoneId, days: daysBetween(dueOn, asked.untilOn), movesDependants: asked.movesDependants };
    const days = mostExtendedDays(next, await this.exceptions.extensionsOf(tx, about), {
      all: await this.plan.milestones(tx, about.cohortId),
      movable: new Set(ofTeam.flatMap((each) => (each.isOpenToTeam ? [each.milestoneId] : []))),
    });
    return days <= (await shortExtensionDays(tx));
  }
}

function assertMakesSense(asked: AskExceptionBody, teamMilestone: TeamMilestone, today: string): void {
  if (asked.kind === 'waiver') {
    if (asked.untilOn !== undefined && asked.untilOn < today) throw new DatesBackwards();
    return;
  }
  teamMilestone.assertTakesWork();
  if (asked.kind === 'extension' && asked.untilOn <= teamMilestone.dueOn) throw new ExtensionNotLater();
  if (asked.kind === 'blocked' && asked.untilOn <= today) throw new DatesBackwards();
}

function exceptionOf(
  tx: HubTx,
  { id, teamId, cohortId, dueOn }: TeamMilestone,
  asked: AskExceptionBody,
): MilestoneException {
  return Object.assign(new MilestoneException(), {
    id: newId(),
    hubId: tx.hubId,
    teamId,
    cohortId,
    teamMilestoneId: id,
    kind: asked.kind,
    status: 'asked' as const,
    reason: asked.reason,
    fromOn: asked.kind === 'extension' ? dueOn : null,
    untilOn: asked.untilOn ?? null,
    movesDependants: asked.kind === 'extension' && asked.movesDependants,
    authorId: tx.actor.personId!,
    askedAt: tx.at,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    version: 1,
  });
}

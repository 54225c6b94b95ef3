import type { PlanChangeView, TeamGateView } from '@onsil/contracts';
import { DomainError } from '@onsil/platform';

/** Accepted or waived: nothing more is owed, so nothing more is taken. */
export class MilestoneAlreadyDecided extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.milestone_already_decided';
}

/** The hub has it: it is either taken back or answered first. */
export class AlreadyInReview extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.already_in_review';
}

/** Nothing was handed in that could be decided. */
export class NotInReview extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.not_in_review';
}

/** Only what was accepted or waived can be opened again. */
export class NothingToReopen extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.nothing_to_reopen';
}

/** Required milestones are not accepted yet; `milestones` names them. */
export class MilestoneIsBlocked extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.milestone_is_blocked';
}

/** A cohort that is not open takes no work. */
export class CohortIsNotOpen extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.cohort_is_not_open';
}

/** Its place on the cohort has ended: what it did can be read, and is not changed any more. */
export class TeamHasLeft extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.team_has_left';
}

/** A reviewer has begun: what was handed in cannot be taken back any more. */
export class ReviewHasStarted extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.review_has_started';
}

/** Nobody accepts what they handed in themselves while somebody else could. */
export class OwnHandIn extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.own_hand_in';
}

/** The milestone does not ask for a file there. */
export class ItemTakesNoFile extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.item_takes_no_file';
}

/** One item holds a limited number of files. */
export class TooManyFiles extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.too_many_files';
}

/** An extension gives a later day. */
export class ExtensionNotLater extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.extension_not_later';
}

/** A waiver is granted while its last day lies ahead. */
export class WaiverDayHasPassed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.waiver_day_has_passed';
}

/** A pause ends on or after its first day, and a date to look again lies ahead. */
export class DatesBackwards extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.dates_backwards';
}

/** The same thing was asked for and is not answered. */
export class AlreadyAsked extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.already_asked';
}

/** Somebody answered this request already. */
export class ExceptionAlreadyDecided extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.exception_already_decided';
}

/** Only a granted block can be lifted. */
export class ExceptionNotRunning extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.exception_not_running';
}

/** Teams handed in, wrote or asked something on a milestone that the change would remove; `current.teams` names them. */
export class MilestoneHasWork extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.milestone_has_work';

  constructor(
    override readonly current: { readonly teams: readonly { teamId: string; team: string; code: string }[] },
  ) {
    super({ teams: current.teams.length });
  }
}

/** The task was closed. */
export class TaskIsClosed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.task_is_closed';
}

/** A task belongs to somebody who works in this hub. */
export class OwnerIsNotHere extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.owner_is_not_here';
}

/** Something is missing at the gate; `current` says what. */
export class GateNotReady extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.gate_not_ready';

  constructor(
    missing: number,
    override readonly current: TeamGateView,
  ) {
    super({ missing });
  }
}

/** Somebody decided before; `current` says who. */
export class GateAlreadyPassed extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'progress.gate_already_passed';

  constructor(override readonly current: TeamGateView) {
    super({ by: current.passed?.by.name ?? '' });
  }
}

/** There is no decision to take back. */
export class GateNotPassed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.gate_not_passed';
}

/** What is met needs no waiver. */
export class ConditionIsMet extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.condition_is_met';

  constructor(override readonly current: TeamGateView) {
    super();
  }
}

/** Somebody let the team off before; `current` says who and why. */
export class ConditionAlreadyWaived extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'progress.condition_already_waived';

  constructor(override readonly current: TeamGateView) {
    super();
  }
}

/** Teams passed a gate, or were let off a condition, in stages that the change would remove; `current.stages` names them. */
export class StageHasDecisions extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.stage_has_decisions';

  constructor(override readonly current: { readonly stages: PlanChangeView['decidedStages'] }) {
    const { stages } = current;
    super({
      stages: stages.map(({ stage }) => stage).join(', '),
      teams: new Set(stages.flatMap(({ teams }) => teams.map(({ teamId }) => teamId))).size,
    });
  }
}

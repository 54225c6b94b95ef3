import type { PlanFault } from '@onsil/contracts';
import { DomainError, type FieldIssue } from '@onsil/platform';

/** The plan of an open cohort changes only as a change while live, which shows the teams it affects. */
export class CohortIsOpenAlready extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'programmes.cohort_is_open';
}

/** A closed cohort is read-only; a manager can reopen it. */
export class CohortIsClosed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'programmes.cohort_is_closed';
}

/** Only an open cohort can be closed or changed while live. */
export class CohortIsNotOpen extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'programmes.cohort_is_not_open';
}

/** Only a closed cohort can be reopened. */
export class CohortIsNotClosed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'programmes.cohort_is_not_closed';
}

/** Required set-up steps are missing; `current` is the set-up with what each still needs. */
export class CohortNotReady extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'programmes.cohort_not_ready';

  constructor(
    missing: number,
    override readonly current: unknown,
  ) {
    super({ missing });
  }
}

/** The draft contradicts itself; each fault is an issue at its stage or milestone. */
export class PlanHasFaults extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'programmes.plan_has_faults';
  override readonly issues: readonly FieldIssue[];

  constructor(faults: readonly PlanFault[]) {
    super({ count: faults.length });
    this.issues = faults.map(({ code, key, path }) => ({
      pointer: key === null ? '' : `/${key}`,
      code: `programmes.plan.${code}`,
      params: { path: path.join(' → ') },
    }));
  }
}

/** A reviewer must be able to review in this hub. */
export class ReviewerCannotReview extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'programmes.reviewer_cannot_review';
}

/** A programme of this name and year exists. */
export class ProgrammeNameTaken extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'programmes.programme_name_taken';
}

/** A cohort of this name exists in the programme. */
export class CohortNameTaken extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'programmes.cohort_name_taken';
}

/** A template of this name exists in the hub. */
export class TemplateNameTaken extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'programmes.template_name_taken';
}

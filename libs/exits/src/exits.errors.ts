import type { GraduationLack } from '@onsil/contracts';
import { DomainError } from '@onsil/platform';

export class CohortIsNotOpen extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.cohort_is_not_open';
}

/** The team is not on this cohort, or no longer. */
export class TeamIsNotOn extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.team_is_not_on';
}

/** A dismissal under way is ended first, whatever comes after it. */
export class DismissalUnderWay extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.dismissal_under_way';
}

/** Something that graduation asks for is missing; `current` lists it. */
export class GraduationLacks extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.graduation_lacks';
  override readonly current: { readonly lacks: readonly GraduationLack[] };

  constructor(lacks: readonly GraduationLack[]) {
    super({ lacks: lacks.length });
    this.current = { lacks };
  }
}

/** A hearing or the last day for a statement lies further ahead than any procedure takes. */
export class NoticeTooLong extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.notice_too_long';

  constructor(override readonly params: { readonly latest: string }) {
    super(params);
  }
}

/** A hearing or the last day for a statement lies too near; `days` is what the hub gives at least. */
export class NoticeTooShort extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.notice_too_short';

  constructor(override readonly params: { readonly days: number; readonly earliest: string }) {
    super(params);
  }
}

/** The step has been taken, or is not open yet. */
export class StepNotOpen extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.step_not_open';
}

/** The team may still answer: nobody decides before. */
export class StillHeard extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.still_heard';

  constructor(override readonly params: { readonly from: string }) {
    super(params);
  }
}

/** The last day has passed. */
export class TooLate extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.too_late';

  constructor(override readonly params: { readonly until: string }) {
    super(params);
  }
}

/** Who gave the notice does not decide, and who decided does not hear the appeal, while somebody else could. */
export class SameHand extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.same_hand';
}

/** Only a team that graduated gets a certificate. */
export class NothingToCertify extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.nothing_to_certify';
}

/** A valid certificate is there already. */
export class AlreadyCertified extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'exits.already_certified';
}

/** It was revoked or replaced. */
export class CertificateEnded extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'exits.certificate_ended';
}

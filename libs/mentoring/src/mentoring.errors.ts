import { DomainError } from '@onsil/platform';

export class MentorExists extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'mentoring.mentor_exists';
}

export class MentorRests extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.mentor_rests';
}

/** `teams` is what the mentor has already. */
export class MentorIsFull extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.mentor_is_full';

  constructor(override readonly params: { readonly capacity: number; readonly teams: number }) {
    super(params);
  }
}

export class AlreadyAssigned extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'mentoring.already_assigned';
}

export class AssignmentEnded extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.assignment_ended';
}

export class NotAPair extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.not_a_pair';
}

export class SessionIsPast extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.session_is_past';
}

export class SessionNotPlanned extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.session_not_planned';
}

export class SessionNotBegun extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.session_not_begun';
}

export class NothingAgreed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.nothing_agreed';
}

export class LogNotSent extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.log_not_sent';
}

export class NoteCannotBeWidened extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.note_cannot_be_widened';
}

export class LogAlreadyAnswered extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.log_already_answered';
}

export class LogLinkNotUsable extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'mentoring.log_link_not_usable';
}

import type { DomainEvent } from '@onsil/platform';

/** A team got or lost a mentor. */
export const pairsChanged = (payload: { teamId: string }): DomainEvent => ({
  name: 'mentoring.pairs_changed.v1',
  payload,
});

/** A mentor was given a team; both are told. */
export interface MentorAssigned {
  readonly assignmentId: string;
  readonly teamId: string;
  readonly mentorId: string;
}

export const mentorAssigned = (payload: MentorAssigned): DomainEvent => ({
  name: 'mentoring.mentor_assigned.v1',
  payload: { ...payload },
});

export const SESSION_CHANGES = ['planned', 'moved', 'cancelled', 'handed_over'] as const;
export type SessionChange = (typeof SESSION_CHANGES)[number];

/** A planned session changed; both sides get a calendar entry. */
export interface SessionChanged {
  readonly change: SessionChange;
  readonly sessionId: string;
  readonly teamId: string;
  /** The revision of the calendar entry that this change made. */
  readonly sequence: number;
  /** Whose session it was until now, when it was handed over. */
  readonly formerMentorId: string | null;
}

export const sessionChanged = (payload: SessionChanged): DomainEvent => ({
  name: 'mentoring.session_changed.v1',
  payload: { ...payload },
});

/** A log was sent or corrected; the team is asked, board and risk are told. */
export interface LogSent {
  readonly logId: string;
  readonly sessionId: string;
  readonly teamId: string;
  readonly isCorrection: boolean;
  /** The version the team is asked about. */
  readonly version: number;
}

export const logSent = (payload: LogSent): DomainEvent => ({ name: 'mentoring.log_sent.v1', payload: { ...payload } });

/** The team objected; mentor and staff are told. */
export const logObjected = (payload: { logId: string; sessionId: string; teamId: string }): DomainEvent => ({
  name: 'mentoring.log_objected.v1',
  payload,
});

/** Which planned reminders of mentoring still stand for what was: those of this kind, from the next id on. */
export interface OutdatedReminders {
  readonly kind: 'session' | 'mentor_pair';
  readonly after: string | null;
}

export const remindersOutdated = (payload: OutdatedReminders): DomainEvent => ({
  name: 'mentoring.reminders_outdated.v1',
  payload: { ...payload },
});

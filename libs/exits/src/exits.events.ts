import type { DomainEvent } from '@onsil/platform';

/** What happened on a team's way out; the people concerned are told by mail. */
export const EXIT_STEPS = [
  'withdrawn',
  'honest_failure',
  'graduated',
  'dismissal_noticed',
  'statement_given',
  'dismissal_decided',
  'dismissal_dropped',
  'dismissal_appealed',
  'appeal_refused',
  'appeal_granted',
  'dismissed',
  'certificate_issued',
  'certificate_revoked',
  'certificate_replaced',
] as const;
export type ExitStep = (typeof EXIT_STEPS)[number];

export interface StepTaken {
  readonly step: ExitStep;
  readonly teamId: string;
  readonly cohortId: string;
  readonly dismissalId: string | null;
  readonly certificateId: string | null;
}

export const stepTaken = ({
  dismissalId = null,
  certificateId = null,
  ...step
}: Omit<StepTaken, 'dismissalId' | 'certificateId'> & Partial<StepTaken>): DomainEvent => ({
  name: 'exits.step_taken.v1',
  payload: { ...step, dismissalId, certificateId },
});

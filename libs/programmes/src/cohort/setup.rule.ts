import type { PlanView, SetupStep } from '@onsil/contracts';

/** What the set-up of a cohort is judged by, beside its plan. */
export interface SetupFacts {
  readonly hasReplyTo: boolean;
  /** Days of the cohort's period that the hub itself closed or opened. */
  readonly ownClosedDays: number;
}

/** Every step of setting up a cohort, what it weighs, and which milestones keep it open. */
export function setupSteps(
  { plan, preview, reviewers }: Pick<PlanView, 'plan' | 'preview' | 'reviewers'>,
  facts: SetupFacts,
): SetupStep[] {
  const milestones = plan.stages.flatMap((stage) => stage.milestones);
  const codeOf = new Map(preview.milestones.map(({ key, code }) => [key, code]));
  const faulty = new Set(preview.faults.map(({ key }) => key));
  const codes = (keys: readonly { readonly key: string }[]) => keys.map(({ key }) => codeOf.get(key)!);

  const wrongDates = codes(preview.milestones.filter(({ key, dueOn }) => dueOn === null || faulty.has(key)));
  const withoutEvidence = codes(milestones.filter(({ evidence }) => !evidence.some(({ required }) => required)));
  const cannotReview = codes(
    milestones.filter(({ reviewerId }) => reviewerId !== null && !reviewers.some(({ id }) => id === reviewerId)),
  );
  const withoutExample = codes(milestones.filter(({ goodLooksLike }) => goodLooksLike === ''));
  const afterEnd = codes(preview.milestones.filter((milestone) => milestone.afterEnd));
  const step = (
    name: SetupStep['step'],
    weight: SetupStep['weight'],
    done: boolean,
    open: string[] = [],
  ): SetupStep => ({
    step: name,
    weight,
    done: done && open.length === 0,
    milestones: open,
  });

  return [
    step('period', 'required', preview.workingDays > 0),
    step('milestones', 'required', milestones.length > 0),
    step('dates', 'required', preview.faults.length === 0 && milestones.length > 0, wrongDates),
    step('evidence', 'required', milestones.length > 0, withoutEvidence),
    step('reviewer', 'required', reviewers.length > 0, cannotReview),
    step('good_looks_like', 'recommended', milestones.length > 0, withoutExample),
    step('second_reviewer', 'recommended', reviewers.length > 1),
    step('inside_period', 'recommended', true, afterEnd),
    step('reply_to', 'optional', facts.hasReplyTo),
    step('closed_days', 'optional', facts.ownClosedDays > 0),
  ];
}

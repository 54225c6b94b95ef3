import { daysBetween, type AskExceptionBody, type TeamMilestoneView } from '@onsil/contracts';

/** Whether what somebody asks for is theirs to give, or becomes a request that the manager decides. */
export function givesAtOnce(
  { capabilities, dueOn }: Pick<TeamMilestoneView, 'capabilities' | 'dueOn'>,
  kind: AskExceptionBody['kind'],
  untilOn: string | null,
): boolean {
  if (capabilities.decideExceptions) return true;
  if (capabilities.extendUpToDays === null || kind === 'waiver') return false;
  return kind === 'blocked' || untilOn === null || daysBetween(dueOn, untilOn) <= capabilities.extendUpToDays;
}

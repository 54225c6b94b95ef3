import {
  REMINDER_KINDS,
  REMINDER_TRIGGERS,
  type ReminderAudience,
  type ReminderTrigger,
  type Role,
} from '@onsil/contracts';

/** As what a role may be reminded. Anybody may own a task. */
const AUDIENCES: Readonly<Partial<Record<Role, readonly ReminderAudience[]>>> = {
  hub_manager: ['manager', 'staff'],
  hub_staff: ['staff'],
  mentor: ['mentor'],
  team_lead: ['team'],
  team_member: ['team'],
};

/** The kinds of reminders that somebody with these roles may get from a hub, whatever its rules are. */
export function ownKinds(roles: readonly Role[], mayInvite: boolean): ReminderTrigger[] {
  const audiences = new Set<ReminderAudience>(['owner', ...roles.flatMap((role) => AUDIENCES[role] ?? [])]);
  return REMINDER_TRIGGERS.filter(
    (trigger) =>
      REMINDER_KINDS[trigger].audiences.some((audience) => audiences.has(audience)) &&
      (trigger !== 'invitation_unanswered' || mayInvite),
  );
}

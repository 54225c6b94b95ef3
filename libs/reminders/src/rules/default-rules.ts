import { createHash } from 'node:crypto';

import type { ReminderAudience, ReminderTrigger } from '@onsil/contracts';

import type { ReminderRule } from '../planning/reminder-rule.js';

type Stage = readonly [offsetDays: number, audiences: readonly ReminderAudience[], timeOfDay?: string | null];

const MORNING = '09:00';

/** What a hub begins with. `null`: at the time of day of the thing itself. */
const DEFAULT_STAGES: Readonly<Record<ReminderTrigger, readonly Stage[]>> = {
  milestone_due: [
    [-7, ['team']],
    [-1, ['team']],
    [0, ['team']],
    [2, ['team', 'staff']],
    [5, ['manager']],
  ],
  milestone_returned: [[3, ['team']]],
  review_waiting: [[3, ['staff']]],
  session_starts: [[-1, ['team', 'mentor']]],
  log_missing: [
    [0, ['mentor'], null],
    [1, ['mentor'], null],
    [2, ['staff']],
  ],
  task_due: [[0, ['owner']]],
  invitation_unanswered: [
    [3, ['invitee']],
    [6, ['owner']],
  ],
  pair_silent: [[0, ['mentor', 'staff']]],
  dismissal_step: [
    [-3, ['team', 'manager']],
    [-1, ['team', 'manager']],
    [0, ['team', 'manager']],
  ],
  readiness_due: [
    [-7, ['team', 'mentor']],
    [-1, ['team', 'mentor']],
    [0, ['team', 'mentor']],
    [2, ['staff']],
  ],
  canvas_comment: [[0, ['team', 'mentor', 'staff', 'manager'], null]],
};

/** The rules of a hub that has not changed any. Their ids follow from the hub, so reading and keeping them agree. */
export function defaultRules(hubId: string): ReminderRule[] {
  return (Object.entries(DEFAULT_STAGES) as [ReminderTrigger, readonly Stage[]][]).flatMap(([trigger, stages]) =>
    stages.map(([offsetDays, audiences, timeOfDay = MORNING], i) => ({
      id: derivedId(hubId, `${trigger}.${i + 1}`),
      programmeId: null,
      trigger,
      offsetDays,
      counting: 'calendar',
      timeOfDay,
      audiences,
      isEnabled: true,
      position: i + 1,
      version: 0,
    })),
  );
}

/** What a programme without rules of its own would begin with: copies of the hub's, under ids of its own. */
export function inheritedRules(programmeId: string, ofHub: readonly ReminderRule[]): ReminderRule[] {
  return ofHub.map((rule) => ({ ...rule, id: derivedId(programmeId, rule.id), programmeId }));
}

/** Which of the hub's rules each copy comes from. */
export function inheritedPairs(programmeId: string, ofHub: readonly ReminderRule[]): { ofHub: string; own: string }[] {
  return ofHub.map(({ id }) => ({ ofHub: id, own: derivedId(programmeId, id) }));
}

/** The same id for the same words, as RFC 9562 makes its version 8. */
function derivedId(...words: readonly string[]): string {
  const bytes = createHash('sha256').update(words.join(' ')).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

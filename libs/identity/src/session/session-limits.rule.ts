import type { Role } from '@onsil/contracts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const SHORT = { idleMs: 30 * MINUTE_MS, absoluteMs: 12 * 60 * MINUTE_MS };
const LONG = { idleMs: 14 * DAY_MS, absoluteMs: 90 * DAY_MS };
const MAY_STAY: ReadonlySet<Role> = new Set(['mentor', 'team_lead', 'team_member']);

/** What a session's age is judged by. */
export interface SessionAge {
  readonly ownDevice: boolean;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
}

/**
 * How long a session lives: 30 minutes idle and 12 hours in all; on a device they call theirs 14 and 90 days for
 * people who are mentors or team members and nothing more (`architecture.md`, who may do what).
 */
export function sessionLimits(ownDevice: boolean, roles: readonly Role[]): typeof SHORT {
  return ownDevice && roles.length > 0 && roles.every((role) => MAY_STAY.has(role)) ? LONG : SHORT;
}

/** True while the session may be used with the roles its person holds now. */
export function isLive({ ownDevice, startedAt, lastSeenAt }: SessionAge, roles: readonly Role[], at: Date): boolean {
  const { idleMs, absoluteMs } = sessionLimits(ownDevice, roles);
  return at.getTime() - lastSeenAt.getTime() < idleMs && at.getTime() - startedAt.getTime() < absoluteMs;
}

import type { CurrentSessionView } from '@onsil/contracts';

const MINUTE_MS = 60_000;
const WARN_BEFORE_MS = 5 * MINUTE_MS;
/** The server notes a session's use at most this often. */
const NOTED_EVERY_MS = MINUTE_MS;

/** Long before its end; soon, and whether using it puts the end off; over. */
type SessionEnding = { state: 'far' | 'over' } | { state: 'soon'; at: Date; mayStay: boolean };

/** Where a session stands that was last used then. */
export function sessionEnding(session: CurrentSessionView, usedAt: number, now: number): SessionEnding {
  const idleEnd = usedAt + session.idleMinutes * MINUTE_MS;
  const lastEnd = Date.parse(session.endsAt);
  if (now > Math.min(idleEnd, lastEnd)) return { state: 'over' };
  const at = Math.min(idleEnd - NOTED_EVERY_MS, lastEnd);
  return now >= at - WARN_BEFORE_MS ? { state: 'soon', at: new Date(at), mayStay: at < lastEnd } : { state: 'far' };
}

import type { MentoringSessionView } from '@onsil/contracts';
import type { HubHarness } from '@onsil/testing/platform';

import { SendSessionMail } from '../src/invite/send-session-mail.reaction.js';
import { SendLog } from '../src/session-log/send-log.js';
import { PlanSession } from '../src/session/plan-session.js';
import type { MentoredTeam } from './mentored-team.builder.js';
import { mailsOf, react, type QueuedMail } from './reaction.harness.js';
import { aLog, insertSession } from './session.builder.js';

/** The day before the tests' now. */
const YESTERDAY = '2031-03-03T06:00:00Z';

/** A session that is ahead. */
export function insertPlannedSession(
  hub: HubHarness,
  team: MentoredTeam,
  startsAt: string,
): Promise<MentoringSessionView> {
  const { teamId, mentorId } = team;
  const meeting = { minutes: 60, mode: 'at_hub' as const, place: '상담실 2', link: null, question: '' };
  return hub.get(PlanSession).execute(team.mentor, { teamId, mentorId, startsAt, ...meeting });
}

/** A session that was held, and whose log its mentor still owes. */
export function insertOwedLog(hub: HubHarness, team: MentoredTeam): Promise<MentoringSessionView> {
  return insertSession(hub, team, { startsAt: YESTERDAY });
}

/** Its mentor sends the log, with nothing agreed by the team's side. */
export function sendOwedLog(hub: HubHarness, team: MentoredTeam, { id, version }: MentoringSessionView) {
  const actions = [{ title: '마무리 서류 보내기', ownerId: team.staff.personId!, dueOn: '2031-03-20' }];
  return hub
    .get(SendLog)
    .execute(team.mentor, { sessionId: id, version, ...aLog(team, { startsAt: YESTERDAY, actions }) });
}

/** The mails that the session's changes so far bring about. */
export async function sessionMails(hub: HubHarness): Promise<QueuedMail[]> {
  await react(hub, 'mentoring.session_changed.v1', hub.get(SendSessionMail));
  return mailsOf(hub);
}

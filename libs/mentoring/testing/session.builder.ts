import type { SendLogBody, MentoringSessionView } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

import { SendLog } from '../src/session-log/send-log.js';
import { AddUnplannedSession } from '../src/session/add-unplanned-session.js';
import type { MentoredTeam } from './mentored-team.builder.js';

/** A complete log of one hour with one action for the lead. */
export function aLog(team: MentoredTeam, overrides: Partial<SendLogBody> = {}): SendLogBody {
  return {
    startsAt: '2031-03-04T06:00:00Z',
    minutes: 60,
    participantIds: [team.leadId],
    mentorCame: true,
    topics: ['pricing'],
    sharedNote: '두 값을 나란히 물어보기로 했다.',
    actions: [{ title: '5명에게 제안하기', ownerId: team.lead.personId!, dueOn: '2031-03-20' }],
    note: null,
    ...overrides,
  };
}

/** A session that was held this afternoon without having been planned. */
export function insertSession(
  hub: HubHarness,
  team: MentoredTeam,
  { by = team.mentor, startsAt = '2031-03-04T06:00:00Z' }: { by?: Actor; startsAt?: string } = {},
): Promise<MentoringSessionView> {
  const { teamId, mentorId } = team;
  return hub.get(AddUnplannedSession).execute(by, {
    teamId,
    mentorId,
    startsAt,
    minutes: 60,
    mode: 'at_hub',
    place: '상담실 2',
    link: null,
  });
}

/** A session whose log was sent. */
export async function insertLoggedSession(
  hub: HubHarness,
  team: MentoredTeam,
  { by = team.mentor, ...log }: Partial<SendLogBody> & { by?: Actor } = {},
): Promise<MentoringSessionView> {
  const session = await insertSession(hub, team, { by, ...(log.startsAt && { startsAt: log.startsAt }) });
  return hub.get(SendLog).execute(by, { sessionId: session.id, version: session.version, ...aLog(team, log) });
}

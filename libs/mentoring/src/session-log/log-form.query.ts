import { Injectable } from '@nestjs/common';
import { dayIn, MENTORING_TOPICS, type LogFormView, type MentoringSessionRow } from '@onsil/contracts';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';

import { SessionNotPlanned } from '../mentoring.errors.js';
import { actionView, type ActionJson } from '../session/action-view.js';
import { ACTION_JSON, ACTIONS, SESSIONS, sessionRowJson } from '../session/session-json.js';
import { assertMayActOn, visibleSession } from '../session/session-reach.js';
import { draftOf } from './log-draft.query.js';

interface Row {
  readonly session: MentoringSessionRow;
  readonly mentorPersonId: string | null;
  readonly participants: LogFormView['participants'];
  readonly owners: LogFormView['owners'];
  readonly carried: readonly ActionJson[];
  readonly lately: readonly string[];
}

/** $1 hub, $2 session, $3 now, $4 reached teams, $5 reader, $6 today. Borrows ventures.*, identity.hub_grant, .person, progress.task. */
const SQL = `
select ${sessionRowJson('$3')} as session, m.person_id as "mentorPersonId",
  (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'role', b.role) order by b.role, b.id), '[]')
     from ventures.membership b join ventures.participant a on a.hub_id = b.hub_id and a.id = b.participant_id
    where b.hub_id = s.hub_id and b.team_id = s.team_id and b.left_on is null) as participants,
  (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.rank, o.name, o.id), '[]')
     from (select p.id, p.name, min(case g.role when 'team_lead' then 0 when 'team_member' then 1 else 2 end) as rank
             from identity.hub_grant g join identity.person p on p.id = g.person_id
            where g.hub_id = s.hub_id and g.scope = 'team' and g.scope_id = s.team_id and g.ended_at is null
              and g.starts_on <= $6::date and (g.ends_on is null or g.ends_on >= $6::date)
            group by p.id) o) as owners,
  (select coalesce(json_agg(${ACTION_JSON} order by k.due_on nulls last, g.id), '[]') from ${ACTIONS}
    where g.hub_id = s.hub_id and g.team_id = s.team_id and k.status = 'open') as carried,
  (select coalesce(json_agg(topic order by last desc), '[]') from (
     select t.topic, max(e.starts_at) as last from mentoring.session_log e, unnest(e.topics) t(topic)
      where e.hub_id = s.hub_id and (e.team_id = s.team_id or e.mentor_id = s.mentor_id)
      group by t.topic order by max(e.starts_at) desc limit 8) used) as lately
from ${SESSIONS}
where s.hub_id = $1 and s.id = $2 and ${visibleSession('$4', '$5')}`;

/** The log page as it opens: filled from the session, with the writer's own draft. */
@Injectable()
export class LogFormQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, OutOfReach, SessionNotPlanned once the log was sent or the session cancelled */
  async execute(actor: Actor, sessionId: string): Promise<LogFormView> {
    const now = this.clock.now();
    const today = dayIn(actor.hub.timeZone, now);
    const read = this.unitOfWork.read(actor);
    const [row] = await read.rows<Row>(SQL, [
      actor.hub.id,
      sessionId,
      now,
      reachedTeamIds(actor, 'session.read'),
      actor.personId,
      today,
    ]);
    if (!row) throw new NotFound();
    const { session, mentorPersonId, participants, owners, carried, lately } = row;
    const teamId = session.team.id;
    assertMayActOn(actor, { teamId, mentorPersonId }, 'session.log');
    if (session.status !== 'planned') throw new SessionNotPlanned();
    const draft = await draftOf(read, actor.personId, sessionId);
    return {
      session,
      start: {
        startsAt: session.startsAt,
        minutes: session.minutes,
        participantIds: participants.map(({ id }) => id),
        mentorCame: true,
      },
      participants,
      topics: [...new Set([...lately, ...MENTORING_TOPICS])],
      owners,
      carried: carried.map((action) => actionView(action, { actor, teamId, today })),
      isOnBehalf: mentorPersonId !== actor.personId,
      draft,
      version: draft?.version ?? 0,
    };
  }
}

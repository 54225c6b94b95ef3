import { Injectable } from '@nestjs/common';
import type { LogLinkView } from '@onsil/contracts';
import {
  Clock,
  HubDirectory,
  jobActor,
  SignedLinks,
  StaleVersion,
  UnitOfWork,
  type Actor,
  type HubRead,
  type HubTx,
} from '@onsil/platform';

import { LogLinkNotUsable } from '../mentoring.errors.js';
import { mentorName } from '../mentor/mentor-name.js';
import { logAnswer } from '../session/session-json.js';
import { LOG_LINK } from './log-link.js';
import { SessionLogRepository } from './session-log.repository.js';
import { TeamAnswers } from './team-answers.js';

/** Who holds a link, and what it is about. */
interface Holder {
  readonly actor: Actor;
  readonly logId: string;
  readonly participantId: string;
}

const MENTOR_NAME = mentorName('m');
const ANSWER = logAnswer('$4');

/** $1 hub, $2 log, $3 participant, $4 now. Borrows ventures.*, network.hub, progress.task, identity.person. */
const SQL = `
select l.session_id as "sessionId", json_build_object(
  'hub', h.sender_name, 'team', t.name, 'mentor', ${MENTOR_NAME}, 'startsAt', l.starts_at, 'timeZone', h.time_zone,
  'minutes', l.minutes, 'mentorCame', l.mentor_came, 'topics', l.topics, 'sharedNote', l.shared_note,
  'attendees', (select coalesce(json_agg(a.name order by c.id), '[]') from mentoring.log_attendee c
                  join ventures.participant a on a.hub_id = c.hub_id and a.id = c.participant_id
                 where c.hub_id = l.hub_id and c.log_id = l.id),
  'actions', (select coalesce(json_agg(json_build_object('title', k.title, 'owner', o.name, 'dueOn', k.due_on) order by g.position), '[]')
                from mentoring.agreed_action g join progress.task k on k.hub_id = g.hub_id and k.id = g.task_id
                join identity.person o on o.id = k.owner_id
               where g.hub_id = l.hub_id and g.session_id = l.session_id),
  'answer', ${ANSWER}, 'answerUntil', l.answer_until, 'canAnswer', ${ANSWER} = 'waiting', 'version', l.version) as view
from mentoring.session_log l
join mentoring.mentor m on m.hub_id = l.hub_id and m.id = l.mentor_id
join ventures.team t on t.hub_id = l.hub_id and t.id = l.team_id
join network.hub h on h.id = l.hub_id
where l.hub_id = $1 and l.id = $2
  and exists (select from ventures.membership b where b.hub_id = l.hub_id and b.team_id = l.team_id
                 and b.participant_id = $3 and b.left_on is null)`;

/** What somebody of a team may do with the link in their mail: read this one log, and say yes or no. */
@Injectable()
export class LogByLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly hubs: HubDirectory,
    private readonly links: SignedLinks,
    private readonly logs: SessionLogRepository,
    private readonly answers: TeamAnswers,
  ) {}

  /** Changes nothing: scanners of mail may look. @throws LogLinkNotUsable */
  async look(token: string): Promise<LogLinkView> {
    const holder = await this.holderOf(token);
    return (await this.read(this.unitOfWork.read(holder.actor), holder)).view;
  }

  /** Null confirms, words object. @throws LogLinkNotUsable, StaleVersion with what it says now, LogAlreadyAnswered */
  async answer(token: string, version: number, objection: string | null): Promise<LogLinkView> {
    const holder = await this.holderOf(token);
    return this.unitOfWork.write(holder.actor, async (tx) => {
      const { sessionId, view } = await this.read(tx, holder);
      const { log } = await this.logs.getForUpdate(tx, sessionId);
      if (log.version !== version) throw new StaleVersion(view);
      await this.answers.give(tx, log, { objection, participantId: holder.participantId });
      return (await this.read(tx, holder)).view;
    });
  }

  private async holderOf(token: string): Promise<Holder> {
    const [hubId, logId, participantId] = (await this.links.open(LOG_LINK, token)) ?? [];
    const entry = hubId && (await this.hubs.find(hubId));
    if (!entry || !logId || !participantId) throw new LogLinkNotUsable();
    return { actor: jobActor(entry.hub), logId, participantId };
  }

  private async read(
    sql: HubTx | HubRead,
    { logId, participantId }: Holder,
  ): Promise<{ sessionId: string; view: LogLinkView }> {
    const [found] = await sql.rows<{ sessionId: string; view: LogLinkView }>(SQL, [
      sql.hubId,
      logId,
      participantId,
      this.clock.now(),
    ]);
    if (!found) throw new LogLinkNotUsable();
    return found;
  }
}

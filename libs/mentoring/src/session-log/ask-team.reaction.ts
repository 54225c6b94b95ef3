import { Injectable } from '@nestjs/common';
import {
  Config,
  layOut,
  message,
  Outgoing,
  ReactsTo,
  SIGNED_TOKEN,
  type DeliveredEvent,
  type HubTx,
  type Reaction,
} from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { readersOfTeam, shownMoment } from '../invite/readers.js';
import { mentorName } from '../mentor/mentor-name.js';
import type { LogSent } from '../mentoring.events.js';
import { LOG_LINK } from './log-link.js';

interface Facts {
  readonly team: string;
  readonly mentor: string;
  readonly startsAt: Date;
  readonly answerUntil: Date;
  readonly sender: string;
}

const MENTOR_NAME = mentorName('m');

/** Asks each of the team whether a log is right, by a link that does only that and needs no sign-in. */
@Injectable()
@ReactsTo('mentoring.log_sent.v1')
export class AskTeam implements Reaction {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly teams: Teams,
    private readonly config: Config,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { logId, teamId, isCorrection, version } = payload as unknown as LogSent;
    const facts = await waitingLog(tx, logId, version);
    if (!facts) return;
    const clock = { timeZone: tx.actor.hub.timeZone, now: tx.at };
    const kind = isCorrection ? 'corrected' : 'sent';
    for (const { participantId, email, locale } of await readersOfTeam(tx, await this.teams.members(tx, [teamId]))) {
      const params = {
        team: facts.team,
        mentor: facts.mentor,
        when: shownMoment(locale, facts.startsAt, clock),
        until: shownMoment(locale, facts.answerUntil, clock),
      };
      const letter = layOut({
        locale,
        from: facts.sender,
        subject: message(locale, `mail.session_log.${kind}.subject`, params),
        paragraphs: [message(locale, `mail.session_log.${kind}.body`, params)],
        link: {
          label: message(locale, 'mail.session_log.action'),
          url: `${this.config.http.publicUrl.origin}/session-log#${SIGNED_TOKEN}`,
        },
      });
      const signedLink = { purpose: LOG_LINK, subject: [tx.hubId, logId, participantId], expiresAt: facts.answerUntil };
      await this.outgoing.queue(tx, { to: email, ...letter, signedLink });
    }
  }
}

/** Nothing once it was answered, corrected again, or its time has passed. Borrows ventures.team, network.hub. */
async function waitingLog(tx: HubTx, logId: string, version: number): Promise<Facts | undefined> {
  const [facts] = await tx.rows<Facts>(
    `select t.name as team, ${MENTOR_NAME} as mentor, l.starts_at as "startsAt", l.answer_until as "answerUntil",
            h.sender_name as sender
       from mentoring.session_log l
       join mentoring.mentor m on m.hub_id = l.hub_id and m.id = l.mentor_id
       join ventures.team t on t.hub_id = l.hub_id and t.id = l.team_id
       join network.hub h on h.id = l.hub_id
      where l.hub_id = $1 and l.id = $2 and l.version = $3 and l.answer is null and l.answer_until > $4`,
    [tx.hubId, logId, version, tx.at],
  );
  return facts;
}

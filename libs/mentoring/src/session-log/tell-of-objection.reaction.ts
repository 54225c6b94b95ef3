import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import {
  Config,
  layOut,
  message,
  Outgoing,
  ReactsTo,
  type DeliveredEvent,
  type HubTx,
  type Reaction,
} from '@onsil/platform';

import { readerOfMentor, shownMoment, type Reader } from '../invite/readers.js';

interface Facts {
  readonly team: string;
  readonly mentorId: string;
  readonly startsAt: Date;
  readonly words: string;
  readonly sender: string;
  readonly writer: string;
  readonly writerEmail: string;
  readonly writerLocale: Locale;
}

/** Tells the mentor, and whoever wrote the log for them, what the team says instead. */
@Injectable()
@ReactsTo('mentoring.log_objected.v1')
export class TellOfObjection implements Reaction {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly config: Config,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { logId, sessionId } = payload as { logId: string; sessionId: string };
    const facts = await objectedLog(tx, logId);
    if (!facts) return;
    const mentor = await readerOfMentor(tx, facts.mentorId);
    const writer: Reader = { name: facts.writer, email: facts.writerEmail, locale: facts.writerLocale };
    const readers = mentor && mentor.email !== writer.email ? [mentor, writer] : [writer];
    for (const { email, locale } of readers) {
      const clock = { timeZone: tx.actor.hub.timeZone, now: tx.at };
      const params = { team: facts.team, when: shownMoment(locale, facts.startsAt, clock) };
      const letter = layOut({
        locale,
        from: facts.sender,
        subject: message(locale, 'mail.session_log.objected.subject', params),
        paragraphs: [
          message(locale, 'mail.session_log.objected.body', params),
          message(locale, 'mail.session_log.objected.words', { words: facts.words }),
        ],
        link: {
          label: message(locale, 'mail.session.action'),
          url: `${this.config.http.publicUrl.origin}/h/${tx.actor.hub.slug}/sessions/${sessionId}`,
        },
      });
      await this.outgoing.queue(tx, { to: email, ...letter });
    }
  }
}

/** Nothing once it was corrected. Borrows ventures.team, network.hub, identity.person. */
async function objectedLog(tx: HubTx, logId: string): Promise<Facts | undefined> {
  const [facts] = await tx.rows<Facts>(
    `select t.name as team, l.mentor_id as "mentorId", l.starts_at as "startsAt", l.objection as words,
            h.sender_name as sender, p.name as writer, p.email as "writerEmail", p.locale as "writerLocale"
       from mentoring.session_log l
       join ventures.team t on t.hub_id = l.hub_id and t.id = l.team_id
       join network.hub h on h.id = l.hub_id
       join identity.person p on p.id = l.written_by
      where l.hub_id = $1 and l.id = $2 and l.answer = 'objected'`,
    [tx.hubId, logId],
  );
  return facts;
}

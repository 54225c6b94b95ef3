import { Injectable } from '@nestjs/common';
import type { SessionMode, SessionStatus } from '@onsil/contracts';
import {
  Config,
  layOut,
  message,
  Outgoing,
  ReactsTo,
  type DeliveredEvent,
  type HubTx,
  type OutgoingMail,
  type Reaction,
} from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import type { SessionChange, SessionChanged } from '../mentoring.events.js';
import { calendarText, type CalendarEntry, type CalendarParty } from './calendar-entry.rule.js';
import { readerOfMentor, readersOfTeam, shownMoment, type Reader } from './readers.js';

interface Facts {
  readonly teamId: string;
  readonly team: string;
  readonly mentorId: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly mode: SessionMode;
  readonly place: string;
  readonly link: string | null;
  readonly question: string;
  readonly status: SessionStatus;
  readonly sequence: number;
  readonly reason: string | null;
  readonly sender: string;
  readonly replyTo: string | null;
}

/** What stands now, and how it came about. */
interface News {
  readonly sessionId: string;
  readonly change: SessionChange;
  readonly facts: Facts;
  readonly mentor: string;
  readonly at: Date;
}

/** Tells both sides of a session that was planned, moved, handed over or cancelled; their calendars follow by themselves. */
@Injectable()
@ReactsTo('mentoring.session_changed.v1')
export class SendSessionMail implements Reaction {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly teams: Teams,
    private readonly config: Config,
  ) {}

  async execute(tx: HubTx, { payload, occurredAt: at }: DeliveredEvent): Promise<void> {
    const { sessionId, change, sequence, formerMentorId } = payload as unknown as SessionChanged;
    const facts = await factsOf(tx, sessionId);
    if (facts.startsAt < tx.at) return;
    const team = await readersOfTeam(tx, await this.teams.members(tx, [facts.teamId]));
    const mentor = await readerOfMentor(tx, facts.mentorId);
    const news: News = { sessionId, change, facts, mentor: mentor?.name ?? '', at };

    // A later change has told, or will tell, what stands now.
    if (sequence === facts.sequence)
      for (const reader of [...team, ...(mentor ? [mentor] : [])])
        await this.outgoing.queue(tx, this.mailTo(tx, reader, news));
    const former = formerMentorId && (await readerOfMentor(tx, formerMentorId));
    if (former) await this.outgoing.queue(tx, this.withdrawnFor(tx, former, news));
  }

  private mailTo(tx: HubTx, reader: Reader, news: News): OutgoingMail {
    const { facts, change, mentor } = news;
    const clock = { timeZone: tx.actor.hub.timeZone, now: tx.at };
    const params = { team: facts.team, mentor, when: shownMoment(reader.locale, facts.startsAt, clock) };
    return this.letter(tx, reader, news, {
      subject: message(reader.locale, `mail.session.${change}.subject`, params),
      first: message(reader.locale, `mail.session.${change}.body`, { ...params, minutes: facts.minutes }),
      method: facts.status === 'cancelled' ? 'CANCEL' : 'REQUEST',
    });
  }

  private withdrawnFor(tx: HubTx, former: Reader, news: News): OutgoingMail {
    const { team, startsAt } = news.facts;
    const clock = { timeZone: tx.actor.hub.timeZone, now: tx.at };
    const params = { team, mentor: news.mentor, when: shownMoment(former.locale, startsAt, clock) };
    return this.letter(tx, former, news, {
      subject: message(former.locale, 'mail.session.withdrawn.subject', params),
      first: message(former.locale, 'mail.session.withdrawn.body', params),
      method: 'CANCEL',
    });
  }

  private letter(
    tx: HubTx,
    reader: Reader,
    news: News,
    words: { readonly subject: string; readonly first: string; readonly method: CalendarEntry['method'] },
  ): OutgoingMail {
    const { email, locale } = reader;
    const { facts, sessionId } = news;
    const { place, link, question, reason, sender } = facts;
    const line = (key: string, params: Record<string, string>) => message(locale, `mail.session.${key}`, params);
    const url = `${this.config.http.publicUrl.origin}/h/${tx.actor.hub.slug}/sessions/${sessionId}`;
    const calendar = {
      method: words.method,
      content: calendarText(this.entryOf(tx, reader, news, { method: words.method, url })),
    };
    const laidOut = layOut({
      locale,
      from: sender,
      subject: words.subject,
      paragraphs: [
        words.first,
        ...(place ? [line('place', { place })] : []),
        ...(link ? [line('link', { link })] : []),
        ...(question ? [line('question', { question })] : []),
        ...(reason ? [line('reason', { reason })] : []),
      ],
      link: { label: message(locale, 'mail.session.action'), url },
    });
    return { to: email, ...laidOut, calendar };
  }

  /** For this reader alone: nobody learns another's address by it. */
  private entryOf(
    tx: HubTx,
    reader: Reader,
    { sessionId, facts, at }: News,
    { method, url }: { method: CalendarEntry['method']; url: string },
  ): CalendarEntry {
    const { hostname } = this.config.http.publicUrl;
    const organizer: CalendarParty = { name: facts.sender, email: facts.replyTo ?? `no-reply@${hostname}` };
    return {
      method,
      uid: `${sessionId}@${hostname}`,
      sequence: facts.sequence,
      stampedAt: at,
      startsAt: facts.startsAt,
      endsAt: new Date(facts.startsAt.getTime() + facts.minutes * 60_000),
      timeZone: tx.actor.hub.timeZone,
      summary: message(reader.locale, 'mail.session.summary', { team: facts.team }),
      description: facts.question,
      location: facts.mode === 'online' ? (facts.link ?? '') : facts.place,
      url,
      organizer,
      attendees: [reader],
    };
  }
}

/** Borrows ventures.team, network.hub. */
async function factsOf(tx: HubTx, sessionId: string): Promise<Facts> {
  const [facts] = await tx.rows<Facts>(
    `select s.team_id as "teamId", t.name as team, s.mentor_id as "mentorId", s.starts_at as "startsAt", s.minutes, s.mode,
            s.place, s.link, s.question, s.status, s.sequence, s.cancel_reason as reason,
            h.sender_name as sender, h.reply_to as "replyTo"
       from mentoring.session s
       join ventures.team t on t.hub_id = s.hub_id and t.id = s.team_id
       join network.hub h on h.id = s.hub_id
      where s.hub_id = $1 and s.id = $2`,
    [tx.hubId, sessionId],
  );
  return facts!;
}

import { Injectable } from '@nestjs/common';

import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { causeOf } from '../outbox/cause-of.js';
import { jobActor, type Actor } from '../tenancy/actor.js';
import { HubDirectory } from '../tenancy/hub-directory.js';
import { attemptMail } from './attempt-mail.js';
import { afterAttempt, taken, type Attempt, type MailState, type MailStatus } from './mail-state.rule.js';
import { Mailer, type Mail, type MailCalendar } from './mailer.js';
import { SIGNED_TOKEN, SignedLinks, type LinkClaim } from './signed-links.js';

interface MailRow {
  readonly to_address: string;
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly calendar: MailCalendar | null;
  /** Its time as JSON holds it. */
  readonly signed_link: (Omit<LinkClaim, 'expiresAt'> & { readonly expiresAt: string }) | null;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly next_attempt_at: Date | null;
  readonly doubted_at: Date | null;
}

/** Sends one queued mail: commits `sending`, sends, commits how it ended. */
@Injectable()
export class DeliverMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly hubs: HubDirectory,
    private readonly config: Config,
    private readonly signedLinks: SignedLinks,
  ) {}

  /** Sends the mail if it is still due and nobody else is sending it. Answers the fault, for the log. */
  async execute(mailId: string, hubId: string): Promise<Error | null> {
    const entry = await this.hubs.find(hubId);
    if (!entry) return null;
    const actor = jobActor(entry.hub);
    const mail = await this.take(actor, mailId);
    if (!mail) return null;
    const { attempt, fault } = await attemptMail(this.mailer, {
      ...(await this.contentOf(mail.row)),
      sender: entry.sender,
      messageId: `<${mailId}@${this.config.http.publicUrl.hostname}>`,
    });
    await this.finish(actor, mailId, mail.state, attempt, fault);
    return fault;
  }

  private async contentOf(row: MailRow): Promise<Pick<Mail, 'to' | 'subject' | 'text' | 'html' | 'calendar'>> {
    const { to_address: to, subject, body_text: text, body_html: html, calendar, signed_link: link } = row;
    const mail = { to, subject, ...(calendar && { calendar }) };
    if (!link) return { ...mail, text, html };
    const token = await this.signedLinks.sign({ ...link, expiresAt: new Date(link.expiresAt) });
    return { ...mail, text: text.replaceAll(SIGNED_TOKEN, token), html: html.replaceAll(SIGNED_TOKEN, token) };
  }

  private take(actor: Actor, mailId: string): Promise<{ row: MailRow; state: MailState } | null> {
    return this.unitOfWork.record(actor, async ({ rows, hubId, at }) => {
      const [row] = await rows<MailRow>(
        `select to_address, subject, body_text, body_html, calendar, signed_link, status, attempts, next_attempt_at, doubted_at
           from platform.mail where hub_id = $1 and id = $2 and next_attempt_at <= $3 for update skip locked`,
        [hubId, mailId, at],
      );
      if (!row) return null;
      const { status, attempts, next_attempt_at: nextAttemptAt, doubted_at: doubtedAt } = row;
      const state = taken({ status, attempts, nextAttemptAt, doubtedAt }, at);
      await rows(
        `update platform.mail set status = $3, attempts = $4, next_attempt_at = $5, doubted_at = $6, settled_at = $7
          where hub_id = $1 and id = $2`,
        [hubId, mailId, state.status, state.attempts, state.nextAttemptAt, state.doubtedAt, settledAt(state, at)],
      );
      return state.status === 'sending' ? { row, state } : null;
    });
  }

  /** `attempts` fences: a sender that was overtaken changes nothing. */
  private async finish(
    actor: Actor,
    mailId: string,
    sending: MailState,
    attempt: Attempt,
    fault: Error | null,
  ): Promise<void> {
    await this.unitOfWork.record(actor, ({ rows, hubId, at }) => {
      const state = afterAttempt(sending, attempt, at);
      return rows(
        `update platform.mail
            set status = $4, next_attempt_at = $5, doubted_at = $6, last_error = $7, sent_at = $8, settled_at = $9
          where hub_id = $1 and id = $2 and attempts = $3 and status = 'sending'`,
        [
          hubId,
          mailId,
          sending.attempts,
          state.status,
          state.nextAttemptAt,
          state.doubtedAt,
          fault ? causeOf(fault).slice(0, 500) : null,
          attempt === 'accepted' ? at : null,
          settledAt(state, at),
        ],
      );
    });
  }
}

function settledAt({ nextAttemptAt }: MailState, at: Date): Date | null {
  return nextAttemptAt === null ? at : null;
}

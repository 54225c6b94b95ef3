import { Injectable, Logger } from '@nestjs/common';
import { Config, layOut, Mailer, message, UnitOfWork, type Actor } from '@onsil/platform';

import { Afterwards } from '../afterwards.js';
import { INVITATION_DAYS, type InvitationToSend } from './invitation.js';

interface Sender {
  readonly nameKo: string;
  readonly nameEn: string;
  readonly name: string;
  readonly replyTo: string | null;
}

/** Sends invitations after their transaction; they carry a secret, so no copy of the mail is kept. */
@Injectable()
export class InvitationMail {
  private readonly logger = new Logger(InvitationMail.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly afterwards: Afterwards,
  ) {}

  /** Sends in the background and notes which ones the mail server took; the others show as not sent. */
  send(actor: Actor, invitations: readonly InvitationToSend[]): void {
    if (invitations.length > 0) this.afterwards.run(() => this.sendAll(actor, invitations));
  }

  private async sendAll(actor: Actor, invitations: readonly InvitationToSend[]): Promise<void> {
    const [sender] = await this.unitOfWork.readGlobal().rows<Sender>(
      `select name_ko as "nameKo", name_en as "nameEn", sender_name as name, reply_to as "replyTo"
         from network.hub where id = $1`,
      [actor.hub.id],
    );
    const taken: string[] = [];
    for (const invitation of invitations) {
      try {
        await this.sendOne(sender!, invitation);
        taken.push(invitation.id);
      } catch (error) {
        this.logger.warn(`invitation ${invitation.id} was not sent: ${String(error)}`);
      }
    }
    if (taken.length > 0) await this.noteSent(actor, taken);
  }

  private async sendOne(sender: Sender, { email, role, locale, secret }: InvitationToSend): Promise<void> {
    const hub = locale === 'ko' ? sender.nameKo : sender.nameEn;
    const letter = {
      locale,
      from: sender.name,
      subject: message(locale, 'mail.invitation.subject', { hub }),
      paragraphs: [
        message(locale, 'mail.invitation.body', { hub, role: message(locale, `role.${role}`), days: INVITATION_DAYS }),
      ],
      link: {
        label: message(locale, 'mail.invitation.action'),
        url: `${this.config.http.publicUrl.origin}/invitation#${secret}`,
      },
    };
    await this.mailer.sendNow({ to: email, sender, ...layOut(letter) });
  }

  private async noteSent(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      await tx.rows(`update identity.invitation set sent_at = $3 where hub_id = $1 and id = any($2)`, [
        tx.hubId,
        ids,
        tx.at,
      ]);
      for (const id of ids)
        tx.audit({
          action: 'invitation.sent',
          subject: 'identity.invitation',
          subjectId: id,
          after: { sent_at: tx.at },
        });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Config, message, UnitOfWork, type Actor } from '@onsil/platform';

import { HubLetters, type LetterHead, type SecretLetter } from '../hub-letters.js';
import { INVITATION_DAYS, type InvitationToSend } from './invitation.js';

/** Sends invitations after their transaction; they carry a secret, so no copy of the mail is kept. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly letters: HubLetters,
  ) {}

  /** Sends in the background and notes which ones the mail server took; the others show as not sent. */
  send(actor: Actor, invitations: readonly InvitationToSend[]): void {
    this.letters.send(
      actor,
      invitations,
      (head, invitation) => this.letterOf(head, invitation),
      (ids) => this.noteSent(actor, ids),
    );
  }

  private letterOf(head: LetterHead, { id, email, role, locale, secret }: InvitationToSend): SecretLetter {
    const hub = locale === 'ko' ? head.nameKo : head.nameEn;
    return {
      id,
      to: email,
      letter: {
        locale,
        from: head.name,
        subject: message(locale, 'mail.invitation.subject', { hub }),
        paragraphs: [
          message(locale, 'mail.invitation.body', {
            hub,
            role: message(locale, `role.${role}`),
            days: INVITATION_DAYS,
          }),
        ],
        link: {
          label: message(locale, 'mail.invitation.action'),
          url: `${this.config.http.publicUrl.origin}/invitation#${secret}`,
        },
      },
    };
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

import { Injectable } from '@nestjs/common';
import { HubLetters, type LetterHead, type SecretLetter } from '@onsil/identity';
import { Config, message, UnitOfWork, type Actor } from '@onsil/platform';

import type { TeamInvitationToSend } from './team-invitation.js';

/** Sends team invitations after their transaction; they carry a secret, so no copy of the mail is kept. */
@Injectable()
export class TeamInvitationMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly letters: HubLetters,
  ) {}

  /** Sends in the background and notes which ones the mail server took; the others show as not sent. */
  send(actor: Actor, invitations: readonly TeamInvitationToSend[]): void {
    this.letters.send(
      actor,
      invitations,
      (head, invitation) => this.letterOf(head, actor, invitation),
      (ids) => this.noteSent(actor, ids),
    );
  }

  private letterOf(
    head: LetterHead,
    { hub: { locale } }: Actor,
    { membershipId, email, team, secret }: TeamInvitationToSend,
  ): SecretLetter {
    const hub = locale === 'ko' ? head.nameKo : head.nameEn;
    return {
      id: membershipId,
      to: email,
      letter: {
        locale,
        from: head.name,
        subject: message(locale, 'mail.team_invitation.subject', { team }),
        paragraphs: [message(locale, 'mail.team_invitation.body', { hub, team })],
        link: {
          label: message(locale, 'mail.team_invitation.action'),
          url: `${this.config.http.publicUrl.origin}/team-invitation#${secret}`,
        },
      },
    };
  }

  private async noteSent(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const sent = await tx.rows<{ id: string; teamId: string }>(
        `update ventures.membership set invitation_sent_at = $3 where hub_id = $1 and id = any($2)
         returning id, team_id as "teamId"`,
        [tx.hubId, ids, tx.at],
      );
      for (const { id, teamId } of sent)
        tx.audit({
          action: 'membership.invitation_sent',
          subject: 'ventures.membership',
          subjectId: id,
          teamId,
          after: { invitation_sent_at: tx.at },
        });
    });
  }
}

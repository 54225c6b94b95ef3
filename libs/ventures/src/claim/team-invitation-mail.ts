import { Injectable, Logger } from '@nestjs/common';
import { Afterwards } from '@onsil/identity';
import { Config, layOut, Mailer, message, UnitOfWork, type Actor } from '@onsil/platform';

import type { TeamInvitationToSend } from './team-invitation.js';

interface Sender {
  readonly nameKo: string;
  readonly nameEn: string;
  readonly name: string;
  readonly replyTo: string | null;
}

/** Sends team invitations after their transaction; they carry a secret, so no copy of the mail is kept. */
@Injectable()
export class TeamInvitationMail {
  private readonly logger = new Logger(TeamInvitationMail.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly afterwards: Afterwards,
  ) {}

  /** Sends in the background; one that the server refuses is logged and can be sent again. */
  send(actor: Actor, invitations: readonly TeamInvitationToSend[]): void {
    if (invitations.length > 0) this.afterwards.run(() => this.sendAll(actor, invitations));
  }

  private async sendAll(actor: Actor, invitations: readonly TeamInvitationToSend[]): Promise<void> {
    const [sender] = await this.unitOfWork.readGlobal().rows<Sender>(
      `select name_ko as "nameKo", name_en as "nameEn", sender_name as name, reply_to as "replyTo"
         from network.hub where id = $1`,
      [actor.hub.id],
    );
    for (const invitation of invitations)
      await this.sendOne(sender!, actor, invitation).catch((error: unknown) =>
        this.logger.warn(`a team invitation was not sent: ${String(error)}`),
      );
  }

  private async sendOne(sender: Sender, { hub }: Actor, { email, team, secret }: TeamInvitationToSend): Promise<void> {
    const { locale } = hub;
    const hubName = locale === 'ko' ? sender.nameKo : sender.nameEn;
    const letter = {
      locale,
      from: sender.name,
      subject: message(locale, 'mail.team_invitation.subject', { team }),
      paragraphs: [message(locale, 'mail.team_invitation.body', { hub: hubName, team })],
      link: {
        label: message(locale, 'mail.team_invitation.action'),
        url: `${this.config.http.publicUrl.origin}/team-invitation#${secret}`,
      },
    };
    await this.mailer.sendNow({ to: email, sender, ...layOut(letter) });
  }
}

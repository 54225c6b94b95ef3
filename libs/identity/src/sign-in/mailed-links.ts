import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { Config, layOut, Mailer, message, newId, type GlobalTx, type Sql } from '@onsil/platform';

import { LinkNotUsable } from '../identity.errors.js';
import { hashOf, newSecret } from '../token/secret-token.js';

const LIFETIME_MS = 10 * 60_000;

export type LinkPurpose = 'sign_in' | 'reset_password' | 'change_email';

const PAGE: Readonly<Record<LinkPurpose, string>> = {
  sign_in: '/sign-in/link',
  reset_password: '/sign-in/new-password',
  change_email: '/sign-in/new-address',
};

/** What a spent link was for. */
export interface SpentLink {
  readonly personId: string;
  readonly newEmail: string | null;
}

/**
 * Links that prove an address: one use, ten minutes (unless told), 256 bits in the fragment, where no server or proxy sees
 * them.
 */
@Injectable()
export class MailedLinks {
  constructor(
    private readonly config: Config,
    private readonly mailer: Mailer,
  ) {}

  /** Makes a link; answers its secret. */
  async issue(
    tx: GlobalTx,
    personId: string,
    purpose: LinkPurpose,
    { newEmail = null, lifetimeMs = LIFETIME_MS }: { newEmail?: string | null; lifetimeMs?: number } = {},
  ): Promise<string> {
    const id = newId();
    const { secret, hash } = newSecret();
    await tx.rows(
      `insert into identity.sign_in_link (id, person_id, purpose, token_hash, new_email, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, purpose, hash, newEmail, tx.at, new Date(tx.at.getTime() + lifetimeMs)],
    );
    tx.audit({
      action: 'sign_in_link.sent',
      subject: 'identity.sign_in_link',
      subjectId: id,
      after: { person_id: personId, purpose, new_email: newEmail },
    });
    return secret;
  }

  /** Mails a link in the words of its purpose; `setUpDays`: in those of a first set-up, whose link lives so long. */
  async mail(
    { email, name, locale }: { readonly email: string; readonly name: string; readonly locale: Locale },
    purpose: LinkPurpose,
    secret: string,
    { setUpDays }: { readonly setUpDays?: number } = {},
  ): Promise<void> {
    const text = (part: string) =>
      setUpDays === undefined
        ? message(locale, `mail.${purpose}.${part}`, { name })
        : message(locale, `mail.set_up.${part}`, { days: setUpDays });
    const letter = {
      locale,
      from: null,
      subject: text('subject'),
      paragraphs: [text('body'), message(locale, 'mail.not_you')],
      link: { label: text('action'), url: `${this.config.http.publicUrl.origin}${PAGE[purpose]}#${secret}` },
    };
    await this.mailer.sendNow({ to: email, ...layOut(letter) });
  }

  /** Who a link is for, without spending it. @throws LinkNotUsable */
  async holderOf(sql: Sql, secret: string, purpose: LinkPurpose, at: Date): Promise<string> {
    const [link] = await sql.rows<{ personId: string }>(
      `select person_id as "personId" from identity.sign_in_link
        where token_hash = $1 and purpose = $2 and ended_at is null and expires_at > $3`,
      [hashOf(secret), purpose, at],
    );
    if (!link) throw new LinkNotUsable();
    return link.personId;
  }

  /** Spends a link and ends every other link of its person. @throws LinkNotUsable, also for the second of two at once */
  async spend(tx: GlobalTx, secret: string, purpose: LinkPurpose): Promise<SpentLink> {
    const [link] = await tx.rows<SpentLink & { id: string }>(
      `update identity.sign_in_link set ended_at = $3
        where token_hash = $1 and purpose = $2 and ended_at is null and expires_at > $3
        returning id, person_id as "personId", new_email as "newEmail"`,
      [hashOf(secret), purpose, tx.at],
    );
    if (!link) throw new LinkNotUsable();
    await this.endAll(tx, link.personId);
    tx.audit({ action: 'sign_in_link.used', subject: 'identity.sign_in_link', subjectId: link.id, after: { purpose } });
    return link;
  }

  /** Makes every link worthless that was mailed to the person and not used. */
  async endAll(tx: GlobalTx, personId: string): Promise<void> {
    await tx.rows(`update identity.sign_in_link set ended_at = $2 where person_id = $1 and ended_at is null`, [
      personId,
      tx.at,
    ]);
  }
}

import { once } from 'node:events';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';

import { Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CATCHER_PORT } from './mail-catcher.js';
import { Mailer, MailNotAccepted, type Mail } from './mailer.js';

const TIMEOUTS = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
/** All phases together; stays under the time after which another sender may take the mail. */
const ATTEMPT_MS = 90_000;

/** Sends over `SMTP_URL`, or in demo to the embedded catcher. */
@Injectable()
export class SmtpMailer extends Mailer {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  override async sendNow(mail: Mail): Promise<void> {
    const { from: address = `no-reply@${this.config.http.publicUrl.hostname}`, auth, ...server } = await this.server();
    const message = await this.composed(mail, address);
    let begun = false;
    const body = Readable.from(
      (function* () {
        begun = true;
        yield message;
      })(),
      { objectMode: false },
    );
    const connection = new SMTPConnection({ ...server, ...TIMEOUTS });
    const failed = once(connection, 'error').then(([error]) => Promise.reject(error as Error));
    failed.catch(() => {}); // also arrives through the race below
    const expiry = setTimeout(() => connection.emit('error', new Error('The attempt took too long.')), ATTEMPT_MS);
    try {
      await Promise.race([failed, promisify(connection.connect.bind(connection))()]);
      if (auth) await Promise.race([failed, promisify(connection.login.bind(connection))(auth)]);
      await Promise.race([
        failed,
        new Promise<void>((resolve, reject) =>
          connection.send({ from: address, to: mail.to }, body, (error) => (error ? reject(error) : resolve())),
        ),
      ]);
      connection.quit();
    } catch (cause) {
      connection.close();
      throw new MailNotAccepted(judged(cause, begun), { cause });
    } finally {
      clearTimeout(expiry);
    }
  }

  private composed(mail: Mail, address: string): Promise<Buffer> {
    const { sender, to, subject, text, html, messageId, headers } = mail;
    const compiled = new MailComposer({
      from: { name: sender?.name ?? 'Onsil', address },
      ...(sender?.replyTo && { replyTo: sender.replyTo }),
      to,
      subject,
      text,
      html,
      ...(messageId && { messageId }),
      headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile();
    return compiled.build();
  }

  /** Where mail goes. `?from=` in SMTP_URL names the sending address when the mail server wants its own. */
  private async server(): Promise<ServerOptions> {
    if (this.config.smtpUrl) return parseConnectionUrl(this.config.smtpUrl.reveal()) as ServerOptions;
    const [catcher] = await this.unitOfWork
      .readGlobal()
      .rows<{ value: string }>('select value from platform.installation_fact where name = $1', [CATCHER_PORT]);
    if (!catcher) throw new MailNotAccepted('failed', { cause: new Error('The mail catcher is not up yet.') });
    return { host: '127.0.0.1', port: Number(catcher.value), ignoreTLS: true };
  }
}

type ServerOptions = ConstructorParameters<typeof SMTPConnection>[0] & {
  from?: string;
  auth?: { user: string; pass: string };
};

/** A permanent answer to this very mail is a refusal; a break after the message began leaves a doubt. */
function judged(cause: unknown, begun: boolean): 'refused' | 'failed' | 'in_doubt' {
  const { responseCode, command } = cause as { responseCode?: number; command?: string };
  if (responseCode === undefined) return begun ? 'in_doubt' : 'failed';
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA') ? 'refused' : 'failed';
}

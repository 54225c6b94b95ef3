import { Readable } from 'node:stream';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';

import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CATCHER_PORT } from './mail-catcher.js';
import { Mailer, MailNotAccepted, type Mail } from './mailer.js';
import { SmtpConnections, whileOpen, type Line, type SmtpServer } from './smtp-connections.js';

/** One mail with everything that it needs: under the time after which another sender may take it. */
const ATTEMPT_MS = 90_000;

/** Sends over `SMTP_URL`, or in demo to the embedded catcher. */
@Injectable()
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private readonly connections = new SmtpConnections();

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  onApplicationShutdown(): void {
    this.connections.closeAll();
  }

  override async sendNow(mail: Mail): Promise<void> {
    const {
      from = `no-reply@${this.config.http.publicUrl.hostname}`,
      attemptTimeout = ATTEMPT_MS,
      ...server
    } = await this.server();
    const until = performance.now() + Math.min(attemptTimeout, ATTEMPT_MS);
    const parcel = { from, to: mail.to, message: await this.composed(mail, from), until };
    const kept = this.connections.takeKept(server);
    if (kept && (await this.handOver(kept, parcel)) === 'hung_up') return this.sendOnNewLine(server, parcel);
    if (!kept) await this.sendOnNewLine(server, parcel);
  }

  private async sendOnNewLine(server: SmtpServer, parcel: Parcel): Promise<void> {
    const line = await this.connections.open(server, parcel.until).catch((cause: unknown) => {
      throw new MailNotAccepted('failed', { cause });
    });
    await this.handOver(line, parcel);
  }

  /** `hung_up`: the server had left a line that was kept, before anything of this mail had gone. @throws MailNotAccepted */
  private async handOver(line: Line, { from, to, message, until }: Parcel): Promise<'accepted' | 'hung_up'> {
    const { connection } = line;
    let begun = false;
    const body = Readable.from(
      (function* () {
        begun = true;
        yield message;
      })(),
      { objectMode: false },
    );
    try {
      await whileOpen(
        line,
        until,
        new Promise<void>((resolve, reject) =>
          connection.send({ from, to }, body, (error) => (error ? reject(error) : resolve())),
        ),
      );
      this.connections.giveBack(line);
      return 'accepted';
    } catch (cause) {
      connection.close();
      const { responseCode } = cause as { responseCode?: number };
      if (line.mails > 0 && !begun && (responseCode === undefined || responseCode === 421)) return 'hung_up';
      throw new MailNotAccepted(judged(cause, begun), { cause });
    }
  }

  private composed(mail: Mail, address: string): Promise<Buffer> {
    const { sender, to, subject, text, html, messageId, headers, calendar } = mail;
    const compiled = new MailComposer({
      from: { name: sender?.name ?? 'Onsil', address },
      ...(sender?.replyTo && { replyTo: sender.replyTo }),
      to,
      date: this.clock.now(),
      subject,
      text,
      html,
      ...(messageId && { messageId }),
      ...(calendar && { icalEvent: { ...calendar, filename: 'session.ics' } }),
      headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile();
    return compiled.build();
  }

  /** Where mail goes. `?from=` in SMTP_URL names the sending address when the mail server wants its own. */
  private async server(): Promise<ServerInUse> {
    if (this.config.smtpUrl) return parseConnectionUrl(this.config.smtpUrl.reveal()) as ServerInUse;
    const [catcher] = await this.unitOfWork
      .readGlobal()
      .rows<{ value: string }>('select value from platform.installation_fact where name = $1', [CATCHER_PORT]);
    if (!catcher) throw new MailNotAccepted('failed', { cause: new Error('The mail catcher is not up yet.') });
    return { host: '127.0.0.1', port: Number(catcher.value), ignoreTLS: true };
  }
}

/** A mail server, what it wants to see as the sender, and how long a whole mail may take it at most. */
type ServerInUse = SmtpServer & { from?: string; attemptTimeout?: number };

/** A mail as it goes over the line. */
interface Parcel {
  readonly from: string;
  readonly to: string;
  readonly message: Buffer;
  /** When it is given up, on this process' clock. */
  readonly until: number;
}

/** A permanent answer to this very mail is a refusal; a break after the message began leaves a doubt. */
function judged(cause: unknown, begun: boolean): 'refused' | 'failed' | 'in_doubt' {
  const { responseCode, command } = cause as { responseCode?: number; command?: string };
  if (responseCode === undefined) return begun ? 'in_doubt' : 'failed';
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA') ? 'refused' : 'failed';
}

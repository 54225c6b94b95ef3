import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { ParsedMail } from 'mailparser';
import type { SMTPServer, SMTPServerEnvelope } from 'smtp-server';

import { UnitOfWork } from '../database/unit-of-work.js';
import { newId } from '../ids/new-id.js';
import './mail.columns.js';

/** Under this name the catcher tells the other processes its port. */
export const CATCHER_PORT = 'mail_catcher_port';
const KEPT = 500;

/** A mail as the catcher keeps it. */
export interface CaughtMail {
  readonly id: string;
  readonly receivedAt: Date;
  readonly messageId: string | null;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What mail programmes sort, answer and unsubscribe by, as it was written. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** The text of the `.ics` file that came along. */
  readonly calendar: string | null;
}

const TELLING_HEADER = /^(reply-to|date|feedback-id|list-[a-z-]+): ?([^]*)$/i;

/** A real mail server on a port of this machine that keeps the last 500 mails in memory. Demo only. */
@Injectable()
export class MailCatcher implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly mails: CaughtMail[] = [];
  private server: SMTPServer | undefined;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first. */
  list(): readonly CaughtMail[] {
    return this.mails;
  }

  find(id: string): CaughtMail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }

  clear(): void {
    this.mails.length = 0;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.server = await this.mailServer();
    const listening = this.server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { port } = listening.address() as AddressInfo;
    await this.unitOfWork.recordGlobal(({ rows }) =>
      rows(
        `insert into platform.installation_fact (name, value) values ($1, $2)
         on conflict (name) do update set value = excluded.value`,
        [CATCHER_PORT, `${port}`],
      ),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await new Promise<void>((closed) => (this.server ? this.server.close(() => closed()) : closed()));
  }

  /** Loaded here: what catches no mail does without. */
  private async mailServer(): Promise<SMTPServer> {
    const [{ SMTPServer }, { simpleParser }] = await Promise.all([import('smtp-server'), import('mailparser')]);
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      size: 5_000_000,
      logger: false,
      onData: (stream, { envelope }, done) => {
        simpleParser(stream).then(
          (mail) => {
            this.keep(mail, envelope);
            done();
          },
          (error: Error) => done(error),
        );
      },
    });
    return server.on('error', () => {}); // a client that hangs up is no concern of the catcher
  }

  private keep(mail: ParsedMail, { rcptTo }: SMTPServerEnvelope): void {
    const { messageId = null, from, subject = '', text = '', html, headerLines, attachments } = mail;
    this.mails.unshift({
      id: newId(),
      receivedAt: new Date(),
      messageId,
      from: from?.text ?? '',
      to: rcptTo.map(({ address }) => address),
      subject,
      text,
      html: html || '',
      headers: headerLines.flatMap(({ line }) => {
        const [, name, value] = TELLING_HEADER.exec(line) ?? [];
        return name && value ? [{ name, value: value.replaceAll(/\r?\n\s+/g, ' ') }] : [];
      }),
      calendar: attachments.find(({ filename }) => filename?.endsWith('.ics'))?.content.toString() ?? null,
    });
    this.mails.length = Math.min(this.mails.length, KEPT);
  }
}

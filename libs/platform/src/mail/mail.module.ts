import { Global, Module } from '@nestjs/common';

import { Mailer } from './mailer.js';
import { Outgoing } from './outgoing.js';
import { SmtpMailer } from './smtp-mailer.js';

/** Sending at once (`Mailer`) and with a transaction (`Outgoing`). */
@Global()
@Module({ providers: [Outgoing, { provide: Mailer, useClass: SmtpMailer }], exports: [Outgoing, Mailer] })
export class MailModule {}

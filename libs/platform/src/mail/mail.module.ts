import { Global, Module } from '@nestjs/common';

import { Mailer } from './mailer.js';
import { Outgoing } from './outgoing.js';
import { SignedLinks } from './signed-links.js';
import { SmtpMailer } from './smtp-mailer.js';

/** Sending at once (`Mailer`) and with a transaction (`Outgoing`). */
@Global()
@Module({
  providers: [Outgoing, SignedLinks, { provide: Mailer, useClass: SmtpMailer }],
  exports: [Outgoing, Mailer, SignedLinks],
})
export class MailModule {}

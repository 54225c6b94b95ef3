import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { MailCatcher, NotFound, Public, type CaughtMail } from '@onsil/platform';
import { z } from 'zod';

import { listPage, mailPage } from './dev-mail.page.js';

const HTML = 'text/html; charset=utf-8';
/** A mail's own markup runs nothing, sends nothing and loads nothing. */
const SANDBOX =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const mailParams = z.object({ id: z.uuid() });

/** The mail that the demo would have sent, for reading. `GET /dev/mail/api` is for tests. */
@ApiExcludeController()
@Controller('dev/mail')
export class DevMailController {
  constructor(private readonly catcher: MailCatcher) {}

  @Get()
  @Public()
  @Header('content-type', HTML)
  list(): string {
    return listPage(this.catcher.list());
  }

  @Get('api')
  @Public()
  listForTests(): { items: readonly CaughtMail[] } {
    return { items: this.catcher.list() };
  }

  @Get(':id')
  @Public()
  @Header('content-type', HTML)
  get(@Param({ schema: mailParams }) { id }: z.infer<typeof mailParams>): string {
    return mailPage(this.mail(id));
  }

  @Get(':id/html')
  @Public()
  @Header('content-type', HTML)
  @Header('content-security-policy', SANDBOX)
  html(@Param({ schema: mailParams }) { id }: z.infer<typeof mailParams>): string {
    return this.mail(id).html;
  }

  @Get(':id/session.ics')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="session.ics"')
  calendar(@Param({ schema: mailParams }) { id }: z.infer<typeof mailParams>): string {
    const { calendar } = this.mail(id);
    if (calendar === null) throw new NotFound();
    return calendar;
  }

  private mail(id: string): CaughtMail {
    const mail = this.catcher.find(id);
    if (!mail) throw new NotFound();
    return mail;
  }
}

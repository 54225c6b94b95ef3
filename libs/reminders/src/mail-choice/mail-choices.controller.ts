import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  mailChoiceView,
  openMailChoiceBody,
  setMailChoiceBody,
  type Locale,
  type MailChoiceView,
  type OpenMailChoiceBody,
  type SetMailChoiceBody,
} from '@onsil/contracts';
import { Answers, FromAnywhere, Public, ReaderLocale } from '@onsil/platform';
import { z } from 'zod';

import { MailChoices } from './mail-choices.js';

/** What a mail programme sends when its reader presses *unsubscribe* (RFC 8058). */
const oneClickBody = z.object({ 'List-Unsubscribe': z.literal('One-Click') });
const tokenPath = z.object({ token: z.string().max(600) });

@ApiTags('mail')
@Controller('mail-choices')
export class MailChoicesController {
  constructor(private readonly choices: MailChoices) {}

  @Post('look')
  @Public()
  @Answers(200, mailChoiceView)
  @ApiOperation({ operationId: 'openMailChoice', summary: 'Which rule and hub a mail came from; changes nothing' })
  look(
    @Body({ schema: openMailChoiceBody }) { token }: OpenMailChoiceBody,
    @ReaderLocale() locale: Locale,
  ): Promise<MailChoiceView> {
    return this.choices.look(token, locale);
  }

  @Put()
  @Public()
  @Answers(200, mailChoiceView)
  @ApiOperation({ operationId: 'setMailChoice', summary: 'Stop this kind of mail, or have one mail a day' })
  choose(
    @Body({ schema: setMailChoiceBody }) body: SetMailChoiceBody,
    @ReaderLocale() locale: Locale,
  ): Promise<MailChoiceView> {
    return this.choices.choose(body, locale);
  }
}

@ApiTags('mail')
@Controller('mail/stop')
export class StopMailController {
  constructor(private readonly choices: MailChoices) {}

  @Post(':token')
  @Public()
  @FromAnywhere()
  @Answers(204)
  @ApiOperation({ operationId: 'stopMail', summary: 'One press in a mail programme: no more of this kind (RFC 8058)' })
  async stop(
    @Param({ schema: tokenPath }) { token }: z.infer<typeof tokenPath>,
    @Body({ schema: oneClickBody }) _press: z.infer<typeof oneClickBody>,
  ): Promise<void> {
    await this.choices.choose({ token, isStopped: true });
  }
}

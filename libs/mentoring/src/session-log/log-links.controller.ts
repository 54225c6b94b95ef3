import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  logLinkBody,
  logLinkView,
  objectByLinkBody,
  type LogLinkBody,
  type LogLinkView,
  type ObjectByLinkBody,
} from '@onsil/contracts';
import { Answers, IfMatch, Public } from '@onsil/platform';

import { LogByLink } from './log-by-link.js';

@ApiTags('mentoring links')
@Controller('session-log-links')
export class LogLinksController {
  constructor(private readonly logByLink: LogByLink) {}

  @Post('preview')
  @Public()
  @Answers(200, logLinkView)
  @ApiOperation({ operationId: 'previewLogByLink', summary: 'The one log a mailed link is about; changes nothing' })
  preview(@Body({ schema: logLinkBody }) { token }: LogLinkBody): Promise<LogLinkView> {
    return this.logByLink.look(token);
  }

  @Post('confirm')
  @Public()
  @Answers(200, logLinkView)
  @ApiOperation({ operationId: 'confirmLogByLink', summary: 'The team confirms by its link; If-Match: the log' })
  confirm(@IfMatch() version: number, @Body({ schema: logLinkBody }) { token }: LogLinkBody): Promise<LogLinkView> {
    return this.logByLink.answer(token, version, null);
  }

  @Post('object')
  @Public()
  @Answers(200, logLinkView)
  @ApiOperation({ operationId: 'objectToLogByLink', summary: 'The team objects by its link; If-Match: the log' })
  object(
    @IfMatch() version: number,
    @Body({ schema: objectByLinkBody }) { token, words }: ObjectByLinkBody,
  ): Promise<LogLinkView> {
    return this.logByLink.answer(token, version, words);
  }
}

import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  correctLogBody,
  logDraftView,
  logFormView,
  objectToLogBody,
  saveLogDraftBody,
  saveNoteBody,
  sendLogBody,
  mentoringSessionView,
  type CorrectLogBody,
  type LogDraftView,
  type LogFormView,
  type ObjectToLogBody,
  type SaveLogDraftBody,
  type SaveNoteBody,
  type SendLogBody,
  type MentoringSessionView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AnswerLog } from './answer-log.js';
import { CorrectLog } from './correct-log.js';
import { LogFormQuery } from './log-form.query.js';
import { SaveLogDraft } from './save-log-draft.js';
import { SaveNote } from './save-note.js';
import { SendLog } from './send-log.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('mentoring sessions')
@Controller('hubs/:hub/sessions/:id')
export class SessionLogsController {
  constructor(
    private readonly logForm: LogFormQuery,
    private readonly saveLogDraft: SaveLogDraft,
    private readonly sendLog: SendLog,
    private readonly correctLog: CorrectLog,
    private readonly saveNote: SaveNote,
    private readonly answerLog: AnswerLog,
  ) {}

  @Get('log-form')
  @RequirePermission('session.log')
  @Answers(200, logFormView)
  @ApiOperation({ operationId: 'getLogForm', summary: 'The log page, filled from the session and your draft' })
  form(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<LogFormView> {
    return this.logForm.execute(actor, id);
  }

  @Put('log-draft')
  @RequirePermission('session.log')
  @Answers(200, logDraftView)
  @ApiOperation({
    operationId: 'saveLogDraft',
    summary: 'Keep what was written so far; If-Match: the draft, 0 for none',
  })
  draft(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: saveLogDraftBody }) body: SaveLogDraftBody,
  ): Promise<LogDraftView> {
    return this.saveLogDraft.execute(actor, { sessionId: id, version, ...body });
  }

  @Post('log')
  @RequirePermission('session.log')
  @Answers(201, mentoringSessionView)
  @ApiOperation({ operationId: 'sendLog', summary: 'Sign the log and send it to the team; If-Match: the session' })
  send(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: sendLogBody }) body: SendLogBody,
  ): Promise<MentoringSessionView> {
    return this.sendLog.execute(actor, { sessionId: id, version, ...body });
  }

  @Put('log')
  @RequirePermission('session.correct')
  @Answers(200, mentoringSessionView)
  @ApiOperation({ operationId: 'correctLog', summary: 'Correct a sent log, with a trace; If-Match: the log' })
  correct(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: correctLogBody }) body: CorrectLogBody,
  ): Promise<MentoringSessionView> {
    return this.correctLog.execute(actor, { sessionId: id, version, ...body });
  }

  @Put('note')
  @RequirePermission('session.log')
  @Answers(200, mentoringSessionView)
  @ApiOperation({ operationId: 'saveSessionNote', summary: 'Change or narrow your own second note of a sent log' })
  note(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: saveNoteBody }) body: SaveNoteBody,
  ): Promise<MentoringSessionView> {
    return this.saveNote.execute(actor, { sessionId: id, ...body });
  }

  @Post('log/confirm')
  @RequirePermission('session.confirm')
  @Answers(200, mentoringSessionView)
  @ApiOperation({ operationId: 'confirmLog', summary: 'The team confirms; If-Match: the log' })
  confirm(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<MentoringSessionView> {
    return this.answerLog.execute(actor, { sessionId: id, version, objection: null });
  }

  @Post('log/object')
  @RequirePermission('session.confirm')
  @Answers(200, mentoringSessionView)
  @ApiOperation({ operationId: 'objectToLog', summary: 'The team objects, in its own words; If-Match: the log' })
  object(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: objectToLogBody }) { words }: ObjectToLogBody,
  ): Promise<MentoringSessionView> {
    return this.answerLog.execute(actor, { sessionId: id, version, objection: words });
  }
}

import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  criterionKey,
  readinessAnswerView,
  readinessAssessmentView,
  saveReadinessAnswerBody,
  startReadinessAssessmentBody,
  type ReadinessAnswerView,
  type ReadinessAssessmentView,
  type SaveReadinessAnswerBody,
  type StartReadinessAssessmentBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AssessmentQuery } from './assessment.query.js';
import { FinishAssessment } from './finish-assessment.js';
import { ReopenAssessment } from './reopen-assessment.js';
import { SaveAnswer } from './save-answer.js';
import { StartAssessment } from './start-assessment.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
const answerPath = path.extend({ criterion: criterionKey });
type Path = z.infer<typeof path>;

@ApiTags('readiness')
@Controller('hubs/:hub')
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentQuery,
    private readonly startAssessment: StartAssessment,
    private readonly saveAnswer: SaveAnswer,
    private readonly finishAssessment: FinishAssessment,
    private readonly reopenAssessment: ReopenAssessment,
  ) {}

  @Post('teams/:id/readiness-assessments')
  @RequirePermission('readiness.assess')
  @Answers(201, readinessAssessmentView)
  @ApiOperation({ operationId: 'startReadinessAssessment', summary: 'Begin an assessment, or go on with it' })
  start(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: startReadinessAssessmentBody }) body: StartReadinessAssessmentBody,
  ): Promise<ReadinessAssessmentView> {
    return this.startAssessment.execute(actor, { teamId: id, ...body });
  }

  @Get('readiness-assessments/:id')
  @RequirePermission('readiness.read')
  @Answers(200, readinessAssessmentView)
  @ApiOperation({ operationId: 'getReadinessAssessment', summary: 'An assessment with its answers and the evidence' })
  get(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<ReadinessAssessmentView> {
    return this.assessments.one(actor, id);
  }

  @Put('readiness-assessments/:id/answers/:criterion')
  @RequirePermission('readiness.assess')
  @Answers(200, readinessAnswerView)
  @ApiOperation({
    operationId: 'saveReadinessAnswer',
    summary: 'Keep the answer to one criterion; If-Match: the answer, 0 for none',
  })
  save(
    @CurrentActor() actor: Actor,
    @Param({ schema: answerPath }) { id, criterion }: z.infer<typeof answerPath>,
    @IfMatch() version: number,
    @Body({ schema: saveReadinessAnswerBody }) body: SaveReadinessAnswerBody,
  ): Promise<ReadinessAnswerView> {
    return this.saveAnswer.execute(actor, { assessmentId: id, criterion, version, ...body });
  }

  @Post('readiness-assessments/:id/finish')
  @RequirePermission('readiness.assess')
  @Answers(200, readinessAssessmentView)
  @ApiOperation({ operationId: 'finishReadinessAssessment', summary: 'Finish it, so that others see it; If-Match: it' })
  finish(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<ReadinessAssessmentView> {
    return this.finishAssessment.execute(actor, { assessmentId: id, version });
  }

  @Post('readiness-assessments/:id/reopen')
  @RequirePermission('readiness.assess')
  @Answers(200, readinessAssessmentView)
  @ApiOperation({ operationId: 'reopenReadinessAssessment', summary: 'Take a finished one back; If-Match: it' })
  reopen(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<ReadinessAssessmentView> {
    return this.reopenAssessment.execute(actor, { assessmentId: id, version });
  }
}

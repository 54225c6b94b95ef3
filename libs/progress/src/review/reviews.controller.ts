import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  acceptBody,
  returnBody,
  teamMilestoneView,
  type AcceptBody,
  type ReturnBody,
  type TeamMilestoneView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AcceptSubmission } from './accept-submission.js';
import { ReturnSubmission } from './return-submission.js';
import { StartReview } from './start-review.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('reviews')
@Controller('hubs/:hub/submissions/:id')
export class ReviewsController {
  constructor(
    private readonly startReview: StartReview,
    private readonly acceptSubmission: AcceptSubmission,
    private readonly returnSubmission: ReturnSubmission,
  ) {}

  @Post('start-review')
  @RequirePermission('milestone.review')
  @Answers(200, teamMilestoneView)
  @ApiOperation({ operationId: 'startReview', summary: 'Say that somebody is reading' })
  start(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<TeamMilestoneView> {
    return this.startReview.execute(actor, { submissionId: id });
  }

  @Post('accept')
  @RequirePermission('milestone.review')
  @Answers(200, teamMilestoneView)
  @ApiOperation({ operationId: 'acceptSubmission', summary: 'Accept an attempt; If-Match: the team milestone' })
  accept(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: acceptBody }) verdict: AcceptBody,
  ): Promise<TeamMilestoneView> {
    return this.acceptSubmission.execute(actor, { submissionId: id, version, ...verdict });
  }

  @Post('return')
  @RequirePermission('milestone.review')
  @Answers(200, teamMilestoneView)
  @ApiOperation({ operationId: 'returnSubmission', summary: 'Return an attempt; If-Match: the team milestone' })
  return(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: returnBody }) verdict: ReturnBody,
  ): Promise<TeamMilestoneView> {
    return this.returnSubmission.execute(actor, { submissionId: id, version, ...verdict });
  }
}

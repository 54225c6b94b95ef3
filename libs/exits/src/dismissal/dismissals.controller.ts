import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  decideDismissalBody,
  dismissalView,
  noticeDismissalBody,
  statementBody,
  type DecideDismissalBody,
  type DismissalView,
  type NoticeDismissalBody,
  type StatementBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AnswerDismissal } from './answer-dismissal.js';
import { DecideDismissal } from './decide-dismissal.js';
import { EndDismissal } from './end-dismissal.js';
import { NoticeDismissal } from './notice-dismissal.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;
const teamPath = path.extend({ teamId: z.uuid() });

@ApiTags('exits')
@Controller('hubs/:hub')
export class DismissalsController {
  constructor(
    private readonly noticeDismissal: NoticeDismissal,
    private readonly answerDismissal: AnswerDismissal,
    private readonly decideDismissal: DecideDismissal,
    private readonly endDismissal: EndDismissal,
  ) {}

  @Post('cohorts/:id/teams/:teamId/dismissals')
  @RequirePermission('exit.record')
  @Answers(201, dismissalView)
  @ApiOperation({ operationId: 'noticeDismissal', summary: 'Tell a team the grounds, and when it is heard' })
  notice(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id, teamId }: z.infer<typeof teamPath>,
    @Body({ schema: noticeDismissalBody }) body: NoticeDismissalBody,
  ): Promise<DismissalView> {
    return this.noticeDismissal.execute(actor, { cohortId: id, teamId, ...body });
  }

  @Post('dismissals/:id/statement')
  @RequirePermission('exit.answer')
  @Answers(200, dismissalView)
  @ApiOperation({ operationId: 'stateOnDismissal', summary: 'The team answers the notice; If-Match: the dismissal' })
  state(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: statementBody }) { text }: StatementBody,
  ): Promise<DismissalView> {
    return this.answerDismissal.execute(actor, { dismissalId: id, version, text, as: 'statement' });
  }

  @Post('dismissals/:id/decision')
  @RequirePermission('exit.decide')
  @Answers(200, dismissalView)
  @ApiOperation({ operationId: 'decideDismissal', summary: 'Decide, or drop it; If-Match: the dismissal' })
  decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: decideDismissalBody }) body: DecideDismissalBody,
  ): Promise<DismissalView> {
    return this.decideDismissal.execute(actor, { dismissalId: id, version, ...body });
  }

  @Post('dismissals/:id/appeal')
  @RequirePermission('exit.answer')
  @Answers(200, dismissalView)
  @ApiOperation({ operationId: 'appealDismissal', summary: 'The team appeals; If-Match: the dismissal' })
  appeal(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: statementBody }) { text }: StatementBody,
  ): Promise<DismissalView> {
    return this.answerDismissal.execute(actor, { dismissalId: id, version, text, as: 'appeal' });
  }

  @Post('dismissals/:id/appeal-decision')
  @RequirePermission('exit.decide')
  @Answers(200, dismissalView)
  @ApiOperation({ operationId: 'decideDismissalAppeal', summary: 'Answer the appeal; refusing it ends the team’s way' })
  decideAppeal(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: decideDismissalBody }) appeal: DecideDismissalBody,
  ): Promise<DismissalView> {
    return this.endDismissal.execute(actor, { dismissalId: id, version, appeal });
  }

  @Post('dismissals/:id/complete')
  @RequirePermission('exit.decide')
  @Answers(200, dismissalView)
  @ApiOperation({ operationId: 'completeDismissal', summary: 'Nobody appealed in time: end the team’s way' })
  complete(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<DismissalView> {
    return this.endDismissal.execute(actor, { dismissalId: id, version, appeal: null });
  }
}

import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  draftView,
  handInBody,
  saveDraftBody,
  teamMilestoneView,
  type DraftView,
  type HandInBody,
  type SaveDraftBody,
  type TeamMilestoneView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { HandIn } from './hand-in.js';
import { SaveDraft } from './save-draft.js';
import { TakeBack } from './take-back.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('submissions')
@Controller('hubs/:hub')
export class SubmissionsController {
  constructor(
    private readonly saveDraft: SaveDraft,
    private readonly handIn: HandIn,
    private readonly takeBack: TakeBack,
  ) {}

  @Put('team-milestones/:id/draft')
  @RequirePermission('milestone.hand_in')
  @Answers(200, draftView)
  @ApiOperation({ operationId: 'saveDraft', summary: 'Keep unsent text; If-Match "0" when there was no draft' })
  save(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: saveDraftBody }) { answers }: SaveDraftBody,
  ): Promise<DraftView> {
    return this.saveDraft.execute(actor, { teamMilestoneId: id, version, answers });
  }

  @Post('team-milestones/:id/submissions')
  @RequirePermission('milestone.hand_in')
  @Answers(201, teamMilestoneView)
  @ApiOperation({ operationId: 'handIn', summary: 'Hand in, as the team or on its behalf' })
  submit(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: handInBody }) { answers }: HandInBody,
  ): Promise<TeamMilestoneView> {
    return this.handIn.execute(actor, { teamMilestoneId: id, version, answers });
  }

  @Post('submissions/:id/take-back')
  @RequirePermission('milestone.hand_in')
  @Answers(200, teamMilestoneView)
  @ApiOperation({ operationId: 'takeBack', summary: 'Take an attempt back before its review starts' })
  take(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<TeamMilestoneView> {
    return this.takeBack.execute(actor, { submissionId: id });
  }
}

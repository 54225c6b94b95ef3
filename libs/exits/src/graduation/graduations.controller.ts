import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  graduateTeamsBody,
  graduationPreview,
  graduationResult,
  type GraduateTeamsBody,
  type GraduationPreview,
  type GraduationResult,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { GraduateTeams } from './graduate-teams.js';
import { GraduationPreviewQuery } from './graduation-preview.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('exits')
@Controller('hubs/:hub')
export class GraduationsController {
  constructor(
    private readonly preview: GraduationPreviewQuery,
    private readonly graduateTeams: GraduateTeams,
  ) {}

  @Get('cohorts/:id/graduation')
  @RequirePermission('exit.oversee')
  @Answers(200, graduationPreview)
  @ApiOperation({ operationId: 'previewGraduation', summary: 'Who could graduate now, and what the others lack' })
  look(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<GraduationPreview> {
    return this.preview.execute(actor, id);
  }

  @Post('cohorts/:id/graduation')
  @RequirePermission('exit.decide')
  @Answers(200, graduationResult)
  @ApiOperation({
    operationId: 'graduateTeams',
    summary: 'Let teams graduate, each for itself, with or without a waiver',
  })
  graduate(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: graduateTeamsBody }) body: GraduateTeamsBody,
  ): Promise<GraduationResult> {
    return this.graduateTeams.execute(actor, { cohortId: id, ...body });
  }
}

import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  mentorProfileView,
  updateMentorProfileBody,
  type MentorProfileView,
  type UpdateMentorProfileBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';

import { MentorProfileQuery } from './mentor-profile.query.js';
import { UpdateMentorProfile } from './update-mentor-profile.js';

@ApiTags('mentors')
@Controller('hubs/:hub/mentor-profile')
export class MentorProfileController {
  constructor(
    private readonly profiles: MentorProfileQuery,
    private readonly updateMentorProfile: UpdateMentorProfile,
  ) {}

  @Get()
  @RequirePermission('mentor.update_own')
  @Answers(200, mentorProfileView)
  @ApiOperation({ operationId: 'getMentorProfile', summary: 'What the hub knows of you as a mentor' })
  get(@CurrentActor() actor: Actor): Promise<MentorProfileView> {
    return this.profiles.of(actor);
  }

  @Put()
  @RequirePermission('mentor.update_own')
  @Answers(200, mentorProfileView)
  @ApiOperation({
    operationId: 'updateMentorProfile',
    summary: 'Correct your specialties, languages and place, and say how many teams you would like',
  })
  update(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: updateMentorProfileBody }) body: UpdateMentorProfileBody,
  ): Promise<MentorProfileView> {
    return this.updateMentorProfile.execute(actor, { version, ...body });
  }
}

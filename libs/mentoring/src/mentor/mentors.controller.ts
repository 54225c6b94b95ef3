import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addMentorBody,
  assignMentorBody,
  endAssignmentBody,
  handOverBody,
  mentorCandidatesQuery,
  mentorCandidatesView,
  mentorPage,
  mentorsQuery,
  mentorView,
  publishedMentorView,
  updateAssignmentBody,
  updateMentorBody,
  type AddMentorBody,
  type AssignMentorBody,
  type EndAssignmentBody,
  type HandOverBody,
  type MentorCandidatesView,
  type MentorPage,
  type MentorsQuery,
  type MentorView,
  type PublishedMentorView,
  type UpdateAssignmentBody,
  type UpdateMentorBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AddMentor } from './add-mentor.js';
import { AssignMentor } from './assign-mentor.js';
import { EndAssignment } from './end-assignment.js';
import { HandOverPair } from './hand-over-pair.js';
import { MentorQuery } from './mentor.query.js';
import { PublishedMentorQuery } from './published-mentor.query.js';
import { SetPrimaryMentor } from './set-primary-mentor.js';
import { UpdateMentor } from './update-mentor.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('mentors')
@Controller('hubs/:hub')
export class MentorsController {
  constructor(
    private readonly mentors: MentorQuery,
    private readonly publishedMentor: PublishedMentorQuery,
    private readonly addMentor: AddMentor,
    private readonly updateMentor: UpdateMentor,
    private readonly assignMentor: AssignMentor,
    private readonly setPrimaryMentor: SetPrimaryMentor,
    private readonly endAssignment: EndAssignment,
    private readonly handOverPair: HandOverPair,
  ) {}

  @Get('mentors')
  @RequirePermission('mentor.read')
  @Answers(200, mentorPage)
  @ApiOperation({ operationId: 'listMentors', summary: 'Mentors of the hub with their teams, by name' })
  list(@CurrentActor() actor: Actor, @Query({ schema: mentorsQuery }) query: MentorsQuery): Promise<MentorPage> {
    return this.mentors.page(actor, query);
  }

  @Get('mentor-candidates')
  @RequirePermission('mentor.manage')
  @Answers(200, mentorCandidatesView)
  @ApiOperation({ operationId: 'mentorCandidates', summary: 'People and participants who are no mentors yet' })
  candidates(
    @CurrentActor() actor: Actor,
    @Query({ schema: mentorCandidatesQuery }) { search }: z.infer<typeof mentorCandidatesQuery>,
  ): Promise<MentorCandidatesView> {
    return this.mentors.candidates(actor, search);
  }

  @Post('mentors')
  @RequirePermission('mentor.manage')
  @Answers(201, mentorView)
  @ApiOperation({ operationId: 'addMentor', summary: 'Make somebody of the hub a mentor' })
  add(@CurrentActor() actor: Actor, @Body({ schema: addMentorBody }) body: AddMentorBody): Promise<MentorView> {
    return this.addMentor.execute(actor, body);
  }

  @Get('mentors/:id')
  @RequirePermission('mentor.read')
  @Answers(200, mentorView)
  @ApiOperation({ operationId: 'getMentor', summary: 'A mentor with profile and pairs' })
  get(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<MentorView> {
    return this.mentors.one(actor, id);
  }

  @Get('mentor-profiles/:id')
  @RequirePermission('mentor_profile.read')
  @Answers(200, publishedMentorView)
  @ApiOperation({
    operationId: 'getPublishedMentor',
    summary: 'What a mentor says of themselves to the teams of the hub',
  })
  published(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<PublishedMentorView> {
    return this.publishedMentor.execute(actor, id);
  }

  @Put('mentors/:id')
  @RequirePermission('mentor.manage')
  @Answers(200, mentorView)
  @ApiOperation({ operationId: 'updateMentor', summary: 'Change specialties, languages, place or capacity' })
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: updateMentorBody }) body: UpdateMentorBody,
  ): Promise<MentorView> {
    return this.updateMentor.execute(actor, { mentorId: id, version, ...body });
  }

  @Post('mentors/:id/assignments')
  @RequirePermission('mentor.manage')
  @Answers(201, mentorView)
  @ApiOperation({ operationId: 'assignMentor', summary: 'Assign a mentor to a team' })
  assign(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: assignMentorBody }) body: AssignMentorBody,
  ): Promise<MentorView> {
    return this.assignMentor.execute(actor, { mentorId: id, ...body });
  }

  @Put('mentor-assignments/:id')
  @RequirePermission('mentor.manage')
  @Answers(200, mentorView)
  @ApiOperation({ operationId: 'setPrimaryMentor', summary: "Make or unmake a team's lead mentor" })
  setPrimary(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: updateAssignmentBody }) body: UpdateAssignmentBody,
  ): Promise<MentorView> {
    return this.setPrimaryMentor.execute(actor, { assignmentId: id, version, ...body });
  }

  @Post('mentor-assignments/:id/end')
  @RequirePermission('mentor.manage')
  @Answers(200, mentorView)
  @ApiOperation({ operationId: 'endAssignment', summary: 'End a pair and cancel its coming sessions' })
  end(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: endAssignmentBody }) body: EndAssignmentBody,
  ): Promise<MentorView> {
    return this.endAssignment.execute(actor, { assignmentId: id, version, ...body });
  }

  @Post('mentor-assignments/:id/hand-over')
  @RequirePermission('mentor.manage')
  @Answers(200, mentorView)
  @ApiOperation({ operationId: 'handOverPair', summary: 'Give a team to another mentor, with its coming sessions' })
  handOver(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: handOverBody }) body: HandOverBody,
  ): Promise<MentorView> {
    return this.handOverPair.execute(actor, { assignmentId: id, version, ...body });
  }
}

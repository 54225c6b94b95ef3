import { Body, Controller, Get, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  correctEvidenceBody,
  evidenceQuery,
  evidenceRow,
  logEvidenceBody,
  teamEvidencePage,
  type CorrectEvidenceBody,
  type EvidenceQuery as Asked,
  type EvidenceRow,
  type LogEvidenceBody,
  type TeamEvidencePage,
} from '@onsil/contracts';
import {
  Answers,
  AnswersFile,
  CurrentActor,
  FileOfRequest,
  IfMatch,
  RequirePermission,
  type Actor,
  type IncomingFile,
} from '@onsil/platform';
import { z } from 'zod';

import { AttachFile } from './attach-file.js';
import { CorrectEvidence } from './correct-evidence.js';
import { EvidenceQuery } from './evidence.query.js';
import { LogEvidence } from './log-evidence.js';
import { OpenFile } from './open-file.js';
import { RemoveEvidence } from './remove-evidence.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('business model')
@Controller('hubs/:hub')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceQuery,
    private readonly logEvidence: LogEvidence,
    private readonly correctEvidence: CorrectEvidence,
    private readonly removeEvidence: RemoveEvidence,
    private readonly attachFile: AttachFile,
    private readonly openFile: OpenFile,
  ) {}

  @Get('teams/:id/evidence')
  @RequirePermission('business_model.read')
  @Answers(200, teamEvidencePage)
  @ApiOperation({ operationId: 'listTeamEvidence', summary: 'What a team heard, saw and measured, newest first' })
  ofTeam(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: evidenceQuery }) query: Asked,
  ): Promise<TeamEvidencePage> {
    return this.evidence.page(actor, id, query);
  }

  @Post('teams/:id/evidence')
  @RequirePermission('business_model.write')
  @Answers(201, evidenceRow)
  @ApiOperation({ operationId: 'logEvidence', summary: 'Log an interview or other evidence' })
  log(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: logEvidenceBody }) body: LogEvidenceBody,
  ): Promise<EvidenceRow> {
    return this.logEvidence.execute(actor, { teamId: id, ...body });
  }

  @Put('evidence/:id')
  @RequirePermission('business_model.write')
  @Answers(200, evidenceRow)
  @ApiOperation({ operationId: 'correctEvidence', summary: 'Correct a piece of evidence' })
  correct(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: correctEvidenceBody }) body: CorrectEvidenceBody,
  ): Promise<EvidenceRow> {
    return this.correctEvidence.execute(actor, { evidenceId: id, version, ...body });
  }

  @Post('evidence/:id/remove')
  @RequirePermission('business_model.write')
  @Answers(204)
  @ApiOperation({ operationId: 'removeTestingEvidence', summary: 'Take a piece of evidence out of what counts' })
  remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.removeEvidence.execute(actor, { evidenceId: id, version });
  }

  @Post('evidence/:id/file')
  @RequirePermission('business_model.write')
  @Answers(201, evidenceRow)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ operationId: 'attachEvidenceFile', summary: 'Put a file or photo to a piece of evidence' })
  attach(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @FileOfRequest() file: IncomingFile,
  ): Promise<EvidenceRow> {
    return this.attachFile.execute(actor, { evidenceId: id, file });
  }

  @Get('evidence/:id/file')
  @RequirePermission('business_model.read')
  @AnswersFile()
  @ApiOperation({ operationId: 'openEvidenceFile', summary: 'The file of a piece of evidence' })
  open(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<StreamableFile> {
    return this.openFile.execute(actor, id);
  }
}

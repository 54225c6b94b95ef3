import { Body, Controller, Delete, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addReadinessEvidenceBody,
  evidenceCandidatesView,
  readinessEvidenceView,
  readinessFileQuery,
  type AddReadinessEvidenceBody,
  type EvidenceCandidatesView,
  type ReadinessEvidenceView,
  type ReadinessFileQuery,
} from '@onsil/contracts';
import {
  Answers,
  AnswersFile,
  CurrentActor,
  FileOfRequest,
  RequirePermission,
  type Actor,
  type IncomingFile,
} from '@onsil/platform';
import { z } from 'zod';

import { AddEvidence } from './add-evidence.js';
import { DownloadEvidenceFile } from './download-evidence-file.js';
import { EvidenceCandidatesQuery } from './evidence-candidates.query.js';
import { RemoveEvidence } from './remove-evidence.js';
import { UploadEvidenceFile } from './upload-evidence-file.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('readiness')
@Controller('hubs/:hub')
export class EvidenceController {
  constructor(
    private readonly candidatesOf: EvidenceCandidatesQuery,
    private readonly addEvidence: AddEvidence,
    private readonly uploadEvidenceFile: UploadEvidenceFile,
    private readonly removeEvidence: RemoveEvidence,
    private readonly downloadEvidenceFile: DownloadEvidenceFile,
  ) {}

  @Get('teams/:id/readiness-candidates')
  @RequirePermission('readiness.assess')
  @Answers(200, evidenceCandidatesView)
  @ApiOperation({
    operationId: 'listReadinessEvidenceCandidates',
    summary: 'What a team has done elsewhere that can be pointed at as evidence',
  })
  candidates(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<EvidenceCandidatesView> {
    return this.candidatesOf.ofTeam(actor, id);
  }

  @Post('teams/:id/readiness-evidence')
  @RequirePermission('readiness.assess')
  @Answers(201, readinessEvidenceView)
  @ApiOperation({ operationId: 'addReadinessEvidence', summary: 'Point at what shows that a criterion holds' })
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: addReadinessEvidenceBody }) body: AddReadinessEvidenceBody,
  ): Promise<ReadinessEvidenceView> {
    return this.addEvidence.execute(actor, { teamId: id, ...body });
  }

  @Post('teams/:id/readiness-files')
  @RequirePermission('readiness.assess')
  @Answers(201, readinessEvidenceView)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ operationId: 'uploadReadinessEvidence', summary: 'Upload one file as evidence of a criterion' })
  upload(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: readinessFileQuery }) { framework: key, version, criterion }: ReadinessFileQuery,
    @FileOfRequest() file: IncomingFile,
  ): Promise<ReadinessEvidenceView> {
    return this.uploadEvidenceFile.execute(actor, { teamId: id, framework: { key, version }, criterion, file });
  }

  @Delete('readiness-evidence/:id')
  @RequirePermission('readiness.assess')
  @Answers(204)
  @ApiOperation({ operationId: 'removeReadinessEvidence', summary: 'Take a piece of evidence away' })
  remove(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<void> {
    return this.removeEvidence.execute(actor, id);
  }

  @Get('readiness-evidence/:id/file')
  @RequirePermission('readiness.read')
  @AnswersFile()
  @ApiOperation({ operationId: 'downloadReadinessEvidence', summary: 'The content of a file of evidence' })
  download(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<StreamableFile> {
    return this.downloadEvidenceFile.execute(actor, id);
  }
}

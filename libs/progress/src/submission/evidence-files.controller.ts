import { Controller, Delete, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { evidenceFileView, uploadQuery, type EvidenceFileView } from '@onsil/contracts';
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

import { DownloadEvidence } from './download-evidence.js';
import { RemoveEvidence } from './remove-evidence.js';
import { UploadEvidence } from './upload-evidence.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
const filePath = path.extend({ fileId: z.uuid() });

@ApiTags('submissions')
@Controller('hubs/:hub')
export class EvidenceFilesController {
  constructor(
    private readonly uploadEvidence: UploadEvidence,
    private readonly removeEvidence: RemoveEvidence,
    private readonly downloadEvidence: DownloadEvidence,
  ) {}

  @Post('team-milestones/:id/files')
  @RequirePermission('milestone.hand_in')
  @Answers(201, evidenceFileView)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ operationId: 'uploadEvidence', summary: 'Upload one file for an item of the next attempt' })
  upload(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: z.infer<typeof path>,
    @Query({ schema: uploadQuery }) { item }: z.infer<typeof uploadQuery>,
    @FileOfRequest() file: IncomingFile,
  ): Promise<EvidenceFileView> {
    return this.uploadEvidence.execute(actor, { teamMilestoneId: id, itemId: item, file });
  }

  @Delete('team-milestones/:id/files/:fileId')
  @RequirePermission('milestone.hand_in')
  @Answers(204)
  @ApiOperation({ operationId: 'removeEvidence', summary: 'Take a file out of the next attempt' })
  remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: filePath }) { id, fileId }: z.infer<typeof filePath>,
  ): Promise<void> {
    return this.removeEvidence.execute(actor, { teamMilestoneId: id, fileId });
  }

  @Get('evidence-files/:id')
  @RequirePermission('milestone.read')
  @AnswersFile()
  @ApiOperation({ operationId: 'downloadEvidence', summary: 'The content of an evidence file' })
  download(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: z.infer<typeof path>,
  ): Promise<StreamableFile> {
    return this.downloadEvidence.execute(actor, id);
  }
}

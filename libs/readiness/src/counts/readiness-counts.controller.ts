import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { exportQuery, readinessCountsView, type ExportQuery, type ReadinessCountsView } from '@onsil/contracts';
import {
  Answers,
  AnswersFile,
  attachmentDisposition,
  CurrentActor,
  RequirePermission,
  type Actor,
} from '@onsil/platform';
import { z } from 'zod';

import { ExportReadinessCounts } from './export-readiness-counts.js';
import { ReadinessCountsQuery } from './readiness-counts.query.js';

const hubPath = z.object({ hub: z.string() });

@ApiTags('readiness')
@Controller('hubs/:hub/readiness-counts')
export class ReadinessCountsController {
  constructor(
    private readonly counts: ReadinessCountsQuery,
    private readonly exportReadinessCounts: ExportReadinessCounts,
  ) {}

  @Get()
  @RequirePermission('readiness.counts')
  @Answers(200, readinessCountsView)
  @ApiOperation({
    operationId: 'getReadinessCounts',
    summary: 'How many teams stand at which level, small counts hidden',
  })
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
  ): Promise<ReadinessCountsView> {
    return this.counts.execute(actor);
  }

  @Get('export')
  @RequirePermission('export.counts')
  @ApiOperation({ operationId: 'exportReadinessCounts', summary: 'The same as XLSX or CSV' })
  @AnswersFile()
  async export(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: exportQuery }) { format }: ExportQuery,
  ): Promise<StreamableFile> {
    const file = await this.exportReadinessCounts.execute(actor, format);
    return new StreamableFile(file.content, { type: file.mediaType, disposition: attachmentDisposition(file.name) });
  }
}

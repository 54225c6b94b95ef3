import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { canvasExportQuery, type CanvasExportQuery } from '@onsil/contracts';
import { AnswersFile, attachmentDisposition, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { ExportCanvas } from './export-canvas.js';

const path = z.object({ hub: z.string(), id: z.uuid() });

@ApiTags('business model')
@Controller('hubs/:hub/canvases/:id/export')
export class CanvasExportController {
  constructor(private readonly exportCanvas: ExportCanvas) {}

  @Get()
  @RequirePermission('business_model.export')
  @AnswersFile()
  @ApiOperation({ operationId: 'exportCanvas', summary: 'A canvas as PDF (A4 or A3), PNG or JSON' })
  async export(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: z.infer<typeof path>,
    @Query({ schema: canvasExportQuery }) query: CanvasExportQuery,
  ): Promise<StreamableFile> {
    const { name, mediaType, content } = await this.exportCanvas.execute(actor, { canvasId: id, ...query });
    return new StreamableFile(content, { type: mediaType, disposition: attachmentDisposition(name) });
  }
}

import { Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  checkedFrameworkView,
  frameworkFileQuery,
  loadFrameworkQuery,
  readinessFrameworkRow,
  type CheckedFrameworkView,
  type FrameworkFileQuery,
  type FrameworkFileType,
  type LoadFrameworkQuery,
  type ReadinessFrameworkRow,
} from '@onsil/contracts';
import {
  Answers,
  AnswersFile,
  attachmentDisposition,
  CurrentActor,
  FileOfRequest,
  RequirePermission,
  type Actor,
  type IncomingFile,
} from '@onsil/platform';
import type { z } from 'zod';

import { frameworkPath } from '../framework/framework-path.js';
import { CheckFrameworkFile } from './check-framework-file.js';
import { DownloadFramework, type DownloadedFramework } from './download-framework.js';
import { LoadFramework } from './load-framework.js';

const TYPES: Readonly<Record<FrameworkFileType, string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const FILE = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };

@ApiTags('readiness')
@Controller('hubs/:hub')
export class FrameworkFilesController {
  constructor(
    private readonly checkFrameworkFile: CheckFrameworkFile,
    private readonly loadFramework: LoadFramework,
    private readonly downloadFramework: DownloadFramework,
  ) {}

  @Post('readiness-frameworks/check-file')
  @RequirePermission('readiness.configure')
  @Answers(200, checkedFrameworkView)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @ApiOperation({ operationId: 'checkFrameworkFile', summary: 'What a file would become, and what is wrong in it' })
  check(@CurrentActor() actor: Actor, @FileOfRequest() file: IncomingFile): Promise<CheckedFrameworkView> {
    return this.checkFrameworkFile.execute(actor, file);
  }

  @Post('readiness-frameworks')
  @RequirePermission('readiness.configure')
  @Answers(201, readinessFrameworkRow)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @ApiOperation({ operationId: 'loadReadinessFramework', summary: 'Make a version of the hub’s own of a checked file' })
  load(
    @CurrentActor() actor: Actor,
    @Query({ schema: loadFrameworkQuery }) { sha256 }: LoadFrameworkQuery,
    @FileOfRequest() file: IncomingFile,
  ): Promise<ReadinessFrameworkRow> {
    return this.loadFramework.execute(actor, { file, sha256 });
  }

  @Get('readiness-framework-example')
  @RequirePermission('readiness.configure')
  @AnswersFile()
  @ApiOperation({ operationId: 'downloadFrameworkExample', summary: 'A small framework to begin from, as a file' })
  async example(
    @CurrentActor() actor: Actor,
    @Query({ schema: frameworkFileQuery }) { format }: FrameworkFileQuery,
  ): Promise<StreamableFile> {
    return fileOf(await this.downloadFramework.example(actor, format), format);
  }

  @Get('readiness-frameworks/:key/:version/file')
  @RequirePermission('readiness.read')
  @AnswersFile()
  @ApiOperation({
    operationId: 'downloadReadinessFramework',
    summary: 'A framework as a file that can be loaded again',
  })
  async download(
    @CurrentActor() actor: Actor,
    @Param({ schema: frameworkPath }) { key, version }: z.infer<typeof frameworkPath>,
    @Query({ schema: frameworkFileQuery }) { format }: FrameworkFileQuery,
  ): Promise<StreamableFile> {
    return fileOf(await this.downloadFramework.execute(actor, { key, version }, format), format);
  }
}

function fileOf({ name, content }: DownloadedFramework, format: FrameworkFileType): StreamableFile {
  return new StreamableFile(content, { type: TYPES[format], disposition: attachmentDisposition(name) });
}

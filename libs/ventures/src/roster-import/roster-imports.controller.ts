import { Body, Controller, Delete, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  rosterImportPage,
  rosterImportsQuery,
  rosterImportView,
  rosterMappingBody,
  rosterRowPage,
  rosterRowsQuery,
  rosterUploadQuery,
  rowDecisionBody,
  type RosterImportPage,
  type RosterImportsQuery,
  type RosterImportView,
  type RosterMappingBody,
  type RosterRowPage,
  type RosterRowsQuery,
  type RowDecisionBody,
} from '@onsil/contracts';
import {
  Answers,
  AnswersFile,
  attachmentDisposition,
  CurrentActor,
  FileOfRequest,
  IfMatch,
  RequirePermission,
  type Actor,
  type IncomingFile,
} from '@onsil/platform';
import { z } from 'zod';

import { ChangeMapping } from './change-mapping.js';
import { DecideRow } from './decide-row.js';
import { DiscardImport } from './discard-import.js';
import { RefusedRows } from './refused-rows.js';
import { RosterImportQuery } from './roster-import.query.js';
import { UploadRoster } from './upload-roster.js';

const ofHub = z.object({ hub: z.string(), id: z.uuid() });
const rowOfImport = ofHub.extend({ row: z.uuid() });
type OfHub = z.infer<typeof ofHub>;

@ApiTags('roster imports')
@ApiParam({ name: 'hub', schema: { type: 'string' } })
@Controller('hubs/:hub/roster-imports')
export class RosterImportsController {
  constructor(
    private readonly rosterImport: RosterImportQuery,
    private readonly uploadRoster: UploadRoster,
    private readonly changeMapping: ChangeMapping,
    private readonly decideRow: DecideRow,
    private readonly discardImport: DiscardImport,
    private readonly refusedRows: RefusedRows,
  ) {}

  @Get()
  @RequirePermission('roster.import')
  @Answers(200, rosterImportPage)
  @ApiOperation({ operationId: 'listRosterImports', summary: 'The imports of the hub, latest first' })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: rosterImportsQuery }) query: RosterImportsQuery,
  ): Promise<RosterImportPage> {
    return this.rosterImport.page(actor, query);
  }

  @Post()
  @RequirePermission('roster.import')
  @Answers(201, rosterImportView)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ operationId: 'uploadRoster', summary: 'Read a roster for a dry run; nothing is imported' })
  upload(
    @CurrentActor() actor: Actor,
    @Query({ schema: rosterUploadQuery }) { cohort }: z.infer<typeof rosterUploadQuery>,
    @FileOfRequest() file: IncomingFile,
  ): Promise<RosterImportView> {
    return this.uploadRoster.execute(actor, { file, cohortId: cohort ?? null });
  }

  @Get(':id')
  @RequirePermission('roster.import')
  @Answers(200, rosterImportView)
  @ApiOperation({ operationId: 'getRosterImport', summary: 'A dry run: columns, counts, how far reading has come' })
  get(@CurrentActor() actor: Actor, @Param({ schema: ofHub }) { id }: OfHub): Promise<RosterImportView> {
    return this.rosterImport.one(actor, id);
  }

  @Delete(':id')
  @RequirePermission('roster.import')
  @Answers(204)
  @ApiOperation({ operationId: 'discardRosterImport', summary: 'Throw a dry run away' })
  discard(@CurrentActor() actor: Actor, @Param({ schema: ofHub }) { id }: OfHub): Promise<void> {
    return this.discardImport.execute(actor, id);
  }

  @Put(':id/mapping')
  @RequirePermission('roster.import')
  @Answers(200, rosterImportView)
  @ApiOperation({
    operationId: 'changeRosterMapping',
    summary: 'Read the rows by another mapping or for another cohort',
  })
  remap(
    @CurrentActor() actor: Actor,
    @Param({ schema: ofHub }) { id }: OfHub,
    @IfMatch() version: number,
    @Body({ schema: rosterMappingBody }) body: RosterMappingBody,
  ): Promise<RosterImportView> {
    return this.changeMapping.execute(actor, { importId: id, version, ...body });
  }

  @Get(':id/rows')
  @RequirePermission('roster.import')
  @Answers(200, rosterRowPage)
  @ApiOperation({ operationId: 'listRosterRows', summary: 'Rows of a dry run, those that need a hand first' })
  rows(
    @CurrentActor() actor: Actor,
    @Param({ schema: ofHub }) { id }: OfHub,
    @Query({ schema: rosterRowsQuery }) query: RosterRowsQuery,
  ): Promise<RosterRowPage> {
    return this.rosterImport.rows(actor, id, query);
  }

  @Put(':id/rows/:row/decision')
  @RequirePermission('roster.import')
  @Answers(200, rosterImportView)
  @ApiOperation({ operationId: 'decideRosterRow', summary: 'Decide one row: a new team, the same team, or left out' })
  decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowOfImport }) { id, row }: z.infer<typeof rowOfImport>,
    @Body({ schema: rowDecisionBody }) { decision }: RowDecisionBody,
  ): Promise<RosterImportView> {
    return this.decideRow.execute(actor, { importId: id, rowId: row, decision });
  }

  @Get(':id/refused')
  @RequirePermission('roster.import')
  @AnswersFile()
  @ApiOperation({ operationId: 'downloadRefusedRows', summary: 'The rows that stay out, to correct and send again' })
  async refused(@CurrentActor() actor: Actor, @Param({ schema: ofHub }) { id }: OfHub): Promise<StreamableFile> {
    const { name, content } = await this.refusedRows.execute(actor, id);
    return new StreamableFile(content, { type: 'text/csv; charset=utf-8', disposition: attachmentDisposition(name) });
  }
}

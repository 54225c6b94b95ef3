import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { auditQuery, boardExportQuery, exportQuery, type BoardExportQuery } from '@onsil/contracts';
import { AnswersFile, attachmentDisposition, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AuditExport } from './audit-export.js';
import { BoardExport } from './board-export.js';
import { PeopleExport } from './people-export.query.js';
import { RunExport, type Download } from './run-export.js';
import { TeamsExport } from './teams-export.query.js';

const hubPath = z.object({ hub: z.string() });
const cohortPath = hubPath.extend({ cohort: z.uuid() });
const rosterExportQuery = exportQuery.extend({ cohort: z.uuid().optional() });
const auditExportQuery = auditQuery.omit({ after: true, limit: true }).extend(exportQuery.shape);

@ApiTags('export')
@Controller('hubs/:hub')
export class ExportController {
  constructor(
    private readonly runExport: RunExport,
    private readonly board: BoardExport,
    private readonly teams: TeamsExport,
    private readonly people: PeopleExport,
    private readonly audit: AuditExport,
  ) {}

  @Get('cohorts/:cohort/board/export')
  @RequirePermission('board.read')
  @ApiOperation({ operationId: 'exportBoard', summary: 'The board in the given filter, as XLSX or CSV' })
  @AnswersFile()
  async exportBoard(
    @CurrentActor() actor: Actor,
    @Param({ schema: cohortPath }) { cohort }: z.infer<typeof cohortPath>,
    @Query({ schema: boardExportQuery }) { format, ...filter }: BoardExportQuery,
  ): Promise<StreamableFile> {
    const table = await this.board.table(actor, cohort, filter);
    return fileOf(await this.runExport.execute(actor, { kind: 'board', format, table, filter: { cohort, ...filter } }));
  }

  @Get('exports/teams')
  @RequirePermission('export.run')
  @ApiOperation({ operationId: 'exportTeams', summary: 'The teams in reach, as XLSX or CSV' })
  @AnswersFile()
  async exportTeams(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: rosterExportQuery }) { format, cohort }: z.infer<typeof rosterExportQuery>,
  ): Promise<StreamableFile> {
    const table = await this.teams.table(actor, cohort ?? null);
    return fileOf(await this.runExport.execute(actor, { kind: 'teams', format, table, filter: { cohort } }));
  }

  @Get('exports/people')
  @RequirePermission('export.run')
  @ApiOperation({ operationId: 'exportPeople', summary: 'The people of the teams in reach, as XLSX or CSV' })
  @AnswersFile()
  async exportPeople(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: rosterExportQuery }) { format, cohort }: z.infer<typeof rosterExportQuery>,
  ): Promise<StreamableFile> {
    const table = await this.people.table(actor, cohort ?? null);
    return fileOf(await this.runExport.execute(actor, { kind: 'people', format, table, filter: { cohort } }));
  }

  @Get('audit/export')
  @RequirePermission('audit.read')
  @ApiOperation({ operationId: 'exportAudit', summary: 'The audit trail as searched, as XLSX or CSV' })
  @AnswersFile()
  async exportAudit(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: auditExportQuery }) { format, ...search }: z.infer<typeof auditExportQuery>,
  ): Promise<StreamableFile> {
    const table = this.audit.table(actor, search);
    return fileOf(await this.runExport.execute(actor, { kind: 'audit', format, table, filter: search }));
  }
}

function fileOf({ name, mediaType, content }: Download): StreamableFile {
  return new StreamableFile(content, { type: mediaType, disposition: attachmentDisposition(name) });
}

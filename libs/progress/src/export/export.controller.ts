import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  auditQuery,
  boardExportQuery,
  exportQuery,
  rolesExportQuery,
  teamsExportQuery,
  type BoardExportQuery,
  type ExportQuery,
} from '@onsil/contracts';
import {
  AnswersFile,
  attachmentDisposition,
  CurrentActor,
  RequirePermission,
  type Actor,
  type Download,
} from '@onsil/platform';
import { z } from 'zod';

import { AuditExport } from './audit-export.js';
import { BoardExport } from './board-export.js';
import { CountsExport } from './counts-export.js';
import { PeopleExport } from './people-export.query.js';
import { RolesExport } from './roles-export.query.js';
import { RunExport } from './run-export.js';
import { TeamsExport } from './teams-export.query.js';

const hubPath = z.object({ hub: z.string() });
const cohortPath = hubPath.extend({ cohort: z.uuid() });
const auditExportQuery = auditQuery.omit({ after: true, limit: true }).extend(exportQuery.shape);

@ApiTags('export')
@Controller('hubs/:hub')
export class ExportController {
  constructor(
    private readonly runExport: RunExport,
    private readonly board: BoardExport,
    private readonly teams: TeamsExport,
    private readonly people: PeopleExport,
    private readonly roles: RolesExport,
    private readonly audit: AuditExport,
    private readonly counts: CountsExport,
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
  @ApiOperation({ operationId: 'exportTeams', summary: 'The teams in reach in the given filter, as XLSX or CSV' })
  @AnswersFile()
  async exportTeams(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: teamsExportQuery }) { format, ...filter }: z.infer<typeof teamsExportQuery>,
  ): Promise<StreamableFile> {
    const table = await this.teams.table(actor, filter);
    return fileOf(await this.runExport.execute(actor, { kind: 'teams', format, table, filter }));
  }

  @Get('exports/people')
  @RequirePermission('export.run')
  @ApiOperation({ operationId: 'exportPeople', summary: 'The people of the teams in reach, as XLSX or CSV' })
  @AnswersFile()
  async exportPeople(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: teamsExportQuery }) { format, ...filter }: z.infer<typeof teamsExportQuery>,
  ): Promise<StreamableFile> {
    const table = await this.people.table(actor, filter);
    return fileOf(await this.runExport.execute(actor, { kind: 'people', format, table, filter }));
  }

  @Get('exports/roles')
  @RequirePermission('people.read')
  @ApiOperation({ operationId: 'exportRoles', summary: 'Who holds which role, in the given filter, as XLSX or CSV' })
  @AnswersFile()
  async exportRoles(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: rolesExportQuery }) { format, ...filter }: z.infer<typeof rolesExportQuery>,
  ): Promise<StreamableFile> {
    const table = await this.roles.table(actor, filter);
    return fileOf(await this.runExport.execute(actor, { kind: 'roles', format, table, filter }));
  }

  @Get('counts/export')
  @RequirePermission('export.counts')
  @ApiOperation({ operationId: 'exportCohortCounts', summary: 'The counts as an observer sees them, as XLSX or CSV' })
  @AnswersFile()
  async exportCounts(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: exportQuery }) { format }: ExportQuery,
  ): Promise<StreamableFile> {
    const table = await this.counts.table(actor);
    return fileOf(await this.runExport.execute(actor, { kind: 'counts', format, table, filter: {} }));
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

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  auditPageView,
  auditQuery,
  pageQuery,
  type AuditPageView,
  type AuditQuery,
  type PageQuery,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AuditTrailQuery } from './audit-trail.query.js';

const hubPath = z.object({ hub: z.string() });
const teamPath = hubPath.extend({ team: z.uuid() });

@ApiTags('audit')
@Controller('hubs/:hub')
export class AuditController {
  constructor(private readonly auditTrail: AuditTrailQuery) {}

  @Get('audit')
  @RequirePermission('audit.read')
  @ApiOperation({ operationId: 'searchAudit', summary: 'Who changed what, from what to what, why and when' })
  @Answers(200, auditPageView)
  search(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: auditQuery }) query: AuditQuery,
  ): Promise<AuditPageView> {
    return this.auditTrail.execute(actor, query);
  }

  @Get('teams/:team/audit')
  @RequirePermission('team_audit.read')
  @ApiOperation({ operationId: 'listTeamAudit', summary: 'What was changed about one team' })
  @Answers(200, auditPageView)
  ofTeam(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { team }: z.infer<typeof teamPath>,
    @Query({ schema: pageQuery }) page: PageQuery,
  ): Promise<AuditPageView> {
    return this.auditTrail.ofTeam(actor, team, page);
  }
}

import '../board.columns.js';
import '../board.messages.js';

import { Module } from '@nestjs/common';

import { AuditController } from '../audit-search/audit.controller.js';
import { AuditTrailQuery } from '../audit-search/audit-trail.query.js';
import { CohortCountsQuery } from '../counts/cohort-counts.query.js';
import { ObservedProgrammes } from '../counts/observed-programmes.js';
import { SqlObservedProgrammes } from '../counts/sql-observed-programmes.js';
import { AuditExport } from '../export/audit-export.js';
import { BoardExport } from '../export/board-export.js';
import { CountsExport } from '../export/counts-export.js';
import { DataExports } from '../export/data-exports.js';
import { ExportController } from '../export/export.controller.js';
import { PeopleExport } from '../export/people-export.query.js';
import { RolesExport } from '../export/roles-export.query.js';
import { RunExport } from '../export/run-export.js';
import { SqlDataExports } from '../export/sql-data-exports.js';
import { TeamsExport } from '../export/teams-export.query.js';
import { InboxController } from '../inbox/inbox.controller.js';
import { InboxItems } from '../inbox/inbox.query.js';
import { EndSnooze } from '../risk/end-snooze.js';
import { RiskController } from '../risk/risk.controller.js';
import { RiskRulesQuery } from '../risk/risk-rules.query.js';
import { SetRiskRules } from '../risk/set-risk-rules.js';
import { SnoozeRisk } from '../risk/snooze-risk.js';
import { TodayQuery } from '../today/today.query.js';
import { BoardTeamQuery } from './board-team.query.js';
import { BoardTeamWays } from './board-team-ways.js';
import { CohortBoardController } from './cohort-board.controller.js';
import { CohortBoardQuery } from './cohort-board.query.js';
import { CohortFactsQuery } from './cohort-facts.query.js';
import { TeamWays } from './team-ways.js';

/** What staff look at: board, risk, today, inbox, counts, exports and the trail. Reads what the rest of the lib writes. */
@Module({
  controllers: [CohortBoardController, RiskController, InboxController, ExportController, AuditController],
  providers: [
    CohortFactsQuery,
    CohortBoardQuery,
    BoardTeamQuery,
    CohortCountsQuery,
    CountsExport,
    { provide: ObservedProgrammes, useClass: SqlObservedProgrammes },
    RiskRulesQuery,
    SetRiskRules,
    SnoozeRisk,
    EndSnooze,
    InboxItems,
    TodayQuery,
    { provide: DataExports, useClass: SqlDataExports },
    RunExport,
    BoardExport,
    TeamsExport,
    PeopleExport,
    RolesExport,
    AuditExport,
    AuditTrailQuery,
    { provide: TeamWays, useClass: BoardTeamWays },
  ],
  exports: [DataExports, ObservedProgrammes, TeamWays],
})
export class CohortBoardModule {}

import { Module } from '@nestjs/common';
import { IdentityModule } from '@onsil/identity';
import { ProgrammesModule } from '@onsil/programmes';

import { Enrolment } from './enrolment/enrolment.js';
import { SqlEnrolment } from './enrolment/sql-enrolment.js';
import { ChangeMapping } from './roster-import/change-mapping.js';
import { DecideRow } from './roster-import/decide-row.js';
import { DiscardImport } from './roster-import/discard-import.js';
import { RefusedRows } from './roster-import/refused-rows.js';
import { RosterImportQuery } from './roster-import/roster-import.query.js';
import { RosterImportsController } from './roster-import/roster-imports.controller.js';
import { RosterReader } from './roster-import/roster-reader.js';
import { TakeBackImport } from './roster-import/take-back-import.js';
import { ThreadRosterReader } from './roster-import/thread-roster-reader.js';
import { UploadRoster } from './roster-import/upload-roster.js';
import { WriteImport } from './roster-import/write-import.js';
import { SqlTeams } from './team/sql-teams.js';
import { Teams } from './team/teams.js';
import './ventures.columns.js';
import './ventures.messages.js';

/** Teams, the people in them, enrolment and the way in by roster. */
@Module({
  imports: [IdentityModule, ProgrammesModule],
  controllers: [RosterImportsController],
  providers: [
    { provide: Enrolment, useClass: SqlEnrolment },
    { provide: Teams, useClass: SqlTeams },
    { provide: RosterReader, useClass: ThreadRosterReader },
    ChangeMapping,
    DecideRow,
    DiscardImport,
    RefusedRows,
    RosterImportQuery,
    TakeBackImport,
    UploadRoster,
    WriteImport,
  ],
  exports: [Enrolment, Teams],
})
export class VenturesModule {}

import type { HubTx } from '@onsil/platform';

import type { ImportTables } from './import-writer.js';
import type { StagedImport } from './staging.js';

/** One entry for the import and one for each row that it made. */
export function auditImport(tx: HubTx, staged: StagedImport, made: ImportTables, rows: number): void {
  tx.audit({
    action: 'roster_import.confirmed',
    subject: 'ventures.roster_import',
    subjectId: staged.id,
    after: { file_name: staged.fileName, cohort_id: staged.cohortId, status: 'confirmed' },
    reason: `${rows} rows`,
  });
  for (const { id, created_at: _, ...after } of made.teams.all)
    tx.audit({ action: 'team.imported', subject: 'ventures.team', subjectId: id, teamId: id, after });
  for (const { id, created_at: _, ...after } of made.participants.all)
    tx.audit({ action: 'participant.imported', subject: 'ventures.participant', subjectId: id, after });
  for (const { id, ...after } of made.memberships.all)
    tx.audit({
      action: 'membership.imported',
      subject: 'ventures.membership',
      subjectId: id,
      teamId: after.team_id,
      after,
    });
  for (const { id, extra: _, ...after } of made.enrolments.all)
    tx.audit({ action: 'team.enrolled', subject: 'ventures.enrolment', subjectId: id, teamId: after.team_id, after });
}

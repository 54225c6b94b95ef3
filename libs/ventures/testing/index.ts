export { claimLead, insertLedTeam, insertStaff, inviteLead, type LedTeam } from './claim.builder.js';
export { insertCohort } from './cohort.builder.js';
export { insertDryRun } from './import.builder.js';
export { incoming, readInBundledThread, rosterFile } from './rosters.js';
export { insertMember, insertTeam, type TeamOverrides } from './team.builder.js';
export { workbookOf } from './workbook.js';

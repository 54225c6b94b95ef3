export { VenturesModule } from './ventures.module.js';
export { venturesSchema } from './ventures.schema.js';
export { Teams, type NamedTeam, type TeamMember } from './team/teams.js';
export {
  Enrolment,
  type ConfirmedImport,
  type EnrolledTeam,
  type HangingWork,
  type UndoableImport,
} from './enrolment/enrolment.js';
export { ForgetRosters } from './roster-import/forget-rosters.js';
export { ImportHasWork, RosterOutdated } from './ventures.errors.js';

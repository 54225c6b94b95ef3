export {
  insertBoard,
  insertStaff,
  type BoardIds,
  type SeededBoard,
  type SeededCell,
  type SeededTeam,
} from './board.builder.js';
export { ANSWERS, insertMember, insertRunningTeam, WANTED, type RunningTeam } from './running-team.builder.js';
export { askWaiver, handIn, openTeamTask, plannedTriggers, planTeamReminders } from './team-work.js';

export { answerUpTo, insertAssessedTeam, openRound, VRG, type AssessedTeam } from './assessed-team.builder.js';

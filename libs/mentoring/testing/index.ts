export {
  insertMentor,
  insertMentoredTeam,
  insertPair,
  insertParticipant,
  type MentoredTeam,
  type SeededMentor,
} from './mentored-team.builder.js';
export { aLog, insertLoggedSession, insertSession } from './session.builder.js';
export { mailsOf, react, type QueuedMail } from './reaction.harness.js';
export { insertOwedLog, insertPlannedSession, sendOwedLog, sessionMails } from './session-mails.js';

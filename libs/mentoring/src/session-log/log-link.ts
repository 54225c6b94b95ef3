/** What a mailed link about a log is for; its subject is hub, log and participant. */
export const LOG_LINK = 'answer_session_log';

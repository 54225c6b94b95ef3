/** Something the person who starts Onsil can mend; the message is one sentence that says how. */
export class StartError extends Error {}

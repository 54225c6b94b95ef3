import type { Example } from '../example.js';

/** Teams, participants, memberships, enrolments, roster imports. */
export const venturesExamples: Readonly<Record<string, Example>> = {};

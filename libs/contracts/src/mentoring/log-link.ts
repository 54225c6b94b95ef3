import { z } from 'zod';

import { instant } from '../instant.js';
import { logAnswer, objectToLogBody } from './session-logs.js';

const day = z.iso.date();

/** The signed link of one log: its token, posted. */
export const logLinkBody = z.object({ token: z.string().min(20).max(400) }).meta({ id: 'LogLink' });
export type LogLinkBody = z.infer<typeof logLinkBody>;
export const objectByLinkBody = logLinkBody.extend(objectToLogBody.shape).meta({ id: 'ObjectByLink' });
export type ObjectByLinkBody = z.infer<typeof objectByLinkBody>;

/** What somebody with the link sees: enough to say yes or no, and nothing else of team or hub. */
export const logLinkView = z
  .object({
    hub: z.string(),
    team: z.string(),
    mentor: z.string(),
    startsAt: instant,
    timeZone: z.string(),
    minutes: z.int(),
    attendees: z.array(z.string()),
    mentorCame: z.boolean(),
    topics: z.array(z.string()),
    sharedNote: z.string(),
    actions: z.array(z.object({ title: z.string(), owner: z.string(), dueOn: day })),
    answer: logAnswer,
    answerUntil: instant,
    canAnswer: z.boolean(),
    /** Of the log: sent back with the answer, so that nobody confirms what they have not read. */
    version: z.int(),
  })
  .meta({ id: 'LogByLink' });
export type LogLinkView = z.infer<typeof logLinkView>;

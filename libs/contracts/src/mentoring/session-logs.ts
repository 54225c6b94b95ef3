import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { personName } from '../person-name.js';
import { agreedActionView } from './agreed-actions.js';
import { secondNote } from './session-notes.js';
import { topicNames } from './topics.js';

const day = z.iso.date();
const reason = freeText(500).min(1);

/** Hours the team has to confirm a log or object; after that it counts as accepted. */
export const ANSWER_HOURS = 48;

/** What a team made of a log: still to answer, confirmed, objected to, or accepted because the time passed. */
export const LOG_ANSWERS = ['waiting', 'confirmed', 'objected', 'accepted'] as const;
export const logAnswer = z.enum(LOG_ANSWERS);
export type LogAnswer = z.infer<typeof logAnswer>;

export const sessionLogView = z.object({
  /** As it really was; the session keeps what was planned. */
  startsAt: instant,
  minutes: z.int(),
  attendees: z.array(z.object({ participantId: z.uuid(), name: z.string() })),
  mentorCame: z.boolean(),
  topics: z.array(z.string()),
  sharedNote: z.string(),
  actions: z.array(agreedActionView),
  writtenBy: personName,
  /** Written by staff for the mentor. */
  isOnBehalf: z.boolean(),
  sentAt: instant,
  answer: logAnswer,
  answerUntil: instant,
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  objection: z.string().nullable(),
  /** What the log said before, newest first. */
  corrections: z.array(
    z.object({
      at: instant,
      by: personName,
      reason: z.string(),
      before: z.object({
        startsAt: instant,
        minutes: z.int(),
        attendees: z.array(z.string()),
        mentorCame: z.boolean(),
        topics: z.array(z.string()),
        sharedNote: z.string(),
        objection: z.string().nullable(),
      }),
    }),
  ),
  version: z.int(),
});
export type SessionLogView = z.infer<typeof sessionLogView>;

export const logFields = {
  startsAt: instant,
  minutes: z.int().min(5).max(600),
  participantIds: z.array(z.uuid()).max(50),
  mentorCame: z.boolean(),
  topics: topicNames,
  sharedNote: freeText(5_000),
};

/** Sends the log to the team. Somebody came: one to three actions, or one carried on. */
export const sendLogBody = z
  .object({
    ...logFields,
    actions: z.array(z.object({ title: freeText(200).min(1), ownerId: z.uuid(), dueOn: day })).max(3),
    note: secondNote.nullable(),
  })
  .meta({ id: 'SendLog' });
export type SendLogBody = z.infer<typeof sendLogBody>;

/** Changes what was sent, with a reason; the team is asked again. Actions are changed as tasks. */
export const correctLogBody = z.object({ ...logFields, reason }).meta({ id: 'CorrectLog' });
export type CorrectLogBody = z.infer<typeof correctLogBody>;

export const objectToLogBody = z.object({ words: freeText(1_000).min(1) }).meta({ id: 'ObjectToLog' });
export type ObjectToLogBody = z.infer<typeof objectToLogBody>;

import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { pageOf, pageQuery } from '../page.js';
import { agreedActionView } from './agreed-actions.js';
import { logAnswer, sessionLogView } from './session-logs.js';
import { sessionNoteView } from './session-notes.js';

const reason = freeText(500).min(1);

export const SESSION_MODES = ['at_hub', 'visit', 'online'] as const;
export const sessionMode = z.enum(SESSION_MODES);
export type SessionMode = z.infer<typeof sessionMode>;

const meeting = {
  startsAt: instant,
  minutes: z.int().min(5).max(600),
  mode: sessionMode,
  place: freeText(200),
  /** Where an online session meets. */
  link: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
};

export const planSessionBody = z
  .object({
    teamId: z.uuid(),
    mentorId: z.uuid(),
    ...meeting,
    /** What the team wants to ask. */
    question: freeText(500),
  })
  .meta({ id: 'PlanSession' });
export type PlanSessionBody = z.infer<typeof planSessionBody>;

/** A meeting that nobody had planned, so that it can be logged. `mentorId` is the writer's own when left out. */
export const addUnplannedSessionBody = z
  .object({ teamId: z.uuid(), mentorId: z.uuid().nullable(), ...meeting })
  .meta({ id: 'AddUnplannedSession' });
export type AddUnplannedSessionBody = z.infer<typeof addUnplannedSessionBody>;

export const moveSessionBody = z.object({ ...meeting, question: freeText(500) }).meta({ id: 'MoveSession' });
export type MoveSessionBody = z.infer<typeof moveSessionBody>;

export const cancelSessionBody = z.object({ reason }).meta({ id: 'CancelSession' });
export type CancelSessionBody = z.infer<typeof cancelSessionBody>;

export const sessionStatus = z.enum(['planned', 'cancelled', 'held']);
export type SessionStatus = z.infer<typeof sessionStatus>;

/** A line of any list of sessions. */
export const mentoringSessionRow = z.object({
  id: z.uuid(),
  team: named,
  mentor: named,
  /** The how-manieth session of the team it is, cancelled ones left out; null for a cancelled one. */
  number: z.int().nullable(),
  startsAt: instant,
  minutes: z.int(),
  mode: sessionMode,
  place: z.string(),
  link: z.string().nullable(),
  question: z.string(),
  status: sessionStatus,
  isPlanned: z.boolean(),
  cancelReason: z.string().nullable(),
  /** It is over and has no log. */
  isLogOwed: z.boolean(),
  /** Null until the log is sent. */
  answer: logAnswer.nullable(),
  version: z.int(),
});
export type MentoringSessionRow = z.infer<typeof mentoringSessionRow>;

export const mentoringSessionView = mentoringSessionRow
  .extend({
    log: sessionLogView.nullable(),
    /** Open actions of the team's earlier sessions: carried until they are closed. */
    carried: z.array(agreedActionView),
    /** Second notes the reader may read. */
    notes: z.array(sessionNoteView),
    capabilities: z.object({
      move: z.boolean(),
      cancel: z.boolean(),
      log: z.boolean(),
      correct: z.boolean(),
      answer: z.boolean(),
    }),
  })
  .meta({ id: 'MentoringSession' });
export type MentoringSessionView = z.infer<typeof mentoringSessionView>;

export const mentoringSessionPage = pageOf(mentoringSessionRow)
  .extend({
    /** Of everything that was asked for, not of the page. */
    totals: z.object({ sessions: z.int(), minutes: z.int() }),
  })
  .meta({ id: 'MentoringSessionPage' });
export type MentoringSessionPage = z.infer<typeof mentoringSessionPage>;

export const mentoringSessionsQuery = pageQuery.extend({
  /**
   * Coming ones soonest first; past ones (and cancelled) newest first. `logged`: those whose log was sent, newest first, each with the
   * time and the minutes that its log says, which are the ones that hours are counted from.
   */
  when: z.enum(['coming', 'past', 'logged']).default('coming'),
  /** Of logged ones: only those that the mentor came to, which is what gates count. */
  came: z.stringbool().optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  team: z.uuid().optional(),
  mentor: z.uuid().optional(),
  /** `mine`: sessions with me as the mentor. */
  whose: z.enum(['all', 'mine']).default('all'),
});
export type MentoringSessionsQuery = z.infer<typeof mentoringSessionsQuery>;

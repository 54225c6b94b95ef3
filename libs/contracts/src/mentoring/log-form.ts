import { z } from 'zod';

import { draftText } from '../free-text.js';
import { instant } from '../instant.js';
import { agreedActionView } from './agreed-actions.js';
import { logFields } from './session-logs.js';
import { secondNote } from './session-notes.js';
import { mentoringSessionRow } from './sessions.js';

const day = z.iso.date();

/** Autosaved while it is written; nothing in it need be complete. */
export const saveLogDraftBody = z
  .object({
    ...logFields,
    minutes: z.int().min(0).max(600),
    sharedNote: draftText(5_000),
    actions: z.array(z.object({ title: draftText(200), ownerId: z.uuid().nullable(), dueOn: day.nullable() })).max(3),
    /** Null: none begun. Its audience is fixed from the first save on. */
    note: secondNote.nullable(),
  })
  .meta({ id: 'SaveLogDraft' });
export type SaveLogDraftBody = z.infer<typeof saveLogDraftBody>;

export const logDraftView = z
  .object({ ...saveLogDraftBody.shape, savedAt: instant, version: z.int() })
  .meta({ id: 'LogDraft' });
export type LogDraftView = z.infer<typeof logDraftView>;

/** Everything the log page needs; `start` is pre-filled from the session until a draft exists. */
export const logFormView = z
  .object({
    session: mentoringSessionRow,
    start: z.object({
      startsAt: instant,
      minutes: z.int(),
      participantIds: z.array(z.uuid()),
      mentorCame: z.boolean(),
    }),
    /** People of the team, leads first. */
    participants: z.array(z.object({ id: z.uuid(), name: z.string(), role: z.enum(['lead', 'member']) })),
    /** Topics to offer, the team's and the mentor's latest first. */
    topics: z.array(z.string()),
    /** Who an action may be given to: the team's people with an account, then its mentors. */
    owners: z.array(z.object({ id: z.uuid(), name: z.string() })),
    carried: z.array(agreedActionView),
    /** The writer is staff and writes for the mentor. */
    isOnBehalf: z.boolean(),
    draft: logDraftView.nullable(),
    /** 0 while there is no draft: the version to send with the first save. */
    version: z.int(),
  })
  .meta({ id: 'LogForm' });
export type LogFormView = z.infer<typeof logFormView>;

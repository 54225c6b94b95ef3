import { z } from 'zod';

import { draftText } from '../free-text.js';
import { instant } from '../instant.js';
import { personName } from '../person-name.js';

export const NOTE_AUDIENCES = ['mentor_and_staff', 'only_me'] as const;
/** Who reads a second note: fixed at its first save, may be narrowed, never widened. */
export const noteAudience = z.enum(NOTE_AUDIENCES);
export type NoteAudience = z.infer<typeof noteAudience>;

export const sessionNoteView = z.object({
  audience: noteAudience,
  body: z.string(),
  author: personName,
  isMine: z.boolean(),
  savedAt: instant,
  version: z.int(),
});
export type SessionNoteView = z.infer<typeof sessionNoteView>;

export const secondNote = z.object({ audience: noteAudience, body: draftText(5_000) });

/** The author's own second note, after the log was sent. */
export const saveNoteBody = secondNote.meta({ id: 'SaveSessionNote' });
export type SaveNoteBody = z.infer<typeof saveNoteBody>;

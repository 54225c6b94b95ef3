import { z } from 'zod';

import { pageOf, pageQuery } from './page.js';
import { personName } from './progress.js';

const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();
const reason = z.string().trim().min(1).max(500);
const named = z.object({ id: z.uuid(), name: z.string() });

/** Hours the team has to confirm a log or object; after that it counts as accepted. */
export const ANSWER_HOURS = 48;

/**
 * What mentors know and sessions are about. A topic is one of these keys, or words of the writer's own; the keys have
 * their labels in the locales.
 */
export const MENTORING_TOPICS = [
  'pricing',
  'subscription',
  'sales_channel',
  'customers',
  'business_model',
  'product',
  'marketing',
  'social_impact',
  'people',
  'funding',
  'finance_tax',
  'law',
  'labour_law',
  'intellectual_property',
  'technology',
  'pitch',
] as const;
export type MentoringTopic = (typeof MENTORING_TOPICS)[number];
const topic = z.string().trim().min(1).max(40);
const topics = z
  .array(topic)
  .max(12)
  .refine((list) => new Set(list).size === list.length, { error: 'each_once' });

/* ── Mentors and who they are assigned to ─────────────────────────────── */

const mentorProfile = {
  specialties: topics,
  /** BCP 47 tags: `ko`, `en`. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
    .min(1)
    .max(10)
    .refine((list) => new Set(list).size === list.length, { error: 'each_once' }),
  district: z.string().trim().min(1).max(100).nullable(),
  /** Teams at once; assigning more needs a reason. */
  capacity: z.int().min(0).max(50),
  introduction: z.string().trim().max(1_000),
};

/** A person with an account in the hub, or a participant the hub knows; exactly one of them. */
export const addMentorBody = z
  .object({ personId: z.uuid().nullable(), participantId: z.uuid().nullable(), ...mentorProfile })
  .refine(({ personId, participantId }) => (personId === null) !== (participantId === null), {
    path: ['personId'],
    error: 'person_or_participant',
  })
  .meta({ id: 'AddMentor' });
export type AddMentorBody = z.infer<typeof addMentorBody>;

export const updateMentorBody = z
  .object({ ...mentorProfile, /** A resting mentor gets no new teams. */ isResting: z.boolean() })
  .meta({ id: 'UpdateMentor' });
export type UpdateMentorBody = z.infer<typeof updateMentorBody>;

export const mentorAssignmentView = z.object({
  id: z.uuid(),
  team: named,
  isPrimary: z.boolean(),
  startsOn: day,
  endedOn: day.nullable(),
  endReason: z.string().nullable(),
  /** Why it went above the mentor's capacity, where it did. */
  capacityReason: z.string().nullable(),
  version: z.int(),
});
export type MentorAssignmentView = z.infer<typeof mentorAssignmentView>;

export const mentorView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    /** Null: no account yet; staff log for this mentor. */
    personId: z.uuid().nullable(),
    ...mentorProfile,
    specialties: z.array(z.string()),
    languages: z.array(z.string()),
    district: z.string().nullable(),
    introduction: z.string(),
    isResting: z.boolean(),
    /** Live pairs first, then ended ones, newest first. */
    assignments: z.array(mentorAssignmentView),
    /** When the mentor last met a team or wrote here. */
    lastActiveAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Mentor' });
export type MentorView = z.infer<typeof mentorView>;

/** A line of the mentor list. */
export const mentorRow = z.object({
  id: z.uuid(),
  name: z.string(),
  hasAccount: z.boolean(),
  specialties: z.array(z.string()),
  languages: z.array(z.string()),
  district: z.string().nullable(),
  capacity: z.int(),
  isResting: z.boolean(),
  teams: z.array(z.object({ id: z.uuid(), name: z.string(), isPrimary: z.boolean() })),
  lastActiveAt: instant.nullable(),
});
export type MentorRow = z.infer<typeof mentorRow>;
export const mentorPage = pageOf(mentorRow).extend({ canManage: z.boolean() }).meta({ id: 'MentorPage' });
export type MentorPage = z.infer<typeof mentorPage>;
export const mentorsQuery = pageQuery.extend({
  search: z.string().trim().max(100).optional(),
  topic: topic.optional(),
  /** `free`: only those with room for one more team. */
  room: z.enum(['any', 'free']).default('any'),
});
export type MentorsQuery = z.infer<typeof mentorsQuery>;

/** Who may become a mentor: people and participants of the hub who are none yet, by name. */
export const mentorCandidatesQuery = z.object({ search: z.string().trim().max(100).optional() });
export const mentorCandidatesView = z
  .object({
    items: z.array(
      z.object({
        personId: z.uuid().nullable(),
        participantId: z.uuid().nullable(),
        name: z.string(),
        email: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'MentorCandidates' });
export type MentorCandidatesView = z.infer<typeof mentorCandidatesView>;

export const assignMentorBody = z
  .object({
    teamId: z.uuid(),
    /** The team's lead mentor; the one before stays assigned, but is no longer primary. */
    isPrimary: z.boolean(),
    /** Needed above the mentor's capacity only. */
    capacityReason: reason.nullable(),
  })
  .meta({ id: 'AssignMentor' });
export type AssignMentorBody = z.infer<typeof assignMentorBody>;

export const updateAssignmentBody = z.object({ isPrimary: z.boolean() }).meta({ id: 'UpdateMentorAssignment' });
export type UpdateAssignmentBody = z.infer<typeof updateAssignmentBody>;

/** Ends a pair; its coming sessions are cancelled with this reason. */
export const endAssignmentBody = z.object({ reason }).meta({ id: 'EndMentorAssignment' });
export type EndAssignmentBody = z.infer<typeof endAssignmentBody>;

/** Gives a pair to another mentor, with its coming sessions. What was written stays its author's. */
export const handOverBody = z
  .object({ toMentorId: z.uuid(), reason, capacityReason: reason.nullable() })
  .meta({ id: 'HandOverPair' });
export type HandOverBody = z.infer<typeof handOverBody>;

export const mentoringSettingsBody = z
  .object({
    /** A pair that did not meet for so many days is listed as silent. */
    silentAfterDays: z.int().min(7).max(180),
    /** Assigned mentors see phone and address of a team's lead. */
    showsLeadContact: z.boolean(),
  })
  .meta({ id: 'SetMentoringSettings' });
export type MentoringSettingsBody = z.infer<typeof mentoringSettingsBody>;
export const mentoringSettingsView = z
  .object({ silentAfterDays: z.int(), showsLeadContact: z.boolean(), version: z.int() })
  .meta({ id: 'MentoringSettings' });
export type MentoringSettingsView = z.infer<typeof mentoringSettingsView>;

/* ── Sessions ─────────────────────────────────────────────────────────── */

export const SESSION_MODES = ['at_hub', 'visit', 'online'] as const;
export const sessionMode = z.enum(SESSION_MODES);
export type SessionMode = z.infer<typeof sessionMode>;

const meeting = {
  startsAt: instant,
  minutes: z.int().min(5).max(600),
  mode: sessionMode,
  place: z.string().trim().max(200),
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
    question: z.string().trim().max(500),
  })
  .meta({ id: 'PlanSession' });
export type PlanSessionBody = z.infer<typeof planSessionBody>;

/** A meeting that nobody had planned, so that it can be logged. `mentorId` is the writer's own when left out. */
export const addUnplannedSessionBody = z
  .object({ teamId: z.uuid(), mentorId: z.uuid().nullable(), ...meeting })
  .meta({ id: 'AddUnplannedSession' });
export type AddUnplannedSessionBody = z.infer<typeof addUnplannedSessionBody>;

export const moveSessionBody = z
  .object({ ...meeting, question: z.string().trim().max(500) })
  .meta({ id: 'MoveSession' });
export type MoveSessionBody = z.infer<typeof moveSessionBody>;

export const cancelSessionBody = z.object({ reason }).meta({ id: 'CancelSession' });
export type CancelSessionBody = z.infer<typeof cancelSessionBody>;

export const sessionStatus = z.enum(['planned', 'cancelled', 'held']);
export type SessionStatus = z.infer<typeof sessionStatus>;

/** What was agreed. Its state is the state of the owner's task: closing the task closes the action. */
export const agreedActionView = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  sessionId: z.uuid(),
  title: z.string(),
  owner: personName,
  dueOn: day.nullable(),
  status: z.enum(['open', 'done', 'dropped']),
  closedAt: instant.nullable(),
  isOverdue: z.boolean(),
  /** May the reader close its task? */
  canClose: z.boolean(),
});
export type AgreedActionView = z.infer<typeof agreedActionView>;

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

export const mentoringSessionPage = pageOf(mentoringSessionRow).meta({ id: 'MentoringSessionPage' });
export const mentoringSessionsQuery = pageQuery.extend({
  /** Coming ones soonest first; past ones (and cancelled) newest first. */
  when: z.enum(['coming', 'past']).default('coming'),
  team: z.uuid().optional(),
  mentor: z.uuid().optional(),
  /** `mine`: sessions with me as the mentor. */
  whose: z.enum(['all', 'mine']).default('all'),
});
export type MentoringSessionsQuery = z.infer<typeof mentoringSessionsQuery>;

/* ── The log ──────────────────────────────────────────────────────────── */

const secondNote = z.object({ audience: noteAudience, body: z.string().max(5_000) });

const logFields = {
  startsAt: instant,
  minutes: z.int().min(5).max(600),
  participantIds: z.array(z.uuid()).max(50),
  mentorCame: z.boolean(),
  topics,
  sharedNote: z.string().trim().max(5_000),
};

/** Autosaved while it is written; nothing in it need be complete. */
export const saveLogDraftBody = z
  .object({
    ...logFields,
    minutes: z.int().min(0).max(600),
    sharedNote: z.string().max(5_000),
    actions: z
      .array(z.object({ title: z.string().max(200), ownerId: z.uuid().nullable(), dueOn: day.nullable() }))
      .max(3),
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

/** Sends the log to the team. Somebody came: one to three actions, or one carried on. */
export const sendLogBody = z
  .object({
    ...logFields,
    actions: z.array(z.object({ title: z.string().trim().min(1).max(200), ownerId: z.uuid(), dueOn: day })).max(3),
    note: secondNote.nullable(),
  })
  .meta({ id: 'SendLog' });
export type SendLogBody = z.infer<typeof sendLogBody>;

/** Changes what was sent, with a reason; the team is asked again. Actions are changed as tasks. */
export const correctLogBody = z.object({ ...logFields, reason }).meta({ id: 'CorrectLog' });
export type CorrectLogBody = z.infer<typeof correctLogBody>;

/** The author's own second note, after the log was sent. */
export const saveNoteBody = secondNote.meta({ id: 'SaveSessionNote' });
export type SaveNoteBody = z.infer<typeof saveNoteBody>;

export const objectToLogBody = z.object({ words: z.string().trim().min(1).max(1_000) }).meta({ id: 'ObjectToLog' });
export type ObjectToLogBody = z.infer<typeof objectToLogBody>;

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

/* ── Reads ────────────────────────────────────────────────────────────── */

const leadContact = z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() });

const openAction = agreedActionView.extend({ team: named });

export const mentorHomeView = z
  .object({
    /** Null: the reader is no mentor of this hub. */
    mentor: z.object({ id: z.uuid(), name: z.string(), capacity: z.int() }).nullable(),
    next: z.array(mentoringSessionRow),
    owed: z.array(mentoringSessionRow),
    teams: z.array(
      z.object({
        assignmentId: z.uuid(),
        team: named,
        isPrimary: z.boolean(),
        /** Phone and address only where the hub shows them to mentors. */
        lead: leadContact.nullable(),
        nextSessionAt: instant.nullable(),
        lastSessionAt: instant.nullable(),
        openActions: z.int(),
        isSilent: z.boolean(),
      }),
    ),
    actions: z.array(openAction),
    /** Logged in this month of the hub's calendar. */
    month: z.object({ on: day, sessions: z.int(), minutes: z.int() }),
  })
  .meta({ id: 'MentorHome' });
export type MentorHomeView = z.infer<typeof mentorHomeView>;

/** What a team page says of mentoring. */
export const teamMentoringView = z
  .object({
    mentors: z.array(
      z.object({ id: z.uuid(), name: z.string(), isPrimary: z.boolean(), specialties: z.array(z.string()) }),
    ),
    lead: leadContact.nullable(),
    sessions: z.int(),
    minutes: z.int(),
    lastSessionAt: instant.nullable(),
    /** Coming ones, soonest first, then past ones, newest first; the rest by `listMentoringSessions`. */
    coming: z.array(mentoringSessionRow),
    past: z.array(mentoringSessionRow),
    /** Open ones first, then what was closed last. */
    actions: z.array(agreedActionView),
    capabilities: z.object({ plan: z.boolean(), log: z.boolean() }),
  })
  .meta({ id: 'TeamMentoring' });
export type TeamMentoringView = z.infer<typeof teamMentoringView>;

export const mentoringHoursQuery = pageQuery.extend({
  by: z.enum(['team', 'mentor']).default('team'),
  from: day.optional(),
  until: day.optional(),
});
export type MentoringHoursQuery = z.infer<typeof mentoringHoursQuery>;
export const mentoringHoursPage = pageOf(
  z.object({
    id: z.uuid(),
    name: z.string(),
    sessions: z.int(),
    minutes: z.int(),
    lastSessionAt: instant.nullable(),
  }),
)
  .extend({ totals: z.object({ sessions: z.int(), minutes: z.int() }) })
  .meta({ id: 'MentoringHoursPage' });
export type MentoringHoursPage = z.infer<typeof mentoringHoursPage>;

/** Sessions that are over without a log, oldest first. */
export const missingLogsPage = pageOf(mentoringSessionRow).meta({ id: 'MissingLogsPage' });
export type MissingLogsPage = z.infer<typeof missingLogsPage>;

/** Pairs that have not met for the hub's number of days, longest first. */
export const silentPairsPage = pageOf(
  z.object({
    assignmentId: z.uuid(),
    team: named,
    mentor: named,
    isPrimary: z.boolean(),
    lastSessionAt: instant.nullable(),
    nextSessionAt: instant.nullable(),
    silentDays: z.int(),
  }),
)
  .extend({ silentAfterDays: z.int() })
  .meta({ id: 'SilentPairsPage' });
export type SilentPairsPage = z.infer<typeof silentPairsPage>;

import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { pageOf, pageQuery } from '../page.js';
import { mentorAssignmentView } from './mentor-assignments.js';
import { topicName, topicNames } from './topics.js';

/** What a mentor says of themselves. */
const offer = {
  specialties: topicNames,
  /** BCP 47 tags: `ko`, `en`. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
    .min(1)
    .max(10)
    .refine((list) => new Set(list).size === list.length, { error: 'each_once' }),
  district: freeText(100).min(1).nullable(),
  introduction: freeText(1_000),
};

const teamsAtOnce = z.int().min(0).max(50);
const mentorProfile = { ...offer, /** Teams at once; assigning more needs a reason. */ capacity: teamsAtOnce };

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

/** A mentor corrects what the hub knows of them. How many teams they have is staff's to set: the mentor says a wish. */
export const updateMentorProfileBody = z
  .object({ ...offer, /** Teams at once; null: as staff set it. */ capacityWish: teamsAtOnce.nullable() })
  .meta({ id: 'UpdateMentorProfile' });
export type UpdateMentorProfileBody = z.infer<typeof updateMentorProfileBody>;

const keptOffer = {
  specialties: z.array(z.string()),
  languages: z.array(z.string()),
  district: z.string().nullable(),
  introduction: z.string(),
};

/** What a mentor sees of themselves. */
export const mentorProfileView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    ...keptOffer,
    capacity: z.int(),
    capacityWish: z.int().nullable(),
    /** Staff give no new teams for now. */
    isResting: z.boolean(),
    /** Live pairs. */
    teams: z.int(),
    version: z.int(),
  })
  .meta({ id: 'MentorProfile' });
export type MentorProfileView = z.infer<typeof mentorProfileView>;

/** What everybody in a team of the hub reads of a mentor: what mentors say of themselves, and nothing that staff know of them. */
export const publishedMentorView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    ...keptOffer,
    /** The reader's own teams that the mentor is with: they meet without asking staff. */
    teams: z.array(z.object({ id: z.uuid(), name: z.string(), isPrimary: z.boolean() })),
  })
  .meta({ id: 'PublishedMentor' });
export type PublishedMentorView = z.infer<typeof publishedMentorView>;

export const mentorView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    /** Null: no account yet; staff log for this mentor. */
    personId: z.uuid().nullable(),
    ...keptOffer,
    capacity: teamsAtOnce,
    /** How many teams the mentor would like at once; null: said nothing. */
    capacityWish: z.int().nullable(),
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
  topic: topicName.optional(),
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

import { z } from 'zod';

import { emailAddress } from '../email-address.js';
import { freeText } from '../free-text.js';

export const memberRole = z.enum(['lead', 'member']);
export type MemberRole = z.infer<typeof memberRole>;

/** A member as the reader may see them: contact, and whether they signed in here (`account`), only to those who may read it. */
export const teamMemberView = z
  .object({
    id: z.uuid(),
    participantId: z.uuid(),
    name: z.string(),
    role: memberRole,
    email: z.string().nullable(),
    phone: z.string().nullable(),
    account: z.enum(['claimed', 'invited', 'unsent', 'none', 'no_address']).nullable(),
    joinedOn: z.iso.date(),
    leftOn: z.iso.date().nullable(),
    version: z.int(),
  })
  .meta({ id: 'TeamMember' });
export type TeamMemberView = z.infer<typeof teamMemberView>;

export const addMemberBody = z
  .object({
    name: freeText(100).min(1),
    email: emailAddress.nullable(),
    phone: freeText(40).nullable(),
    role: memberRole,
  })
  .meta({ id: 'AddMemberBody' });
export type AddMemberBody = z.infer<typeof addMemberBody>;

/** What a hub knows of a participant. Once claimed, name and address are the person's own to change. */
export const participantBody = z
  .object({
    name: freeText(100).min(1),
    email: emailAddress.nullable(),
    phone: freeText(40).nullable(),
  })
  .meta({ id: 'ParticipantBody' });
export type ParticipantBody = z.infer<typeof participantBody>;

export const memberRoleBody = z.object({ role: memberRole }).meta({ id: 'MemberRoleBody' });
export type MemberRoleBody = z.infer<typeof memberRoleBody>;

export const inviteMembersBody = z
  .object({ membershipIds: z.array(z.uuid()).min(1).max(50) })
  .meta({ id: 'InviteMembersBody' });
export type InviteMembersBody = z.infer<typeof inviteMembersBody>;

export const invitedMembersView = z
  .object({ invited: z.int(), withoutAddress: z.int(), alreadyHere: z.int() })
  .meta({ id: 'InvitedMembers' });
export type InvitedMembersView = z.infer<typeof invitedMembersView>;

/** What the holder of a team invitation sees before claiming their place. */
export const teamInvitationPreviewView = z
  .object({
    hub: z.object({ slug: z.string(), nameKo: z.string(), nameEn: z.string() }),
    team: z.string(),
    name: z.string(),
    email: z.string(),
    role: memberRole,
    hasAccount: z.boolean(),
  })
  .meta({ id: 'TeamInvitationPreview' });
export type TeamInvitationPreviewView = z.infer<typeof teamInvitationPreviewView>;

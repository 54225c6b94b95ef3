import { z } from 'zod';

import { emailAddress } from './email-address.js';
import { pageOf, pageQuery } from './page.js';

/** Kinds of team the Korean programme knows; null where a hub does not tell them apart. */
export const TEAM_KINDS = ['pre_startup', 'early_startup', 'restart'] as const;
export const teamKind = z.enum(TEAM_KINDS);
export type TeamKind = z.infer<typeof teamKind>;

/** How a team lives with the hub: a desk of its own, or registered only. */
export const ENROLMENT_CLASSES = ['resident', 'registered'] as const;
export const enrolmentClass = z.enum(ENROLMENT_CLASSES);
export type EnrolmentClass = z.infer<typeof enrolmentClass>;

export const memberRole = z.enum(['lead', 'member']);
export type MemberRole = z.infer<typeof memberRole>;

const shortText = (max: number) => z.string().trim().max(max);
const teamFields = {
  name: z.string().trim().min(1).max(200),
  summary: shortText(2_000),
  district: shortText(100).nullable(),
  sector: shortText(100).nullable(),
  kind: teamKind.nullable(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  businessNumber: z
    .string()
    .regex(/^\d{3}-\d{2}-\d{5}$/)
    .nullable(),
  corporateNumber: z
    .string()
    .regex(/^\d{6}-\d{7}$/)
    .nullable(),
};

/** A team as it is edited. Numbers are written with hyphens. */
export const teamBody = z.object(teamFields).meta({ id: 'TeamBody' });
export type TeamBody = z.infer<typeof teamBody>;

/** A team added by hand: its lead at once, and a cohort when it joins one. */
export const addTeamBody = z
  .object({
    ...teamFields,
    lead: z.object({
      name: z.string().trim().min(1).max(100),
      email: emailAddress.nullable(),
      phone: shortText(40).nullable(),
    }),
  })
  .meta({ id: 'AddTeamBody' });
export type AddTeamBody = z.infer<typeof addTeamBody>;

export const teamsQuery = pageQuery.extend({
  search: shortText(100).optional(),
  cohort: z.uuid().optional(),
  district: shortText(100).optional(),
});
export type TeamsQuery = z.infer<typeof teamsQuery>;

/** One line of the team list. `lead` is null while nobody leads it; `canBeInvited` is false while no member has an address. */
export const teamLine = z
  .object({
    id: z.uuid(),
    name: z.string(),
    district: z.string().nullable(),
    sector: z.string().nullable(),
    kind: teamKind.nullable(),
    lead: z.string().nullable(),
    members: z.int(),
    hasAddress: z.boolean(),
    cohorts: z.array(z.object({ id: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'TeamLine' });
export type TeamLine = z.infer<typeof teamLine>;
export const teamPage = pageOf(teamLine)
  .extend({ canAdd: z.boolean(), canImport: z.boolean() })
  .meta({ id: 'TeamPage' });
export type TeamPage = z.infer<typeof teamPage>;

/** A member as the reader may see them: contact only to those who may read it. `account` says whether they signed in here. */
export const teamMemberView = z
  .object({
    id: z.uuid(),
    participantId: z.uuid(),
    name: z.string(),
    role: memberRole,
    email: z.string().nullable(),
    phone: z.string().nullable(),
    account: z.enum(['claimed', 'invited', 'none', 'no_address']),
    joinedOn: z.iso.date(),
    leftOn: z.iso.date().nullable(),
    version: z.int(),
  })
  .meta({ id: 'TeamMember' });
export type TeamMemberView = z.infer<typeof teamMemberView>;

export const enrolmentView = z
  .object({
    id: z.uuid(),
    cohortId: z.uuid(),
    cohort: z.string(),
    programme: z.string(),
    class: enrolmentClass.nullable(),
    track: z.string().nullable(),
    enrolledOn: z.iso.date(),
    /** The roster named only year and season: the day is our assumption. */
    startAssumed: z.boolean(),
    leftOn: z.iso.date().nullable(),
    agreedOn: z.iso.date().nullable(),
    /** In won. */
    agreedAmount: z.int().nullable(),
    headcount: z.int().nullable(),
    extra: z.array(z.object({ label: z.string(), value: z.string() })),
  })
  .meta({ id: 'EnrolmentView' });
export type EnrolmentView = z.infer<typeof enrolmentView>;

export const teamView = z
  .object({
    id: z.uuid(),
    ...teamFields,
    website: z.string().nullable(),
    businessNumber: z.string().nullable(),
    corporateNumber: z.string().nullable(),
    members: z.array(teamMemberView),
    enrolments: z.array(enrolmentView),
    version: z.int(),
    can: z.object({ update: z.boolean(), changeMembers: z.boolean(), invite: z.boolean() }),
  })
  .meta({ id: 'TeamView' });
export type TeamView = z.infer<typeof teamView>;

export const addMemberBody = z
  .object({
    name: z.string().trim().min(1).max(100),
    email: emailAddress.nullable(),
    phone: shortText(40).nullable(),
    role: memberRole,
  })
  .meta({ id: 'AddMemberBody' });
export type AddMemberBody = z.infer<typeof addMemberBody>;

/** What a hub knows of a participant. Once claimed, name and address are the person's own to change. */
export const participantBody = z
  .object({
    name: z.string().trim().min(1).max(100),
    email: emailAddress.nullable(),
    phone: shortText(40).nullable(),
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
    hub: z.string(),
    team: z.string(),
    name: z.string(),
    email: z.string(),
    role: memberRole,
    hasAccount: z.boolean(),
  })
  .meta({ id: 'TeamInvitationPreview' });
export type TeamInvitationPreviewView = z.infer<typeof teamInvitationPreviewView>;

/** What a column of a roster can be read as. `keep` stays on the enrolment as it is; `ignore` is not read. */
export const ROSTER_FIELDS = [
  'number',
  'team_name',
  'lead',
  'members',
  'phone',
  'email',
  'district',
  'sector',
  'kind',
  'class',
  'track',
  'headcount',
  'agreed_on',
  'amount',
  'business_number',
  'corporate_number',
  'website',
  'summary',
  'cohort_year',
  'cohort_session',
  'keep',
  'ignore',
] as const;
export const rosterField = z.enum(ROSTER_FIELDS);
export type RosterField = z.infer<typeof rosterField>;

/** What a reader is told of a cell whose row still imports. */
export const ROSTER_FINDINGS = [
  'email_invalid',
  'email_several',
  'phone_landline',
  'phone_several',
  'phone_unreadable',
  'phone_zero_added',
  'business_number_length',
  'business_number_check_digit',
  'corporate_number_length',
  'corporate_number_check_digit',
  'date_impossible',
  'date_unreadable',
  'date_from_serial',
  'amount_unreadable',
  'headcount_note',
  'headcount_unreadable',
  'kind_unknown',
  'class_unknown',
  'website_unreadable',
  'several_names',
  'formula',
  'spaces',
  'too_long',
  'resident_number',
  'broken_text',
] as const;
export const rosterFinding = z.enum(ROSTER_FINDINGS);
export type RosterFinding = z.infer<typeof rosterFinding>;

/** Why a file is not read at all. */
export const ROSTER_REFUSALS = [
  'empty',
  'too_large',
  'too_many_rows',
  'too_many_columns',
  'encrypted',
  'old_excel',
  'not_a_table',
  'bomb',
  'broken',
  'unknown_encoding',
  'no_header',
  'no_rows',
  'too_slow',
  'too_heavy',
  'interrupted',
] as const;
export const rosterRefusal = z.enum(ROSTER_REFUSALS);
export type RosterRefusal = z.infer<typeof rosterRefusal>;

/** What becomes of a row. `match` changes an existing team only where `changes` says so. */
export const rowOutcome = z.enum(['new', 'match', 'decision', 'refused']);
export type RowOutcome = z.infer<typeof rowOutcome>;

export const ROW_REASONS = [
  'same_team_in_file',
  'same_email_in_file',
  'same_name_other_team',
  'same_email_other_team',
  'no_team_name',
  'no_cohort',
] as const;
export const rowReason = z.enum(ROW_REASONS);
export type RowReason = z.infer<typeof rowReason>;

/** What a person decided about a row: a team of its own, the same team as the one it resembles, or leave it out. */
export const rowDecision = z.enum(['new', 'same', 'skip']);
export type RowDecision = z.infer<typeof rowDecision>;

/** One cell: what the file says, what would be kept (null = nothing), and what to know about it. */
export const rosterCell = z
  .object({ column: z.int(), was: z.string(), becomes: z.string().nullable(), finding: rosterFinding.nullable() })
  .meta({ id: 'RosterCell' });
export type RosterCell = z.infer<typeof rosterCell>;

export const rosterRowView = z
  .object({
    id: z.uuid(),
    /** The running number of the file, or the row's place among the data. */
    number: z.int(),
    /** The line of the file, from 1. */
    line: z.int(),
    outcome: rowOutcome,
    reason: rowReason.nullable(),
    /** The row or team it resembles. */
    resembles: z.object({ number: z.int().nullable(), name: z.string() }).nullable(),
    decision: rowDecision.nullable(),
    name: z.string().nullable(),
    cohort: z.string().nullable(),
    cannotBeInvited: z.boolean(),
    cells: z.array(rosterCell),
    changes: z.array(z.object({ field: z.string(), was: z.string().nullable(), becomes: z.string().nullable() })),
  })
  .meta({ id: 'RosterRow' });
export type RosterRowView = z.infer<typeof rosterRowView>;
export const rosterRowPage = pageOf(rosterRowView).meta({ id: 'RosterRowPage' });
export type RosterRowPage = z.infer<typeof rosterRowPage>;

export const rosterRowsQuery = pageQuery.extend({
  show: z.enum(['all', 'new', 'match', 'decision', 'refused', 'finding']).default('all'),
});
export type RosterRowsQuery = z.infer<typeof rosterRowsQuery>;

export const rosterImportStatus = z.enum(['reading', 'ready', 'refused', 'confirmed', 'undone']);
export type RosterImportStatus = z.infer<typeof rosterImportStatus>;

export const rosterColumnView = z.object({
  index: z.int(),
  label: z.string(),
  field: rosterField,
  /** Where the proposal comes from: a remembered mapping, the header's words, or nothing known. */
  from: z.enum(['remembered', 'recognised', 'unknown', 'chosen']),
  sample: z.string(),
});
export type RosterColumnView = z.infer<typeof rosterColumnView>;

export const rosterImportView = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    status: rosterImportStatus,
    /** Why the file is not read, in the reader's language, with what to do next. */
    refusal: z.string().nullable(),
    /** 0 to 100 while reading. */
    progress: z.int(),
    /** Null: the cohorts stand in the file (year and session). */
    cohort: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    sheet: z.string().nullable(),
    /** Won per unit of the amount column. */
    unit: z.int(),
    columns: z.array(rosterColumnView),
    counts: z.object({
      rows: z.int(),
      new: z.int(),
      match: z.int(),
      changed: z.int(),
      decision: z.int(),
      refused: z.int(),
      findings: z.int(),
      residentNumbers: z.int(),
      skipped: z.int(),
      decided: z.int(),
      willImport: z.int(),
      /** Teams that confirming makes. */
      willMake: z.int(),
      members: z.int(),
      withoutMember: z.int(),
      sameNames: z.int(),
    }),
    /** Cohorts named in the file, in order. */
    cohorts: z.array(z.object({ name: z.string(), startsOn: z.iso.date(), teams: z.int() })),
    /** The same file was confirmed before. */
    confirmedBefore: z.iso.datetime({ offset: true }).nullable(),
    createdAt: z.iso.datetime({ offset: true }),
    confirmedAt: z.iso.datetime({ offset: true }).nullable(),
    undoUntil: z.iso.datetime({ offset: true }).nullable(),
    version: z.int(),
  })
  .meta({ id: 'RosterImport' });
export type RosterImportView = z.infer<typeof rosterImportView>;

export const rosterImportsQuery = pageQuery.extend({ after: z.uuid().optional() });
export type RosterImportsQuery = z.infer<typeof rosterImportsQuery>;
export const rosterImportPage = pageOf(
  z.object({
    id: z.uuid(),
    fileName: z.string(),
    status: rosterImportStatus,
    rows: z.int(),
    createdAt: z.iso.datetime({ offset: true }),
    confirmedAt: z.iso.datetime({ offset: true }).nullable(),
  }),
).meta({ id: 'RosterImportPage' });
export type RosterImportPage = z.infer<typeof rosterImportPage>;

export const rosterUploadQuery = z.object({ cohort: z.uuid().optional() });

export const rosterMappingBody = z
  .object({
    cohortId: z.uuid().nullable(),
    fields: z.array(rosterField).min(1).max(200),
    unit: z.union([z.literal(1), z.literal(1_000), z.literal(10_000), z.literal(1_000_000), z.literal(100_000_000)]),
  })
  .meta({ id: 'RosterMappingBody' });
export type RosterMappingBody = z.infer<typeof rosterMappingBody>;

export const rowDecisionBody = z.object({ decision: rowDecision.nullable() }).meta({ id: 'RowDecisionBody' });
export type RowDecisionBody = z.infer<typeof rowDecisionBody>;

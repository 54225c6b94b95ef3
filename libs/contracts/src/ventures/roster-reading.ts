import { z } from 'zod';

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

import { z } from 'zod';

import { emailAddress } from '../email-address.js';
import { freeText } from '../free-text.js';
import { pageOf, pageQuery } from '../page.js';
import { enrolmentView } from './enrolments.js';
import { teamMemberView } from './members.js';

/** Kinds of team the Korean programme knows; null where a hub does not tell them apart. */
export const TEAM_KINDS = ['pre_startup', 'early_startup', 'restart'] as const;
export const teamKind = z.enum(TEAM_KINDS);
export type TeamKind = z.infer<typeof teamKind>;

const teamFields = {
  name: freeText(200).min(1),
  summary: freeText(2_000),
  district: freeText(100).nullable(),
  sector: freeText(100).nullable(),
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
      name: freeText(100).min(1),
      email: emailAddress.nullable(),
      phone: freeText(40).nullable(),
    }),
  })
  .meta({ id: 'AddTeamBody' });
export type AddTeamBody = z.infer<typeof addTeamBody>;

export const teamsQuery = pageQuery.extend({
  search: freeText(100).optional(),
  cohort: z.uuid().optional(),
  district: freeText(100).optional(),
});
export type TeamsQuery = z.infer<typeof teamsQuery>;

/** One line of the team list. `lead` is null while nobody leads it; `hasAddress` is false while no member has an address. */
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

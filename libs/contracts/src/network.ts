import { z } from 'zod';

import { emailAddress } from './email-address.js';
import { freeText } from './free-text.js';
import { HOLIDAY_COUNTRIES } from './holiday-countries.js';
import { locale } from './locale.js';

/** What kind of hub it is: a Social Campus or an Innovation Town. */
export const HUB_KINDS = ['campus', 'town'] as const;
export const hubKind = z.enum(HUB_KINDS);
export type HubKind = z.infer<typeof hubKind>;

const TIME_ZONES = new Set(Intl.supportedValuesOf('timeZone'));
const timeZone = z.string().refine((name) => TIME_ZONES.has(name), 'network.unknown_time_zone');
const COUNTRIES = new Set(HOLIDAY_COUNTRIES);
const country = z.string().refine((code) => COUNTRIES.has(code), 'network.unknown_country');
const shownName = freeText(100).min(1);

/** The path name of a hub: `campus-gangwon`. */
export const hubSlug = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** One line, so that nothing can be smuggled into a mail's head. */
const senderName = freeText(80)
  .min(1)
  .regex(/^[^\r\n<>"@]+$/);

export const hubSettingsBody = z
  .object({
    nameKo: shownName,
    nameEn: shownName,
    timeZone,
    /** Whose public holidays close the hub. */
    country,
    locale,
    senderName,
    replyTo: z.email().max(254).nullable(),
    /** Staff extend a team by up to so many days themselves; more is asked of the manager. */
    shortExtensionDays: z.int().min(0).max(90),
  })
  .meta({ id: 'HubSettings' });
export type HubSettingsBody = z.infer<typeof hubSettingsBody>;

export const hubView = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    nameKo: z.string(),
    nameEn: z.string(),
    kind: hubKind,
    timeZone: z.string(),
    country: z.string(),
    locale,
    senderName: z.string(),
    replyTo: z.string().nullable(),
    shortExtensionDays: z.int(),
    version: z.int(),
  })
  .meta({ id: 'HubView' });
export type HubView = z.infer<typeof hubView>;

export const createHubBody = z
  .object({
    slug: hubSlug,
    nameKo: shownName,
    nameEn: shownName,
    kind: hubKind,
    timeZone,
    locale,
    managerEmail: emailAddress,
  })
  .meta({ id: 'NewHub' });
export type CreateHubBody = z.infer<typeof createHubBody>;

/** What a network operator sees of a hub: its name and counts, never its people. */
export const networkHubView = z
  .object({
    slug: z.string(),
    nameKo: z.string(),
    nameEn: z.string(),
    kind: hubKind,
    managers: z.int(),
    staff: z.int(),
    mentors: z.int(),
    members: z.int(),
  })
  .meta({ id: 'NetworkHubView' });
export type NetworkHubView = z.infer<typeof networkHubView>;

export const networkHubsView = z
  .object({ network: z.object({ id: z.uuid(), name: z.string() }), items: z.array(networkHubView) })
  .meta({ id: 'NetworkHubsView' });
export type NetworkHubsView = z.infer<typeof networkHubsView>;

/** What a network operator sees of a hub's work: how many cohorts are open, and how many teams are on them. */
export const networkCountsView = z
  .object({ items: z.array(z.object({ slug: z.string(), openCohorts: z.int(), teams: z.int() })) })
  .meta({ id: 'NetworkCountsView' });
export type NetworkCountsView = z.infer<typeof networkCountsView>;

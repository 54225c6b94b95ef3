import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { locale } from '../locale.js';
import { personName } from '../person-name.js';

/** Valid, taken back by the hub, or replaced by a corrected one. */
export const CERTIFICATE_STATES = ['valid', 'revoked', 'replaced'] as const;
export const certificateState = z.enum(CERTIFICATE_STATES);
export type CertificateState = z.infer<typeof certificateState>;

/** What the paper shows, and nothing else is told to whoever checks it. */
export const certificateContent = z.object({
  hub: z.object({ ko: z.string(), en: z.string() }),
  /** In whose name it is given: as the hub's mails are. */
  issuer: z.string(),
  team: z.string(),
  /** Empty when the team chose to be named alone. */
  members: z.array(z.string()),
  programme: z.string(),
  cohort: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  issuedOn: z.iso.date(),
});
export type CertificateContent = z.infer<typeof certificateContent>;

export const certificateView = z
  .object({
    id: z.uuid(),
    /** `2031-0007`. */
    serial: z.string(),
    state: certificateState,
    content: certificateContent,
    issuedBy: personName,
    issuedAt: instant,
    /** Why it is no longer valid, as whoever checks it reads; null while it is. */
    ended: z.object({ on: z.iso.date(), by: personName, reason: z.string() }).nullable(),
    replacedBy: z.string().nullable(),
    /** Where anybody may check it. */
    verifyUrl: z.url(),
    version: z.int(),
    can: z.object({ revoke: z.boolean(), reissue: z.boolean() }),
  })
  .meta({ id: 'Certificate' });
export type CertificateView = z.infer<typeof certificateView>;

export const issueCertificateBody = z.object({ withMembers: z.boolean() }).meta({ id: 'IssueCertificate' });
export type IssueCertificateBody = z.infer<typeof issueCertificateBody>;

const publicReason = freeText(500).min(1);
export const revokeCertificateBody = z.object({ reason: publicReason }).meta({ id: 'RevokeCertificate' });
export type RevokeCertificateBody = z.infer<typeof revokeCertificateBody>;

export const reissueCertificateBody = z
  .object({
    team: freeText(200).min(1),
    members: z.array(freeText(100).min(1)).max(50),
    reason: publicReason,
  })
  .meta({ id: 'ReissueCertificate' });
export type ReissueCertificateBody = z.infer<typeof reissueCertificateBody>;

export const certificatePdfQuery = z.object({ locale });

/** Which certificate: what the code on the paper holds. */
export const verificationToken = z.string().regex(/^[A-Za-z0-9_-]{27}$/);

/** What the paper says, and whether it still holds. */
export const verificationView = z
  .object({
    state: certificateState,
    serial: z.string(),
    content: certificateContent,
    ended: z.object({ on: z.iso.date(), reason: z.string() }).nullable(),
    replacedBy: z.string().nullable(),
  })
  .meta({ id: 'Verification' });
export type VerificationView = z.infer<typeof verificationView>;

import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the link at the foot of a reminder stands for: its one recipient and its one kind, in one hub. */
export interface MailLink {
  readonly hubId: string;
  readonly reminderId: string;
}

const ID_BYTES = 16;
const SIGNATURE_BYTES = 32;
/** Keeps a signature from being valid for anything else that the key may sign one day. */
const PURPOSE = 'onsil:mail-choice:v1:';

/** The link as it travels: both ids and their signature, 86 characters that tell nothing by themselves. */
export function signedMailLink(link: MailLink, key: Buffer): string {
  const ids = bytesOf(link);
  return Buffer.concat([ids, signature(ids, key)]).toString('base64url');
}

/** What a link claims, before it is known to be ours; null for anything of another shape. */
export function claimedMailLink(token: string): MailLink | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * ID_BYTES + SIGNATURE_BYTES || bytes.toString('base64url') !== token) return null;
  return { hubId: idOf(bytes.subarray(0, ID_BYTES)), reminderId: idOf(bytes.subarray(ID_BYTES, 2 * ID_BYTES)) };
}

/** True when the hub's key signed it. */
export function isSignedBy(token: string, key: Buffer): boolean {
  const bytes = Buffer.from(token, 'base64url');
  const [ids, given] = [bytes.subarray(0, 2 * ID_BYTES), bytes.subarray(2 * ID_BYTES)];
  return given.length === SIGNATURE_BYTES && timingSafeEqual(given, signature(ids, key));
}

function signature(ids: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(PURPOSE).update(ids).digest();
}

function bytesOf({ hubId, reminderId }: MailLink): Buffer {
  return Buffer.from((hubId + reminderId).replaceAll('-', ''), 'hex');
}

function idOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

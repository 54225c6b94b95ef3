import type { InvitationState } from '@onsil/contracts';

import { InvitationExpired, InvitationRevoked, InvitationUsed } from '../identity.errors.js';

/** An accepted or revoked invitation stays what it is. @throws InvitationUsed, InvitationRevoked */
export function assertNotDone(state: InvitationState): void {
  if (state === 'accepted') throw new InvitationUsed();
  if (state === 'revoked') throw new InvitationRevoked();
}

/** @throws InvitationUsed, InvitationRevoked, InvitationExpired */
export function assertOpen(state: InvitationState): void {
  assertNotDone(state);
  if (state === 'expired') throw new InvitationExpired();
}

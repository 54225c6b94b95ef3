import type { Role, Scope } from '@onsil/contracts';
import type { DomainEvent } from '@onsil/platform';

/** Invitations were sent, sent again, answered or taken back. */
export const invitationsChanged = (invitationIds: readonly string[]): DomainEvent => ({
  name: 'identity.invitation_changed.v1',
  payload: { invitationIds },
});

/** Somebody got a right in the hub, lost one, or holds it for another time. */
export const grantChanged = (payload: {
  personId: string;
  role: Role;
  scope: Scope;
  scopeId: string | null;
}): DomainEvent => ({ name: 'identity.grant_changed.v1', payload });
